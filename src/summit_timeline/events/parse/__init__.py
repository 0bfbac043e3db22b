"""A sentence with an event word: its words, pieces and clauses, and what stands in it (the page)."""
