"""Contacts and exchanges for the organiser, with no more about anyone than their standing consent covers."""

import secrets
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from itertools import combinations

from kiosk.domain.moment import utc
from kiosk.domain.networking import numbering
from kiosk.domain.networking.contact import (
    Company,
    ConsentCells,
    ContactRow,
    ExchangeRow,
    MeetingCells,
    Party,
    TakingPart,
)
from kiosk.domain.networking.contact_graph import Node, nodes_of
from kiosk.domain.networking.hypergraph import Hyperedges
from kiosk.domain.networking.network import Gathering, Gatherings, Network
from kiosk.domain.networking.numbering import Numbering
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import contacts


def network_of(file: EventFile) -> Network:
    """Read all exchanges, as the file is at one moment; what is withdrawn later is honoured by later exports."""
    with file.snapshot() as connection:
        known = dict(contacts.people(connection))
        places = {id_: place for place, id_ in enumerate(known)}
        people = list(known.values())
        gone = {place for place, party in enumerate(people) if party is None}
        gatherings = Gatherings()
        for gathering in contacts.gatherings(connection, places):
            gatherings.add(_without(gone, gathering))
        sizes = contacts.group_sizes(connection)
    agreed = gatherings.agreed
    told = [party if place in agreed else None for place, party in enumerate(people)]
    withheld = len(people) - len(gone) - len(agreed)
    return Network(file.read_event(), gatherings, told, sizes, withheld)


def numbering_of(network: Network, *, named: bool) -> Numbering:
    """Return how people and exchanges are told: as they are recorded, or by chance where nobody is named."""
    if named:
        return numbering.named(network)
    return numbering.pseudonymous(network, secrets.SystemRandom().shuffle)


class ContactRows:
    """One row per pair of people, oldest exchange first; each is made when it is asked for."""

    def __init__(self, network: Network) -> None:
        self._network = network

    def __len__(self) -> int:
        """How many there are."""
        return self._network.gatherings.contacts

    def __iter__(self) -> Iterator[ContactRow]:
        """Go through them."""
        for meeting, parts in self.companies():
            for a, b in combinations(map(self.party, parts), 2):
                yield ContactRow(meeting, a, b, ConsentCells(a.consent, b.consent))

    def companies(self) -> Iterator[Company]:
        """Go through them exchange by exchange."""
        zone, place = self._network.event.zone, self._network.event.place
        for one in self._network.gatherings:
            at = utc(one.at)
            meeting = MeetingCells(one.id, str(one.kind), one.size, at, at.astimezone(zone), one.point, place)
            yield Company(meeting, one.parts)

    def party(self, part: TakingPart) -> Party:
        """Return what may be told of somebody who took part."""
        return self._network.party(*part)


class ExchangeRows:
    """One row per exchange as it is told; each is made when it is asked for."""

    def __init__(self, network: Network, order: Numbering) -> None:
        self._edges = Hyperedges(network, order)
        self._members = [_name_of(node) for node in nodes_of(network, order)]

    def __len__(self) -> int:
        """How many there are."""
        return len(self._edges)

    def __iter__(self) -> Iterator[ExchangeRow]:
        """Go through them."""
        for edge in self._edges:
            members = tuple([self._members[number - 1] for number in edge.members])
            yield ExchangeRow(edge.id, edge.kind, edge.size, utc(edge.at), edge.point, members)


def _name_of(node: Node) -> str:
    return node.attendee or str(node.number)


def _without(gone: AbstractSet[int], gathering: Gathering) -> Gathering:
    """Let nothing be told of who is on the roster no more, whatever they agreed to."""
    if gone.isdisjoint(gathering.members):
        return gathering
    present = zip(gathering.members, gathering.covers, strict=True)
    return gathering._replace(covers=[0 if member in gone else covers for member, covers in present])
