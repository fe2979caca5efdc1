"""The people of an event file as an import compares them: what is known of each, and whose each ticket is."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.domain.admission.code import CodeKind
from kiosk.domain.erasure import PersonKey, key_of
from kiosk.domain.facts.kinds import ATTENDEE_FIELDS
from kiosk.domain.facts.registry import latest
from kiosk.domain.roster.attendee import Attendee, Listed
from kiosk.services.people.likeness import RosterPerson
from kiosk.storage.connection import Connection
from kiosk.storage.tables import aliases, attendees, codes, erasures
from kiosk.storage.tables.codes import HeldCode

NOBODY = Attendee("", "")
"""What every field holds of which nothing is known."""
IDENTITY = frozenset(
    ("name", "given_name", "family_name", "organisation", "email", "order", "status", "guest_of", "guest")
)
"""What is looked at whatever columns a file has."""


class KnownPeople:
    """Everyone on the roster, kept in step with what an import is about to write.

    Args:
        connection: where to read.
        fields: what the file has columns for.
        source: the list that the file is a version of; empty for none.
    """

    def __init__(self, connection: Connection, fields: frozenset[str], source: str) -> None:
        self.fields = tuple(field for field in ATTENDEE_FIELDS if field in fields or field in IDENTITY)
        self._place = {field: place for place, field in enumerate(self.fields)}
        self._values: dict[str, list[Any]] = {}
        self._by_key: dict[PersonKey, list[str]] = {}
        self._by_order: dict[tuple[str, str], list[str]] = {}
        self._guests: dict[tuple[str, int], str] = {}
        self._holders: dict[str, str] = {}
        self._uncounted: set[str] = set()
        self._tickets: dict[str, set[str]] | None = None
        self._people = aliases.of(connection)
        several = self._several = set(self._people.values())
        self._read_codes(connection, several)
        for person in attendees.everyone(connection):
            if person.id not in several:
                self.remember(person.id, [getattr(person, field) for field in self.fields])
        self.before = len(self._values)
        """How many there were before the import."""
        self.listed: dict[str, Listed] = {}
        """How people stand on the list."""
        self.listed_elsewhere: set[str] = set()
        """Who stands on any other list."""
        self._read_sources(connection, source, several)
        if several:
            self._read_entries(connection, source, [*several, *self._people])

    def _read_codes(self, connection: Connection, several: set[str]) -> None:
        for held in codes.tickets(connection):
            if held.attendee not in several:
                self._hold(held)

    def _hold(self, held: HeldCode) -> None:
        if held.replaced_by or held.went_to:
            return
        self._holders[held.code] = held.attendee
        if held.revoked or held.kind == CodeKind.ADD_ON:
            self._uncounted.add(held.code)

    def _read_entries(self, connection: Connection, source: str, entries: list[str]) -> None:
        """Read who stands on the roster more than once as the lists have them, each entry by itself."""
        for facts in erasures.histories(connection, entries):
            person = latest(facts)
            values = {field: getattr(person, field) or getattr(NOBODY, field) for field in self.fields}
            if "answers" in values:
                values["answers"] = tuple(sorted(dict(values["answers"]).items()))
            self.remember(person.attendee, list(values.values()))
            for held in codes.own(facts):
                if held.kind != CodeKind.BADGE:
                    self._hold(held)
            for fact in facts:
                for name, listed in fact.sources.items():
                    self._list(person.attendee, listed, is_here=name == source)

    def is_one(self, attendee: str, other: str) -> bool:
        """Tell whether two entries of the roster are one person, as the organiser said."""
        return self._people.get(attendee, attendee) == self._people.get(other, other)

    def others_of(self, attendee: str) -> list[str]:
        """Return the other entries of the roster that are the same person."""
        if attendee not in self._people and attendee not in self._several:
            return []
        person = self._people.get(attendee, attendee)
        same = [one for one, other in self._people.items() if other == person]
        return [one for one in (person, *same) if one != attendee]

    def everyone(self) -> Iterator[str]:
        """Yield the ids of all."""
        return iter(self._values)

    def value(self, attendee: str, field: str) -> Any:  # noqa: ANN401 - whatever that field holds
        """Return what is known of a person."""
        return self._values[attendee][self._place[field]]

    def name(self, attendee: str) -> str:
        """Return a person's name."""
        return str(self.value(attendee, "name"))

    def key(self, attendee: str) -> PersonKey:
        """Return what makes two rows without a code one person."""
        return key_of(self.value(attendee, "email"), self.value(attendee, "name"))

    def person(self, attendee: str, row: int = 0) -> RosterPerson:
        """Return what tells a person from others."""
        email, order, organisation = (self.value(attendee, field) for field in ("email", "order", "organisation"))
        has_ticket = bool(self.tickets_of(attendee))
        return RosterPerson(attendee, self.name(attendee), email, order, organisation, has_ticket=has_ticket, row=row)

    def remember(self, attendee: str, values: list[Any]) -> None:
        """Take a person in, with the values of `fields` in their order."""
        self._values[attendee] = values
        key = self.key(attendee)
        self._by_key.setdefault(key, []).append(attendee)
        if order := values[self._place["order"]]:
            self._by_order.setdefault((order, key[1]), []).append(attendee)
        if main := values[self._place["guest_of"]]:
            self._guests[self._people.get(main, main), values[self._place["guest"]]] = attendee

    def guest(self, main: str, number: int) -> str | None:
        """Return the so-and-so-many-th of those who come with a person."""
        return self._guests.get((self._people.get(main, main), number))

    def change(self, attendee: str, changes: Mapping[str, Any]) -> None:
        """Take over what changes about a person."""
        values = self._values[attendee]
        key = self.key(attendee)
        self._by_key[key].remove(attendee)
        if order := values[self._place["order"]]:
            self._by_order[order, key[1]].remove(attendee)
        self.remember(attendee, [changes.get(field, value) for field, value in zip(self.fields, values, strict=True)])

    def with_key(self, key: PersonKey) -> list[str]:
        """Return who has that e-mail and name."""
        return self._by_key.get(key, [])

    def in_order(self, order: str, folded_name: str) -> list[str]:
        """Return who has that name in an order."""
        return self._by_order.get((order, folded_name), [])

    def holder(self, ticket: str) -> str | None:
        """Return whose ticket it is."""
        return self._holders.get(ticket)

    def give(self, ticket: str, attendee: str) -> None:
        """Note whose ticket it is from now on."""
        if self._tickets is not None:
            self._tickets.get(self._holders.get(ticket, ""), set()).discard(ticket)
            self._tickets.setdefault(attendee, set()).add(ticket)
        self._uncounted.discard(ticket)
        self._holders[ticket] = attendee

    def drop(self, ticket: str) -> None:
        """Note that a ticket holds no more."""
        self._uncounted.discard(ticket)
        holder = self._holders.pop(ticket, "")
        if self._tickets is not None:
            self._tickets.get(holder, set()).discard(ticket)

    def tickets_of(self, attendee: str) -> set[str]:
        """Return the tickets that a person holds, without add-ons."""
        if self._tickets is None:  # only a file in which something moved asks
            self._tickets = {}
            for ticket, holder in self._holders.items():
                if ticket not in self._uncounted:
                    self._tickets.setdefault(holder, set()).add(ticket)
        return self._tickets.get(attendee, set())

    def _read_sources(self, connection: Connection, source: str, several: set[str]) -> None:
        read: dict[str, Mapping[str, str]] = {}
        for attendee, text in attendees.sources(connection):
            if attendee in several:
                continue
            if text not in read:
                read[text] = json.loads(text)
            for name, listed in read[text].items():
                self._list(attendee, Listed(listed), is_here=name == source)

    def _list(self, attendee: str, listed: Listed, *, is_here: bool) -> None:
        if is_here:
            self.listed[attendee] = listed
        elif listed is Listed.THERE:
            self.listed_elsewhere.add(attendee)
