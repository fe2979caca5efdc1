"""The readers that are tried, each with real files to begin from; what they raise but a fault is a mistake of ours."""

import io
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from kiosk.adapters.agenda.agenda_file import parse
from kiosk.adapters.sheets.open_sheet import sheet_of
from kiosk.adapters.sheets.roster_file import RosterFile
from kiosk.adapters.sheets.sheet import Sheet, SheetFile, SheetOptions
from kiosk.domain.agenda.agenda import bounded
from kiosk.domain.fault import Fault
from kiosk.domain.moment import DAY
from tests import ROOT
from tests.fuzz.lines import edited_calendar, edited_list
from tests.fuzz.mutation import edited, edited_inside
from tests.fuzz.packed import edited_old_workbook, edited_workbook
from tests.fuzz.trees import edited_json, edited_xml

ISTANBUL = ZoneInfo("Europe/Istanbul")
WITHIN = (1_795_000_000_000, 1_795_000_000_000 + 30 * DAY)
SECONDS = 2.0
DATA = ROOT / "tests" / "data"

Outcome = frozenset[str]
"""The kinds of what a reader said of a file, and about how much it found there."""


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader, the files to begin from, and how these are edited."""

    name: str
    files: tuple[Path, ...]
    read: Callable[[bytes], Outcome]
    understand: Callable[[bytes, Sequence[bytes], Random], bytes]
    """Edits what a file means: takes it, others of its kind, and chance."""
    edit: Callable[..., bytes] = edited
    """Edits a file's bytes."""
    is_text: bool = True
    may_abort: bool = False
    """Whether its library, which is none of Python's, ends the process that it is in, or goes on in it for ever."""

    def survive(self, content: bytes) -> Outcome:
        """Read a file; it may be refused, but soon, and by a fault.

        Raises:
            AssertionError: it took too long.
            BaseException: whatever else the reader raised.
        """
        before = time.process_time()
        try:
            outcome = self.read(content)
        except Fault as fault:
            str(fault)
            outcome = frozenset((type(fault).__name__, *(type(value).__name__ for value in fault.values.values())))
        taken = time.process_time() - before
        assert taken < SECONDS, f"it took {taken:.1f} s"
        return outcome


def _roster(content: bytes) -> Outcome:
    def opened(path: Path, options: SheetOptions) -> Sheet:
        return sheet_of(SheetFile(path.name, lambda: io.BytesIO(content)), options)

    roster = RosterFile(Path("guests"), ISTANBUL, 0, opened=opened)
    count = sum(1 for _ in roster.entries())
    return _outcome((note.remark for note in roster.notes), count, roster.fields)


def _agenda(content: bytes) -> Outcome:
    agenda = bounded(parse(content, "agenda", ISTANBUL, WITHIN))
    return _outcome((note.remark for note in agenda.notes), len(agenda.sessions), ())


def _outcome(remarks: Iterable[object], count: int, more: Iterable[str]) -> Outcome:
    kinds: dict[str, str] = {type(remark).__name__: str(remark) for remark in remarks}  # all of them are worded
    return frozenset((*kinds, *more, f"{count.bit_length()} bits"))


def _files(folder: str, *patterns: str) -> tuple[Path, ...]:
    return tuple(sorted(file for pattern in patterns for file in (DATA / folder).rglob(pattern)))


READERS = (
    Reader("csv", _files("roster", "*.csv"), _roster, edited_list),
    Reader("ics", _files("agenda", "*.ics"), _agenda, edited_calendar),
    Reader("json", _files("agenda", "*.json"), _agenda, edited_json),
    Reader("xml", _files("agenda", "*.xml"), _agenda, edited_xml),
    Reader("xlsx", _files("roster", "*.xlsx"), _roster, edited_workbook, edited_inside, is_text=False),
    Reader("ods", _files("roster", "*.ods"), _roster, edited_workbook, edited_inside, is_text=False, may_abort=True),
    Reader("xls", _files("roster", "*.xls"), _roster, edited_old_workbook, is_text=False, may_abort=True),
)
