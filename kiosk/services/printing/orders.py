"""Ordering a person's badge, and no longer wanting it. That it is printed is recorded once the printer has told so."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kiosk.domain.admission.code import CodeKind, new_code
from kiosk.domain.admission.permission import Permission
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.facts.printing import BadgePrinted
from kiosk.domain.faults.hub import ShutOut
from kiosk.domain.faults.people import PersonGone
from kiosk.domain.faults.rights import RoleMayNot
from kiosk.domain.printing.job import JobState, PrintJob, PrintReason
from kiosk.services.admit import event_id_of
from kiosk.services.staff import ensure_allowed, ensure_may_change, staff_id
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, badge_prints, codes, print_jobs
from kiosk.storage.tables.badge_prints import PrintedBadge


@dataclass(frozen=True, slots=True)
class BadgeStanding:
    """What there is of a person's badge: the job that is to print it, if one is open, and when it was printed last."""

    job: PrintJob | None
    printed: PrintedBadge | None


def order_badge(
    file: EventFile, attendee: str, reason: PrintReason, *, layout: str, point: str, staff: str = ""
) -> PrintJob | None:
    """Have a person's badge printed by this kiosk.

    Whoever has an open order already gets no second one, nor does a check-in print a badge that was printed before. In
    the stead of a lost badge there is a new one, with a code of its own; the old one's holds no more.

    Returns:
        The order that is open now; None where none is needed.

    Raises:
        Fault: the person is no longer on the roster, who is signed in may not print a badge again, or the file cannot
            be written.
    """
    with file.writing() as connection:
        if attendees.get(connection, attendee) is None:
            raise PersonGone()
        standing = badge_standing(connection, attendee)
        if standing.job and standing.job.state is not JobState.FAILED:
            return standing.job
        if standing.job:
            print_jobs.drop(connection, standing.job.number)
        if reason in (PrintReason.CHECK_IN, PrintReason.SELF_CHECK_IN) and standing.printed:
            return None
        if standing.printed or reason is PrintReason.LOST:
            ensure_allowed(connection, staff, Permission.REPRINT)
        by = staff_id(file, connection, staff)
        number = print_jobs.add(
            connection,
            attendee=attendee,
            code=_code_for(file, connection, attendee, lost=reason is PrintReason.LOST, point=point, by=by),
            layout=layout,
            reason=reason,
            staff=by,
            point=point,
            at=file.clock(),
        )
        return print_jobs.get(connection, number)


def order_own_badge(file: EventFile, attendee: str, *, layout: str, point: str) -> PrintJob | None:
    """Have the badge of somebody printed who checked in by themselves without one.

    It carries no number (see `Spooler`). A foyer's kiosk gives nobody a code, as that changes the roster: whoever has
    none yet gets their badge at the desk.

    Returns:
        The order that is open now; None where it was printed before, or this kiosk may not give them a code.

    Raises:
        Fault: the person is no longer on the roster, or the file cannot be written.
    """
    with file.writing() as connection:
        if badge_standing(connection, attendee).printed:
            return None
        try:
            _code_for(file, connection, attendee, lost=False, point=point)
        except (RoleMayNot, ShutOut):
            return None
        return order_badge(file, attendee, PrintReason.SELF_CHECK_IN, layout=layout, point=point)


def replace_badge(file: EventFile, attendee: str, *, point: str, staff: str = "") -> str:
    """Give a person a new badge in the stead of a lost one, with no printer at hand; returns its code.

    The lost one's code holds no more, and is printed no more.

    Raises:
        Fault: who is signed in may not print a badge again, the person is no longer on the roster, or the file cannot
            be written.
    """
    with file.writing() as connection:
        ensure_may_change(file, connection, Permission.REPRINT, point=point, staff=staff)
        if attendees.get(connection, attendee) is None:
            raise PersonGone()
        for job in print_jobs.of_attendee(connection, attendee):
            print_jobs.drop(connection, job.number)
        by = staff_id(file, connection, staff)
        return _code_for(file, connection, attendee, lost=True, point=point, by=by)


def cancel_order(file: EventFile, number: int) -> PrintJob | None:
    """Have a badge not printed after all; returns the job if a printer has to give it back first.

    Raises:
        Fault: the file cannot be written.
    """
    with file.writing() as connection:
        job = print_jobs.get(connection, number)
        if job is None:
            return None
        if job.state in (JobState.WAITING, JobState.FAILED):
            print_jobs.drop(connection, number)
            return None
        cancelling = replace(job, state=JobState.CANCELLING)
        print_jobs.keep(connection, cancelling)
        return cancelling


def came_out(file: EventFile, number: int) -> None:
    """Record that a badge was printed which its printer forgot: somebody has seen it.

    Raises:
        Fault: the file cannot be written.
    """
    with file.writing() as connection:
        job = print_jobs.get(connection, number)
        if job and job.state is JobState.FAILED:
            file.journal.append(printed_fact(job))
            print_jobs.drop(connection, number)


def printed_fact(job: PrintJob) -> BadgePrinted:
    """Return what the journal says of a badge that was printed."""
    return BadgePrinted(
        job.attendee,
        code=job.code,
        printer=job.printer,
        point=job.point,
        reason=job.reason,
        staff=job.staff,
        imprint=job.imprint,
    )


def badge_standing(connection: Connection, attendee: str) -> BadgeStanding:
    """Return what there is of a person's badge."""
    jobs = print_jobs.of_attendee(connection, attendee)
    printed = badge_prints.of_attendee(connection, attendee)
    return BadgeStanding(jobs[0] if jobs else None, printed[0] if printed else None)


def open_orders(file: EventFile) -> list[PrintJob]:
    """Return all badges that this kiosk is to print, those that failed too."""
    return print_jobs.every(file.reader)


def try_again(file: EventFile, jobs: Sequence[PrintJob]) -> None:
    """Let jobs that failed wait again.

    Raises:
        Fault: the file cannot be written.
    """
    with file.writing() as connection:
        for job in jobs:
            kept = print_jobs.get(connection, job.number)
            if kept and kept.state is JobState.FAILED:
                print_jobs.keep(connection, replace(kept, state=JobState.WAITING, tries=0, trouble=None, printer=""))


def _code_for(
    file: EventFile, connection: Connection, attendee: str, *, lost: bool, point: str = "", by: str = ""
) -> str:
    """Return the code of a person's badge; a new one where they have none, or that one is lost."""
    held = codes.badge_of(connection, attendee)
    if held and not lost:
        return held
    code = new_code(event_id_of(file))
    codes_of = {code: CodeKind.BADGE}
    revoked = (held,) if held else ()
    file.journal.append(AttendeeDetails(attendee, codes=codes_of, revoked=revoked, point=point, staff=by))
    return code
