"""The people of an event file as an import compares them: what is known of each, and whose each ticket is.

A roster may have a million of them, so that what is kept in memory is a few numbers for each: what is known of a
person is looked up in the event file, or where the import put it on the disk.
"""

import json
from array import array
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from kiosk.domain.admission.code import CodeKind
from kiosk.domain.erasure import PersonKey, key_of
from kiosk.domain.facts.kinds import ATTENDEE_FIELDS
from kiosk.domain.facts.registry import latest
from kiosk.domain.roster.attendee import Attendee, Listed, OrderStatus
from kiosk.services.people.aliases import Aliases
from kiosk.services.people.corrected import CorrectedPeople
from kiosk.services.people.digests import Digests
from kiosk.services.people.holders import TicketHolders
from kiosk.services.people.likeness import RosterPerson
from kiosk.services.people.listing import Listing
from kiosk.storage.connection import Connection
from kiosk.storage.spool import Pile
from kiosk.storage.tables import attendees, codes, erasures
from kiosk.storage.tables.codes import HeldCode

NOBODY = Attendee("", "")
"""What every field holds of which nothing is known."""
IDENTITY = frozenset(
    ("name", "given_name", "family_name", "organisation", "email", "order", "status", "guest_of", "guest")
)
"""What is looked at whatever columns a file has."""

_AT_HAND = 256
"""So many people are kept at hand: what is asked about is mostly one person, again and again."""

KnownValues = list[Any]
"""What is known of a person, in the order of `KnownPeople.fields`."""


class KnownPeople:
    """Everyone on the roster, kept in step with what an import is about to write.

    Args:
        connection: where to read, as long as this is used; nobody may write through it meanwhile.
        beside: the event file, on whose disk is kept what the import changes.
        fields: what the file has columns for.
        source: the list that the file is a version of; empty for none.
    """

    def __init__(self, connection: Connection, beside: Path, fields: frozenset[str], source: str) -> None:
        self.fields = tuple(field for field in ATTENDEE_FIELDS if field in fields or field in IDENTITY)
        self._at = {field: at for at, field in enumerate(self.fields)}
        self._connection, self._pile = connection, Pile(beside)
        self._at_hand: dict[int, tuple[str, KnownValues]] = {}
        self._asked = ("", -1)
        self._places = array("q")
        """Where each person is: a number of the event file's table, or below 0 a place in the pile."""
        self._numbers, self._alike = Digests(), Digests()
        self._orders: Digests | None = Digests() if "main_position" in fields else None
        self._holders = TicketHolders(self._pile)
        self.listing = Listing()
        """How people stand on the list and in the file, by their numbers."""
        self._corrected = CorrectedPeople(connection)
        self.aliases = Aliases(connection)
        """Who stands on the roster more than once."""
        self._read_people(source)
        self._in_file = len(self._places)
        """How many are looked up in the event file, their tickets too."""
        self._read_entries(source, self.aliases.entries)
        self.before = len(self._places)
        """How many there were before the import."""
        for held in codes.tickets(connection):
            if held.attendee not in self.aliases.several:
                self._hold(held)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pile.close()

    def _read_people(self, source: str) -> None:
        read: dict[str, Mapping[str, str]] = {}
        for outline in attendees.outlines(self._connection):
            if outline.id in self.aliases.several:
                continue
            person = self._add(outline.id, outline.number)
            if outline.overruled:
                self._note_corrected(person, outline.number, outline.overruled)
            key = key_of(outline.email, outline.name)
            self._index(person, key, outline.order, (outline.guest_of, outline.guest))
            if outline.sources not in read:
                read[outline.sources] = json.loads(outline.sources)
            for name, listed in read[outline.sources].items():
                self.listing.read(person, Listed(listed), is_here=name == source)

    def _note_corrected(self, person: int, number: int, overruled: str) -> None:
        """Note what a desk corrected of a person, who is found by what the lists say too."""
        for text in self._texts(*self._corrected.note(person, number, overruled)):
            self._alike.add(text, person)

    def _hold(self, held: HeldCode) -> None:
        person = self._numbers.first(held.attendee)
        if person is not None and not held.replaced_by and not held.went_to:
            self._holders.hold(held.code, person, counts=not held.revoked and held.kind != CodeKind.ADD_ON)

    def _read_entries(self, source: str, entries: list[str]) -> None:
        """Read who stands on the roster more than once as the lists have them, each entry by itself."""
        for facts in erasures.histories(self._connection, entries):
            latest_of = latest(facts)
            values = {field: getattr(latest_of, field) or getattr(NOBODY, field) for field in self.fields}
            if "answers" in values:
                values["answers"] = tuple(sorted(dict(values["answers"]).items()))
            self.remember(latest_of.attendee, list(values.values()))
            person = len(self._places) - 1
            self._corrected.note_facts(person, facts)
            for held in codes.own(facts):
                if held.kind not in (CodeKind.BADGE, CodeKind.INVITATION):
                    self._hold(held)
                    self._holders.note(held.code, person)
            for fact in facts:
                for name, listed in fact.sources.items():
                    self.listing.read(person, listed, is_here=name == source)

    def values(self, attendee: str) -> KnownValues:
        """Return what is known of a person, in the order of `fields`."""
        return self._read(self.number(attendee))[1]

    def value(self, attendee: str, field: str) -> Any:  # noqa: ANN401 - whatever that field holds
        """Return what is known of a person."""
        return self.values(attendee)[self._at[field]]

    def name(self, attendee: str) -> str:
        """Return a person's name."""
        return str(self.value(attendee, "name"))

    def corrected(self, attendee: str) -> Mapping[str, Any]:
        """Return what a desk corrected of a person, by field; `values` are what the lists say all the same."""
        return self._corrected.of(self.number(attendee))

    def key(self, attendee: str) -> PersonKey:
        """Return what makes two rows without a code one person."""
        return self._key(self.values(attendee))

    def has_key(self, attendee: str, key: PersonKey) -> bool:
        """Tell whether that is what makes a row a person's, as the lists have them or as a desk corrected it."""
        corrected = self.corrected(attendee)
        email, name = (corrected.get(field, self.value(attendee, field)) for field in ("email", "name"))
        return key in (self.key(attendee), key_of(email, name))

    def person(self, attendee: str, row: int = 0) -> RosterPerson:
        """Return what tells a person from others."""
        email, order, organisation = (self.value(attendee, field) for field in ("email", "order", "organisation"))
        has_ticket = bool(self.tickets_of(attendee))
        return RosterPerson(attendee, self.name(attendee), email, order, organisation, has_ticket=has_ticket, row=row)

    def remember(self, attendee: str, values: KnownValues) -> None:
        """Take a person in, with the values of `fields` in their order."""
        person = self._add(attendee, self._put(attendee, values))
        guest = values[self._at["guest_of"]], values[self._at["guest"]]
        self._index(person, self._key(values), values[self._at["order"]], guest)

    def guest(self, main: str, number: int) -> str | None:
        """Return the so-and-so-many-th of those who come with a person."""
        return self._id(self._alike.first(self._guest_text(main, number)))

    def change(self, attendee: str, changes: Mapping[str, Any]) -> None:
        """Take over what changes about a person."""
        person, values = self.number(attendee), self.values(attendee)
        after = [changes.get(field, value) for field, value in zip(self.fields, values, strict=True)]
        for text in self._texts(self._key(values), values[self._at["order"]]):
            self._alike.remove(text, person)
        if self._orders and (order := values[self._at["order"]]):
            self._orders.remove(order, person)
        self._places[person] = self._put(attendee, after)
        self._at_hand.pop(person, None)
        guest = after[self._at["guest_of"]], after[self._at["guest"]]
        self._index(person, self._key(after), after[self._at["order"]], guest)

    def with_key(self, key: PersonKey) -> list[str]:
        """Return who has that e-mail and name."""
        return [self._read(person)[0] for person in self._alike.every(_key_text(key))]

    def in_order(self, order: str, folded_name: str) -> list[str]:
        """Return who has that name in an order."""
        return [self._read(person)[0] for person in self._alike.every(_order_text(order, folded_name))]

    def of_order(self, order: str) -> list[str]:
        """Return everyone in an order; only where a file has add-ons that stand apart."""
        return [self._read(person)[0] for person in self._orders.every(order)] if self._orders and order else []

    def holder(self, ticket: str) -> str | None:
        """Return whose ticket it is."""
        return self._id(self._holders.of(ticket))

    def give(self, ticket: str, attendee: str) -> None:
        """Note whose ticket it is from now on."""
        self._holders.give(ticket, self.number(attendee))

    def drop(self, ticket: str) -> None:
        """Note that a ticket holds no more."""
        self._holders.drop(ticket)

    def tickets_of(self, attendee: str) -> set[str]:
        """Return the tickets that a person holds, without add-ons."""
        person = self.number(attendee)
        tickets = set(self._holders.noted(person))
        if person < self._in_file:
            tickets |= {held.code for held in codes.of_attendee(self._connection, attendee)}
        return {ticket for ticket in tickets if self._holders.counts(ticket, person)}

    def number(self, attendee: str) -> int:
        """Return a person's number among all, from 0 up in the order in which they were taken in."""
        if self._asked[0] != attendee:
            person = self._numbers.first(attendee)
            if person is None:
                raise KeyError(attendee)
            self._asked = attendee, person
        return self._asked[1]

    def ids(self, numbers: Iterable[int]) -> Iterator[str]:
        """Yield the ids of people by their numbers."""
        return (self._read(person)[0] for person in numbers)

    @property
    def tickets(self) -> TicketHolders:
        """Who holds each ticket, and where in the file it stands."""
        return self._holders

    @property
    def size(self) -> int:
        """How many bytes of memory all this takes, without what is the same for any number of people."""
        parts = (self._numbers, self._alike, self._orders, self._holders, self.listing)
        return sum(one.size for one in parts if one) + len(self._places) * self._places.itemsize

    def _id(self, person: int | None) -> str | None:
        return None if person is None else self._read(person)[0]

    def _read(self, person: int) -> tuple[str, KnownValues]:
        known = self._at_hand.get(person)
        if known is None:
            if len(self._at_hand) >= _AT_HAND:
                self._at_hand.clear()
            known = self._at_hand[person] = self._look_up(self._places[person])
        return known

    def _look_up(self, place: int) -> tuple[str, KnownValues]:
        if place < 0:
            attendee, values = self._pile.get(-1 - place)
            values[self._at["status"]] = OrderStatus(values[self._at["status"]])
            return attendee, values
        person = attendees.numbered(self._connection, place)
        listed = self._corrected.listed(person.id)
        return person.id, [listed[field] if field in listed else getattr(person, field) for field in self.fields]

    def _put(self, attendee: str, values: KnownValues) -> int:
        """Keep what is known of a person, and return the place; a member of an enumeration takes long to be pickled."""
        at = self._at["status"]
        return -1 - self._pile.put((attendee, [*values[:at], str(values[at]), *values[at + 1 :]]))

    def _add(self, attendee: str, place: int) -> int:
        person = len(self._places)
        self._numbers.add(attendee, person)
        self._asked = attendee, person
        self._places.append(place)
        return person

    def _index(self, person: int, key: PersonKey, order: str, guest: tuple[str, int]) -> None:
        for text in self._texts(key, order):
            self._alike.add(text, person)
        if guest[0]:
            self._alike.replace(self._guest_text(*guest), person)
        if self._orders and order:
            self._orders.add(order, person)

    def _key(self, values: KnownValues) -> PersonKey:
        return key_of(values[self._at["email"]], values[self._at["name"]])

    def _guest_text(self, main: str, number: int) -> str:
        return f"guest\0{self.aliases.person(main)}\0{number}"

    @staticmethod
    def _texts(key: PersonKey, order: str) -> Iterator[str]:
        yield _key_text(key)
        if order:
            yield _order_text(order, key[1])


def _key_text(key: PersonKey) -> str:
    return f"key\0{key[0]}\0{key[1]}"


def _order_text(order: str, folded_name: str) -> str:
    return f"order\0{order}\0{folded_name}"
