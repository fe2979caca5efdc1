"""The event files that the chooser makes, opens, joins and lists."""

import contextlib
from collections.abc import Callable
from itertools import count
from pathlib import Path

from kiosk.adapters.files.known_events_file import KnownEventsFile, known_events_path
from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.event_files import create_event, event_path, kiosk_name, kiosk_role, open_event
from kiosk.domain.fault import Fault
from kiosk.domain.kiosks import join_code
from kiosk.domain.kiosks.role import Role
from kiosk.domain.known_event import KnownEvent
from kiosk.services.event import Summary, found_event, summary
from kiosk.services.ports import Progress
from kiosk.viewmodels.chooser.files import NewEvent

Join = Callable[[str, Path, str, Progress, Callable[[], bool]], None]
"""Joins an event: the hub's code, the file to make, this kiosk's name, what is told records done and in all, and what
tells whether to give up."""


class MachineEventFiles:
    """The event files of this machine; see `kiosk.viewmodels.chooser.files.EventFiles`.

    Args:
        path: the event file at hand, which need not be there yet.
        join: joins an event; makes the file.
        listed: where the events that were used here are listed; the user's own list unless given.
    """

    def __init__(self, path: Path, join: Join | None = None, listed: Path | None = None) -> None:
        self.path = path
        self._join = join or join_event
        self._listed = KnownEventsFile(listed or known_events_path())

    def at_hand(self) -> Summary | None:
        """Say what is in the event file at hand; None if there is none.

        Raises:
            Fault: it cannot be opened.
        """
        return self.open(self.path) if self.path.exists() else None

    def make(self, new: NewEvent) -> Summary:
        """Make an event, in a file of its own."""
        path = free_path(self.path)
        with contextlib.closing(create_event(path)) as file:
            found_event(file, new.name, new.timezone, new.starts, new.ends, languages=new.languages)
        return self.open(path)

    def open(self, path: Path) -> Summary:
        """Open an event file, which is the one at hand from then on."""
        opened = summary_of(path)
        self.path = path
        event = opened.event
        self._listed.note(KnownEvent(path.absolute(), event.name, event.timezone, event.starts, system_clock()))
        return opened

    def join(self, code: str, name: str, progress: Progress, given_up: Callable[[], bool]) -> Summary:
        """Join an event; one that is at hand already keeps what only its file holds."""
        path = self.path if self._is_of(join_code.read(code).event) else free_path(self.path)
        self._join(code, path, name, progress, given_up)
        return self.open(path)

    def called(self) -> str:
        """Return what this kiosk is called at the event at hand; empty if it has joined no hub."""
        return kiosk_name(self.path)

    def joined_as(self) -> Role | None:
        """Return what the join code made of this kiosk at the event at hand; None if it has joined no hub."""
        return kiosk_role(self.path)

    def known(self) -> tuple[KnownEvent, ...]:
        """Return the events that were used here, then those that lie in the user's own folder."""
        listed = self._listed.read()
        paths = {event.path for event in listed}
        folder = event_path(None).parent
        others = (path.absolute() for path in sorted(folder.glob("*.db")) if path.absolute() not in paths)
        return (*listed, *filter(None, map(_unused, others)))

    def forget(self, path: Path) -> None:
        """Leave an event file out of the list."""
        self._listed.forget(path)

    def _is_of(self, event: str) -> bool:
        """Tell whether the file at hand is that event's."""
        with contextlib.suppress(Fault):
            return summary_of(self.path).event.id == event
        return False


def last_used(path: Path) -> Path:
    """Return the event file that was last used here and is still there, else the one given."""
    listed = KnownEventsFile(known_events_path()).read()
    return next((event.path for event in listed if event.path.exists()), path)


def free_path(path: Path) -> Path:
    """Return a path without a file: this one, or ``event-2.db`` beside it; its folder is made if need be."""
    path.parent.mkdir(parents=True, exist_ok=True)
    numbered = (path.with_stem(f"{path.stem}-{number}") for number in count(2))
    return path if not path.exists() else next(each for each in numbered if not each.exists())


def join_event(url: str, path: Path, name: str, progress: Progress, given_up: Callable[[], bool]) -> None:
    """Join an event; its libraries are loaded when somebody does.

    Raises:
        Fault: the code is wrong or no longer valid, no hub can be reached, the file is another event's, or it was given
            up.
    """
    from kiosk.sync.joining import join

    join(url, path, name, progress, given_up)


def summary_of(path: Path) -> Summary:
    """Say what is in an event file.

    Raises:
        Fault: it is none, or cannot be opened.
    """
    with contextlib.closing(open_event(path)) as file:
        return summary(file)


def _unused(path: Path) -> KnownEvent | None:
    """Return what lies in a file that was never used here; None if it is no event file."""
    with contextlib.suppress(Fault):
        event = summary_of(path).event
        return KnownEvent(path, event.name, event.timezone, event.starts)
    return None
