"""Claims to events: identity, merging, history and queries."""
