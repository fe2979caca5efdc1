"""Checking people in, and taking a check-in back. Every attempt is on disk before its answer is returned.

The kinds of facts are loaded with the first one: a screen that opens writes none.
"""

from dataclasses import dataclass

from kiosk.domain.admission import code as codes
from kiosk.domain.admission.verdict import (
    Admission,
    ComingIn,
    FirstAdmission,
    Holder,
    Method,
    ScanKey,
    UndoReason,
    Verdict,
    judge,
)
from kiosk.domain.admission.wrapping import read_scanned
from kiosk.domain.faults.people import CodeNotListed, NobodyAdmitted, PersonGone, PersonNotIn, UndoneBefore
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.holders import at_the_door, holder_of
from kiosk.services.staff import staff_id
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, events, scans


def admit(file: EventFile, code: str, *, point: str, staff: str = "", method: Method = Method.SCAN) -> Admission:
    """Answer one scanned code and record the attempt, refused or not.

    Args:
        file: the event file.
        code: the scanned text, matched exactly; a badge code may also be typed by hand (lower case, spaces, O for 0).
        point: where the scan was made, such as ``Desk 1``.
        staff: who is at the desk, if known.
        method: how the attempt was made.

    Raises:
        Fault: the disk is full or the file cannot be written; then nothing was recorded and nobody admitted.
    """
    event_id = event_id_of(file)
    with file.writing() as connection:
        holder = _holder_with_check_in(file, connection, code)
        reading = codes.Reading.OURS if holder else read_scanned(code, event_id)
        verdict = judge(holder, reading, file.clock())
        digest = codes.digest(code, event_id) if holder is None else ""
        return _record(file, verdict, holder, point, staff, method, codes.ending(code), digest)


def admit_attendee(
    file: EventFile, attendee: str, *, point: str, staff: str = "", method: Method = Method.SEARCH
) -> Admission:
    """Check an attendee in who was found by name.

    Raises:
        Fault: the attendee is no longer on the roster, or the file cannot be written.
    """
    with file.writing() as connection:
        person = attendees.get(connection, attendee)
        if person is None:
            raise PersonGone()
        holder = at_the_door(connection, Holder(person, revoked=False, first=None), file.clock())
        return _record(file, judge(holder, codes.Reading.OURS, file.clock()), holder, point, staff, method, "", "")


def decide(file: EventFile, attendee: str, *, admits: bool, point: str, staff: str = "") -> Admission:
    """Record what staff decided about somebody whom the list leaves unclear: let in, or turned away.

    Whoever came in or was cancelled in the meantime gets the answer to that instead.

    Raises:
        Fault: the attendee is no longer on the roster, or the file cannot be written.
    """
    with file.writing() as connection:
        person = attendees.get(connection, attendee)
        if person is None:
            raise PersonGone()
        holder = at_the_door(connection, Holder(person, revoked=False, first=None), file.clock())
        verdict = judge(holder, codes.Reading.OURS, file.clock())
        if verdict is Verdict.NEEDS_DECISION:
            verdict = Verdict.ADMITTED if admits else Verdict.TURNED_AWAY
        return _record(file, verdict, holder, point, staff, Method.DECISION, "", "")


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A check-in that was taken back, of whom, and the one that makes them be in nonetheless; None if they are not."""

    scan: scans.Scan
    attendee: Attendee | None
    still: FirstAdmission | None


def undo(file: EventFile, scan: ScanKey, *, staff: str = "", reason: UndoReason = UndoReason.BY_MISTAKE) -> TakenBack:
    """Take a check-in back; the scan stays recorded, with who took it back and why.

    Raises:
        Fault: that scan admitted nobody, or was taken back before.
    """
    from kiosk.domain.facts.kinds import ScanUndone

    with file.writing() as connection:
        attempt = scans.get(connection, scan)
        if attempt is None or attempt.verdict is not Verdict.ADMITTED:
            raise NobodyAdmitted()
        if attempt.undone:
            raise UndoneBefore()
        file.journal.append(
            ScanUndone(
                attempt.attendee or "",
                scan.device,
                scan.seq,
                point=file.point,
                staff=staff_id(file, connection, staff),
                reason=reason,
            )
        )
        attendee = attempt.attendee or ""
        still = scans.first_admission(connection, attendee, attempt.at)
        return TakenBack(attempt, attendees.get(connection, attendee), still)


def undo_latest(
    file: EventFile, code: str, *, staff: str = "", reason: UndoReason = UndoReason.BY_MISTAKE
) -> Admission:
    """Take back today's check-in that stands for the holder of a code.

    Raises:
        Fault: the code is on no list, or its holder is not in today.
    """
    holder = _holder_with_check_in(file, file.reader, code)
    if holder is None:
        raise CodeNotListed()
    if holder.first is None:
        raise PersonNotIn()
    taken_back = undo(file, holder.first.scan, staff=staff, reason=reason).scan
    return Admission(
        Verdict.ADMITTED, taken_back.at, taken_back.point, taken_back.key, taken_back.ending, holder.attendee
    )


def event_id_of(file: EventFile) -> str:
    """Return the id of the file's event."""
    return file.journal.event


def ensure_point(file: EventFile, name: str, kiosk: str = "") -> None:
    """Make a point known, introduce this kiosk, and let what it records from now on say where that is.

    Args:
        file: the event file.
        name: the point.
        kiosk: what the others call this kiosk; like the point unless given.
    """
    from kiosk import __version__
    from kiosk.domain.facts.kinds import DeviceDetails, PointDetails

    file.point = name
    with file.writing() as connection:
        if not events.has_point(connection, name):
            file.journal.append(PointDetails(name, kind="entrance"))
        device = file.journal.bind()
        if events.device_name(connection, device) != (kiosk or name):
            file.journal.append(DeviceDetails(device, name=kiosk or name, version=__version__))


def _holder_with_check_in(file: EventFile, connection: Connection, code: str) -> Holder | None:
    holder = holder_of(connection, code)
    return at_the_door(connection, holder, file.clock()) if holder else None


def _record(
    file: EventFile,
    verdict: Verdict,
    holder: Holder | None,
    point: str,
    staff: str,
    method: Method,
    ending: str,
    digest: str,
) -> Admission:
    from kiosk.domain.facts.kinds import ScanAttempt

    person = holder.attendee if holder else None
    record = file.journal.append(
        ScanAttempt(
            person.id if person else "",
            verdict=verdict,
            point=point,
            method=method,
            staff=staff_id(file, file.writer, staff),
            ending=ending if person is None else "",
            digest=digest,
        )
    )
    key = ScanKey(record.device, record.seq)
    first, used_by = (holder.first, holder.used_by) if holder else (None, None)
    coming_in = _coming_in(file.writer) if verdict is Verdict.UNKNOWN_CODE else None
    return Admission(verdict, record.made_at, point, key, ending, person, first, used_by, coming_in)


def _coming_in(connection: Connection) -> ComingIn | None:
    from kiosk.storage.tables import imports

    return imports.coming_in(connection)
