"""Contacts and exchanges for the organiser, with no more about anyone than their standing consent covers."""

import secrets
from collections.abc import Iterator
from itertools import combinations

from kiosk.domain.moment import local, utc
from kiosk.domain.networking import numbering
from kiosk.domain.networking.contact import ConsentCells, ContactRow, ExchangeRow, MeetingCells, Party
from kiosk.domain.networking.contact_graph import Node, nodes_of
from kiosk.domain.networking.hypergraph import Hyperedges
from kiosk.domain.networking.network import Gathering, Gatherings, Network, Participation
from kiosk.domain.networking.numbering import Numbering
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import contacts


def network_of(file: EventFile) -> Network:
    """Read all exchanges, as the file is at one moment; what is withdrawn later is honoured by later exports."""
    with file.snapshot() as connection:
        known = dict(contacts.people(connection))
        places = {id_: place for place, id_ in enumerate(known)}
        people = list(known.values())
        gatherings, agreed = Gatherings(), bytearray(len(people))
        for gathering in contacts.gatherings(connection, places):
            present = _on_the_roster(gathering, people)
            gatherings.add(present)
            for person in present.agreed:
                agreed[person] = True
        sizes = contacts.group_sizes(connection)
    withheld = sum(1 for party, somewhere in zip(people, agreed, strict=True) if party and not somewhere)
    told = [party if somewhere else None for party, somewhere in zip(people, agreed, strict=True)]
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
        zone, place, party = self._network.event.zone, self._network.event.place, self._network.party
        for one in self._network.gatherings:
            meeting = MeetingCells(one.id, one.kind, one.size, utc(one.at), local(one.at, zone), one.point, place)
            for a, b in combinations([party(member) for member in one.members], 2):
                yield ContactRow(meeting, a, b, ConsentCells(a.consent, b.consent))


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


def _on_the_roster(gathering: Gathering, people: list[Party | None]) -> Gathering:
    """Let nothing be told of who is on the roster no more, whatever they agreed to."""
    if all(people[member.person] for member in gathering.members):
        return gathering
    members = [one if people[one.person] else Participation(one.person, 0) for one in gathering.members]
    return gathering._replace(members=tuple(members))
