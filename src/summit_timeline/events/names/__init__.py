"""Names in a text, each with one canonical English name."""
