"""A checkout of its own for each test that asks for one."""

from pathlib import Path

import pytest

from tests.tooling.checkout import Checkout, copied


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A fresh copy, with an empty PATH."""
    programs = tmp_path / "programs"
    programs.mkdir()
    return Checkout(copied(tmp_path / "checkout"), programs)
