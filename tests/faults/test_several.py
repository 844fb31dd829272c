"""The same on a cluster of three primaries, and on a primary whose place is taken by its replica."""

from __future__ import annotations

from pathlib import Path

import pytest

from server.log import Log
from server.store import GENESIS, Appended, StoreMisconfigured, StoreUnavailable, chain
from tests.faults import faults
from tests.faults.conftest import Opened
from tests.faults.schedules import Schedule, play
from tests.faults.stores import Cluster, Pair
from tests.server.stores import becomes, tell


async def test_rooms_of_a_cluster_survive_the_death_of_nodes_and_primaries(opened: Opened, tmp_path: Path) -> None:
    hall = await opened(Cluster(tmp_path / "ground"), tmp_path)
    broken = (faults.kill_node, faults.kill_store, faults.cut_lines)
    outcome = await play(hall, Schedule(3, tuple((0.4, (fault,)) for fault in broken), rooms=4, seats=3, least=200))
    assert outcome.clean, outcome
    assert outcome.acknowledged >= 200


async def test_an_act_is_acknowledged_only_when_the_replica_has_it(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    try:
        await pair.start()
        primary, replica = pair.stores
        log, hasty = Log.connect(primary.url, replicas=1), Log.connect(primary.url, patience=1.5, replicas=1)
        assert await log.append("1", 0, GENESIS, [b"one"]) == Appended(1, chain(GENESIS, b"one"))
        assert await tell(replica.url, "XLEN", "room:{1}:log") == 1
        await replica.kill()
        one = chain(GENESIS, b"one")
        with pytest.raises(StoreUnavailable, match="replicas"):
            await hasty.append("1", 1, one, [b"two"])
        with pytest.raises(StoreUnavailable, match="replicas"):
            await hasty.settle("1", 2, chain(one, b"two"))  # the entry stands in the primary alone, which is not enough
        await replica.start()
        await becomes(replica.url, "INFO replication", "'master_link_status': 'up'")
        assert await log.append("1", 1, one, [b"two"]) == Appended(2, chain(one, b"two"))
        assert await tell(replica.url, "XLEN", "room:{1}:log") == 2
        for one_log in (log, hasty):
            await one_log.close()
    finally:
        await pair.close()


async def test_an_act_that_only_the_old_primary_knew_is_not_acknowledged_by_the_new_one(tmp_path: Path) -> None:
    pair = Pair(tmp_path)
    one = chain(GENESIS, b"one")
    try:
        await pair.start()
        old, new = pair.stores
        log = Log.connect(old.url, replicas=1)
        assert await log.append("1", 0, GENESIS, [b"one"]) == Appended(1, one)
        await log.close()
        await new.kill()
        alone = Log.connect(old.url)
        assert await alone.append("1", 1, one, [b"two"]) == Appended(2, chain(one, b"two"))
        await alone.close()
        await old.kill()
        await new.start()
        await tell(new.url, "REPLICAOF", "NO", "ONE")
        await old.start()
        await tell(old.url, "REPLICAOF", "127.0.0.1", new.port)
        await becomes(old.url, "INFO replication", "'master_link_status': 'up'")
        log = Log.connect(new.url, replicas=1)
        await log.settle("1", 1, one)
        with pytest.raises(StoreUnavailable, match="lost its place"):
            await log.settle("1", 2, chain(one, b"two"))
        assert await tell(new.url, "XLEN", "room:{1}:log") == 1
        await log.close()
    finally:
        await pair.close()


def test_a_cluster_cannot_be_asked_for_replicas() -> None:
    with pytest.raises(StoreMisconfigured, match="REPLICAS"):
        Log.connect("redis+cluster://127.0.0.1:7000", replicas=1)
