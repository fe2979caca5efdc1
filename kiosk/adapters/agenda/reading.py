"""What the readers of agenda files share: saying what was expected and found, and reading times, ids and texts."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from kiosk.adapters.agenda.markup import plain_line
from kiosk.domain.agenda.agenda import Agenda, Withdrawal, with_unique_ids
from kiosk.domain.agenda.session import Session
from kiosk.domain.fault import Reason
from kiosk.domain.faults.agenda import (
    ADuration,
    AList,
    AnObject,
    ANumber,
    ATime,
    AWholeNumber,
    NoneCouldBeTaken,
    NoSessionsInIt,
    NotOfThisAge,
    NoValue,
    PartMissing,
    ShouldBe,
    SomeText,
    SomethingElse,
    ThatNumber,
    ThatText,
    TooManySessions,
    TrueOrFalse,
)
from kiosk.domain.import_report import ImportNote, Remark
from kiosk.domain.message import Message
from kiosk.domain.moment import milliseconds
from kiosk.domain.plain_text import one_line
from kiosk.domain.remarks.agenda import DurationInDays, DurationsInMinutes, IdsMissing, SessionLeftOut, UntitledLeftOut

T = TypeVar("T")
JsonObject = dict[str, Any]

MOST_SESSIONS = 20_000
"""No event has more; the largest conferences have a few thousand."""

SHOWN = 60
"""Characters of a title or name in a remark."""

_HOURS = re.compile(r"(\d{1,4}):([0-5]?\d)", re.ASCII)
_THREE_PARTS = re.compile(r"(\d{1,4}):(\d{1,2}):(\d{1,2})", re.ASCII)
_MINUTES = re.compile(r"\d{1,4}", re.ASCII)
_YEARS = range(1971, 2200)
_NAMES: dict[type, type[Message]] = {
    dict: AnObject,
    list: AList,
    str: SomeText,
    int: AWholeNumber,
    float: ANumber,
    bool: TrueOrFalse,
    type(None): NoValue,
}


class UnfitError(Exception):
    """A file, or one session of it, is not what it looks like; the reason says what was expected and what was found."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(str(reason))
        self.reason = reason


@dataclass(slots=True)
class AgendaDraft:
    """The sessions of a file as they are read, and what there is to say about it."""

    sessions: list[Session] = field(default_factory=list)
    hints: list[str] = field(default_factory=list)
    notes: list[ImportNote] = field(default_factory=list)
    withdrawn: list[Withdrawal] = field(default_factory=list)
    left_out: int = 0
    unread: set[str] = field(default_factory=set)
    in_minutes: int = 0
    """Durations that were read as minutes."""
    without_id: int = 0
    reason: Reason | None = None
    """Why the first session that was left out was."""

    def note(self, row: int, remark: Remark) -> None:
        """Remark something about a session."""
        self.notes.append(ImportNote(row, remark))

    def leave_out(self, row: int, title: str, reason: Reason, id_: str = "") -> None:
        """Leave one odd session out, and say so: the others come in."""
        self.unread |= {id_} - {""}
        remark = SessionLeftOut(title[:SHOWN], reason) if title else UntitledLeftOut(row, reason)
        self.note(row, remark)
        self.left_out += 1
        self.reason = self.reason or reason

    def agenda(self, *, whole: bool = True) -> Agenda:
        """Return what was read.

        Raises:
            UnfitError: nothing can be taken, and there is nothing that the file calls off either; or it is too much.
        """
        if not self.sessions and not self.withdrawn:
            raise UnfitError(NoneCouldBeTaken(self.left_out, self.reason) if self.reason else NoSessionsInIt())
        if len(self.sessions) > MOST_SESSIONS:
            raise UnfitError(TooManySessions(MOST_SESSIONS))
        if self.in_minutes:
            self.note(0, DurationsInMinutes(self.in_minutes))
        if self.without_id:
            self.note(0, IdsMissing(self.without_id))
        unique, shared = with_unique_ids(self.sessions, self.hints or [""] * len(self.sessions))
        return Agenda(
            unique, (*self.notes, *shared), self.left_out, tuple(self.withdrawn), whole, frozenset(self.unread)
        )


def expect(value: object, kind: type[T], key: str) -> T:
    """Return a value of the expected kind.

    Raises:
        UnfitError: it is of another kind; `key` names the place.
    """
    if isinstance(value, kind) and not (kind is int and isinstance(value, bool)):
        return value
    raise UnfitError(ShouldBe(key, _NAMES[kind](), seen(value)))


def text_of(table: JsonObject, key: str) -> str:
    """Return a text that may be missing or null, in one line."""
    value = table.get(key)
    return "" if value is None else plain_line(expect(value, str, key))


def seen(value: object) -> Message:
    """Say in a few words what was found."""
    if isinstance(value, str):
        words = one_line(value[:40])
        return ThatText(f"{words}{'…' if len(value) > 40 else ''}") if words else NoValue()
    if isinstance(value, int | float) and not isinstance(value, bool):
        return ThatNumber(_digits(value))
    return _NAMES.get(type(value), SomethingElse)()


def read_time(value: object, key: str) -> datetime:
    """Read an ISO 8601 date and time, with an offset or without.

    Raises:
        UnfitError: it is none, or not in this age.
    """
    if value is None or value == "":
        raise UnfitError(PartMissing(key))
    try:
        moment = datetime.fromisoformat(expect(value, str, key).strip())
    except ValueError as error:
        raise UnfitError(ShouldBe(key, ATime(), seen(value))) from error
    if moment.year not in _YEARS:
        raise UnfitError(NotOfThisAge())
    return moment


def read_duration(value: object, key: str, row: int, title: str, draft: AgendaDraft) -> timedelta:
    """Read a duration: ``HH:MM`` (schedule.schema.json), and what is written in its place.

    A number alone is minutes. Of three parts, schedule.xml.xsd does not say what they are: pretalx writes days, hours
    and minutes for what lasts longer than a day, others hours, minutes and seconds. Two digits at the front, or parts
    that no clock has, tell the latter.

    Raises:
        UnfitError: it is none.
    """
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else expect(value, str, key).strip()
    if _MINUTES.fullmatch(text):
        draft.in_minutes += 1
        return timedelta(minutes=int(text))
    if hours := _HOURS.fullmatch(text):
        return timedelta(hours=int(hours[1]), minutes=int(hours[2]))
    if parts := _THREE_PARTS.fullmatch(text):
        return _of_three(parts, row, title, draft)
    raise UnfitError(ShouldBe(key, ADuration(), seen(value)))


def utc(moment: datetime, zone: ZoneInfo) -> int:
    """Return a time as UTC milliseconds; one without an offset is meant in `zone`."""
    return milliseconds((moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(UTC))


def first_id(candidates: Iterable[object]) -> str:
    """Return the first value that can be an id, which is a text or a number and means nothing; empty if none is."""
    for value in candidates:
        if isinstance(value, int) and not isinstance(value, bool):
            return _digits(value)
        if isinstance(value, str) and value.strip():
            return value.strip()
    return ""


def _of_three(parts: re.Match[str], row: int, title: str, draft: AgendaDraft) -> timedelta:
    first, second, third = map(int, parts.groups())
    if len(parts[1]) == 1 and first and second < 24 and len(parts[2]) == len(parts[3]) == 2:
        draft.note(row, DurationInDays(title[:SHOWN], parts[0]))
        return timedelta(days=first, hours=second, minutes=third)
    return timedelta(hours=first, minutes=second, seconds=third)


def _digits(value: float) -> str:
    try:
        return str(value)[:40]
    except ValueError:  # Python writes no number of thousands of digits
        return "…"
