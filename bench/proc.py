"""What processes cost, as Linux tells it in /proc."""

import os
from dataclasses import dataclass
from pathlib import Path

_TICKS = os.sysconf("SC_CLK_TCK")
_PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass(frozen=True, slots=True)
class Cost:
    """*cpu*: seconds of processor time; *memory*: bytes in use."""

    cpu: float
    memory: int

    def since(self, before: "Cost") -> "Cost":
        """What was used since *before*, and the memory that came on top."""
        return Cost(self.cpu - before.cpu, self.memory - before.memory)


def cost(*processes: int) -> Cost:
    """What these processes together have used so far."""
    return Cost(sum(map(_cpu, processes)), sum(map(_memory, processes)))


def children(process: int) -> tuple[int, ...]:
    """The processes that *process* started."""
    told = Path(f"/proc/{process}/task/{process}/children").read_text()
    return tuple(map(int, told.split()))


def load() -> float:
    """How many processes wanted to run in the last minute."""
    return os.getloadavg()[0]


def _cpu(process: int) -> float:
    """To the nanosecond where the kernel keeps such accounts, else in its ticks."""
    try:
        tasks = Path(f"/proc/{process}/task").iterdir()
        return sum(int((task / "schedstat").read_text().split()[0]) for task in tasks) / 1e9
    except FileNotFoundError:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS


def _memory(process: int) -> int:
    return int(Path(f"/proc/{process}/statm").read_text().split()[1]) * _PAGE
