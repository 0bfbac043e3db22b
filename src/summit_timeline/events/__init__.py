"""Sentences to claims: what one document says of events; knows nothing of timelines."""
