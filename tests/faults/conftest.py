"""Fixtures of the fault tests: a hall on any kind of store."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest

from tests.faults.hall import Hall
from tests.faults.stores import Ground

Opened = Callable[[Ground, Path], Awaitable[Hall]]


@pytest.fixture
async def opened() -> AsyncIterator[Opened]:
    """Opens halls, and closes them in the end."""
    halls: list[Hall] = []

    async def open_on(ground: Ground, folder: Path) -> Hall:
        halls.append(Hall(folder, ground, nodes=3))
        await halls[-1].open()
        return halls[-1]

    yield open_on
    for hall in halls:
        await hall.close()
