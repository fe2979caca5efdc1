"""What a door answers to somebody, from what this file knows; the same for a scan and for asking what it would say."""

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from kiosk.domain.admission import code as codes
from kiosk.domain.admission.door import Door, Judgement, judge_at
from kiosk.domain.admission.verdict import Admission, ComingIn, Holder, Outcome, ScanKey, Verdict, outcome_of
from kiosk.domain.admission.wrapping import read_scanned
from kiosk.services.holders import at_the_door, holder_of
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, events, points, presence
from kiosk.storage.tables.days import Days

_NO_ZONE = ZoneInfo("UTC")
"""Stands for the event's zone where no rule asks what day and time it is."""


@dataclass(frozen=True, slots=True)
class DoorAnswer:
    """What a door answers, and about whom: None for a code that nobody holds."""

    judgement: Judgement
    holder: Holder | None

    @property
    def verdict(self) -> Verdict:
        """The answer."""
        return self.judgement.verdict


def answer_at(
    connection: Connection,
    door: Door,
    held: Holder | None,
    reading: codes.Reading,
    at: int,
    *,
    decided: Verdict | None = None,
) -> DoorAnswer:
    """Return what a door answers at a time (UTC milliseconds); see `judge_at` for the rest."""
    area = door.area
    holder = at_the_door(connection, held, at, area) if held else None
    if not door.asked:  # as at most doors
        return DoorAnswer(judge_at(door, holder, reading, at, _NO_ZONE, decided=decided), holder)
    days = Days(connection)
    inside = presence.count(connection, area, days.of(at)) if door.counts and holder else 0
    judgement = judge_at(door, holder, reading, at, days.zone, inside=inside, decided=decided)
    if holder and judgement.barrier and judgement.barrier.instead and not _opens(connection, judgement, holder, at):
        judgement = replace(judgement, barrier=replace(judgement.barrier, instead=""))
    return DoorAnswer(judgement, holder)


def _opens(connection: Connection, refused: Judgement, holder: Holder, at: int) -> bool:
    """Tell whether the door that is named instead lets somebody in who was refused at another one."""
    other = points.door_at(connection, refused.barrier.instead if refused.barrier else "")
    door = replace(other, point=replace(other.point, instead=""))
    answer = answer_at(connection, door, holder, codes.Reading.OURS, at)
    return outcome_of(answer.verdict) in (Outcome.ADMITTED, Outcome.ALREADY_IN)


def admission_of(
    door: Door,
    answer: DoorAnswer,
    at: int,
    scan: ScanKey,
    ending: str,
    coming_in: ComingIn | None = None,
) -> Admission:
    """Return a door's answer as it is told."""
    holder = answer.holder
    return Admission(
        answer.verdict,
        at,
        door.point.name,
        scan,
        ending,
        attendee=holder.attendee if holder else None,
        first=holder.first if holder else None,
        used_by=holder.used_by if holder else None,
        coming_in=coming_in,
        barrier=answer.judgement.barrier,
    )


def foreseen(file: EventFile, code: str, *, point: str, at: int) -> Admission:
    """Tell what would be answered if a code were scanned at a point at a time (UTC milliseconds); writes nothing.

    It goes by who is in where by now, and by the rules as they are now.
    """
    connection = file.reader
    door, held = points.door_at(connection, point), holder_of(connection, code)
    reading = codes.Reading.OURS if held else read_scanned(code, events.event_id(connection))
    answer = answer_at(connection, door, held, reading, at)
    answered = admission_of(door, answer, at, ScanKey("", 0), codes.ending(code))
    return replace(answered, is_blank=held is None and reading is codes.Reading.OURS)


def foreseen_for(file: EventFile, attendee: str, *, point: str, at: int) -> Admission | None:
    """Tell the same of somebody who was found by name; None if they are no longer on the roster."""
    connection = file.reader
    if (person := attendees.get(connection, attendee)) is None:
        return None
    door, held = points.door_at(connection, point), Holder(person, revoked=False, first=None)
    answer = answer_at(connection, door, held, codes.Reading.OURS, at)
    return admission_of(door, answer, at, ScanKey("", 0), "")
