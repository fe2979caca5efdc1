"""What a person's details say, as rows in the language of the screen."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING, assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.domain.admission.verdict import ScanKey
from kiosk.domain.moment import clock_time, local
from kiosk.domain.roster.attendee import Attendee, OrderStatus
from kiosk.domain.roster.party import NO_PARTY
from kiosk.domain.roster.staff_note import StaffNote, StandingNote
from kiosk.viewmodels.shared.person_facts import facts_of
from kiosk.viewmodels.shared.wording import filled, joined, worded

if TYPE_CHECKING:
    from kiosk.domain.roster.history import History

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FactRow:
    """One thing that is known of somebody; `aside` says so where a desk put it right."""

    picture: str
    label: str
    text: str
    aside: str = ""


@dataclass(frozen=True, slots=True)
class StaffNoteRow:
    """A note from the fixed list: whether it stands, and then where and by whom it was made."""

    note: str
    text: str
    where: str
    on: bool


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One thing that happened: when, what, and where and by whom; `record` names it where it can be taken back."""

    time: str
    text: str
    where: str
    record: str = ""


def fact_rows(person: Attendee, corrected: tuple[str, ...], zone: ZoneInfo) -> list[FactRow]:
    """Return all that is known of a person beside name, organisation, group and role."""
    mended = translate("Desk", "put right at the desk")
    said = [
        ("mail", "email", translate("Desk", "E-mail"), person.email),
        ("phone", "phone", translate("Desk", "Phone"), person.phone),
        ("card", "order", translate("Desk", "Order"), _order(person)),
        ("calendar", "valid_from", translate("Desk", "Valid"), _validity(person, zone)),
        ("lock", "blocked", translate("Desk", "Flag"), translate("Desk", "Blocked") if person.blocked else ""),
        ("warning", "attention", translate("Desk", "Flag"), _attention(person)),
        ("note", "desk_text", translate("Desk", "To say at the desk"), person.desk_text),
        ("plus", "add_ons", translate("Desk", "Beside the ticket"), joined(person.add_ons)),
    ]
    rows = [
        FactRow(icon, label, text, mended if field in corrected else "") for icon, field, label, text in said if text
    ]
    asked = mended if "answers" in corrected else ""
    rows += [
        FactRow(fact.icon, fact.label, fact.text, asked if fact.icon == "talk" else "")
        for fact in facts_of(person, NO_PARTY)
    ]
    if {"name", "organisation", "role", "group"} & set(corrected):
        rows.insert(0, FactRow("people", translate("Desk", "Who they are"), mended))
    return rows


def note_rows(standing: tuple[StandingNote, ...], zone: ZoneInfo) -> list[StaffNoteRow]:
    """Return every note that there is, with those that stand marked as that."""
    from kiosk.domain.remarks.staff_notes import NOTES  # no guest is on the pane before the first frame

    made = {one.note: one for one in standing}
    return [
        StaffNoteRow(note.value, worded(NOTES[note]), _where(made[note], zone) if note in made else "", note in made)
        for note in StaffNote
    ]


def standing_texts(standing: tuple[StandingNote, ...]) -> list[str]:
    """Return what is noted, in short."""
    from kiosk.domain.remarks.staff_notes import NOTES

    return [worded(NOTES[one.note]) for one in standing]


def history_rows(history: "History", zone: ZoneInfo, undoable: Collection[ScanKey] = ()) -> list[HistoryRow]:
    """Return what happened, the latest first, with what can be taken back, and how often contacts were exchanged."""
    rows: list[HistoryRow] = []
    offered = set[str]()
    for one in history.entries:
        record = record_name(one.record) if one.record in undoable else ""
        happened = day_and_time(one.at, zone), worded(one.happening), joined((one.point, one.staff))
        rows.append(HistoryRow(*happened, "" if record in offered else record))
        offered.add(record)
    if history.exchanges:
        pattern = translate("Desk", "Exchanges of contacts: {count}")
        rows.append(HistoryRow("", filled(pattern, count=QLocale().toString(history.exchanges)), ""))
    return rows


def record_name(record: ScanKey | None) -> str:
    """Name a record in a row."""
    return f"{record.device} {record.seq}" if record else ""


def _where(note: StandingNote, zone: ZoneInfo) -> str:
    return joined((day_and_time(note.at, zone), note.point, note.staff))


def day_and_time(at: int, zone: ZoneInfo) -> str:
    """Return when something was, such as ``27 Nov 09:41``."""
    day = local(at, zone).date()
    return f"{QLocale().toString(QDate(day.year, day.month, day.day), 'd MMM')} {clock_time(at, zone)}"


def _validity(person: Attendee, zone: ZoneInfo) -> str:
    begins = (
        filled(translate("Desk", "from {time}"), time=day_and_time(person.valid_from, zone))
        if person.valid_from
        else ""
    )
    ends = (
        filled(translate("Desk", "until {time}"), time=day_and_time(person.valid_until, zone))
        if person.valid_until
        else ""
    )
    return joined((begins, ends))


def _attention(person: Attendee) -> str:
    return translate("Desk", "Look closer") if person.attention else ""


def _order(person: Attendee) -> str:
    return joined((person.order, _status(person)))


def _status(person: Attendee) -> str:
    match person.status:
        case OrderStatus.PAID:
            return ""
        case OrderStatus.UNPAID:
            return translate("Desk", "Not paid")
        case OrderStatus.CANCELLED:
            return translate("Desk", "Cancelled")
        case OrderStatus.UNCLEAR:
            return person.status_word or translate("Desk", "Needs a decision")
        case _:
            assert_never(person.status)
