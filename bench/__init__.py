"""Our own measurements: many phones over the real wire against a real server, every final layer verified."""
