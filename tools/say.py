"""What a person sees while dev.py works: calm single lines with seconds, and one sentence when something is wrong."""

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

_TICK = 0.25  # seconds between two looks of the running line


class Trouble(Exception):
    """Something a person has to mend: the sentence says what to do; `details` are shown above it, if any."""

    def __init__(self, sentence: str, details: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.details = details


class Progress:
    """Shows steps that may run side by side: on a terminal one running line, elsewhere a line at start and end."""

    def __init__(self) -> None:
        self._terminal = sys.stdout.isatty()
        self._running: dict[str, float] = {}
        self._lock = threading.Lock()
        self._stopped = False
        self._ticker: threading.Thread | None = None

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Show *name* as running while the block runs, then its seconds; says `failed` when the block raises."""
        started = time.monotonic()
        with self._lock:
            self._running[name] = started
        self._begun(name)
        ending = "failed"
        try:
            yield
            ending = ""
        finally:
            with self._lock:
                del self._running[name]
            self.line(f"  {name:<28} {time.monotonic() - started:5.1f} s  {ending}".rstrip())

    def stop(self) -> None:
        """Say nothing more: what still runs is being ended."""
        with self._lock:
            if self._running and self._terminal:
                print("\r\x1b[K", end="", flush=True)
            self._stopped = True

    def line(self, text: str) -> None:
        """Print one whole line, above the running one."""
        with self._lock:
            if self._stopped:
                return
            print(f"\r\x1b[K{text}" if self._terminal else text, flush=True)

    def _begun(self, name: str) -> None:
        if not self._terminal:
            self.line(f"  {name} ...")
        elif self._ticker is None:
            self._ticker = threading.Thread(target=self._tick, daemon=True)
            self._ticker.start()

    def _tick(self) -> None:
        while True:
            with self._lock:
                if self._running and not self._stopped:
                    seconds = time.monotonic() - min(self._running.values())
                    print(f"\r\x1b[K  {', '.join(self._running)} ... {seconds:.0f} s", end="", flush=True)
            time.sleep(_TICK)
