"""A store whose disk is in our hands: what of its files is safe, how slow the disk is, whether it is full; power cuts.

Every fsync of the store is handed to this process by a seccomp filter (Linux; no compiler and no privilege needed). It
notes how long the file was when the sync began, waits as long as the disk is slow, and answers. A power cut is then a
kill, and every append-only file cut back to what its last finished sync covers. Run with the store's command; says and
does what it is told on standard input, one line an order, one line an answer.
"""

from __future__ import annotations

import errno
import fcntl
import os
import platform
import select
import signal
import socket
import struct
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

CALLS = {"x86_64": (317, 74, 75), "aarch64": (277, 82, 83)}
"""The numbers of seccomp, fsync and fdatasync."""
RECEIVE, ANSWER = 0xC0502100, 0xC0182101

# Run in the child and replaced by the store: dies with this process, asks for the filter, hands its listener over.
UNDER_WATCH = """\
import ctypes, os, socket, struct, sys
line, seccomp, fsync, fdatasync = map(int, sys.argv[1:5])
kernel = ctypes.CDLL(None, use_errno=True)
steps = [(0x20, 0, 0, 0), (0x15, 1, 0, fsync), (0x15, 0, 1, fdatasync), (6, 0, 0, 0x7fc00000), (6, 0, 0, 0x7fff0000)]
program = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
class Filter(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("program", ctypes.c_void_p)]
kernel.prctl(1, 9)
kernel.prctl(38, 1, 0, 0, 0)
listener = kernel.syscall(seccomp, 1, 8, ctypes.byref(Filter(len(steps), ctypes.addressof(program))))
if listener < 0: sys.exit("this kernel hands over no calls: " + os.strerror(ctypes.get_errno()))
socket.send_fds(socket.socket(fileno=line), [b"."], [listener])
os.close(listener)
os.execv(sys.argv[5], sys.argv[5:])
"""


class Disk:
    """The store of one folder, started and killed at will."""

    def __init__(self, command: list[str]) -> None:
        self._command = command
        self._folder = Path.cwd()
        self._process: subprocess.Popen[bytes] | None = None
        self._listener = -1
        self._synced: dict[str, int] = {}
        self._syncing: list[tuple[float, int, str, int]] = []
        self._slow = 0.0
        self._full = False

    def serve(self) -> None:
        """Answer orders and syncs until standard input ends; the store then ends too."""
        heard = b""
        while True:
            watched = [0] if self._listener < 0 else [0, self._listener]
            now = time.monotonic()
            ready, _, _ = select.select(
                watched, [], [], max(0.0, min([0.5, *(due - now for due, *_ in self._syncing)]))
            )
            if 0 in ready:
                more = os.read(0, 65536)
                if not more:
                    return
                *orders, heard = (heard + more).split(b"\n")
                for order in orders:
                    print(self._obey(*order.decode().split()), flush=True)
            elif self._listener in ready:
                self._asked()
            elif self._process is not None and self._process.poll() is not None:
                self._gone()
            self._answer()

    def _obey(self, order: str, *how: str) -> str:
        match order:
            case "start":
                self._start()
            case "slow":
                self._slow = float(how[0])
            case "full":
                self._full = how[0] == "yes"
            case "freeze" | "thaw":
                self._send(signal.SIGSTOP if order == "freeze" else signal.SIGCONT)
            case "kill":
                self.kill()
            case "cut":
                self.kill()
                return str(self._cut())
            case "lives":
                return "yes" if self._process is not None and self._process.poll() is None else "no"
        return "done"

    def _send(self, number: int) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(number)

    def _start(self) -> None:
        self.kill()
        numbers = [str(number) for number in CALLS[platform.machine()]]
        ours, theirs = socket.socketpair()
        with ours, theirs, (self._folder / "out").open("ab") as out:
            self._process = subprocess.Popen(
                [sys.executable, "-I", "-S", "-c", UNDER_WATCH, str(theirs.fileno()), *numbers, *self._command],
                pass_fds=[theirs.fileno()],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
            )
            theirs.close()
            self._listener = socket.recv_fds(ours, 1, 1)[1][0]

    def _asked(self) -> None:
        """A sync begins: it will cover what stands in the file now."""
        asked = bytearray(80)
        try:
            fcntl.ioctl(self._listener, RECEIVE, asked)
        except OSError:  # it died with the question on its lips
            self._gone()
            return
        number, process = struct.unpack_from("QI", asked)
        file = f"/proc/{process}/fd/{struct.unpack_from('Q', asked, 32)[0]}"
        with suppress(OSError):
            self._syncing.append((time.monotonic() + self._slow, number, os.readlink(file), os.stat(file).st_size))

    def _answer(self) -> None:
        """End the syncs whose time has come."""
        for sync in [sync for sync in self._syncing if sync[0] <= time.monotonic()]:
            self._syncing.remove(sync)
            _, number, name, size = sync
            fault = -errno.ENOSPC if self._full else 0
            with suppress(OSError):
                fcntl.ioctl(self._listener, ANSWER, bytearray(struct.pack("QqiI", number, 0, fault, 0)))
                if not fault:
                    self._synced[name] = size

    def kill(self) -> None:
        """End the store at once, if it lives."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
        self._gone()

    def _gone(self) -> None:
        if self._listener >= 0 and (self._process is None or self._process.poll() is not None):
            os.close(self._listener)
            self._listener = -1
            self._syncing.clear()

    def _cut(self) -> int:
        """Cut the files back to what was safe; how many bytes that took."""
        lost = 0
        for file in self._folder.glob("**/*.incr.aof"):
            safe, size = self._synced.get(str(file.resolve()), 0), file.stat().st_size
            if safe < size:
                os.truncate(file, safe)
                lost += size - safe
        return lost


if __name__ == "__main__":
    disk = Disk(sys.argv[1:])
    try:
        disk.serve()
    finally:
        disk.kill()
