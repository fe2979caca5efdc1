"""How far a day is closed: what was saved of it on this machine and when, and until when its people are kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.erasure import RETENTION
from kiosk.services.exports.request import ExportKind
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, scans


@dataclass(frozen=True, slots=True)
class MadeFile:
    """A file or folder that was made of the event here: where it was put, and when (UTC milliseconds).

    `handed_over` tells that it lies in the folder that was handed over, which `path` is then.
    """

    path: Path
    at: int
    handed_over: bool = False


@dataclass(frozen=True, slots=True)
class SavedOfDay:
    """What was saved of a day on this machine, the latest of each; None for what was not."""

    report: MadeFile | None = None
    backup: MadeFile | None = None
    dossier: MadeFile | None = None
    exports: Mapping[ExportKind, MadeFile] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DayClosing:
    """How far a day is closed; times are UTC milliseconds.

    `last_scan` is when the latest scan was, 0 for none: what was saved before does not hold it. `kept_until` is until
    when people are kept, and `people` how many still are.
    """

    saved: SavedOfDay
    last_scan: int
    kept_until: int
    is_due: bool
    people: int

    def is_latest(self, made: MadeFile | None) -> bool:
        """Tell whether something was made that holds all scans."""
        return made is not None and made.at >= self.last_scan


def day_closing(file: EventFile, saved: SavedOfDay) -> DayClosing:
    """Read how far a day is closed; quick, and done again after every change."""
    kept_until = file.read_event().ends + RETENTION
    people = attendees.count(file.reader)
    return DayClosing(saved, scans.last_at(file.reader), kept_until, file.clock() >= kept_until, people)
