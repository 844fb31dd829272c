"""People who are not: they join over the real wire and play at human pace, for the demo and for long tests."""
