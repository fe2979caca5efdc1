"""Everything that is kept about one person, collected for that person.

The sections say it in words that can be read; `records` holds every record about the person as the journal has it,
so that nothing is left out whatever a section shows of it. Other people stand in it as a public screen names them if
one of the two gave the other something; whoever was only beside them is not named.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from typing import Any

from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.event import Event
from kiosk.domain.facts import reading
from kiosk.domain.facts.awaiting import ArrivalAwaited
from kiosk.domain.facts.badge_numbers import BadgeNumber, NumberTry
from kiosk.domain.facts.contacts import ConsentAnswer, PaperConsent
from kiosk.domain.facts.kinds import AttendeeDetails, ScanAttempt, ScanUndone
from kiosk.domain.facts.meeting import InterestsStated, MeetingWished
from kiosk.domain.facts.needs import NeedsNoted
from kiosk.domain.facts.printing import BadgePrinted, HandedOver
from kiosk.domain.facts.privacy import CorrectionRequest, ErasureDeclined, ErasureRequest, NamesExported
from kiosk.domain.facts.record import Record
from kiosk.domain.facts.same_person import SamePerson
from kiosk.domain.facts.staff_notes import NoteMade
from kiosk.domain.facts.stars import SessionStarred
from kiosk.domain.facts.voices import HelpOffered
from kiosk.domain.faults.people import PersonGone
from kiosk.domain.moment import local, utc
from kiosk.domain.networking.contact import Cell
from kiosk.domain.networking.exchange import Field, Purpose, visible
from kiosk.domain.networking.vcard import card
from kiosk.domain.person_copy import CopySection, PersonCopy, Row
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.needs import needs_id
from kiosk.services.exports.held import held_in
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import aliases, attendees, codes, consents, discussion, exchanges, person, sessions
from kiosk.storage.tables.exchanges import ORGANISER

SECTIONS_OF: Mapping[type, tuple[CopySection, ...]] = {
    AttendeeDetails: (CopySection.DETAILS, CopySection.CORRECTIONS, CopySection.LISTS, CopySection.CODES),
    ScanAttempt: (CopySection.CHECK_INS,),
    ScanUndone: (CopySection.TAKEN_BACK,),
    ConsentAnswer: (CopySection.CONSENTS, CopySection.TEXTS, CopySection.GIVEN_TO),
    PaperConsent: (CopySection.CONSENTS, CopySection.TEXTS),
    SamePerson: (CopySection.SAME_PERSON,),
    BadgeNumber: (CopySection.BADGE_NUMBERS,),
    NumberTry: (CopySection.NUMBER_TRIES,),
    BadgePrinted: (CopySection.BADGE_PRINTS,),
    HandedOver: (CopySection.HANDED_OVER,),
    NoteMade: (CopySection.STAFF_NOTES,),
    NeedsNoted: (CopySection.NEEDS,),
    ArrivalAwaited: (CopySection.AWAITED,),
    HelpOffered: (CopySection.HELP_OFFERS,),
    SessionStarred: (CopySection.STARS,),
    CorrectionRequest: (CopySection.CORRECTION_REQUESTS,),
    InterestsStated: (CopySection.INTERESTS,),
    MeetingWished: (CopySection.MEETING_WISHES,),
    ErasureRequest: (CopySection.ERASURE_REQUESTS,),
    ErasureDeclined: (CopySection.ERASURE_REQUESTS,),
}
"""Where each kind of fact about an attendee is told; a new kind belongs here (a test holds it against the registry)."""

UNNAMED = "–"
"""Stands for somebody who gave this person nothing, or took it back, and got nothing from them."""

_SECRET = frozenset({"staff", "waiting", "mark"})
"""What a row leaves out of a fact: who of the staff it was, or waited, is about them; a mark says nothing."""


def person_copy(file: EventFile, attendee: str) -> PersonCopy:
    """Collect all that is kept about one person, under all ids that they stand under.

    Raises:
        Fault: nobody on the roster has that id any more.
    """
    with file.snapshot() as connection:
        someone = attendees.get(connection, aliases.person_of(connection, attendee))
        if someone is None:
            raise PersonGone()
        reader = _Reader(connection, file.read_event(), someone)
        sections = {section: tuple(rows(reader)) for section, rows in _ROWS.items()}
        event = reader.event
        fields = visible(someone, tuple(Field))
        text = card(fields, someone.given_name, someone.family_name, note=event.name)
        return PersonCopy(
            event.id, event.name, event.organiser, event.timezone, reader.ids, someone.name, sections, text
        )


class _Reader:
    """One person's data in one state of the file."""

    def __init__(self, connection: Connection, event: Event, someone: Attendee) -> None:
        self.connection, self.event, self.person = connection, event, someone
        self.ids = tuple(aliases.members(connection, someone.id))
        self.records = person.records(connection, [*self.ids, *map(needs_id, self.ids)])
        self.consents = person.consents(connection, someone.id)
        self.exchanges = exchanges.of_attendee(connection, someone.id)
        self._kiosks = person.device_names(connection)
        met = {member for one in self.exchanges for member in one.members}
        told = {other for one in self.consents for other in (*one.recipients, *one.named)}
        guests = {someone.guest_of, *attendees.guests_of(connection, self.ids)}
        wished = {fact.other for _, fact in reading.read_as(MeetingWished, self.records)}
        given = {other for one in self.consents if one.given for other in (*one.recipients, *one.named)}
        known = given | wished | guests | consents.givers_to(connection, someone.id) | {*self.ids, ORGANISER}
        self._hidden = (met | told) - known
        self.others = attendees.of_ids(connection, met | told | guests | wished)

    def body(self, record: Record) -> str | None:
        """Return what a record says, without the ids of those who are not named here."""
        body = record.body
        for other in self._hidden if body else ():
            body = body and body.replace(json.dumps(other), json.dumps(UNNAMED, ensure_ascii=False))
        return body

    def label(self, other: str) -> str:
        """Return how somebody is called on a public screen; of whom nothing is known, the id."""
        if other in self._hidden:
            return UNNAMED
        known = self.others.get(other)
        return known.public_label if known else other

    def when(self, at: int) -> Row:
        """Return a time in UTC and as it was in the event's zone."""
        return {"at_utc": utc(at), "at_local": local(at, self.event.zone)}

    def kiosk(self, record: Record) -> str:
        """Return what the kiosk is called that wrote a record."""
        return self._kiosks.get(record.device) or record.device

    def facts(self, kind: type[Any]) -> Iterator[Row]:
        """Yield what each fact of a kind says, with when and where it was recorded."""
        for record, fact in reading.read_as(kind, self.records):
            said = {name: _cell(value) for name, value in asdict(fact).items() if name not in _SECRET}
            yield {**self.when(record.made_at), "kiosk": self.kiosk(record), **said}


def _cell(value: object) -> Cell:
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, list | tuple):
        return tuple(f"{one[0]}: {one[1]}" if isinstance(one, tuple) else str(one) for one in value)
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _details(reader: _Reader) -> Iterator[Row]:
    values = {name: _cell(value) for name, value in asdict(reader.person).items() if name != "id"}
    values["guest_of"] = reader.label(reader.person.guest_of) if reader.person.guest_of else ""
    guests = attendees.guests_of(reader.connection, reader.ids)
    yield {"ids": reader.ids, **values, "guests": tuple(map(reader.label, guests))}


def _corrections(reader: _Reader) -> Iterator[Row]:
    for record, fact in reading.read_as(AttendeeDetails, reader.records):
        if fact.corrected or fact.answered or fact.as_listed:
            said: Row = {"corrected": _cell(fact.corrected), "answered": _cell(fact.answered)}
            yield {**reader.when(record.made_at), "kiosk": reader.kiosk(record), **said, "as_listed": fact.as_listed}


def _lists(reader: _Reader) -> Iterator[Row]:
    for name, standing in json.loads(attendees.sources_of(reader.connection, reader.person.id)).items():
        yield {"list": name, "standing": standing}
    sources = person.import_sources(reader.connection)
    for id_ in dict.fromkeys(record.import_id for record in reader.records if record.import_id):
        yield {"list": sources.get(id_, id_), "standing": "imported"}


def _codes(reader: _Reader) -> Iterator[Row]:
    for one in codes.of_attendee(reader.connection, reader.person.id):
        moved = {"came_from_others": bool(one.came_from), "went_to_others": bool(one.went_to)}
        yield {"code": one.code, "kind": one.kind, "holds": not one.revoked, **moved, "replaced_by": one.replaced_by}


def _check_ins(reader: _Reader) -> Iterator[Row]:
    for row in reader.facts(ScanAttempt):
        yield {**row, "admitted": row["verdict"] == Verdict.ADMITTED}


def _exchanges(reader: _Reader) -> Iterator[Row]:
    for one in reader.exchanges:
        others = tuple(reader.label(member) for member in one.members if member != reader.person.id)
        yield {**reader.when(one.at), "exchange": one.id, "kind": one.kind, "point": one.point, "with": others}


def _consents(reader: _Reader) -> Iterator[Row]:
    for one in reader.consents:
        values = {name: _cell(value) for name, value in asdict(one).items() if name not in ("at", "staff")}
        values["recipients"] = tuple(map(reader.label, one.recipients))
        values["named"] = tuple(map(reader.label, one.named))
        values["recorded_by"] = one.staff if one.on_paper else ""
        yield {**reader.when(one.at), **values}


def _texts(reader: _Reader) -> Iterator[Row]:
    digests = {digest for one in reader.consents for digest in (one.notice_digest, one.text_digest)}
    for text in person.texts(reader.connection, sorted(digests)):
        yield {name: _cell(value) for name, value in asdict(text).items()}


def _given_to(reader: _Reader) -> Iterator[Row]:
    for one in reader.consents:
        if one.given and one.purpose in tuple(Purpose):
            for recipient in one.recipients:
                shared: Row = {"recipient": reader.label(recipient), "fields": one.fields, "exchange": one.exchange}
                yield {**reader.when(one.at), **shared, "taken_back": not one.standing}


def _exports(reader: _Reader) -> Iterator[Row]:
    for record, note in reading.read_as(NamesExported, person.exports(reader.connection)):
        if held_in(note, record.at, reader.ids, reader.records, reader.consents):
            said: Row = {"what": note.kind, "format": note.format, "with_codes": note.codes}
            yield {**reader.when(record.made_at), "kiosk": reader.kiosk(record), **said}


def _stars(reader: _Reader) -> Iterator[Row]:
    known = sessions.every(reader.connection)
    for row in reader.facts(SessionStarred):
        title = known[str(row["session"])].text.title if row["session"] in known else ""
        yield {**row, "title": title}


def _interests(reader: _Reader) -> Iterator[Row]:
    called = {topic.id: topic.name for topic in discussion.topics(reader.connection)}
    for record, fact in reading.read_as(InterestsStated, reader.records):
        said = {"offers": fact.offers, "looks_for": fact.looks_for}
        named: Row = {name: tuple(called.get(one, one) for one in topics) for name, topics in said.items()}
        yield {**reader.when(record.made_at), "kiosk": reader.kiosk(record), **named, "point": fact.point}


def _meeting_wishes(reader: _Reader) -> Iterator[Row]:
    for record, fact in reading.read_as(MeetingWished, reader.records):
        yield {
            **reader.when(record.made_at),
            "kiosk": reader.kiosk(record),
            "other": reader.label(fact.other),
            "answer": fact.answer,
            "start": local(fact.start, reader.event.zone) if fact.start else None,
            "table": fact.place or None,
            "point": fact.point,
        }


def _erasure_requests(reader: _Reader) -> Iterator[Row]:
    for row in reader.facts(ErasureRequest):
        yield {**row, "declined": False}
    for row in reader.facts(ErasureDeclined):
        yield {**row, "declined": True}


def _records(reader: _Reader) -> Iterator[Row]:
    for record in reader.records:
        said: Row = {"kind": record.kind, "subject": record.subject, "body": reader.body(record)}
        yield {**reader.when(record.made_at), "kiosk": reader.kiosk(record), "number": record.seq, **said}


_ROWS: Mapping[CopySection, Callable[[_Reader], Iterator[Row]]] = {
    CopySection.DETAILS: _details,
    CopySection.LISTS: _lists,
    CopySection.CODES: _codes,
    CopySection.CHECK_INS: _check_ins,
    CopySection.TAKEN_BACK: lambda reader: reader.facts(ScanUndone),
    CopySection.EXCHANGES: _exchanges,
    CopySection.CONSENTS: _consents,
    CopySection.TEXTS: _texts,
    CopySection.GIVEN_TO: _given_to,
    CopySection.EXPORTS: _exports,
    CopySection.SAME_PERSON: lambda reader: reader.facts(SamePerson),
    CopySection.BADGE_NUMBERS: lambda reader: reader.facts(BadgeNumber),
    CopySection.NUMBER_TRIES: lambda reader: reader.facts(NumberTry),
    CopySection.BADGE_PRINTS: lambda reader: reader.facts(BadgePrinted),
    CopySection.HANDED_OVER: lambda reader: reader.facts(HandedOver),
    CopySection.CORRECTIONS: _corrections,
    CopySection.STAFF_NOTES: lambda reader: reader.facts(NoteMade),
    CopySection.NEEDS: lambda reader: reader.facts(NeedsNoted),
    CopySection.AWAITED: lambda reader: reader.facts(ArrivalAwaited),
    CopySection.HELP_OFFERS: lambda reader: reader.facts(HelpOffered),
    CopySection.STARS: _stars,
    CopySection.CORRECTION_REQUESTS: lambda reader: reader.facts(CorrectionRequest),
    CopySection.INTERESTS: _interests,
    CopySection.MEETING_WISHES: _meeting_wishes,
    CopySection.ERASURE_REQUESTS: _erasure_requests,
    CopySection.RECORDS: _records,
}
