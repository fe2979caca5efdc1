"""Who of a roster is on this event's list already, and what the file changes about them."""

import secrets
from collections.abc import Iterable, Iterator
from typing import Any

from kiosk.domain.admission.code import CodeKind, new_code
from kiosk.domain.admission.verdict import Method, Verdict
from kiosk.domain.erasure import PersonKey, code_mark, key_mark, key_of
from kiosk.domain.facts.kinds import ATTENDEE_FIELDS, AttendeeDetails, ScanAttempt
from kiosk.domain.import_report import ImportNote, Remark
from kiosk.domain.remarks.roster import PersonErased
from kiosk.domain.roster.attendee import Attendee, OrderStatus
from kiosk.domain.roster.entry import RosterEntry
from kiosk.domain.roster.folding import fold
from kiosk.storage.connection import Connection
from kiosk.storage.tables import attendees, codes, erasures, scans

POINT = "Imported"
"""Where a check-in was made that another system recorded."""

_NAME, _ORGANISATION, _EMAIL = (ATTENDEE_FIELDS.index(field) for field in ("name", "organisation", "email"))
_NOBODY = Attendee("", "")
_NAME_PARTS = ("given_name", "family_name")


class Merge:
    """Turns roster entries into journal facts, against the people whom an event file holds, and counts them.

    Args:
        connection: the writing connection, inside the import's transaction.
        event_id: the event, for new badge codes.
        fields: what the file has columns for; anything else about a person is kept.
    """

    def __init__(self, connection: Connection, event_id: str, fields: frozenset[str]) -> None:
        self.added = self.changed = self.unchanged = self.left_out = 0
        self.notes: list[ImportNote] = []
        self._event_id = event_id
        self._fields = tuple((position, field) for position, field in enumerate(ATTENDEE_FIELDS) if field in fields)
        self._has_name_parts = bool(fields.intersection(_NAME_PARTS))
        self._people: dict[str, list[str]] = {}
        self._by_key: dict[PersonKey, list[str]] = {}
        self._by_ticket = {held.code: held.attendee for held in codes.tickets(connection)}
        self._ticketed = set(self._by_ticket.values())
        self._arrived = scans.arrived_or_imported(connection)
        self._rows: dict[str, int] = {}
        self._erased = erasures.marks(connection)
        for person in attendees.everyone(connection):
            self._remember(person.id, [getattr(person, field) for field in ATTENDEE_FIELDS])

    def facts(self, entries: Iterable[RosterEntry]) -> Iterator[AttendeeDetails | ScanAttempt]:
        """Yield what the entries add or change; nothing about a person who is unchanged."""
        for entry in entries:
            if self._erased and self._was_erased(entry):
                self.left_out += 1
                self._tell(entry, PersonErased())
                continue
            found, tickets = self._match(entry)
            attendee = found or secrets.token_hex(8)
            body = self._changed(found, entry, tickets) if found else self._added(attendee, entry, tickets)
            arrives = entry.checked_in_at is not None and attendee not in self._arrived
            self._count(is_new=not found, is_changed=bool(body) or arrives)
            self._rows[attendee] = entry.row
            for ticket in tickets:
                self._by_ticket.setdefault(ticket, attendee)
                self._ticketed.add(attendee)
            if body:
                yield AttendeeDetails(attendee, **body)
            if arrives:
                self._arrived.add(attendee)
                yield ScanAttempt(attendee, Verdict.ADMITTED, POINT, Method.IMPORT, at_elsewhere=entry.checked_in_at)

    def _count(self, *, is_new: bool, is_changed: bool) -> None:
        self.added += is_new
        self.changed += is_changed and not is_new
        self.unchanged += not is_changed and not is_new

    def _was_erased(self, entry: RosterEntry) -> bool:
        """Tell whether a row is about somebody who was erased, and about nobody who is on the list."""
        key = key_of(entry.email, entry.name)
        if any(ticket in self._by_ticket for ticket in entry.tickets):
            return False
        for salt, marks in self._erased.items():
            if any(code_mark(salt, ticket) in marks for ticket in entry.tickets):
                return True
            if key_mark(salt, key) in marks and not self._by_key.get(key):
                return True
        return False

    def _match(self, entry: RosterEntry) -> tuple[str | None, tuple[str, ...]]:
        """Return the id of the person whom a row is about, if known, and the row's tickets that are theirs."""
        tickets = entry.tickets
        for ticket in entry.tickets:
            holder = self._by_ticket.get(ticket)
            if holder is None:
                continue
            same = entry.name_guessed or self._key_of(holder) == key_of(entry.email, entry.name)
            if same or holder not in self._rows:
                return holder, tickets
            other = self._rows[holder]
            self._tell(entry, f"The ticket code is that of row {other} too, another person; here it was left out.")
            tickets = tuple(kept for kept in tickets if kept != ticket)
        return self._match_by_name(entry, tickets), tickets

    def _match_by_name(self, entry: RosterEntry, tickets: tuple[str, ...]) -> str | None:
        alike = self._by_key.get(key_of(entry.email, entry.name), ())
        same = [other for other in alike if self._agrees(other, entry)]
        free = [other for other in same if not (tickets and other in self._ticketed)]
        if not free:
            if same:
                self._tell(entry, "Another ticket has the same e-mail and name; they were kept as two attendees.")
            return None
        first = min(free, key=lambda other: other in self._rows)
        if first in self._rows:
            self._tell(entry, f"The row has the e-mail and name of row {self._rows[first]}: taken as the same person.")
        return first

    def _agrees(self, attendee: str, entry: RosterEntry) -> bool:
        """Tell whether the organisations allow two rows with one name to be one person; an e-mail settles it."""
        organisation = self._people[attendee][_ORGANISATION]
        return (
            bool(entry.email)
            or not organisation
            or not entry.organisation
            or fold(organisation) == fold(entry.organisation)
        )

    def _added(self, attendee: str, entry: RosterEntry, tickets: tuple[str, ...]) -> dict[str, Any]:
        values = [_value(entry, field) for field in ATTENDEE_FIELDS]
        self._remember(attendee, values)
        pairs = zip(ATTENDEE_FIELDS, values, strict=True)
        body: dict[str, Any] = {
            field: dict(value) if field == "answers" else value
            for field, value in pairs
            if value and value != OrderStatus.PAID
        }
        codes = dict.fromkeys(tickets, CodeKind.TICKET)
        return body | {"codes": codes | {new_code(self._event_id): CodeKind.BADGE}}

    def _changed(self, attendee: str, entry: RosterEntry, tickets: tuple[str, ...]) -> dict[str, Any]:
        fields_before = self._people[attendee]
        body: dict[str, Any] = {}
        for position, field in self._fields:
            value = _value(entry, field)
            if value != fields_before[position] and not (
                position == _NAME and entry.name_guessed and fields_before[_NAME]
            ):
                body[field] = dict(value) if field == "answers" else value
        if "name" in body and not self._has_name_parts:
            body |= {part: "" for part in _NAME_PARTS if fields_before[ATTENDEE_FIELDS.index(part)]}
        if body:
            self._forget(attendee)
            self._remember(
                attendee, [body.get(field, value) for field, value in zip(ATTENDEE_FIELDS, fields_before, strict=True)]
            )
        if fresh := [ticket for ticket in tickets if self._by_ticket.get(ticket) != attendee]:
            body["codes"] = dict.fromkeys(fresh, CodeKind.TICKET)
        return body

    def _remember(self, attendee: str, values: list[str]) -> None:
        self._people[attendee] = values
        self._by_key.setdefault(self._key_of(attendee), []).append(attendee)

    def _forget(self, attendee: str) -> None:
        self._by_key[self._key_of(attendee)].remove(attendee)

    def _key_of(self, attendee: str) -> PersonKey:
        values = self._people[attendee]
        return key_of(values[_EMAIL], values[_NAME])

    def _tell(self, entry: RosterEntry, reason: Remark | str) -> None:
        self.notes.append(ImportNote(entry.row, reason))


def _value(entry: RosterEntry, field: str) -> Any:  # noqa: ANN401 - whatever that field holds
    value = getattr(entry, field, None) or getattr(_NOBODY, field)
    return tuple(sorted(value)) if field == "answers" else value
