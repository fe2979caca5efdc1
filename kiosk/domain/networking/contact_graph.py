"""Who met whom as a graph: people as nodes, contacts as edges, each with the times at which they met."""

from array import array
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, groupby

from kiosk.domain.networking.contact import LackOfConsent
from kiosk.domain.networking.network import QUARTER_MS, Network
from kiosk.domain.networking.numbering import Numbering
from kiosk.domain.small_cells import SMALLEST_GROUP

UNNAMED_GROUP = "Guest"


@dataclass(frozen=True, slots=True)
class Node:
    """One person; `number` counts from 1. `attendee`, `organisation` are empty unless names were asked for."""

    number: int
    label: str
    group: str
    organisation: str = ""
    attendee: str = ""


@dataclass(frozen=True, slots=True)
class Edge:
    """Two people by their nodes' numbers, the smaller first; `times` are their meetings, in UTC milliseconds."""

    source: int
    target: int
    weight: float
    times: tuple[int, ...]


class Edges:
    """The edges of a graph by their ends; of each meeting of two people 8 bytes are held, and an edge is made of them.

    A pair that met in a group of n weighs 1/(n-1), so that groups do not swamp it.

    Args:
        network: all exchanges.
        numbering: how people are numbered and times are told.
    """

    def __init__(self, network: Network, numbering: Numbering) -> None:
        self._network, self._numbering = network, numbering
        self._people, self._exchanges = len(network.people) + 1, max(1, len(network.gatherings))
        meetings = array("Q")
        for place, gathering in enumerate(network.gatherings):
            present = sorted([numbering.numbers[person] for person in gathering.agreed])
            for source, target in combinations(present, 2):
                meetings.append((source * self._people + target) * self._exchanges + place)
        self._meetings = array("Q", sorted(meetings))
        self._count = sum(1 for _ in groupby(self._meetings, self._pair_in))

    def __len__(self) -> int:
        """How many pairs of people met."""
        return self._count

    def __iter__(self) -> Iterator[Edge]:
        """Go through them."""
        gatherings, time = self._network.gatherings, self._numbering.time
        for pair, meetings in groupby(self._meetings, self._pair_in):
            places = [meeting % self._exchanges for meeting in meetings]
            weight = sum(1 / (gatherings.size(place) - 1) for place in places)
            times = tuple([time(gatherings.at(place)) for place in places])
            yield Edge(pair // self._people, pair % self._people, weight, times)

    def by_quarter(self) -> Iterator[tuple[int, int, int]]:
        """Yield when pairs met, the oldest first: the step of 15 minutes in UTC milliseconds, and both ends."""
        pairs = self._people * self._people
        at = self._network.gatherings.at
        moments = array("Q")
        for meeting in self._meetings:
            step = at(meeting % self._exchanges) // QUARTER_MS
            moments.append(step * pairs + meeting // self._exchanges)
        for moment, _ in groupby(sorted(moments)):
            pair = moment % pairs
            yield moment // pairs * QUARTER_MS, pair // self._people, pair % self._people

    def _pair_in(self, meeting: int) -> int:
        return meeting // self._exchanges


@dataclass(frozen=True, slots=True)
class ContactGraph:
    """All of one event's contacts. `left_out` counts what is not in it. `made_at` is in UTC milliseconds."""

    event_name: str
    made_at: int
    named: bool
    nodes: tuple[Node, ...]
    edges: Edges
    times: tuple["array[int]", ...]
    """Of each node when it met somebody, as edges tell it, the oldest first and each once."""
    left_out: LackOfConsent


def graph_of(network: Network, numbering: Numbering, made_at: int) -> ContactGraph:
    """Return the contacts as a graph; `made_at` is now, in UTC milliseconds."""
    edges, nodes = Edges(network, numbering), nodes_of(network, numbering)
    times = _times(network, numbering)
    return ContactGraph(network.event.name, made_at, numbering.named, nodes, edges, times, network.left_out)


def nodes_of(network: Network, numbering: Numbering) -> tuple[Node, ...]:
    """Return all whose consent covers some exchange; without names they are numbers, and a small group is not named."""
    counts: Counter[str] = Counter()
    nodes = []
    for number, place in enumerate(numbering.people, 1):
        person = network.people[place]
        if person is None:
            raise ValueError("who agreed to nothing is numbered")
        if numbering.named:
            nodes.append(Node(number, person.name, person.group, person.organisation, person.id))
            continue
        group = person.group if network.group_sizes.get(person.group, 0) >= SMALLEST_GROUP else ""
        counts[group] += 1
        nodes.append(Node(number, f"{group or UNNAMED_GROUP} {counts[group]}", group))
    return tuple(nodes)


def _times(network: Network, numbering: Numbering) -> tuple["array[int]", ...]:
    times = tuple(array("q") for _ in numbering.people)
    for gathering in network.gatherings:
        if len(gathering.agreed) < 2:
            continue
        at = numbering.time(gathering.at)
        for person in gathering.agreed:
            own = times[numbering.numbers[person] - 1]
            if not own or own[-1] != at:
                own.append(at)
    return times
