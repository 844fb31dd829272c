"""The room: seats, agenda, clock, and which activity is on, as the same decide and evolve."""
