"""The judge can see: a server that forgets its receipts is found out, and a power cut loses what was not synced."""

from __future__ import annotations

from pathlib import Path

from tests.faults.controls import seen
from tests.faults.stores import CONFIG, Store
from tests.server.stores import free_ports, tell


async def test_a_server_without_receipts_is_found_out(tmp_path: Path) -> None:
    outcome = await seen("without receipts an act counts twice", tmp_path)
    assert outcome.wrong["twice"] > 0


async def test_a_power_cut_loses_exactly_what_was_not_synced(tmp_path: Path) -> None:
    kept = {}
    for fsync in ("always", "everysec"):
        (port,) = free_ports(1)
        store = Store(tmp_path / fsync, port, CONFIG.format(port=port, fsync=fsync))
        try:
            await store.start()
            await store.slow(30 if fsync == "everysec" else 0.01)
            await tell(store.url, "SET", "a", "1")
            await store.cut_power()
            await store.start()
            kept[fsync] = await tell(store.url, "GET", "a")
        finally:
            await store.close()
    assert kept == {"always": "1", "everysec": None}
