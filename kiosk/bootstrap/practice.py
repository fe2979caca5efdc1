"""Practising on a copy of an event that is marked, and thrown away."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.adapters.files.throw_away import PRACTICES, throw_away_folder
from kiosk.adapters.kiosks.identity import FILE
from kiosk.adapters.kiosks.places import sync_folder
from kiosk.bootstrap.event_files import open_event
from kiosk.domain.faults.practice import PracticeOfPractice
from kiosk.domain.moment import event_day
from kiosk.services.badges.numbers import numbers_of
from kiosk.services.rehearsal.day_plan import first_session
from kiosk.services.sharing.notice import own_folder
from kiosk.storage.event_file import EventFile
from kiosk.storage.practice import make_practice
from kiosk.storage.tables import attendees

MINUTE_MS = 60_000
BEFORE_MS = 30 * MINUTE_MS
"""So long before its first session a practice of another day begins."""
MOST_NUMBERED = 500
"""As many badges are given their numbers at once."""


@contextmanager
def practice_of(path: Path) -> Iterator[EventFile]:
    """Open a copy of an event to practise on; it is gone afterwards, whatever happened, or with the next one.

    Args:
        path: the event's own file.

    Raises:
        Fault: there is no such event, it is a practice itself, or no copy can be written.
    """
    with throw_away_folder(PRACTICES) as folder:
        copy = folder / "practice.db"
        _copy(path, copy)
        file = open_event(copy)
        try:
            badges = attendees.badge_codes(file.reader)
            if len(badges) <= MOST_NUMBERED:
                numbers_of(file, badges)
            yield file
        finally:
            file.close()


def minutes_until_it_begins(file: EventFile) -> int:
    """Return by how many minutes a practice is ahead: none while the event is on, else it begins as the event does."""
    event, now = file.read_event(), file.clock()
    today = event_day(now, event.zone)
    if event.first_day <= today <= event.last_day:
        return 0
    first = first_session(file, event.first_day.isoformat())
    return -((now + BEFORE_MS - first) // MINUTE_MS)


def _copy(path: Path, copy: Path) -> None:
    """Copy an event, with its own notices, and the key of this machine where that lies beside it."""
    file = open_event(path)
    try:
        if file.is_practice:
            raise PracticeOfPractice()
        make_practice(file, copy, minutes_until_it_begins(file))
    finally:
        file.close()
    with suppress(OSError):
        if own_folder(path).is_dir():
            shutil.copytree(own_folder(path), own_folder(copy))
        if (sync_folder(path) / FILE).exists():
            sync_folder(copy).mkdir(mode=0o700)
            shutil.copy(sync_folder(path) / FILE, sync_folder(copy) / FILE)
