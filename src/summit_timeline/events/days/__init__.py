"""Which days of its sentence an event has, and what bounds they give it."""
