"""Exchanges as a hypergraph: one edge an exchange of n members, never the n(n-1)/2 pairs of them."""

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.domain.networking.contact import LackOfConsent
from kiosk.domain.networking.contact_graph import Node, nodes_of
from kiosk.domain.networking.network import Network
from kiosk.domain.networking.numbering import Numbering


@dataclass(frozen=True, slots=True)
class Hyperedge:
    """One exchange. `members` are those whose consent covers it, by their nodes' numbers; `size` counts all.

    `id` is the exchange's own with names, else a number; `at` is in UTC milliseconds, without names the beginning of a
    step of 15 minutes.
    """

    id: str
    kind: str
    size: int
    at: int
    point: str
    members: tuple[int, ...]


class Hyperedges:
    """The exchanges of a network as they are told; each is made when it is asked for.

    Args:
        network: all exchanges.
        numbering: how they, people and times are told.
    """

    def __init__(self, network: Network, numbering: Numbering) -> None:
        self._gatherings, self._numbering = network.gatherings, numbering

    def __len__(self) -> int:
        """How many there are."""
        return len(self._gatherings)

    def __iter__(self) -> Iterator[Hyperedge]:
        """Go through them."""
        numbers = self._numbering.numbers
        for number, place in enumerate(self._numbering.exchanges, 1):
            one = self._gatherings[place]
            yield Hyperedge(
                id=one.id if self._numbering.named else str(number),
                kind=one.kind,
                size=one.size,
                at=self._numbering.time(one.at),
                point=one.point,
                members=tuple(sorted([numbers[person] for person in one.agreed])),
            )


@dataclass(frozen=True, slots=True)
class Hypergraph:
    """All exchanges of an event. `left_out` counts what is not in it. `made_at` is in UTC milliseconds."""

    event_id: str
    event_name: str
    made_at: int
    named: bool
    nodes: tuple[Node, ...]
    edges: Hyperedges
    left_out: LackOfConsent


def hypergraph_of(network: Network, numbering: Numbering, made_at: int) -> Hypergraph:
    """Return the exchanges as a hypergraph; `made_at` is now, in UTC milliseconds."""
    event, edges = network.event, Hyperedges(network, numbering)
    nodes = nodes_of(network, numbering)
    return Hypergraph(event.id, event.name, made_at, numbering.named, nodes, edges, network.left_out)
