"""Storing what a roster or an agenda says: in pieces, so that no scan at a door waits for them, and yet all or none.

A record of the import begins them and another one ends them; before that they stand in no table, on no kiosk. What a
program that was killed has left is given up by the next import.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from itertools import islice

from kiosk.domain.facts.import_kinds import RosterImport
from kiosk.domain.fault import Fault
from kiosk.services.ports import Progress
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.extents import Extent
from kiosk.storage.journal.sealing import SealedFact
from kiosk.storage.journal.signatures import FEW
from kiosk.storage.pace import Pace
from kiosk.storage.settling import ahead_of, settle
from kiosk.storage.tables import imports, scans
from kiosk.storage.tables.days import Days
from kiosk.storage.turns_ahead import TurnsAhead

OF_PEOPLE = frozenset({"attendee", "erasure"})
"""Kinds of facts that a roster is compared with."""
OF_SESSIONS = frozenset({"session", "session_change"})
"""Kinds of facts that an agenda is compared with."""


def give_up_unfinished(file: EventFile) -> None:
    """Give up the imports that this kiosk began and did not end; nobody is at them any more.

    Raises:
        Fault: the file cannot be written.
    """
    for one in imports.unfinished(file.reader):
        if one.device == file.device:
            _give_up(file, one.id)


def store(
    file: EventFile,
    seen: Extent,
    compared: frozenset[str],
    begins: RosterImport,
    facts: Iterable[SealedFact],
    progress: Progress | None = None,
) -> bool:
    """Store the facts of an import; returns False, and stores nothing, if others have written what it rests on.

    Args:
        file: the event file.
        seen: how far the journal went when the facts were made.
        compared: the kinds of facts that they were made in knowledge of.
        begins: the record that begins the import.
        facts: sealed as part of it.
        progress: is told how many times a fact was written, of twice for each: into the journal, then into the tables.

    Raises:
        Fault: the disk is full or the file cannot be written; then nothing was changed.
    """
    with file.writing() as connection:
        if seen.news(connection) & compared:
            return False
        file.journal.append(begins)
    every = begins.facts or 0

    def tell(written: int) -> None:
        if progress:
            progress(min(written, 2 * every), 2 * every)

    with ahead_of(file, every, begins.id) as ahead:
        _write(file, begins, facts, ahead, tell)
        settle(file, lambda settled: tell(every + settled), ahead)
    return True


def _write(
    file: EventFile,
    begins: RosterImport,
    facts: Iterable[SealedFact],
    ahead: TurnsAhead,
    told: Callable[[int], None],
) -> None:
    """Write the facts of an import that has begun into the journal, and its end; `told` is told how many are written.

    Raises:
        Fault: the disk is full or the file cannot be written; then the import was given up.
    """
    written, source, many = 0, iter(facts), (begins.facts or 0) > FEW
    try:
        with Pace(file) as pace:
            while piece := list(islice(source, pace.size)):
                with pace.holding() as connection:
                    while piece:
                        file.journal.append_sealed(_still_true(connection, piece), import_id=begins.id, many=many)
                        written += len(piece)
                        piece = list(islice(source, pace.size)) if pace.goes_on() else []
                told(written)
                ahead.go_on()
                pace.pause()
        with file.writing():
            file.journal.append(RosterImport(begins.id, ended=True))
    except BaseException:
        with suppress(Fault):
            _give_up(file, begins.id)
        raise


def _still_true(connection: Connection, piece: Sequence[SealedFact]) -> list[SealedFact]:
    """Leave out the check-ins of people who have come in meanwhile, on the same day."""
    arrivals = [fact.subject for fact in piece if fact.kind == "scan"]
    if not arrivals:
        return list(piece)
    arrived, days = scans.in_among(connection, arrivals), Days(connection)
    return [fact for fact in piece if fact.kind != "scan" or (fact.subject, _day_of(fact, days)) not in arrived]


def _day_of(check_in: SealedFact, days: Days) -> str:
    return days.of(json.loads(check_in.body)["at_elsewhere"])


def _give_up(file: EventFile, import_id: str) -> None:
    with file.writing():
        file.journal.append(RosterImport(import_id, cancelled=True))
    settle(file)
