"""Who of a roster is on this event's list already, and what the file changes about them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from operator import attrgetter
from typing import Any

from kiosk.domain.admission.code import CodeKind, ending, new_codes
from kiosk.domain.admission.verdict import Method, Verdict
from kiosk.domain.erasure import code_mark, key_mark, key_of
from kiosk.domain.facts.corrections import CORRECTABLE, FLAGS, STATUS
from kiosk.domain.facts.kinds import AttendeeDetails, ScanAttempt
from kiosk.domain.facts.registry import Statement
from kiosk.domain.import_report import ImportNote, Remark
from kiosk.domain.remarks.people import (
    AddOnAlone,
    CorrectionHolds,
    MarkHolds,
    NameReplaced,
    PersonErased,
    StatusHolds,
    TicketMoved,
    TicketOfErased,
    TicketReplaced,
)
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.domain.roster.entry import RosterEntry
from kiosk.domain.roster.parties import parties
from kiosk.domain.roster.source import Missing
from kiosk.services.awaited import listed_waits
from kiosk.services.people.arrivals import ImportedArrivals
from kiosk.services.people.ids import new_ids
from kiosk.services.people.known import NOBODY, KnownPeople
from kiosk.services.people.listed_news import listed_news
from kiosk.services.people.matching import Match, Matching, is_like
from kiosk.services.people.parties import Parties
from kiosk.services.people.unlisted import Unlisted
from kiosk.storage.connection import Connection
from kiosk.storage.tables import erasures
from kiosk.storage.tables.days import Days

POINT = "Imported"
"""Where a check-in was made that another system recorded."""

_NAME_PARTS = ("given_name", "family_name")
_PAID = OrderStatus.PAID
"""At hand, as a member of an enumeration takes longer to look up than a value to compare."""


class Merge:
    """Turns roster entries into journal facts, against the people whom an event file holds, and counts them.

    Args:
        connection: where to read, one state of the file.
        known: everyone on the roster.
        event_id: the event, for new badge codes.
        fields: what the file has columns for; anything else about a person is kept.
        source: which list the file is a version of; empty if nobody says.
        missing: what becomes of people whom an earlier version of the list named.
    """

    def __init__(
        self,
        connection: Connection,
        known: KnownPeople,
        event_id: str,
        fields: frozenset[str],
        source: str = "",
        missing: Missing = Missing.KEEP,
    ) -> None:
        self.added = self.changed = self.moved = self.unchanged = self.left_out = 0
        self.notes: list[ImportNote] = []
        self.awaited: list[tuple[str, tuple[str, ...]]] = []
        """Of whom the file says otherwise than before who waits for them."""
        self.news: list[tuple[str, bool]] = []
        """Of whom the file says otherwise than before whether they agreed to mail afterwards."""
        self._source = source
        self._new_ids, self._new_codes = new_ids(), new_codes(event_id)
        self._fields = fields
        self._known = known
        self._values = _reader_of(known.fields)
        self._matching = Matching(self._known)
        self._arrivals = ImportedArrivals(connection)
        self._days = Days(connection)
        self._waits = listed_waits(connection)
        self._agreed = listed_news(connection) if "news" in fields else {}
        self._tells_of_waits = bool(fields & {"awaited", "awaited_by"})
        self._erased = erasures.marks(connection)
        has_status = "status" in fields
        self._unlisted = Unlisted(
            connection, self._known, self._matching, source, missing, self._arrivals, has_status=has_status
        )
        self._parties = Parties(self._known, self._matching, self._unlisted, self._new_codes, self._new_ids, fields)
        self._waiting: list[RosterEntry] = []

    @property
    def missing(self) -> int:
        """How many stood in an earlier version of the list and no longer do."""
        return self._unlisted.count

    def facts(self, entries: Iterable[RosterEntry]) -> Iterator[AttendeeDetails | Statement | ScanAttempt]:
        """Yield what the entries add or change; nothing about a person who is unchanged."""
        for entry in parties(entries, self._tell):
            if entry.main_position:
                self._parties.wait(entry)
            else:
                yield from self._take(entry, last=False)
        for entry in self._waiting:
            yield from self._take(entry, last=True)
        yield from self._late()
        yield from self._unlisted.facts(self.notes)
        self.added += self._parties.counts["added"]
        self.changed += self._parties.counts["changed"]
        self.unchanged += self._parties.counts["unchanged"]

    def _late(self) -> Iterator[AttendeeDetails | Statement | ScanAttempt]:
        """Yield what shows once all rows are known: add-ons that stood apart from their tickets."""
        for one in self._parties.late():
            if isinstance(one, RosterEntry):
                self._tell(one, AddOnAlone(one.group or one.name))
                yield from self._take(one, last=True)
            else:
                yield one

    def _take(self, entry: RosterEntry, *, last: bool) -> Iterator[AttendeeDetails | Statement | ScanAttempt]:
        if self._erased and (erased := self._erased_remark(entry)):
            self.left_out += 1
            self._tell(entry, erased)
            return
        match = self._matching.match(entry, last=last)
        if match is None:
            self._waiting.append(entry)
            return
        attendee = match.attendee or next(self._new_ids)
        if match.remark:
            self._tell(entry, match.remark)
        if match.is_companion:
            yield from self._parties.companion(attendee, entry)
            return
        added = None if match.attendee else self._added(attendee, entry)
        body = self._codes(entry, match, attendee)
        body |= self._changed(attendee, entry) if added is None else added
        day = self._days.of(entry.checked_in_at) if entry.checked_in_at is not None else ""
        arrives = bool(day) and not self._arrivals.is_in(attendee, day)
        body |= self._unlisted.listed(attendee)
        self._count(match, is_changed=arrives or bool(body.keys() - {"sources"}))
        self._matching.settle(entry, match, attendee)
        waits = (*entry.awaited_by, *[""] * entry.awaited)
        if self._tells_of_waits and set(waits) != set(self._waits.get(attendee, ())):
            self.awaited.append((attendee, waits))
        if entry.news is not None and entry.news is not self._agreed.get(attendee, False):
            self.news.append((attendee, entry.news))
        for ticket, giver in match.received.items():
            yield AttendeeDetails(giver, given={ticket: attendee})
            self._tell(entry, TicketMoved(self._known.name(giver), entry.name))
            self._unlisted.gave(giver, attendee, entry.row)
        if body:
            yield Statement("attendee", attendee, body)
        yield from self._parties.companions(attendee, entry)
        if arrives:
            self._arrivals.add(attendee, day)
            yield ScanAttempt(attendee, Verdict.ADMITTED, POINT, Method.IMPORT, at_elsewhere=entry.checked_in_at)

    def _count(self, match: Match, *, is_changed: bool) -> None:
        if match.received:
            self.moved += 1
        elif not match.attendee:
            self.added += 1
        elif is_changed:
            self.changed += 1
        else:
            self.unchanged += 1

    def _erased_remark(self, entry: RosterEntry) -> Remark | None:
        """Say so if a row is about somebody who was erased, and about nobody who is on the list."""
        key = key_of(entry.email, entry.name)
        if any(self._known.holder(ticket) for ticket in entry.tickets):
            return None
        for salt, marks in self._erased.items():
            if key_mark(salt, key) in marks and not self._known.with_key(key):
                return PersonErased()
            if any(code_mark(salt, ticket) in marks for ticket in entry.tickets):
                return PersonErased() if key_mark(salt, key) in marks else TicketOfErased()
        return None

    def _codes(self, entry: RosterEntry, match: Match, attendee: str) -> dict[str, Any]:
        """Return what a fact says of a person's codes."""
        body: dict[str, Any] = {}
        codes: dict[str, str] = {
            ticket: CodeKind.TICKET
            for ticket in match.tickets
            if not match.attendee or self._known.holder(ticket) != attendee
        }
        codes |= self._parties.add_on_codes(attendee, entry)
        if not match.attendee:
            codes[next(self._new_codes)] = CodeKind.BADGE
        if codes:
            body["codes"] = codes
        if match.received:
            body["received"] = dict(match.received)
        if match.replaced:
            body["replaced"] = dict.fromkeys(match.replaced, match.tickets[0])
            for ticket in match.replaced:
                self._tell(entry, TicketReplaced(entry.name, ending(ticket)))
        return body

    def _added(self, attendee: str, entry: RosterEntry) -> dict[str, Any]:
        values = self._values(entry)
        self._known.remember(attendee, values)
        self._known.listing.note_new(self._known.number(attendee))
        pairs = zip(self._known.fields, values, strict=True)
        return _said({field: value for field, value in pairs if value and value != _PAID})

    def _changed(self, attendee: str, entry: RosterEntry) -> dict[str, Any]:
        known = self._known
        self._parties.note_add_ons(attendee, entry)
        body: dict[str, Any] = {}
        for field, value, before in zip(known.fields, self._values(entry), known.values(attendee), strict=True):
            if (
                value == before
                or field not in self._fields
                or field == "add_ons"
                or (field == "name" and entry.name_guessed and before)
            ):
                continue
            body[field] = value
        if "name" in body and not self._fields.intersection(_NAME_PARTS):
            body |= {part: "" for part in _NAME_PARTS if known.value(attendee, part)}
        if body:
            if "name" in body and "email" not in body and not is_like(known.name(attendee), entry.name):
                self._tell(entry, NameReplaced(known.name(attendee), entry.name))
            known.change(attendee, body)
        self._tell_corrected(attendee, entry)
        return _said(body)

    def _tell_corrected(self, attendee: str, entry: RosterEntry) -> None:
        """Say what a row has otherwise than a desk, which holds."""
        for field, kept in self._known.corrected(attendee).items():
            if field not in self._fields or field in _NAME_PARTS or (listed := getattr(entry, field)) == kept:
                continue
            if field in FLAGS:
                self._tell(entry, MarkHolds(entry.name))
            elif field == STATUS:
                self._tell(entry, StatusHolds(entry.name))
            elif field in CORRECTABLE:
                self._tell(entry, CorrectionHolds(entry.name, kept, listed))

    def _tell(self, entry: RosterEntry, remark: Remark) -> None:
        self.notes.append(ImportNote(entry.row, remark))


def _reader_of(fields: Sequence[str]) -> Callable[[RosterEntry], list[Any]]:
    """Return what gives the values of some fields of a person as a row has them; no row says whose guest it is."""
    in_rows = [field for field in fields if field in RosterEntry._fields]
    values_of: Callable[[RosterEntry], tuple[Any, ...]] = attrgetter(*in_rows)
    unsaid = {field: getattr(NOBODY, field) for field in fields}
    defaults = [unsaid[field] for field in in_rows]
    others = {at: unsaid[field] for at, field in enumerate(fields) if field not in in_rows}
    answers = in_rows.index("answers") if "answers" in in_rows else None

    def read(entry: RosterEntry) -> list[Any]:
        values = [value or default for value, default in zip(values_of(entry), defaults, strict=True)]
        if answers is not None:
            values[answers] = tuple(sorted(values[answers]))
        for at, value in others.items():
            values.insert(at, value)
        return values

    return read


def _said(body: dict[str, Any]) -> dict[str, Any]:
    """Return what is said of a person, with answers as a fact has them."""
    return body | {"answers": dict(body["answers"])} if "answers" in body else body
