"""The words, rules and corpora of each language that is read in full."""
