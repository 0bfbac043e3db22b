"""The trigger words, titles and groups of each language in which events are read."""
