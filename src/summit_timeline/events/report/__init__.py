"""What a whole report tells of its events: which mentions are one, and days, places and people told elsewhere."""
