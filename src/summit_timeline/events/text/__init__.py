"""The text before it is understood: its spaces, its sentences, and the patterns that are matched against them."""
