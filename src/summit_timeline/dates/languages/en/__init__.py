"""English: words.toml, rules.py and corpus.toml side by side."""
