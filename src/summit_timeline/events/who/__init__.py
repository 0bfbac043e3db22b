"""Who takes part and who stays away, by the words of the event's own sentence and who was named before."""
