"""Contacts and exchanges for the organiser, with no more about anyone than their standing consent covers."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import astuple, dataclass
from itertools import combinations

from kiosk.domain.event import Event
from kiosk.domain.moment import local, utc
from kiosk.domain.networking.contact import ContactRow, ExchangeRow, Party, party_of
from kiosk.domain.networking.contact_graph import ContactGraph, Gathering, graph_of
from kiosk.domain.networking.exchange import Field, Purpose
from kiosk.domain.roster.attendee import Attendee
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, exchanges
from kiosk.storage.tables.exchanges import RecordedExchange


@dataclass(frozen=True, slots=True)
class Network:
    """All exchanges of an event with what is needed to tell of them; `consented` is by exchange and attendee id."""

    event: Event
    recorded: tuple[RecordedExchange, ...]
    people: Mapping[str, Attendee]
    consented: Mapping[tuple[str, str], tuple[Field, ...]]

    def party(self, exchange: RecordedExchange, member: str) -> Party:
        """Return what may be told of a member of an exchange."""
        return party_of(self.people.get(member), self.consented.get((exchange.id, member)))

    def named_members(self, exchange: RecordedExchange) -> tuple[str, ...]:
        """Return the members of an exchange whose consent covers it."""
        return tuple(member for member in exchange.members if self.party(exchange, member).id)


def network_of(file: EventFile) -> Network:
    """Read all exchanges; the consents last, so that one taken back meanwhile is honoured."""
    reader = file.reader
    recorded = tuple(exchanges.everything(reader))
    people = {person.id: person for person in attendees.everyone(reader)}
    return Network(file.read_event(), recorded, people, exchanges.standing(reader, Purpose.STATISTICS))


def contact_rows(network: Network) -> Iterator[ContactRow]:
    """Yield one row per pair of people, oldest exchange first."""
    for exchange in network.recorded:
        parties = [network.party(exchange, member) for member in exchange.members]
        at_utc, at_local = utc(exchange.at), local(exchange.at, network.event.zone)
        head = (exchange.id, exchange.kind, exchange.size, at_utc, at_local)
        where = (exchange.point, network.event.place)
        for a, b in combinations(parties, 2):
            cells = (*head, *where, *astuple(a), *astuple(b), a.consent, b.consent)
            yield ContactRow(*cells)


def exchange_rows(network: Network) -> Iterator[ExchangeRow]:
    """Yield one row per exchange, oldest first."""
    for exchange in network.recorded:
        members = network.named_members(exchange)
        yield ExchangeRow(exchange.id, exchange.kind, exchange.size, utc(exchange.at), exchange.point, members)


def contact_graph(network: Network, now: int, *, named: bool) -> ContactGraph:
    """Return the contacts as a graph; `now` is in UTC milliseconds."""
    gatherings = [Gathering(one.at, one.size, network.named_members(one)) for one in network.recorded]
    sizes = Counter(person.group for person in network.people.values() if person.group)
    return graph_of(network.event.name, now, gatherings, network.people, sizes, named=named)
