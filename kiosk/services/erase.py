"""Erasing people: one who asks for it, or everybody once they need not be kept any longer. Nothing brings them back.

Every kiosk that hears of an erasure does the same (see `storage.erasures`). What is kept is the log of it: an id that
nothing explains any more, when, why and by whom, and salted marks by which a roster's row about the person is told.
"""

import secrets
import time
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from kiosk.domain.erasure import RETENTION, ErasureReason, key_of, marks_of, staff_mark
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.facts.privacy import Erasure
from kiosk.domain.facts.registry import latest
from kiosk.domain.faults.event import TooEarlyToPurge
from kiosk.domain.faults.people import ErasedBefore, NobodyOfStaff, NobodyToErase, NobodyWithId, SeveralToErase
from kiosk.domain.moment import day_of
from kiosk.domain.networking.contact import covered
from kiosk.domain.networking.exchange import ALWAYS_SHARED
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.folding import fold
from kiosk.domain.roster.needs import needs_id
from kiosk.services.holders import holder_of
from kiosk.services.ports import Progress
from kiosk.services.staff import staff_id
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal import erased_records
from kiosk.storage.journal.intake import ERASURES
from kiosk.storage.tables import aliases, attendees, consents, erasures, held, needs, settings, staff
from kiosk.storage.tables.attendee_rows import known_of
from kiosk.storage.tables.erasures import Obstacle


def remedy_for(obstacle: Obstacle) -> str:
    """Say what to do so that nothing of whom was erased is left on the disk."""
    match obstacle:
        case Obstacle.IN_USE:
            return "Close the other programs that use this file and run “kiosk rebuild”."
        case Obstacle.NO_ROOM:
            return "Free some space on the disk, twice the size of this file, and run “kiosk rebuild”."
        case Obstacle.DRAFTS:
            return "Let whatever is writing a copy end, and run “kiosk doctor”, which names what is left."
        case Obstacle.HUB_ENDED:
            return "Start the hub again with “kiosk hub”: it overwrites them within moments."
        case Obstacle.HUB_BUSY:
            return "Leave the hub running, of several hubs all of them, and run “kiosk doctor” in a few minutes."
        case _:
            assert_never(obstacle)


_PAUSE_S = 0.001
"""For how long the file is left to others between two steps of a purge."""
PATIENCE_S = 20.0
"""For how long an erasure waits for the hub of this machine."""


@dataclass(frozen=True, slots=True)
class Erased:
    """Who was erased.

    Attributes:
        attendee: the id, which stays as the tombstone.
        recipients: those who may have taken the person's contact home, by name, so that they can be asked to delete it.
        obstacle: what kept the disk from being rid of the person too, if anything did.
    """

    attendee: str
    recipients: tuple[Attendee, ...]
    obstacle: Obstacle | None = None

    @property
    def is_wiped(self) -> bool:
        """Whether the disk is free of the person too."""
        return self.obstacle is None


@dataclass(frozen=True, slots=True)
class Purged:
    """How many people and staff were erased at once, and what kept the disk from being rid of them, if anything did."""

    people: int
    staff: int
    obstacle: Obstacle | None = None

    @property
    def is_wiped(self) -> bool:
        """Whether the disk is free of them too."""
        return self.obstacle is None


def person_named(file: EventFile, text: str) -> Attendee:
    """Return the attendee whose id, code (a revoked one too) or whole name this is.

    Raises:
        Fault: it is nobody's, or the name of several.
    """
    holder = holder_of(file.reader, text)
    person = attendees.get(file.reader, aliases.person_of(file.reader, text)) or (holder.attendee if holder else None)
    if person is None and erasures.is_erased(file.reader, text):
        raise ErasedBefore()
    alike = [person] if person else attendees.named(file.reader, text)
    if not alike:
        raise NobodyToErase()
    if len(alike) > 1:
        raise SeveralToErase(len(alike))
    return alike[0]


def erase(file: EventFile, attendee_id: str, *, reason: ErasureReason, by: str = "") -> Erased:
    """Erase a person from journal, tables, search index and log, under all of their ids; it cannot be undone.

    Args:
        file: the event file.
        attendee_id: whom.
        reason: why; it stands in the log.
        by: who does it, by name.

    Raises:
        Fault: nobody on the roster has that id, or the file cannot be written; then nothing was erased.
    """
    with file.writing() as connection:
        if attendees.get(connection, attendee_id) is None:
            was_here = erasures.is_erased(connection, attendee_id)
            raise ErasedBefore() if was_here else NobodyWithId()
        recipients = attendees.of_ids(connection, consents.recipients_of(connection, attendee_id) - {attendee_id})
        everything = _with_needs(connection, aliases.members(connection, attendee_id))
        file.journal.append_many(_facts(connection, everything, reason, staff_id(file, connection, by)))
    told = sorted((covered(person, ALWAYS_SHARED) for person in recipients.values()), key=lambda person: person.name)
    return Erased(attendee_id, tuple(told), file.journal.obstacle or obstacle_beside(file, everything))


def erase_staff(file: EventFile, name: str, *, reason: ErasureReason, by: str = "") -> Erased:
    """Erase a member of staff; what they did stays recorded, and bears an id that nothing explains any more.

    Args:
        file: the event file.
        name: theirs, in capitals or not, with accents or not.
        reason: why; it stands in the log.
        by: who does it, by name.

    Raises:
        Fault: nobody of the staff has that name, or the file cannot be written; then nothing was erased.
    """
    with file.writing() as connection:
        working = [id_ for id_, known in staff.everyone(connection).items() if fold(known) == fold(name)]
        if not working:
            was_here = erasures.is_marked(connection, lambda salt: staff_mark(salt, name))
            raise ErasedBefore() if was_here else NobodyOfStaff()
        file.journal.append_many(_facts(connection, working, reason, staff_id(file, connection, by)))
    return Erased(working[0], (), file.journal.obstacle or obstacle_beside(file, working))


def ensure_due(file: EventFile, *, is_forced: bool) -> None:
    """Refuse to erase everybody before the event's retention is over, unless forced.

    Raises:
        Fault: it is too early; says until when people are kept.
    """
    event = file.read_event()
    due = event.ends + RETENTION
    if file.clock() < due and not is_forced:
        raise TooEarlyToPurge(day_of(due, event.zone))


def purge(file: EventFile, by: str = "", *, is_forced: bool = False, progress: Progress | None = None) -> Purged:
    """Erase everybody, the staff too, in steps between which desks go on; the log of erasures is kept.

    Args:
        file: the event file.
        by: who does it, by name; it leaves with the others.
        is_forced: do so before the event's retention is over.
        progress: is told people done and people in all.

    Raises:
        Fault: the retention is not over, and nobody was erased; or the file cannot be written. Whoever was erased by
            then stays erased, and purging again erases the others.
    """
    ensure_due(file, is_forced=is_forced)
    with file.writing() as connection:
        purger = staff_id(file, connection, by)
    people, working = erasures.everyone_known(file.reader), len(staff.everyone(file.reader))
    needing = len(needs.recorded(file.reader))
    erase_in_steps(file, people, ErasureReason.RETENTION, purger, progress)
    obstacle = file.journal.obstacle or obstacle_beside(file, people) if people else None
    return Purged(len(people) - working - needing, working, obstacle)


def erase_in_steps(
    file: EventFile,
    people: Sequence[str],
    reason: ErasureReason,
    by: str = "",
    progress: Progress | None = None,
) -> None:
    """Erase all that is recorded under some ids, in steps between which desks go on.

    Args:
        file: the event file.
        people: the ids.
        reason: why; it stands in the log.
        by: the id of who of the staff does it.
        progress: is told ids done and ids in all.

    Raises:
        Fault: this machine may not, or the file cannot be written; whoever was erased by then stays erased.
    """
    done = 0
    with file.journal.erasing_more():
        for part in _parts(_facts(file.reader, people, reason, by)):
            with file.writing():
                file.journal.append_many(part)
            done += len(part)
            if progress:
                progress(done, len(people))
            time.sleep(_PAUSE_S)


def _with_needs(connection: Connection, people: Sequence[str]) -> list[str]:
    """Return people's ids with those of their needs, if any were ever recorded here or may be elsewhere."""
    if not held.any_needs(connection) and settings.every(connection).get("needs") is None:
        return list(people)
    return [*people, *map(needs_id, people)]


def _parts(facts: Sequence[Erasure]) -> Iterator[Sequence[Erasure]]:
    return (facts[first : first + ERASURES] for first in range(0, len(facts), ERASURES))


def obstacle_beside(file: EventFile, people: Collection[str], patience_s: float = PATIENCE_S) -> Obstacle | None:
    """Return what still holds erased people beside the file: a draft, or the bytes of a hub's stream on this machine.

    Args:
        file: the event file.
        people: whom to look for.
        patience_s: for how many seconds a hub that runs here is given to take them out of its stream.
    """
    deadline = time.monotonic() + patience_s
    is_running = file.surroundings.is_hub_running()
    while is_running and time.monotonic() < deadline and erased_records.still_streamed(file.reader) & set(people):
        time.sleep(0.1)
    if file.surroundings.clear_drafts():
        return Obstacle.DRAFTS
    try:
        if not file.surroundings.people_in_stream(people):
            return None
    except OSError:
        pass  # what cannot be looked at is not known to be gone
    return Obstacle.HUB_BUSY if is_running else Obstacle.HUB_ENDED


def _facts(connection: Connection, people: Sequence[str], reason: ErasureReason, by: str) -> list[Erasure]:
    salt = erasures.latest_salt(connection) or secrets.token_hex(16)
    histories = erasures.histories(connection, people)
    marks = {facts[0].attendee: tuple(_marks(salt, facts)) for facts in histories}
    marks |= {id_: (staff_mark(salt, name),) for id_, name in staff.everyone(connection).items()}
    return [Erasure(attendee, reason, by, salt, marks.get(attendee, ())) for attendee in people]


def _marks(salt: str, facts: Sequence[AttendeeDetails]) -> list[str]:
    """Return the marks of all codes that a person ever had, and of every e-mail and name."""
    codes = {code for person in facts for code in person.codes}
    stages = [stage(facts[: number + 1]) for number in range(len(facts)) for stage in (latest, known_of)]
    return marks_of(salt, codes, {key_of(person.email or "", person.name or "") for person in stages})
