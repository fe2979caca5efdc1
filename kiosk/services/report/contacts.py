"""Who met whom, of those whose consent covers the organiser's statistics and still stands."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from statistics import median_high

from kiosk.domain.networking.exchange import ExchangeKind
from kiosk.domain.networking.network import Network
from kiosk.domain.report.figures import ContactFigures, Dot, MetStep
from kiosk.domain.report.groups import Groups
from kiosk.domain.report.missed import missed_of
from kiosk.domain.report.mixing import Mixing, Tagged, mixing_of
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.small_cells import SMALLEST_GROUP, told
from kiosk.services.exports.contacts import network_of
from kiosk.services.report.network import ContactPair, NetworkShape, degrees, shape_of
from kiosk.services.rounds.plans import current_plan
from kiosk.storage.event_file import EventFile

_SEVERAL = 3
"""Whoever met people of so many other groups is told of as one who met several."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What may be counted: people by number with the place of their group, exchanges and contacts between them."""

    groups: tuple[int, ...]
    exchanges: tuple[tuple[int, ...], ...]
    contacts: tuple[ContactPair, ...]


def contacts_and_mixing(
    file: EventFile, people: Mapping[str, Attendee], came: Collection[str], groups: Groups
) -> tuple[ContactFigures | None, Mixing | None]:
    """Count contacts and compare them with chance; nothing where fewer than five people have one.

    Raises:
        Fault: igraph is not installed.
    """
    network = network_of(file)
    counted, members = counted_of(network, people, groups)
    if len(members) < SMALLEST_GROUP or len(counted.contacts) < SMALLEST_GROUP:
        return None, None
    shape = shape_of(len(members), counted.contacts)
    figures = _figures(network, counted, shape, len(set(came) - set(members)))
    seated = _seated(file, members)
    contacts = {(members[one], members[other]) for one, other in counted.contacts}
    figures = replace(figures, was_seated=bool(seated), missed=missed_of(seated, contacts))
    return figures, mixing_of(Tagged(counted.groups, counted.exchanges, counted.contacts))


def counted_of(network: Network, people: Mapping[str, Attendee], groups: Groups) -> tuple[Counted, tuple[str, ...]]:
    """Return the exchanges of two people and more who may be counted, and the ids of those people by their numbers."""
    named = [network.named_members(one) for one in network.gatherings]
    together = [members for members in named if len(members) > 1]
    ids = sorted({member for members in together for member in members})
    number = {id_: place for place, id_ in enumerate(ids)}
    exchanges = tuple(tuple(number[member] for member in members) for members in together)
    contacts = tuple(sorted({pair for members in exchanges for pair in combinations(sorted(members), 2)}))
    tags = tuple(groups.place.get(people[id_].group if id_ in people else "", len(groups.told)) for id_ in ids)
    return Counted(tags, exchanges, contacts), tuple(ids)


def steps_of(met: Iterable[int]) -> tuple[MetStep, ...]:
    """Put numbers of people met in steps, each of five people and more; the last ones go together."""
    steps: list[MetStep] = []
    for number, people in sorted(Counter(met).items()):
        if steps and steps[-1].people < SMALLEST_GROUP:
            steps[-1] = MetStep(steps[-1].least, number, steps[-1].people + people)
        else:
            steps.append(MetStep(number, number, people))
    if len(steps) > 1 and steps[-1].people < SMALLEST_GROUP:
        few = steps.pop()
        steps[-1] = MetStep(steps[-1].least, few.most, steps[-1].people + few.people)
    return tuple(steps)


def _figures(network: Network, counted: Counted, shape: NetworkShape, alone: int) -> ContactFigures:
    met = degrees(len(counted.groups), counted.contacts)
    pairs = sum(one.size * (one.size - 1) // 2 for one in network.gatherings)
    meetings = sum(len(members) * (len(members) - 1) // 2 for members in counted.exchanges)
    return ContactFigures(
        exchanges=len(network.gatherings),
        in_groups=told(sum(one.kind == ExchangeKind.GROUP for one in network.gatherings)),
        contacts=len(counted.contacts),
        withheld=told(pairs - meetings),
        people=len(met),
        alone=told(alone),
        mean=sum(met.values()) / len(met),
        median=median_high(met.values()),
        several=told(_several(counted)),
        steps=steps_of(met.values()),
        connected=told(shape.connected),
        bridges=told(shape.bridges),
        dots=_dots(counted, shape.places, met),
        lines=counted.contacts if shape.places else (),
    )


def _seated(file: EventFile, members: Collection[str]) -> set[tuple[str, str]]:
    """Return who of those who may be counted sat at one table in rounds that are over."""
    plan, counted = current_plan(file), set(members)
    return {pair for pair in plan.pairs_by(file.clock()) if counted.issuperset(pair)} if plan else set()


def _several(counted: Counted) -> int:
    """Return how many people met people of `_SEVERAL` groups and more that are not their own."""
    others: dict[int, set[int]] = {}
    for pair in counted.contacts:
        for one, other in (pair, pair[::-1]):
            if counted.groups[one] != counted.groups[other]:
                others.setdefault(one, set()).add(counted.groups[other])
    return sum(len(groups) >= _SEVERAL for groups in others.values())


def _dots(counted: Counted, places: Sequence[tuple[float, float]], met: Mapping[int, int]) -> tuple[Dot, ...]:
    """Return the dots; a group of which fewer than five take part has no colour of its own."""
    sizes = Counter(counted.groups)
    return tuple(
        Dot(x, y, met[number], group if sizes[group] >= SMALLEST_GROUP else None)
        for number, ((x, y), group) in enumerate(zip(places, counted.groups, strict=False))
    )
