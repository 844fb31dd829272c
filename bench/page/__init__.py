"""What a phone's page weighs, how soon it can be used, and whether it scrolls while the room is busy."""
