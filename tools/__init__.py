"""What `dev.py` is made of; all but `contracts` and `generate` need only the standard library."""
