"""English: words.toml, rules/ (a file for each family of phrases), around.toml (words beside them), corpus.toml."""
