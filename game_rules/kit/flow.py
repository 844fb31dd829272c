"""The flow map of the summary: chains of cards laid over each other, so that what many go through stands out."""

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from game_rules.kit.cards import KINDS, Kind
from game_rules.record import record
from game_rules.summary import Flow, FlowLink, FlowNode
from game_rules.words import Words


@record
class Stop:
    """A card on the way of a chain; the same *id* is the same card wherever it lies."""

    id: str
    kind: Kind
    words: Words


def flow(chains: Iterable[tuple[Stop, ...]]) -> tuple[Flow, ...]:
    """The map of *chains*, each from gap to action as far as it goes; none without chains.

    Nodes and links count the chains through them. Column by column, the most used come first.
    """
    stops: dict[str, Stop] = {}
    through: Counter[str] = Counter()
    between: Counter[tuple[str, str]] = Counter()
    for chain in chains:
        stops |= {stop.id: stop for stop in chain}
        through.update(stop.id for stop in chain)
        between.update((start.id, end.id) for start, end in pairwise(chain))
    if not stops:
        return ()
    nodes = {id: FlowNode(kind=stop.kind, words=stop.words, count=through[id]) for id, stop in stops.items()}
    order = tuple(id for kind in KINDS for id, _ in through.most_common() if nodes[id].kind == kind)
    links = tuple(FlowLink(start=start, end=end, count=count) for (start, end), count in between.most_common())
    return (Flow(id="flow", name="flow", nodes=nodes, order=order, links=links),)
