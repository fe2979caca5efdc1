"""The feed of the agenda, read again and again beside a screen or a hub, on a thread of its own."""

import json
import logging
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from kiosk.adapters.agenda.agenda_web import ask
from kiosk.adapters.files.held_lock import HeldLock
from kiosk.adapters.kiosks.places import feed_lock, sync_folder
from kiosk.adapters.reading.agenda_apart import read_content_apart
from kiosk.adapters.reading.wire import ReaderLineError, to_plain, to_value
from kiosk.domain.agenda.agenda import Agenda, bounded
from kiosk.domain.agenda.feed import FeedLook
from kiosk.domain.fault import Fault
from kiosk.domain.faults.agenda_feed import FeedBeingRead
from kiosk.domain.moment import DAY
from kiosk.services.live_agenda.feed_reading import FeedAccess, FeedReader, FeedRound
from kiosk.services.live_agenda.feed_standing import FeedStanding, standing_of
from kiosk.storage.event_file import EventFile

if TYPE_CHECKING:
    from kiosk.domain.event import Event

PAUSE_S, FAILED_S = 2.0, 60.0
"""Between two looks whether the feed is due, and after the event file could not be written."""
PATIENCE_S = 90.0
"""How long to wait for another program that reads it."""
_log = logging.getLogger(__name__)


def read_feed_now(file: EventFile) -> FeedRound:
    """Read the feed of an event, due or not.

    Raises:
        Fault: there is none, another kiosk or program reads it, or the event file cannot be written.
    """
    deadline = time.monotonic() + PATIENCE_S
    with _turn(file) as lock:
        while not lock.take():
            if time.monotonic() >= deadline:
                raise FeedBeingRead()
            time.sleep(0.1)
        return FeedReader(file, _ACCESS).read_now()


def feed_standing(file: EventFile) -> FeedStanding:
    """Return how the feed of an event stands, with what somebody is to answer."""
    return standing_of(file, _fault_of)


def _fault_of(look: FeedLook) -> Fault | None:
    """Return why a feed is not as it should be; None if it is, or if another version noted it."""
    with suppress(ReaderLineError, ValueError):
        fault: Fault = to_value(Fault, json.loads(look.fault))
        return fault
    return None


class FeedRounds:
    """Reads the feed of an event file whenever it is due, in one program of this machine.

    Args:
        file: the event file.
    """

    def __init__(self, file: EventFile) -> None:
        self._file, self._stopping = file, threading.Event()
        self._thread = threading.Thread(target=self._go_round, name="feed", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Read it no more."""
        self._stopping.set()
        self._thread.join(timeout=5)

    def _go_round(self) -> None:
        reader, told = FeedReader(self._file, _ACCESS), ""
        while not self._stopping.is_set():
            try:
                with _turn(self._file) as lock:
                    if lock.take():
                        reader.read_if_due()
                told = ""
            except Exception as error:  # noqa: BLE001 - a thread's edge: whatever it runs into, it goes on
                if not self._stopping.is_set() and told != str(error):
                    _log.warning("the feed of the agenda is tried again", exc_info=error)
                told = str(error)
                self._stopping.wait(FAILED_S)
            self._stopping.wait(PAUSE_S)


def _read(content: bytes, name: str, event: "Event") -> Agenda:
    return bounded(read_content_apart(content, name, event.zone, (event.starts - DAY, event.ends + DAY)))


def _noted(fault: Fault) -> str:
    return json.dumps(to_plain(fault), ensure_ascii=False)


@contextmanager
def _turn(file: EventFile) -> Iterator[HeldLock]:
    """Give the lock under which one program of this machine at a time reads the feed; it is released at the end."""
    with suppress(OSError):
        sync_folder(file.path).mkdir(mode=0o700, exist_ok=True)
    lock = HeldLock(feed_lock(file.path))
    try:
        yield lock
    finally:
        lock.release()


_ACCESS = FeedAccess(ask, _read, _noted)
