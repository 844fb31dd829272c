"""Frames go straight onto the line where nothing waits, and come in the order they were given all the same."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
from engineio import packet as engine_packet

from bench.frames import Cutter
from server.outbox import Outbox, Turn
from server.packets import Frame, on_the_line

LIMIT = 4_096
MANY = 400


@dataclass(slots=True)
class Line:
    """Both ends of a line whose system buffers are small; *outbox* is ours."""

    outbox: Outbox
    far: socket.socket

    async def read(self, count: int) -> list[bytes]:
        """The next so many frames the other side gets."""
        cutter, found = Cutter(), list[bytes]()
        async with asyncio.timeout(15):
            while len(found) < count:
                data = await asyncio.get_running_loop().sock_recv(self.far, 65_536)
                found += [payload for _, payload in cutter.feed(data)]
        return found


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    near, far = socket.socketpair()
    for end in (near, far):
        end.setblocking(False)
        end.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, LIMIT)
    transport, _ = await asyncio.get_running_loop().create_connection(asyncio.Protocol, sock=near)
    yield Line(Outbox(transport, LIMIT, Turn()), far)
    transport.abort()
    far.close()


def message(number: int) -> Frame:
    return Frame(b"%06d" % number + bytes(number % 300))


async def put(line: Line, *numbers: int) -> None:
    """Each in a turn of the loop of its own."""
    for number in numbers:
        await line.outbox.put(message(number))
        await asyncio.sleep(0)


async def test_what_may_go_goes_at_once_and_wakes_no_writer(line: Line) -> None:
    await put(line, 7)
    assert line.outbox.empty()
    assert await line.read(1) == [message(7).data]


async def test_what_is_given_in_one_turn_goes_in_one_write(line: Line) -> None:
    for number in range(3):
        line.outbox.put_nowait(message(number))
    line.outbox.put_nowait(engine_packet.Packet(engine_packet.PING))  # of the library: waits, and overtakes nothing
    line.outbox.put_nowait(message(3))
    await asyncio.sleep(0)
    whole = await asyncio.get_running_loop().sock_recv(line.far, 65_536)
    assert [payload for _, payload in Cutter().feed(whole)] == [message(number).data for number in range(4)]
    assert line.outbox.qsize() == 1


async def test_whoever_does_not_read_keeps_the_rest_waiting(line: Line) -> None:
    await put(line, *range(MANY))
    assert line.outbox.qsize() > MANY / 2


async def test_nothing_passes_what_was_taken_and_is_not_written_yet(line: Line) -> None:
    given = 0
    while line.outbox.empty():
        await put(line, given)
        given += 1
    taken = line.outbox.get_nowait()
    await line.read(given - 1)  # now there is room on the line again
    await put(line, given)
    assert line.outbox.qsize() == 1
    for item in (taken, line.outbox.get_nowait()):
        line.outbox.transport.write(on_the_line(item.data))
        line.outbox.written()
    await put(line, given + 1)
    assert line.outbox.empty()
    assert await line.read(3) == [message(number).data for number in range(given - 1, given + 2)]


async def test_what_waited_is_not_kept_by_whoever_wrote_it(line: Line) -> None:
    line.outbox.put_nowait(engine_packet.Packet(engine_packet.PING))
    shared = message(200)
    line.outbox.put_nowait(shared)
    await asyncio.sleep(0)
    taken = [line.outbox.get_nowait() for _ in range(2)]
    assert taken[1].encode() == shared.data
    for _ in taken:
        line.outbox.written()
    assert taken[1].data is None and taken[1].encode_cache is None
    assert shared.data == message(200).data  # others wait for it too


async def test_messages_come_in_order_whether_they_waited_or_not(line: Line) -> None:
    async def write() -> None:
        while True:
            item = await line.outbox.get()
            line.outbox.transport.write(on_the_line(item.data))
            line.outbox.written()

    async def give() -> None:
        for number in range(MANY):
            await line.outbox.put(message(number))
            await asyncio.sleep(0)

    writing, giving = asyncio.create_task(write()), asyncio.create_task(give())
    assert await line.read(MANY) == [message(number).data for number in range(MANY)]
    await giving
    writing.cancel()


async def test_after_the_last_nothing_goes_out(line: Line) -> None:
    line.outbox.put_nowait(None)
    await put(line, 1)
    assert line.outbox.qsize() == 2


@pytest.mark.parametrize("size", [0, 125, 126, 65_535, 65_536, 200_000])
def test_a_frame_of_any_size(size: int) -> None:
    cutter = Cutter()
    assert cutter.feed(on_the_line(bytes(size)) + on_the_line(b"next")) == [(2, bytes(size)), (2, b"next")]
