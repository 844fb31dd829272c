"""The Python side of the set-up: `.venv` and the locked packages in it, mended where they are half-made."""

import importlib
import importlib.util
import os
import shutil
import sys
from pathlib import Path
from typing import Literal

from tools import stamps
from tools.places import NODE_TARGET, PYTHON, REQUIREMENTS, VENV, this_command
from tools.process import Failed, attempt, explained, run
from tools.say import Progress, Trouble

Lock = Literal["run", "test"]
_UNFINISHED = "unfinished"  # stands while something is being installed; found at a start, the last one was cut off


def lock_file(name: str) -> Path:
    """requirements/<name>.txt; `test` holds everything of `run`, with the same versions."""
    return REQUIREMENTS / f"{name}.txt"


def ready(lock: Lock) -> bool:
    """Whether `.venv` works and holds exactly what the lock names; takes some milliseconds."""
    said = stamps.read(f"python-{lock}").splitlines()
    if not said or said[0] != stamps.digest(lock_file(lock)) or stamps.read(_UNFINISHED):
        return False
    packages = _packages()
    return packages is not None and all((packages / name / "RECORD").is_file() for name in said[1:])


def make_venv(progress: Progress) -> None:
    """Make `.venv` unless a working one is there; raises Trouble."""
    if _packages() is not None and not stamps.read(_UNFINISHED):
        return
    with progress.step("Python environment"):
        _clear()
        stamps.write(_UNFINISHED, "being made")
        uv = shutil.which("uv")
        try:
            if uv is None or not _made_by_uv(uv):
                _have_ensurepip()
                run([sys.executable, "-m", "venv", VENV])
        except Failed as failed:
            raise explained(failed, "The Python environment could not be made") from failed
        stamps.remove(_UNFINISHED)


def have_venv(lock: Lock, progress: Progress) -> None:
    """A `.venv` that works, made anew where *lock* is not in it and it is broken; raises Trouble."""
    if not ready(lock):
        make_venv(progress)


def install(lock: Lock, progress: Progress) -> None:
    """Install the locked packages into `.venv`, each checked against its hash; raises Trouble."""
    with progress.step("Python packages"):
        stamps.write(_UNFINISHED, "installing")
        try:
            _install(lock_file(lock), [])
        except Failed as failed:
            trouble = explained(failed, "The Python packages could not be installed")
            if "disk" not in trouble.sentence:
                stamps.remove(_UNFINISHED)
            raise trouble from failed
        packages = _packages()
        assert packages is not None, "pip installed into an environment that is not there"
        installed = sorted(folder.name for folder in packages.glob("*.dist-info"))
        for name in ("run", "test") if lock == "test" else ("run",):
            stamps.write(f"python-{name}", "\n".join([stamps.digest(lock_file(name)), *installed]))
        stamps.remove(_UNFINISHED)


def install_node() -> None:
    """Put the Node of requirements/build.txt into `.venv/node`, apart from the packages; raises Failed."""
    shutil.rmtree(NODE_TARGET, ignore_errors=True)
    _install(lock_file("build"), ["--target", str(NODE_TARGET)])


def _install(lock: Path, options: list[str]) -> None:
    uv = shutil.which("uv")
    common = ["install", "--quiet", "--require-hashes", "--no-deps", *options, "-r", str(lock)]
    if uv is not None:
        code, _ = attempt([uv, "pip", *common, "--python", PYTHON])
        if code == 0:
            return
        # uv does not read pip's settings: where pip has a mirror or a certificate of its own, pip may get through.
    packages = _packages()
    if packages is None or not (packages / "pip").is_dir():
        _have_ensurepip()
        run([PYTHON, "-m", "ensurepip", "--default-pip"])
    run([PYTHON, "-m", "pip", *common, "--retries", "2", "--progress-bar", "off", "--no-warn-script-location"])


def _made_by_uv(uv: str) -> bool:
    return attempt([uv, "venv", "--quiet", "--allow-existing", "--python", sys.executable, VENV])[0] == 0


def _packages() -> Path | None:
    """The folder of `.venv`'s packages, or None where `.venv` does not work (missing, half-made, its Python gone)."""
    if not PYTHON.exists() or not (VENV / "pyvenv.cfg").is_file():
        return None
    try:
        said = run(
            [PYTHON, "-I", "-c", "import sys, sysconfig; print(sys.prefix); print(sysconfig.get_path('purelib'))"]
        )
    except (Failed, OSError):
        return None
    prefix, packages = said.strip().splitlines()
    inside = Path(prefix).resolve() == VENV.resolve() and Path(packages).is_dir()
    return Path(packages) if inside else None


def _clear() -> None:
    """Take a broken `.venv` away, whole; raises Trouble where something still uses it."""
    if not VENV.exists():
        return
    try:
        shutil.rmtree(VENV)
    except OSError as error:
        raise Trouble(
            f"The half-made environment {VENV} cannot be replaced ({error.strerror}): close what uses it, delete that "
            f"folder and run `{this_command()}` again."
        ) from error


def _have_ensurepip() -> None:
    """Make sure Python can make environments; on Debian as root what is missing is installed; raises Trouble."""
    if _found("venv") and _found("ensurepip"):
        return
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    apt = shutil.which("apt-get")
    if apt is None:
        raise Trouble(
            f"This Python {version} has no venv module: install it with the package manager of your system "
            f"(often called python3-venv) and run `{this_command()}` again."
        )
    packages = [f"python{version}-venv"] if sys.executable.endswith(version) else ["python3-venv"]
    advice = Trouble(
        f"This Python {version} has no venv module: run `{'' if is_root() else 'sudo '}apt-get install {packages[0]}` "
        f"and then `{this_command()}` again."
    )
    if not is_root():
        raise advice
    try:
        apt_install(packages)
    except Failed as failed:
        raise advice from failed
    importlib.invalidate_caches()
    if not _found("ensurepip"):
        raise advice


def apt_install(packages: list[str]) -> None:
    """Install Debian packages, asking nothing; raises Failed."""
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", "update", "-qq"], env=quiet)
    run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages], env=quiet)


def is_root() -> bool:
    """Whether we may install system packages without asking."""
    return os.name == "posix" and os.geteuid() == 0


def _found(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except ImportError:
        return False
