"""What dev.py says when something is wrong: one sentence, and it says what to do."""

import ast
import errno
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.tooling.checkout import Checkout
from tools import process
from tools.main import guarded
from tools.places import ROOT
from tools.say import Progress

# Makes `import ensurepip` fail, as on a Debian without python3-venv, until the file `installed` lies beside it.
_NO_ENSUREPIP = """
import importlib.abc, pathlib, sys
class Missing(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name == "ensurepip" and not pathlib.Path(__file__).with_name("installed").exists():
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, Missing())
"""


def one_sentence(complained: str) -> str:
    """What was complained, which has to be a single line."""
    lines = complained.strip().splitlines()
    assert len(lines) == 1, complained
    return lines[0]


def without_ensurepip(checkout: Checkout) -> Path:
    """A folder for PYTHONPATH that hides ensurepip."""
    shim = checkout.folder.parent / "shim"
    shim.mkdir()
    (shim / "sitecustomize.py").write_text(_NO_ENSUREPIP, encoding="utf-8")
    return shim


def program(checkout: Checkout, name: str, script: str) -> None:
    """Put a shell script on the checkout's PATH."""
    path = checkout.programs / name
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)


def test_a_python_that_is_too_old_is_told_which_one_is_needed() -> None:
    pretend = (
        "import runpy, sys; sys.version_info = (3, 10, 4, 'final', 0); runpy.run_path('dev.py', run_name='__main__')"
    )
    done = subprocess.run([sys.executable, "-c", pretend], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Python 3.11 or newer is needed and this is Python 3.10" in one_sentence(done.stderr)


def test_dev_py_can_be_read_by_old_pythons() -> None:
    tree = ast.parse((ROOT / "dev.py").read_text(encoding="ascii"), feature_version=(3, 7))
    younger_than_two = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.AsyncFunctionDef)
    assert not [node for node in ast.walk(tree) if isinstance(node, younger_than_two)]


def test_without_a_network_one_sentence_says_so_and_a_broken_environment_is_replaced(checkout: Checkout) -> None:
    leftover = checkout.folder / ".venv" / "lib" / "leftover"
    leftover.parent.mkdir(parents=True)
    leftover.touch()
    checkout.python.parent.mkdir(parents=True)
    checkout.python.symlink_to(checkout.folder / "a Python that is gone")

    code, said, complained = checkout.run("up")

    assert code == 1
    assert "The package registry cannot be reached: connect to the internet" in one_sentence(complained)
    assert "`python3 dev.py up`" in complained
    assert "Python packages" in said and "failed" in said
    assert not leftover.exists()
    subprocess.run([checkout.python, "-c", "import pip"], check=True)


def test_without_the_venv_module_and_without_apt_it_says_what_to_install(checkout: Checkout) -> None:
    code, _, complained = checkout.run("up", PYTHONPATH=str(without_ensurepip(checkout)))
    assert code == 1
    assert "has no venv module: install it with the package manager" in one_sentence(complained)


def test_where_apt_fails_or_may_not_be_used_it_says_the_command(checkout: Checkout) -> None:
    program(checkout, "apt-get", "exit 100")
    code, _, complained = checkout.run("up", PYTHONPATH=str(without_ensurepip(checkout)))
    assert code == 1
    assert "apt-get install python3" in one_sentence(complained)


def test_as_root_on_debian_the_venv_module_is_installed_and_else_asked_for(checkout: Checkout) -> None:
    shim = without_ensurepip(checkout)
    program(checkout, "apt-get", f'echo "$@" >> {shim}/asked\nif [ "$1" = install ]; then : > {shim}/installed; fi')
    child = checkout.start("up", PYTHONPATH=str(shim))
    assert child.stdout is not None
    if os.geteuid() != 0:
        assert "sudo apt-get install python3" in child.communicate()[1]
        return
    while child.poll() is None and not (checkout.folder / ".venv" / "pyvenv.cfg").exists():
        time.sleep(0.02)
    checkout.interrupt(child)
    assert "install -y -qq --no-install-recommends python3" in (shim / "asked").read_text(encoding="utf-8")
    assert (checkout.folder / ".venv" / "pyvenv.cfg").exists()


def test_ctrl_c_ends_clean_and_the_next_start_begins_anew(checkout: Checkout) -> None:
    half_made = checkout.folder / ".venv" / "pyvenv.cfg"
    child = checkout.start("up")
    while child.poll() is None and not half_made.exists():
        time.sleep(0.02)
    code, complained = checkout.interrupt(child)
    assert code == 130
    assert one_sentence(complained) == "Stopped; `python3 dev.py up` goes on from here."
    assert (checkout.folder / ".venv" / ".stamps" / "unfinished").exists()


def test_no_child_outlives_an_interrupted_command(tmp_path: Path) -> None:
    note = tmp_path / "pid"
    child = f"import os, pathlib, time; pathlib.Path({str(note)!r}).write_text(str(os.getpid())); time.sleep(60)"
    command = (
        "import sys; from tools import process; from tools.main import guarded;"
        f"sys.exit(guarded(lambda *_: process.attempt([sys.executable, '-c', {child!r}], streamed=True)[0], []))"
    )
    with subprocess.Popen([sys.executable, "-c", command], cwd=ROOT, stderr=subprocess.PIPE, text=True) as parent:
        while parent.poll() is None and not (note.exists() and note.read_text()):
            time.sleep(0.02)
        parent.send_signal(signal.SIGINT)
        assert "Stopped" in parent.communicate(timeout=30)[1]
    assert parent.returncode == 130
    with pytest.raises(ProcessLookupError):
        os.kill(int(note.read_text()), 0)


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "The disk is full"),
        ("npm error code ENOSPC\nnpm error syscall write", "The disk is full"),
        (
            "WARNING: Retrying after connection broken: NewConnectionError\n[Errno 28] No space left on device",
            "The disk is",
        ),
        ("npm error code ENOTFOUND\nnpm error errno ENOTFOUND", "The package registry cannot be reached"),
        ("error: Failed to fetch: `http://127.0.0.1:9/aiohttp/`", "The package registry cannot be reached"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "its hash differs"),
        ("npm error code EINTEGRITY", "its hash differs"),
        ("PermissionError: [Errno 13] Permission denied: '/srv/x/.venv'", "is not allowed: copy the checkout"),
        ("ERROR: No matching distribution found for uvloop==0.23.0", "is not made for this system"),
        ("src/phone.svelte:3 Unexpected token", "The client could not be built: the lines above say why."),
    ],
)
def test_what_other_programs_say_becomes_one_sentence(output: str, sentence: str) -> None:
    trouble = process.explained(process.Failed(["pip"], 1, output), "The client could not be built")
    assert sentence in trouble.sentence
    assert "\n" not in trouble.sentence


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "The disk is full: free about 1 GB"),
        (errno.EROFS, "is not allowed: copy the checkout into a folder of your own."),
    ],
)
def test_what_goes_wrong_under_our_own_hands_is_said_too(
    capsys: pytest.CaptureFixture[str], number: int, sentence: str
) -> None:
    def fails(arguments: list[str], progress: Progress) -> int:
        raise OSError(number, os.strerror(number))

    assert guarded(fails, []) == 1
    assert sentence in one_sentence(capsys.readouterr().err)


def test_a_command_that_does_not_exist_is_answered_with_those_that_do(checkout: Checkout) -> None:
    code, _, complained = checkout.run("serve")
    assert code == 2
    assert (
        one_sentence(complained)
        == "There is no command 'serve': the commands are up, demo, check, test, bench, types, lock."
    )
