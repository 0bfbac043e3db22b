"""English triggers, titles and groups, as data files."""
