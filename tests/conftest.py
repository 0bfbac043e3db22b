"""Settings of all tests: a busy machine may take longer for one example than Hypothesis allows by itself."""

from hypothesis import settings

settings.register_profile("steady", deadline=None)
settings.load_profile("steady")
