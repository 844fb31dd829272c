"""The commands of dev.py."""

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Callable

from tools import checks, chromium, locks, process, setup
from tools.places import CHROMIUM_VARIABLE, PYTHON, ROOT, this_command
from tools.say import Progress, Trouble

_HELP = """\
python3 dev.py up [--port N] [--data DIR] [--host H]   set up what is missing and serve
python3 dev.py demo                                    a room that bots play in, with its links
python3 dev.py test [pytest arguments]                 the one check; with arguments, only those tests
python3 dev.py test --redis                            server and fault tests, on Debian's redis-server
python3 dev.py check                                   look at this machine and its settings
python3 dev.py bench [--runs L S G ...] [--peers DIR]  measure speed and cost on this machine: see bench/README.md
python3 dev.py bench page [RUN ...]                    measure the phone's pages: weight, slow network, scrolling
python3 dev.py types                                   write the generated files anew
python3 dev.py lock                                    resolve requirements/*.txt anew from pyproject.toml
"""


def main(arguments: list[str]) -> int:
    """Do what the command line says; the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(_HELP, end="")
        return 0 if arguments else 2
    command = _COMMANDS.get(arguments[0])
    if command is None:
        return _failed(f"There is no command {arguments[0]!r}: the commands are {', '.join(_COMMANDS)}.", code=2)
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    return guarded(command, arguments[1:])


def guarded(command: Callable[[list[str], Progress], int], arguments: list[str]) -> int:
    """Do *command*; what goes wrong in a known way becomes one sentence and a code, and no child is left behind."""
    progress = Progress()
    try:
        return command(arguments, progress)
    except Trouble as trouble:
        progress.stop()
        if trouble.details:
            print(trouble.details, file=sys.stderr)
        return _failed(trouble.sentence)
    except OSError as error:
        progress.stop()
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return _failed(process.disk_full().sentence)
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            return _failed(process.not_allowed().sentence)
        raise
    except KeyboardInterrupt:
        progress.stop()
        print(f"Stopped; `{this_command()}` goes on from here.", file=sys.stderr)
        return 130
    finally:
        process.stop_all()


def _failed(sentence: str, code: int = 1) -> int:
    print(sentence, file=sys.stderr, flush=True)
    return code


def _served(subcommand: str) -> Callable[[list[str], Progress], int]:
    def command(arguments: list[str], progress: Progress) -> int:
        setup.for_serving(progress)
        return _become([str(PYTHON), "-P", "-m", "server", subcommand, *arguments])

    return command


def _become(command: list[str]) -> int:
    """Turn into *command*, so that its exit code and Ctrl-C are its own; the caller's folder stays the current one."""
    env = {**process.environment(), "PYTHONPATH": str(ROOT)}
    sys.stdout.flush()
    if os.name == "nt":
        try:
            return subprocess.call(command, env=env)
        except KeyboardInterrupt:
            return 130
    os.execve(command[0], command, env)


def _test(arguments: list[str], progress: Progress) -> int:
    if not arguments:
        return checks.check(progress)
    node = setup.for_testing(progress)
    return (
        checks.on_redis(node, progress) if arguments == ["--redis"] else checks.pytest_only(node, arguments, progress)
    )


def _bench(arguments: list[str], progress: Progress) -> int:
    if arguments[:1] == ["page"]:
        setup.for_testing(progress)  # a browser and its driver
        os.environ[CHROMIUM_VARIABLE] = chromium.have_chromium(progress)
        return _become([str(PYTHON), "-P", "-m", "bench.page", *arguments[1:]])
    setup.for_serving(progress)
    return _become([str(PYTHON), "-P", "-m", "bench", *arguments])


def _types(arguments: list[str], progress: Progress) -> int:
    setup.for_testing(progress)
    return process.attempt([PYTHON, "-m", "tools.generate", *arguments], streamed=True)[0]


def _lock(arguments: list[str], progress: Progress) -> int:
    if arguments:
        raise Trouble("`dev.py lock` takes no arguments: delete a lock file to let all its versions go up.")
    setup.for_python(progress, "test")
    locks.write_all(progress)
    return 0


_COMMANDS: dict[str, Callable[[list[str], Progress], int]] = {
    "up": _served("serve"),
    "demo": _served("demo"),
    "check": _served("check"),
    "test": _test,
    "bench": _bench,
    "types": _types,
    "lock": _lock,
}
