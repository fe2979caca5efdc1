"""Remarks about the sessions of an agenda."""

from datetime import date

from kiosk.domain.fault import Reason
from kiosk.domain.import_report import Remark, RemarkKind
from kiosk.domain.message import Message


class At(Message):
    """A time of the event's zone, as in ``20 November 2026, 09:30``."""

    text = "{day}, {time}"
    day: date
    time: str


class SessionLeftOut(Remark):
    text = "“{title}” was left out: {reason}."
    kind = RemarkKind.LEFT_OUT
    title: str
    reason: Reason


class UntitledLeftOut(Remark):
    text = "Session {place} of the file was left out: {reason}."
    kind = RemarkKind.LEFT_OUT
    place: int
    reason: Reason


class CancelledLeftOut(Remark):
    text = "“{title}” is cancelled and was left out."
    kind = RemarkKind.LEFT_OUT
    title: str


class ConfidentialLeftOut(Remark):
    text = "“{title}” is marked as private or confidential and was left out: screens are public."
    kind = RemarkKind.LEFT_OUT
    title: str


class NotAccepted(Remark):
    text = "“{title}” was left out: its status is “{status}”."
    kind = RemarkKind.LEFT_OUT
    title: str
    status: str


class PartLeftOut(Remark):
    text = "“{title}” was taken without its “{part}”: it should be {expected}, but is {found}."
    kind = RemarkKind.LEFT_OUT
    title: str
    part: str
    expected: Message
    found: Message


class PartCut(Remark):
    text = "“{title}”: its “{part}” was cut after {length}, which is more than screens show."
    kind = RemarkKind.LEFT_OUT
    title: str
    part: str
    length: int


class NotYetOnAgenda(Remark):
    text = "“{title}” is not on the agenda; its text was left out."
    kind = RemarkKind.LEFT_OUT
    title: str


class SessionStatusUnclear(Remark):
    text = "“{title}” was taken, but its status, “{status}”, is not known."
    kind = RemarkKind.UNCLEAR
    title: str
    status: str


class SeveralDays(Message):
    """The days from one to another, within a remark."""

    text = "{first} to {last}"
    first: date
    last: date


def days_said(first: date, last: date) -> date | SeveralDays:
    """Return what a remark says of days: of a single one, that."""
    return first if first == last else SeveralDays(first, last)


class OtherDays(Remark):
    text = "No session is on the event’s days, {event_days}: the agenda is of {days}. Is it the right file?"
    kind = RemarkKind.UNCLEAR
    event_days: date | SeveralDays
    days: date | SeveralDays


class SomeOnOtherDays(Remark):
    text = "{count} of {total} sessions are not on the event’s days, {days}."
    one = "One of {total} sessions is not on the event’s days, {days}."
    kind = RemarkKind.NOTED
    count: int
    total: int
    days: date | SeveralDays


class ZoneUnknown(Remark):
    text = "The time zone “{name}” is not known; {zone} was used."
    kind = RemarkKind.GUESSED
    name: str
    zone: str


class ZoneGuessed(Remark):
    text = "The time zone “{name}” was taken for {zone}."
    kind = RemarkKind.GUESSED
    name: str
    zone: str


class OtherZone(Remark):
    text = "Times without a time zone were read in {zone}, which the file names."
    zone: str


class OffsetsDiffer(Remark):
    text = (
        "The agenda names the time zone {zone}, but {count} of {total} of its sessions say {offset}; "
        "what the sessions say was used."
    )
    one = (
        "The agenda names the time zone {zone}, but one of its {total} sessions says {offset}; "
        "what the session says was used."
    )
    zone: str
    count: int
    total: int
    offset: str


class IdShared(Remark):
    text = "{count} sessions share the id {id}; each was given its own."
    one = "A session shares its id {id}; it was given its own."
    count: int
    id: str


class IdsMissing(Remark):
    text = "{count} sessions have no id; they are told apart by their titles."
    one = "One session has no id; it is told apart by its title."
    count: int


class RuleNotFollowed(Remark):
    text = "“{title}” recurs by a rule that cannot be followed; its first time was taken."
    kind = RemarkKind.GUESSED
    title: str


class DurationsInMinutes(Remark):
    text = "{count} durations without hours were read as minutes."
    one = "One duration without hours was read as minutes."
    kind = RemarkKind.GUESSED
    count: int


class DurationInDays(Remark):
    text = "“{title}” was taken to last {written}, read as days, hours and minutes."
    kind = RemarkKind.GUESSED
    title: str
    written: str


class EndGuessed(Remark):
    text = "“{title}” ends before it starts; it was taken to end at {time} on the next day."
    kind = RemarkKind.GUESSED
    title: str
    time: str


class EndUnknown(Remark):
    text = "“{title}” ends before it starts; only its start was taken."
    kind = RemarkKind.GUESSED
    title: str


class SessionMoved(Remark):
    text = "“{title}” moved from {before} to {after}."
    kind = RemarkKind.MOVED
    title: str
    before: At
    after: At


class RoomChanged(Remark):
    text = "“{title}” moved from {before} to {after}."
    kind = RemarkKind.MOVED
    title: str
    before: str
    after: str


class RoomGiven(Remark):
    text = "“{title}” is in {after}."
    kind = RemarkKind.CHANGED
    title: str
    after: str


class RoomTaken(Remark):
    text = "“{title}” is no longer in {before}."
    kind = RemarkKind.CHANGED
    title: str
    before: str


class SessionCancelled(Remark):
    text = "“{title}” is no longer on the agenda; until it would have been over, screens show it as cancelled."
    kind = RemarkKind.MISSING
    title: str


class SessionWithdrawn(Remark):
    text = "“{title}” is marked as private or confidential now, and no screen shows it any more."
    kind = RemarkKind.MISSING
    title: str


class AgendaReplaced(Remark):
    text = (
        "The file is another agenda: {count} sessions that were on the one before are not in it, "
        "and are no longer shown."
    )
    one = "The file is another agenda: one session that was on the one before is not in it, and is no longer shown."
    kind = RemarkKind.MISSING
    count: int


class SessionNew(Remark):
    text = "“{title}” is new."
    kind = RemarkKind.CHANGED
    title: str


class SessionBack(Remark):
    text = "“{title}” is back on the agenda."
    kind = RemarkKind.CHANGED
    title: str


class SessionRenamed(Remark):
    text = "“{title}” was called “{before}”."
    kind = RemarkKind.CHANGED
    title: str
    before: str


class EndChanged(Remark):
    text = "“{title}” now ends at {time}."
    kind = RemarkKind.CHANGED
    title: str
    time: str


class DetailsChanged(Remark):
    text = "“{title}” has new details."
    kind = RemarkKind.CHANGED
    title: str


class IdChanged(Remark):
    text = "{count} sessions have another id than before; they were known by title and time, and count as the same."
    one = "One session has another id than before; it was known by title and time, and counts as the same."
    count: int
