"""Checking people in, and taking a check-in back. Every attempt is on disk before its answer is returned.

The kinds of facts are loaded with the first one: a screen that opens writes none.
"""

from dataclasses import dataclass, replace

from kiosk.domain.admission import code as codes
from kiosk.domain.admission.decision import DecisionReason, may_decide
from kiosk.domain.admission.door import Door, Judgement
from kiosk.domain.admission.permission import Permission
from kiosk.domain.admission.verdict import (
    Admission,
    ComingIn,
    FirstAdmission,
    Holder,
    Method,
    ScanKey,
    UndoReason,
    Verdict,
)
from kiosk.domain.admission.wrapping import read_scanned
from kiosk.domain.faults.people import CodeNotListed, NobodyAdmitted, PersonGone, PersonNotIn, UndoneBefore
from kiosk.domain.faults.rights import RoleMayNot
from kiosk.domain.faults.staff import StaffBadgeScanned
from kiosk.domain.kiosks.role import Role
from kiosk.domain.roster.attendee import Attendee, OrderStatus
from kiosk.services.door_answer import DoorAnswer, admission_of, answer_at
from kiosk.services.holders import at_the_door, holder_of
from kiosk.services.kiosks.purpose import is_admitted
from kiosk.services.sign_in import staff_with_badge
from kiosk.services.staff import ensure_allowed, staff_id
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, events, points, presence, scans


def admit(file: EventFile, code: str, *, point: str, staff: str = "", method: Method = Method.SCAN) -> Admission:
    """Answer one scanned code and record the attempt, refused or not.

    Args:
        file: the event file.
        code: the scanned text, matched exactly; a badge code may also be typed by hand (lower case, spaces, O for 0).
        point: where the scan was made, such as ``Desk 1``.
        staff: who is at the desk, if known.
        method: how the attempt was made.

    Raises:
        Fault: it is the badge of a member of staff, or the disk is full or the file cannot be written; then nothing
            was recorded and nobody admitted.
    """
    event_id = event_id_of(file)
    with file.writing() as connection:
        door = points.door_at(connection, point)
        held = holder_of(connection, code)
        if held is None and (worker := staff_with_badge(connection, code, event_id)):
            raise StaffBadgeScanned(worker.name)
        reading = codes.Reading.OURS if held else read_scanned(code, event_id)
        answer = answer_at(connection, door, held, reading, file.clock())
        digest = codes.digest(code, event_id) if held is None else ""
        answered = record_answer(file, door, answer, staff, method, codes.ending(code), digest)
        return replace(answered, is_blank=held is None and reading is codes.Reading.OURS)


def admit_attendee(
    file: EventFile, attendee: str, *, point: str, staff: str = "", method: Method = Method.SEARCH
) -> Admission:
    """Check an attendee in who was found by name.

    Raises:
        Fault: the attendee is no longer on the roster, or the file cannot be written.
    """
    with file.writing() as connection:
        door = points.door_at(connection, point)
        answer = answer_at(connection, door, found_by_name(connection, attendee), codes.Reading.OURS, file.clock())
        return record_answer(file, door, answer, staff, method)


def decide(
    file: EventFile,
    attendee: str,
    *,
    reason: DecisionReason | None,
    over: Verdict = Verdict.NEEDS_DECISION,
    point: str,
    staff: str = "",
) -> Admission:
    """Record what staff decided about somebody whom the door did not let in: let in for a reason, or turned away.

    Whoever came in or was cancelled in the meantime, or whom something else keeps out, gets the answer to that instead.

    Args:
        file: the event file.
        attendee: whom.
        reason: why they are let in; None turns them away.
        over: the answer that was decided about.
        point: where the decision was made.
        staff: who made it.

    Raises:
        Fault: who stands here may not decide, the attendee is no longer on the roster, or the file cannot be written.
    """
    if not is_admitted(file, frozenset(role for role in Role if may_decide(role))):
        raise RoleMayNot()
    with file.writing() as connection:
        ensure_allowed(connection, staff, Permission.DECIDE)
        door = points.door_at(connection, point)
        held = found_by_name(connection, attendee)
        answer = answer_at(connection, door, held, codes.Reading.OURS, file.clock(), decided=over if reason else None)
        if reason is None and answer.verdict is over:
            answer = replace(answer, judgement=Judgement(Verdict.TURNED_AWAY))
        return record_answer(file, door, answer, staff, Method.DECISION, reason=reason)


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A check-in that was taken back, of whom, and the one that makes them be in nonetheless; None if they are not.

    A walk-in who was added by mistake is `off_list` then.
    """

    scan: scans.Scan
    attendee: Attendee | None
    still: FirstAdmission | None
    off_list: bool = False


def undo(
    file: EventFile, scan: ScanKey, *, staff: str = "", reason: UndoReason = UndoReason.BY_MISTAKE, alone: bool = False
) -> TakenBack:
    """Take a check-in back, a scan at an exit, or that somebody was turned away; it stays recorded, with who and why.

    Who is `alone` at the organiser's page needs nobody's permission.

    Raises:
        Fault: that scan let nobody in or out, or was taken back before, or it is somebody else's, and who is signed in
            may not take that back.
    """
    with file.writing() as connection:
        attempt = scans.get(connection, scan)
        if attempt is None or attempt.verdict not in (Verdict.ADMITTED, Verdict.LEFT, Verdict.TURNED_AWAY):
            raise NobodyAdmitted()
        if attempt.undone:
            raise UndoneBefore()
        return take_back(file, connection, attempt, staff, reason, alone=alone)


def take_back(
    file: EventFile, connection: Connection, attempt: scans.Scan, staff: str, reason: UndoReason, alone: bool = False
) -> TakenBack:
    """Record that an attempt which let somebody in or out is taken back; belongs in a transaction.

    Raises:
        Fault: it is somebody else's, and who is signed in may not take that back.
    """
    from kiosk.domain.facts.kinds import ScanUndone

    attendee = attempt.attendee or ""
    if not alone and (attempt.key.device != file.device or attempt.staff not in ("", staff)):
        ensure_allowed(connection, staff, Permission.UNDO)
    file.journal.append(
        ScanUndone(
            attendee,
            attempt.key.device,
            attempt.key.seq,
            point=file.point,
            staff=staff_id(file, connection, staff),
            reason=reason,
        )
    )
    moved = presence.movements(connection, attendee, attempt.at, attempt.area)
    still = moved.first if moved else None
    off_list = still is None and _take_off_list(file, connection, attempt, staff, reason)
    return TakenBack(attempt, attendees.get(connection, attendee), still, off_list)


def _take_off_list(
    file: EventFile, connection: Connection, attempt: scans.Scan, staff: str, reason: UndoReason
) -> bool:
    """Cancel a walk-in who was added by mistake and is on no list besides; tells whether that was done."""
    from kiosk.domain.facts.kinds import AttendeeDetails
    from kiosk.storage.tables import actions

    attendee = attempt.attendee or ""
    is_added = attempt.method == Method.WALK_IN and reason is not UndoReason.LEFT_AGAIN
    if not is_added or not actions.is_on_no_list(connection, attendee):
        return False
    by = staff_id(file, connection, staff)
    file.journal.append(AttendeeDetails(attendee, status=OrderStatus.CANCELLED, point=file.point, staff=by))
    return True


def undo_latest(
    file: EventFile, code: str, *, staff: str = "", reason: UndoReason = UndoReason.BY_MISTAKE
) -> Admission:
    """Take back today's check-in that stands for the holder of a code.

    Raises:
        Fault: the code is on no list, or its holder is not in today.
    """
    taken_back = undo(file, standing_scan(file, code), staff=staff, reason=reason)
    scan = taken_back.scan
    return Admission(Verdict.ADMITTED, scan.at, scan.point, scan.key, scan.ending, taken_back.attendee)


def standing_scan(file: EventFile, code: str) -> ScanKey:
    """Return today's check-in that stands for the holder of a code.

    Raises:
        Fault: the code is on no list, or its holder is not in today.
    """
    held = holder_of(file.reader, code)
    holder = at_the_door(file.reader, held, file.clock()) if held else None
    if holder is None:
        raise CodeNotListed()
    if holder.first is None:
        raise PersonNotIn()
    return holder.first.scan


def event_id_of(file: EventFile) -> str:
    """Return the id of the file's event."""
    return file.journal.event


def ensure_point(file: EventFile, name: str, kiosk: str = "") -> None:
    """Introduce this kiosk, and let what it records from now on say where that is.

    Args:
        file: the event file.
        name: the point.
        kiosk: what the others call this kiosk; like the point unless given.
    """
    from kiosk import __version__
    from kiosk.domain.facts.kinds import DeviceDetails

    file.point = name
    with file.writing() as connection:
        device = file.journal.bind()
        if events.device_name(connection, device) != (kiosk or name):
            file.journal.append(DeviceDetails(device, name=kiosk or name, version=__version__))


def found_by_name(connection: Connection, attendee: str) -> Holder:
    """Return somebody who was found by name, as if they held a code."""
    person = attendees.get(connection, attendee)
    if person is None:
        raise PersonGone()
    return Holder(person, revoked=False, first=None)


def record_answer(
    file: EventFile,
    door: Door,
    answer: DoorAnswer,
    staff: str,
    method: Method,
    ending: str = "",
    digest: str = "",
    reason: DecisionReason | None = None,
    party: str = "",
) -> Admission:
    """Record a door's answer, and return it as it is told; belongs in a transaction."""
    from kiosk.domain.facts.kinds import ScanAttempt

    holder, judgement = answer.holder, answer.judgement
    person = holder.attendee if holder else None
    is_in = judgement.verdict is Verdict.ADMITTED
    record = file.journal.append(
        ScanAttempt(
            person.id if person else "",
            verdict=judgement.verdict,
            point=door.point.name,
            method=method,
            staff=staff_id(file, file.writer, staff),
            ending=ending if person is None else "",
            digest=digest,
            area=door.area,
            again=is_in and judgement.again,
            reason=reason if is_in else None,
            party=party,
        )
    )
    coming_in = _coming_in(file.writer) if judgement.verdict is Verdict.UNKNOWN_CODE else None
    return admission_of(door, answer, record.made_at, ScanKey(record.device, record.seq), ending, coming_in)


def _coming_in(connection: Connection) -> ComingIn | None:
    from kiosk.storage.tables import imports

    return imports.coming_in(connection)
