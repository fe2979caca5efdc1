"""What stood on a screen or in a file, and before whom."""

import json
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

SEEN = "FOYER_SEEN"
"""The variable with the file in which a screen's recorder writes."""
ORGANISER = "organiser"
"""Stands for the organiser among those to whom something is given; everybody else is named by their badge."""
STATISTICS, SHARE = "statistics", "share"
"""What a consent is for."""


@dataclass(frozen=True)
class Presence:
    """Who stood before a screen from a moment to another one, UTC milliseconds, by the badges that were scanned.

    `proven` are the badges whose numbers were typed.
    """

    begins: int
    ends: int
    badges: tuple[str, ...] = ()
    proven: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Shown:
    """A text on a screen, or in a code on it that a phone reads, from its first moment to its last."""

    first: int
    last: int
    page: str
    text: str
    is_code: bool
    before: Presence


@dataclass(frozen=True)
class Exported:
    """A file that was written, when, for whom (the organiser, or a badge), and by which consent.

    `is_copy`: it is all that is kept about a person, for that person.
    """

    at: int
    path: Path
    towards: str
    purpose: str = STATISTICS
    is_copy: bool = False

    def text(self) -> str:
        """Return all that stands in it."""
        if not zipfile.is_zipfile(self.path):
            return self.path.read_text(encoding="utf-8-sig")
        with zipfile.ZipFile(self.path) as bundle:
            return "\n".join(f"{name}\n{bundle.read(name).decode()}" for name in bundle.namelist())


def shown_in(record: Path, visits: Sequence[Presence]) -> list[Shown]:
    """Return what a screen showed, by its record, each text once for each visit and pause in which it stood there."""
    presences, shown = list(_with_pauses(visits)), []
    for first, last, page, text, is_code in _lines(record):
        shown += [
            Shown(max(first, one.begins), min(last, one.ends), page, text, is_code, one)
            for one in presences
            if first <= one.ends and last >= one.begins
        ]
    return shown


def unread_codes(record: Path) -> int:
    """Return how many codes stood on the screen that nobody could read."""
    return sum(json.loads(line).get("unread", 0) for line in record.read_text().splitlines())


def _with_pauses(visits: Iterable[Presence]) -> Iterator[Presence]:
    """Yield visits, and between them pauses in which nobody is there."""
    end = 0
    for visit in visits:
        yield Presence(end + 1, visit.begins - 1)
        yield visit
        end = visit.ends
    yield Presence(end + 1, 1 << 62)


def _lines(record: Path) -> Iterator[tuple[int, int, str, str, bool]]:
    """Yield texts: from when to when, on which page, what, and whether it stood in a code."""
    standing: dict[tuple[str, str, bool], int] = {}
    at = 0
    for line in map(json.loads, record.read_text().splitlines()):
        at = line["at"]
        for page, text, is_code in map(tuple, line.get("came", ())):
            standing[page, text, is_code] = at
        for page, text, is_code in map(tuple, line.get("went", ())):
            yield standing.pop((page, text, is_code)), at, page, text, is_code
    for (page, text, is_code), first in standing.items():
        yield first, max(at, first), page, text, is_code
