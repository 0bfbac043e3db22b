"""How an event stands: what is done with it, whether it is moved, and whether it was, will be or may be."""
