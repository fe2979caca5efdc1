"""The readers that are tried, each with real files to begin from; what they raise but a fault is a mistake of ours."""

import faulthandler
import io
import os
import signal
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.adapters.agenda.agenda_file import parse
from kiosk.adapters.reading.child import where_from
from kiosk.adapters.reading.limits import limit_memory, restart_clock
from kiosk.adapters.sheets.open_sheet import sheet_of
from kiosk.adapters.sheets.roster_file import RosterFile
from kiosk.adapters.sheets.sheet import Sheet, SheetFile, SheetOptions
from kiosk.domain.agenda.agenda import bounded
from kiosk.domain.fault import Fault
from kiosk.domain.moment import DAY
from kiosk.domain.roster.columns import MappingError
from tests import ROOT
from tests.fuzz.mutation import edited, edited_inside

ISTANBUL = ZoneInfo("Europe/Istanbul")
WITHIN = (1_795_000_000_000, 1_795_000_000_000 + 30 * DAY)
SECONDS = 2.0
DATA = ROOT / "tests" / "data"


@dataclass(frozen=True, slots=True)
class Reader:
    """A reader, the files to begin from, and how these are edited."""

    name: str
    files: tuple[Path, ...]
    read: Callable[[bytes], object]
    edit: Callable[..., bytes] = edited
    is_text: bool = True
    may_abort: bool = False
    """Whether its library, which is none of Python's, ends the process that it is in, or goes on in it for ever."""

    def survive(self, content: bytes) -> None:
        """Read a file; it may be refused, but soon, and by a fault.

        Raises:
            AssertionError: it took too long.
            BaseException: whatever else the reader raised.
        """
        if self.may_abort:
            _in_a_copy(lambda: self._survive(content))
        else:
            self._survive(content)

    def _survive(self, content: bytes) -> None:
        before = time.process_time()
        try:
            self.read(content)
        except (Fault, MappingError) as fault:
            str(fault)
        taken = time.process_time() - before
        assert taken < SECONDS, f"it took {taken:.1f} s"


_ENDS = (0, -signal.SIGABRT, -signal.SIGPROF)
"""How a copy may end: with a sentence, or as one that took too much memory or time, of which `reading` makes one."""


def _in_a_copy(work: Callable[[], None]) -> None:
    """Do some work in a copy of this process with little memory and time, as in the program."""
    reading, writing = os.pipe()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of threads, which the copy does without
        child = os.fork()
    if not child:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        faulthandler.disable()  # pytest's writes past that: an end that is looked for is nothing to tell at length
        limit_memory()
        restart_clock(SECONDS)
        try:
            work()
        except BaseException as error:  # noqa: BLE001 - the copy ends with it
            os.write(writing, where_from(error).encode()[:1000])
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as said:
        raised = said.read()
    _, status = os.waitpid(child, 0)
    assert not raised, raised
    assert os.waitstatus_to_exitcode(status) in _ENDS, f"status {status}"


def _roster(content: bytes) -> None:
    def opened(path: Path, options: SheetOptions) -> Sheet:
        return sheet_of(SheetFile(path.name, lambda: io.BytesIO(content)), options)

    roster = RosterFile(Path("guests"), ISTANBUL, 0, opened=opened)
    for _ in roster.entries():
        pass
    for note in roster.notes:
        str(note.remark)


def _agenda(content: bytes) -> None:
    for note in bounded(parse(content, "agenda", ISTANBUL, WITHIN)).notes:
        str(note.remark)


def _files(folder: str, *patterns: str) -> tuple[Path, ...]:
    return tuple(sorted(file for pattern in patterns for file in (DATA / folder).rglob(pattern)))


READERS = (
    Reader("csv", _files("roster", "*.csv"), _roster),
    Reader("ics", _files("agenda", "*.ics"), _agenda),
    Reader("json", _files("agenda", "*.json"), _agenda),
    Reader("xml", _files("agenda", "*.xml"), _agenda),
    Reader("xlsx", _files("roster", "*.xlsx"), _roster, edited_inside, is_text=False),
    Reader("ods", _files("roster", "*.ods"), _roster, edited_inside, is_text=False, may_abort=True),
    Reader("xls", _files("roster", "*.xls"), _roster, is_text=False, may_abort=True),
)
