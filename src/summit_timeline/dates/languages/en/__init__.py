"""English: words.toml, the folder rules/ (a file for each family of phrases) and corpus.toml side by side."""
