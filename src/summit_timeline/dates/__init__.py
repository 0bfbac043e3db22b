"""Words to days: finding and resolving time expressions; knows nothing of events."""
