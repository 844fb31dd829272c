"""The one check: every step is run, also after a failure, and a table at the end says how each one went."""

import sys
import tempfile
import time
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tools import process, python_env, setup
from tools.chromium import have_chromium
from tools.node import Node
from tools.places import CHROMIUM_VARIABLE, CLIENT, PYTHON, ROOT, STORE_VARIABLE
from tools.redis import have_redis
from tools.say import Progress

TESTS = ROOT / "tests"
WAITING = ("faults", "strangers", "bench", "phones", "server", "tooling")
"""Folders of tests that start processes and wait for them, the longest first."""
LINT_IMPORTS = "import sys; from importlinter.cli import lint_imports_command; sys.exit(lint_imports_command())"


@dataclass(frozen=True, slots=True)
class Step:
    """One command of the check. `report` is the JUnit file it leaves, for steps that consist of many tests."""

    name: str
    command: tuple[str, ...]
    cwd: Path = ROOT
    report: Path | None = None


Look = Callable[[list[Step], dict[str, str]], None]
"""Runs steps one after another in an environment, and notes how they went."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a step went; a step without a report counts as one test."""

    name: str
    seconds: float
    passed: int
    failed: int
    remark: str = ""


def check(progress: Progress) -> int:
    """Set up what is missing, run the whole check and print its table; 0 when all is well. Raises Trouble.

    What needs only the client's packages does not wait for Python's, and the other way round: each side keeps about
    one core busy, and they end at about the same time. The tests then have both cores.
    """
    outcomes: list[Outcome] = []
    with tempfile.TemporaryDirectory(prefix="tzimtzamti-check-") as folder:
        reports = Path(folder)
        with setup.alone(progress):
            progress.line("Preparing, and looking at what is there already:")
            python_env.have_venv("test", progress)
            look = partial(_walk, progress=progress, outcomes=outcomes)
            sides = partial(_python_side, look, progress), partial(_client_side, look, reports, progress)
            chromium: list[str] = []
            setup.side_by_side([*sides, lambda: chromium.append(_browser(progress))])
        env = _environment(setup.client_packages(progress), **{CHROMIUM_VARIABLE: chromium[0]})
        for step in _tests(reports):
            progress.line(f"\n{step.name}:")
            outcomes.append(_done(step, env, progress, streamed=True))
    return _summary(outcomes, progress)


def on_redis(node: Node, progress: Progress) -> int:
    """The tests of the server and of faults on Debian's Redis instead of the store that comes along; pytest's code."""
    env = _environment(node, **{STORE_VARIABLE: have_redis(progress)})
    waiting = ("-n", "4", "--dist", "loadfile", "tests/server", "tests/faults")
    return process.attempt([PYTHON, "-m", "pytest", "-q", *waiting], env=env, streamed=True)[0]


def pytest_only(node: Node, arguments: Sequence[str], progress: Progress) -> int:
    """Run pytest alone, with the caller's own arguments; pytest's code."""
    env = _environment(node, **{CHROMIUM_VARIABLE: have_chromium(progress)})
    return process.attempt([PYTHON, "-m", "pytest", *arguments], env=env, streamed=True)[0]


def _python_side(look: Look, progress: Progress) -> None:
    python = str(PYTHON)
    setup.python_packages("test", progress)
    look(
        [
            Step("Format", (python, "-m", "ruff", "format", "--check", ".")),
            Step("Lint", (python, "-m", "ruff", "check", ".")),
            Step("Import contracts", (python, "-c", LINT_IMPORTS)),
            Step("Types", (python, "-m", "mypy")),
            # What pytest makes of the files is kept: else each of its six workers would make it again at the same time.
            Step("Test files", (python, "-m", "pytest", "-qq", "--collect-only", "tests")),
        ],
        _environment(),
    )
    node = setup.client_packages(progress)
    steps = [
        Step("Generated files", (python, "-m", "tools.generate", "--check")),
        Step("Client format", (*node.npm, "run", "format:check"), CLIENT),
    ]
    look(steps, _environment(node))


def _client_side(look: Look, reports: Path, progress: Progress) -> None:
    setup.built_client(progress)
    node, report = setup.client_packages(progress), reports / "client.xml"
    reporters = ("--reporter=default", "--reporter=junit", f"--outputFile.junit={report}")
    steps = [
        Step("Client types", (*node.npm, "run", "check"), CLIENT),
        Step("Client tests", (*node.npm, "test", "--", *reporters), CLIENT, report),
    ]
    look(steps, _environment(node))


def _browser(progress: Progress) -> str:
    setup.python_packages("test", progress)  # the browser's driver, which knows where to get one
    return have_chromium(progress)


def _tests(reports: Path) -> list[Step]:
    pytest = (str(PYTHON), "-m", "pytest", "-q", "--dist", "loadfile")
    python, browser = reports / "python.xml", reports / "browser.xml"
    four = ("-n", "4", "--no-loadscope-reorder", *waiting_first())
    return [
        Step("Python tests", (*pytest, *four, f"--junit-xml={python}"), report=python),
        # Three halls side by side keep two cores busy: pages are drawn without a graphics card, and now and then wait.
        Step("Browser tests", (*pytest, "-n", "3", "tests/e2e", f"--junit-xml={browser}"), report=browser),
    ]


def waiting_first() -> list[str]:
    """All folders of tests but the browser's, in the order they are run.

    Tests of real processes wait half their time, so four share two cores; they go first, or one is left to the end
    while three workers have nothing to do. Tests of rules are quick and fill the gaps. Each folder is named by itself:
    where pytest is given a folder and one inside it, it takes the outer one alone, in the order of the alphabet.
    """
    quick = sorted(folder.name for folder in TESTS.iterdir() if any(folder.glob("**/test_*.py")))
    return [f"tests/{name}" for name in (*WAITING, *(name for name in quick if name not in (*WAITING, "e2e")))]


def _environment(node: Node | None = None, **more: str) -> dict[str, str]:
    """What every step finds: Node on PATH, no settings of a real server, and *more*."""
    return {**(node.environment() if node else {}), "REDIS_URL": "", "NO_COLOR": "1", **more}


def _walk(steps: list[Step], env: dict[str, str], *, progress: Progress, outcomes: list[Outcome]) -> None:
    for step in steps:
        outcomes.append(_done(step, env, progress, streamed=False))


def _done(step: Step, env: dict[str, str], progress: Progress, *, streamed: bool) -> Outcome:
    started = time.monotonic()
    if streamed:
        code, output = process.attempt(step.command, env=env, cwd=step.cwd, streamed=True)
    else:
        with progress.step(step.name):
            code, output = process.attempt(step.command, env=env, cwd=step.cwd)
    outcome = judged(step, code, time.monotonic() - started)
    if outcome.failed and output:
        progress.line(f"\n{step.name} failed ({' '.join(step.command)}):\n{output.rstrip()}\n")
    return outcome


def judged(step: Step, code: int, seconds: float) -> Outcome:
    """How a step went that ended with *code*: a skipped test, or a crash without a failed one, counts as failed."""
    if step.report is None:
        return Outcome(step.name, seconds, passed=int(code == 0), failed=int(code != 0))
    if not step.report.is_file():
        return Outcome(step.name, seconds, passed=0, failed=1, remark=f"ended with {code} before any test")
    passed, failed, skipped = counted(step.report)
    if skipped:
        return Outcome(step.name, seconds, passed, failed + skipped, f"{skipped} skipped, which counts as failed")
    if passed + failed == 0 or (code != 0 and failed == 0):
        return Outcome(step.name, seconds, passed, 1, f"ended with {code}")
    return Outcome(step.name, seconds, passed, failed)


def counted(report: Path) -> tuple[int, int, int]:
    """Passed, failed and skipped tests of a JUnit file; a test that broke in its set-up counts as failed."""
    tests = failed = skipped = 0
    for suite in ElementTree.parse(report).getroot().iter("testsuite"):
        tests += int(suite.get("tests", "0"))
        failed += int(suite.get("failures", "0")) + int(suite.get("errors", "0"))
        skipped += int(suite.get("skipped", "0"))
    return tests - failed - skipped, failed, skipped


def _summary(outcomes: list[Outcome], progress: Progress) -> int:
    progress.line("")
    for outcome in outcomes:
        verdict = "FAILED" if outcome.failed else "ok"
        count = f"{outcome.passed} passed, {outcome.failed} failed"
        progress.line(f"  {outcome.name:<18} {verdict:<7} {outcome.seconds:6.1f} s  {count}  {outcome.remark}".rstrip())
    passed = sum(outcome.passed for outcome in outcomes)
    failed = sum(outcome.failed for outcome in outcomes)
    progress.line("")
    progress.line(f"{passed} passed, {failed} failed")
    sys.stdout.flush()
    return 1 if failed else 0
