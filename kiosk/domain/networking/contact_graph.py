"""Who met whom as a graph: one node a person, one edge a pair, pseudonymous unless names are asked for.

Only people whose consent covers the organiser's statistics are in it. A person who withheld it is left out wholly, not
turned into a nameless node: their place among named neighbours would tell who they are.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from kiosk.domain.networking.exchange import SMALLEST_GROUP
from kiosk.domain.roster.attendee import Attendee

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


@dataclass(frozen=True, slots=True)
class ContactGraph:
    """All of one event's contacts. `withheld` counts the contacts left out. `made_at` is in UTC milliseconds."""

    event_name: str
    made_at: int
    named: bool
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    withheld: int


@dataclass(frozen=True, slots=True)
class Gathering:
    """One exchange for the graph: those of its `size` members whose consent covers it. `at` is in UTC milliseconds."""

    at: int
    size: int
    members: tuple[str, ...]

    @property
    def contacts(self) -> int:
        """How many pairs there are, the withheld ones too."""
        return self.size * (self.size - 1) // 2


@dataclass(slots=True)
class _Tie:
    weight: float = 0.0
    times: list[int] = field(default_factory=list)


def graph_of(
    event_name: str,
    made_at: int,
    gatherings: Sequence[Gathering],
    people: Mapping[str, Attendee],
    group_sizes: Mapping[str, int],
    *,
    named: bool,
) -> ContactGraph:
    """Build the graph; a pair that met in a group of n weighs 1/(n-1), so that groups do not swamp it.

    Args:
        event_name: the event's name.
        made_at: now, in UTC milliseconds.
        gatherings: the exchanges.
        people: the attendees, by id.
        group_sizes: how many people of each group are on the roster.
        named: whether nodes bear names.
    """
    ids = sorted({member for gathering in gatherings for member in gathering.members if member in people})
    nodes = _nodes([people[attendee] for attendee in ids], group_sizes, named=named)
    numbers = {attendee: node.number for attendee, node in zip(ids, nodes, strict=True)}
    ties = _ties(gatherings, numbers)
    edges = tuple(Edge(*pair, tie.weight, tuple(sorted(tie.times))) for pair, tie in sorted(ties.items()))
    met = sum(len(edge.times) for edge in edges)
    return ContactGraph(event_name, made_at, named, nodes, edges, sum(g.contacts for g in gatherings) - met)


def _nodes(people: Iterable[Attendee], group_sizes: Mapping[str, int], *, named: bool) -> tuple[Node, ...]:
    counts: Counter[str] = Counter()
    nodes = []
    for number, person in enumerate(people, 1):
        if named:
            nodes.append(Node(number, person.name, person.group, person.organisation, person.id))
            continue
        group = person.group if group_sizes.get(person.group, 0) >= SMALLEST_GROUP else ""
        counts[group] += 1
        nodes.append(Node(number, f"{group or UNNAMED_GROUP} {counts[group]}", group))
    return tuple(nodes)


def _ties(gatherings: Iterable[Gathering], numbers: Mapping[str, int]) -> dict[tuple[int, int], _Tie]:
    ties: dict[tuple[int, int], _Tie] = {}
    for gathering in gatherings:
        present = sorted(numbers[member] for member in gathering.members if member in numbers)
        for pair in combinations(present, 2):
            tie = ties.setdefault(pair, _Tie())
            tie.weight += 1 / (gathering.size - 1)
            tie.times.append(gathering.at)
    return ties
