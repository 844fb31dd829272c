"""The one check counts honestly: broken set-ups, skipped tests and silent crashes all count as failures."""

from pathlib import Path

import pytest

from tools.checks import TESTS, Step, counted, judged, waiting_first
from tools.places import ROOT

_SUITE = (
    '<testsuites><testsuite tests="{tests}" failures="{failures}" errors="{errors}" skipped="{skipped}"/></testsuites>'
)


def step(folder: Path, **counts: int) -> Step:
    """A step that left a JUnit file with these counts."""
    report = folder / "report.xml"
    zeros = dict.fromkeys(("tests", "failures", "errors", "skipped"), 0)
    report.write_text(_SUITE.format(**zeros | counts), encoding="utf-8")
    return Step("Python tests", ("pytest",), report=report)


def test_a_report_is_counted(tmp_path: Path) -> None:
    report = step(tmp_path, tests=10, failures=2, errors=1, skipped=3).report
    assert report is not None
    assert counted(report) == (4, 3, 3)


@pytest.mark.parametrize(
    ("counts", "code", "passed", "failed"),
    [
        ({"tests": 7}, 0, 7, 0),
        ({"tests": 7, "failures": 2}, 1, 5, 2),
        ({"tests": 7, "skipped": 1}, 0, 6, 1),
        ({"tests": 0}, 0, 0, 1),
        ({"tests": 7}, 3, 7, 1),
    ],
)
def test_a_step_of_tests_is_judged(tmp_path: Path, counts: dict[str, int], code: int, passed: int, failed: int) -> None:
    outcome = judged(step(tmp_path, **counts), code, seconds=1.0)
    assert (outcome.passed, outcome.failed) == (passed, failed)


def test_a_step_that_leaves_no_report_has_failed(tmp_path: Path) -> None:
    outcome = judged(Step("Python tests", ("pytest",), report=tmp_path / "missing.xml"), 0, seconds=1.0)
    assert (outcome.passed, outcome.failed) == (0, 1)


@pytest.mark.parametrize(("code", "passed", "failed"), [(0, 1, 0), (2, 0, 1)])
def test_a_plain_step_counts_once(code: int, passed: int, failed: int) -> None:
    outcome = judged(Step("Lint", ("ruff",)), code, seconds=1.0)
    assert (outcome.passed, outcome.failed) == (passed, failed)


def test_no_file_of_tests_is_left_out_or_run_twice() -> None:
    found = [file for folder in waiting_first() for file in (ROOT / folder).glob("**/test_*.py")]
    assert sorted([*found, *TESTS.glob("e2e/**/test_*.py")]) == sorted(TESTS.glob("**/test_*.py"))
