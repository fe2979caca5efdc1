"""An agenda as it was read from a file, and as days for a screen."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from kiosk.domain.agenda.session import Session
from kiosk.domain.import_report import ImportNote
from kiosk.domain.moment import is_of_this_age
from kiosk.domain.roster.folding import fold

LONGEST_ID = 120


@dataclass(frozen=True, slots=True)
class Agenda:
    """What an agenda file holds. `notes` tells what was guessed or left out, `left_out` counts the latter."""

    sessions: tuple[Session, ...]
    notes: tuple[ImportNote, ...] = ()
    left_out: int = 0


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """One day of an agenda, ``YYYY-MM-DD``, with its sessions by start and room; it may run past midnight."""

    day: str
    sessions: tuple[Session, ...]


def with_unique_ids(sessions: Sequence[Session], hints: Sequence[str]) -> tuple[tuple[Session, ...], list[ImportNote]]:
    """Give sessions that share an id one of their own each, the same at every import.

    The first of them, by start, room and title, keeps the id; the others add their hint (the number that the file has
    for them, else the title), and a count where that is not enough either.

    Args:
        sessions: the sessions in the file's order.
        hints: for each session, what tells it from others with its id; may be empty.
    """
    shared = {id_: number for id_, number in Counter(session.id for session in sessions).items() if number > 1}
    if not shared:
        return tuple(sessions), []
    order = sorted(range(len(sessions)), key=lambda at: _order(sessions[at]))
    taken = {session.id for session in sessions if session.id not in shared}
    named = list(sessions)
    for at in order:
        session = sessions[at]
        if session.id in shared:
            named[at] = replace(session, id=_free(session.id, hints[at] or fold(session.text.title), taken))
            taken.add(named[at].id)
    notes = [
        ImportNote(0, f"{number} sessions share the id {id_}; each was given its own.")
        for id_, number in shared.items()
    ]
    return tuple(named), notes


def bounded(agenda: Agenda) -> Agenda:
    """Return an agenda that every kiosk can take: of this age, and with ids that are short enough to travel.

    A longer id becomes its SHA-256, the same every time. A session outside 1971 to 2200 is left out, and said.
    """
    notes = [
        ImportNote(row, f"“{session.text.title}” is not between 1971 and 2200; skipped.")
        for row, session in enumerate(agenda.sessions, 1)
        if not _is_of_this_age(session)
    ]
    return replace(
        agenda,
        sessions=tuple(_bounded(session) for session in agenda.sessions if _is_of_this_age(session)),
        notes=(*agenda.notes, *notes),
        left_out=agenda.left_out + len(notes),
    )


def _is_of_this_age(session: Session) -> bool:
    return is_of_this_age(session.starts) and is_of_this_age(session.ends)


def _bounded(session: Session) -> Session:
    if len(session.id) <= LONGEST_ID:
        return session
    return replace(session, id=hashlib.sha256(session.id.encode("utf-8", "replace")).hexdigest())


def days_of(sessions: Iterable[Session]) -> tuple[AgendaDay, ...]:
    """Group sessions by their `day`, days and sessions in the order of their starts."""
    grouped: dict[str, list[Session]] = {}
    for session in sorted(sessions, key=_order):
        grouped.setdefault(session.day, []).append(session)
    return tuple(AgendaDay(day, tuple(group)) for day, group in grouped.items())


def _order(session: Session) -> tuple[int, str, str, str]:
    return session.starts, session.text.room, session.text.title, session.id


def _free(id_: str, hint: str, taken: set[str]) -> str:
    for candidate in (id_, f"{id_}/{hint}"):
        if candidate not in taken:
            return candidate
    number = 2
    while f"{id_}/{hint}/{number}" in taken:
        number += 1
    return f"{id_}/{hint}/{number}"
