"""Children of dev.py: run one to its end, stop all of them, and tell from their words what went wrong."""

import os
import re
import shutil
import signal
import subprocess
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools.places import BIN, ROOT, VENV, this_command
from tools.say import Trouble

_DETAIL_LINES = 25
_GRACE = 10  # seconds a child has to end by itself
_TOO_LITTLE = 10_000_000  # bytes free on a disk that we call full
_running: set[subprocess.Popen[str]] = set()
_lock = threading.Lock()
_stopping = False

# What other programs say, in the order in which it counts: a full disk also breaks connections.
_DISK_FULL = r"No space left on device|ENOSPC|Errno 28\b|not enough space on the disk|Disk quota exceeded|EDQUOT"
_NO_NETWORK = (
    r"Failed to establish a new connection|NewConnectionError|ConnectTimeoutError|ReadTimeoutError|ProxyError|"
    r"Temporary failure in name resolution|Temporary failure resolving|Could not resolve|Name or service not known|"
    r"getaddrinfo|Network is unreachable|Connection refused|tcp connect error|client error \(Connect\)|dns error|"
    r"ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT|"
    r"Failed to fetch|Could not connect|CERTIFICATE_VERIFY_FAILED|UNABLE_TO_GET_ISSUER_CERT|SELF_SIGNED_CERT"
)
_WRONG_HASH = r"DO NOT MATCH THE HASHES|Hash mismatch|EINTEGRITY"
_NOT_ALLOWED = r"Permission denied|EACCES|EPERM|Errno 13\b|Read-only file system|EROFS"
_NO_PACKAGE = r"No matching distribution|EBADPLATFORM|no wheels with a matching|has no wheels"


class Failed(Exception):
    """A child ended with another code than 0; `output` is all it said."""

    def __init__(self, command: Sequence[str], code: int, output: str) -> None:
        super().__init__(f"{command[0]} ended with {code}")
        self.code = code
        self.output = output


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment for children: ours, without what would lead another Python astray."""
    dropped = {"PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "PIP_USER", "PIP_TARGET", "PIP_PREFIX"}
    # A Python that keeps nothing it has compiled compiles everything again at each of its hundreds of starts.
    dropped |= {"PYTHONDONTWRITEBYTECODE"}
    env = {name: value for name, value in os.environ.items() if name not in dropped}
    path = os.pathsep.join([str(BIN), env.get("PATH", os.defpath)])
    env |= {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1", "VIRTUAL_ENV": str(VENV), "PATH": path}
    # Filtered networks, as schools have them, show a certificate that only this system knows; pip asks it by itself.
    env |= {"NODE_USE_SYSTEM_CA": "1", "UV_SYSTEM_CERTS": "1"}
    return env | dict(extra or {})


def run(command: Sequence[str | Path], *, env: Mapping[str, str] | None = None, cwd: Path = ROOT) -> str:
    """Run *command* to its end and return what it printed; raises Failed. *env* is added to `environment()`."""
    code, output = attempt(command, env=env, cwd=cwd)
    if code != 0:
        raise Failed([str(part) for part in command], code, output)
    return output


def attempt(
    command: Sequence[str | Path],
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path = ROOT,
    streamed: bool = False,
) -> tuple[int, str]:
    """Run *command* to its end; its code and what it printed (nothing, when *streamed* to our own output)."""
    child = _start([str(part) for part in command], environment(env), cwd, None if streamed else subprocess.PIPE)
    # Interrupted here, the child stays among the running ones, for stop_all to end it.
    output = child.communicate()[0] or ""
    with _lock:
        _running.discard(child)
    return child.returncode, output


def stop_all() -> None:
    """End every running child with its own children, as Ctrl-C does and then for good; no new one starts afterwards."""
    global _stopping
    with _lock:
        _stopping = True
        children = list(_running)
    for child in children:
        _end(child, signal.SIGINT)
    for child in children:
        try:
            child.wait(timeout=_GRACE)
        except subprocess.TimeoutExpired:
            _end(child, getattr(signal, "SIGKILL", signal.SIGTERM))


def _start(command: list[str], env: dict[str, str], cwd: Path, output: int | None) -> subprocess.Popen[str]:
    with _lock:
        if _stopping:
            raise KeyboardInterrupt
        child = subprocess.Popen(
            command,
            env=env,
            cwd=cwd,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            start_new_session=os.name != "nt",
        )
        _running.add(child)
        return child


def _end(child: subprocess.Popen[str], number: signal.Signals) -> None:
    if child.poll() is not None:
        return
    if os.name == "nt":
        child.terminate()
    else:
        os.killpg(child.pid, number)


def disk_full() -> Trouble:
    """The disk has no room left."""
    return Trouble(f"The disk is full: free about 1 GB and run `{this_command()}` again.")


def not_allowed(details: str = "") -> Trouble:
    """We may not write here."""
    return Trouble(f"Writing in {ROOT} is not allowed: copy the checkout into a folder of your own.", details)


def explained(failed: Failed, doing: str) -> Trouble:
    """The one sentence for a failed child; *doing* completes "... could not be ..." where nothing known is found."""
    # Making an environment swallows the reason, so the disk itself is asked too.
    if re.search(_DISK_FULL, failed.output) or shutil.disk_usage(ROOT).free < _TOO_LITTLE:
        return disk_full()
    if re.search(_NO_NETWORK, failed.output):
        return Trouble(
            "The package registry cannot be reached: connect to the internet (or set the proxy or mirror of your "
            f"network) and run `{this_command()}` again."
        )
    if re.search(_WRONG_HASH, failed.output):
        return Trouble(
            "A downloaded package is not the one that was locked (its hash differs): leave the mirror or proxy that "
            f"changes it and run `{this_command()}` again."
        )
    if re.search(_NOT_ALLOWED, failed.output):
        return not_allowed(tail(failed.output))
    if re.search(_NO_PACKAGE, failed.output):
        return Trouble(
            "A package is not made for this system: use CPython 3.11 to 3.14 on 64-bit Linux or macOS.",
            tail(failed.output),
        )
    return Trouble(f"{doing}: the lines above say why.", tail(failed.output))


def tail(output: str) -> str:
    """The last lines of *output*, where the reason mostly stands."""
    return "\n".join(output.rstrip().splitlines()[-_DETAIL_LINES:])
