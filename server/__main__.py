"""`python -m server`: the same as `tzimtzamti`."""

from server.cli import main

main()
