"""Help for the tests of users: strategies for Hypothesis and generated worlds."""
