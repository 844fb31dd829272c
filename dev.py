#!/usr/bin/env python3
"""The one door to this checkout: `python3 dev.py up | demo | check | test | bench | types | lock` (stdlib only)."""

# This file is read by whatever Python is called python3, so it stays within what every Python 3 (and 2.7) can read.
import sys

if sys.version_info < (3, 11):
    sys.exit(
        "Python 3.11 or newer is needed and this is Python "
        + ".".join(str(part) for part in sys.version_info[:2])
        + ": install a newer one (https://www.python.org/downloads) and run it with dev.py."
    )

from tools.main import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
