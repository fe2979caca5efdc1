"""The badges that this kiosk is to print. They stand in no journal, and no copy for another kiosk has them."""

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from kiosk.domain.printing.job import JobState, PrintJob, PrintReason, PrintTrouble
from kiosk.storage.connection import Connection

_NAMES = tuple(field.name for field in fields(PrintJob))
_COLUMNS = ", ".join(_NAMES)


def add(
    connection: Connection,
    *,
    attendee: str,
    code: str,
    layout: str,
    reason: PrintReason,
    staff: str,
    point: str,
    at: int,
) -> int:
    """Write down that a badge is to be printed; returns the job's number."""
    cursor = connection.execute(
        "INSERT INTO print_job (attendee, code, layout, reason, staff, point, ordered_at, state, printer, token, "
        "spool, tries, trouble, imprint) VALUES (:attendee, :code, :layout, :reason, :staff, :point, :at, 'waiting', "
        "'', '', 0, 0, '', '')",
        {
            "attendee": attendee,
            "code": code,
            "layout": layout,
            "reason": reason,
            "staff": staff,
            "point": point,
            "at": at,
        },
    )
    return int(cursor.lastrowid or 0)


def every(connection: Connection) -> list[PrintJob]:
    """Return all jobs, in the order in which they were ordered."""
    return _read(connection.execute(f"SELECT {_COLUMNS} FROM print_job ORDER BY number"))


def of_attendee(connection: Connection, attendee: str) -> list[PrintJob]:
    """Return a person's jobs, the latest first."""
    query = f"SELECT {_COLUMNS} FROM print_job WHERE attendee = ? ORDER BY number DESC"
    return _read(connection.execute(query, (attendee,)))


def get(connection: Connection, number: int) -> PrintJob | None:
    """Return a job; None if it is done, or was dropped."""
    jobs = _read(connection.execute(f"SELECT {_COLUMNS} FROM print_job WHERE number = ?", (number,)))
    return jobs[0] if jobs else None


def keep(connection: Connection, job: PrintJob) -> None:
    """Write down how a job stands now."""
    connection.execute(
        "UPDATE print_job SET state = :state, printer = :printer, token = :token, spool = :spool, tries = :tries, "
        "trouble = :trouble, imprint = :imprint WHERE number = :number",
        {
            "state": job.state,
            "printer": job.printer,
            "token": job.token,
            "spool": job.spool,
            "tries": job.tries,
            "trouble": job.trouble or "",
            "imprint": job.imprint,
            "number": job.number,
        },
    )


def drop(connection: Connection, number: int) -> None:
    """Forget a job."""
    connection.execute("DELETE FROM print_job WHERE number = ?", (number,))


def forget_people(connection: Connection, people: str) -> None:
    """Forget the jobs of people who were erased; a JSON list of ids."""
    connection.execute("DELETE FROM print_job WHERE attendee IN (SELECT value FROM json_each(?))", (people,))


def _read(rows: Iterable[tuple[Any, ...]]) -> list[PrintJob]:
    return [_job(dict(zip(_NAMES, row, strict=True))) for row in rows]


def _job(row: dict[str, Any]) -> PrintJob:
    words = {"reason": PrintReason(row["reason"]), "state": JobState(row["state"])}
    return PrintJob(**row | words | {"trouble": PrintTrouble(row["trouble"]) if row["trouble"] else None})
