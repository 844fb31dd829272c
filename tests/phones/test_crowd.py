"""Forty phones in a network that breaks all the time: nothing is lost, nothing counts twice."""

from pathlib import Path

from tests.phones.crowd import crowd


async def test_phones_in_a_bad_network_lose_nothing(tmp_path: Path) -> None:
    found = await crowd(tmp_path, phones=40, acts=8, seconds=2, seed=7)
    assert found.clean, found
    assert found.acts == 320
    # The network was as bad as that.
    assert found.lines > 60
