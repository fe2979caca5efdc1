"""What the chooser needs of the event files on this machine."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.domain.kiosks.role import Role
from kiosk.domain.known_event import KnownEvent
from kiosk.services.event import Summary
from kiosk.services.ports import Progress


@dataclass(frozen=True, slots=True)
class NewEvent:
    """What a new event is made from; `timezone` is an IANA name, `starts` and `ends` are UTC milliseconds.

    `languages` are those of its screens, the first one first.
    """

    name: str
    timezone: str
    starts: int
    ends: int
    languages: tuple[str, ...]


class EventFiles(Protocol):
    """The event files that can be made, opened, joined and listed. `path` is the one at hand, which may be none yet."""

    @property
    def path(self) -> Path:
        """The event file at hand."""
        ...

    def make(self, new: NewEvent) -> Summary:
        """Make an event and say what is in it; raises a Fault that says why not."""
        ...

    def open(self, path: Path) -> Summary:
        """Open an event file and say what is in it; raises a Fault that says why not."""
        ...

    def join(self, code: str, name: str, progress: Progress, given_up: Callable[[], bool]) -> Summary:
        """Join an event under a name for this kiosk and say what is in its file; raises a Fault that says why not."""
        ...

    def called(self) -> str:
        """Return what this kiosk is called at the event at hand; empty if it has joined no hub."""
        ...

    def joined_as(self) -> Role | None:
        """Return what the join code made of this kiosk at the event at hand; None if it has joined no hub."""
        ...

    def known(self) -> Sequence[KnownEvent]:
        """Return the events that are known here, the last used one first."""
        ...

    def forget(self, path: Path) -> None:
        """Leave an event file out of the list; the file itself is not touched."""
        ...
