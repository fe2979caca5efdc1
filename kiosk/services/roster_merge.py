"""Who of a roster is on this event's list already, and what the file changes about them."""

import os
import secrets
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, repeat
from typing import Any

from kiosk.domain.attendee import OrderStatus
from kiosk.domain.code import CodeKind, new_code
from kiosk.domain.folding import fold
from kiosk.domain.roster import Problem, RosterEntry
from kiosk.domain.verdict import Method, Verdict
from kiosk.storage import attendees, scans
from kiosk.storage.attendees import FIELDS
from kiosk.storage.connection import Connection
from kiosk.storage.journal import Fact

POINT = "Imported"
"""Where a check-in was made that another system recorded."""

Key = tuple[str, str]


class Merge:
    """Turns roster entries into journal facts against the people that an event file holds, and counts them.

    Args:
        connection: the writing connection, inside the import's transaction.
        event_id: the event, for new badge codes.
        fields: what the file has columns for; anything else about a person is kept.
    """

    def __init__(self, connection: Connection, event_id: str, fields: frozenset[str]) -> None:
        self.added = self.updated = self.unchanged = 0
        self.problems: list[Problem] = []
        self._event_id = event_id
        self._fields = tuple(field for field in FIELDS if field in fields)
        self._choice = _choice()
        self._people: dict[str, list[Any]] = {}
        self._by_key: dict[Key, list[str]] = {}
        self._by_ticket = attendees.ticket_holders(connection)
        self._ticketed = set(self._by_ticket.values())
        self._seen = scans.in_or_imported(connection)
        self._rows: dict[str, int] = {}
        for person in attendees.everyone(connection):
            values = [getattr(person, field) for field in FIELDS]
            self._remember(person.id, values, key_of(person.email, person.name))

    def facts(self, entries: Iterable[RosterEntry]) -> Iterator[Fact]:
        """Yield what the entries add or change; nothing about a person who is unchanged."""
        for entry in entries:
            attendee, tickets = self._match(entry)
            if attendee is None:
                attendee, body = self._added(entry, tickets)
                self.added += 1
            else:
                body = self._changed(attendee, entry, tickets)
            checked_in = entry.checked_in_at is not None and attendee not in self._seen
            if attendee in self._rows or not self._is_new(attendee):
                self.updated += bool(body) or checked_in
                self.unchanged += not (body or checked_in)
            self._rows[attendee] = entry.row
            if body:
                yield Fact("attendee", attendee, body)
            if checked_in:
                self._seen.add(attendee)
                yield Fact("scan", attendee, _check_in(attendee, entry.checked_in_at))
