"""Where an event is, by the words of its own sentence."""
