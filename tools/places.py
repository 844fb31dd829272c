"""Where things lie in this checkout."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "requirements"
CLIENT = ROOT / "client"
STATIC = ROOT / "server" / "static"

VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMPS = VENV / ".stamps"
NODE_TARGET = VENV / "node"

CHROMIUM_VARIABLE = "TZIMTZAMTI_CHROMIUM"
STORE_VARIABLE = "TZIMTZAMTI_STORE"


def shown(path: Path) -> str:
    """The path as a person in the checkout would type it."""
    try:
        return str(path.relative_to(ROOT))
    except ValueError:
        return str(path)


def this_command() -> str:
    """The command to repeat, as it was typed."""
    return " ".join(["python3", "dev.py", *sys.argv[1:]])
