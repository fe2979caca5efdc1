"""How many are in, when they came, and the last scans at this desk."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.admission.action import DeskAction
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.language import SOURCE
from kiosk.domain.moment import clock_time
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.desk import strip_words
from kiosk.viewmodels.desk.conflicts import DeskConflicts, conflict_news
from kiosk.viewmodels.desk.sentences import doubled_line, taken_back_line, time_said, translate
from kiosk.viewmodels.desk.tone import Tone, tone_of
from kiosk.viewmodels.desk.verdicts import words_of
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled

if TYPE_CHECKING:
    from kiosk.domain.admission.verdict import ScanKey
    from kiosk.services.attendance import LastScan
    from kiosk.viewmodels.desk.readings import DeskReadings, Tally

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_UNDOABLE = (Verdict.ADMITTED, Verdict.LEFT, Verdict.TURNED_AWAY)
AFTER_PAINT_MS = 60
"""How long after a verdict the counts are read, so that they never hold up its painting."""


@dataclass(frozen=True, slots=True)
class ScanRow:
    """One of the last scans as it is shown; `doubled` says that another desk admitted the same person."""

    kind: str
    title: str
    line: str
    standing: bool
    doubled: bool = False


@QmlElement
@QmlUncreatable("The desk makes its own tally.")
class DeskTally(QObject):
    """The strip's numbers and the rows of last scans, read again after each scan.

    Args:
        file: the event file.
        readings: reads it.
        reads: runs the readings.
        zone: the event's zone.
        parent: the object that owns the tally.
    """

    changed = Signal()
    conflictsTold = Signal(str)

    def __init__(
        self,
        file: EventFile,
        readings: "Deferred[DeskReadings]",
        reads: Jobs,
        zone: ZoneInfo,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file, self._readings, self._reads, self._zone = file, readings, reads, zone
        self._tally: Tally | None = None
        self._language = SOURCE
        self._reading = self._again = False
        self._shown: tuple[LastScan, ...] = ()
        self._conflict = -1
        self._blank: set[ScanKey] = set()
        self._rows = Rows(ScanRow, parent=self)
        self._conflicts = DeskConflicts(readings, reads, self)
        self._conflicts.changed.connect(self._show_again)
        self._conflicts.appeared.connect(self._tell_conflicts)
        self._due = QTimer(self, singleShot=True, interval=AFTER_PAINT_MS)
        self._due.timeout.connect(self._read)

    @property
    def scans(self) -> "tuple[LastScan, ...]":
        """The scans behind the rows, in the same order."""
        return self._shown

    @Property(Rows, constant=True)
    def lastScans(self) -> Rows[ScanRow]:
        """The last scans here, newest first."""
        return self._rows

    @Property(str, notify=changed)
    def checkedIn(self) -> str:
        """How many are in, at the event or in the room behind this door, in the language's figures."""
        return self._figure(strip_words.inside(self._tally))

    @Property(int, notify=changed)
    def inside(self) -> int:
        """The same as a number; -1 until it is read."""
        return strip_words.inside(self._tally) if self._tally else -1

    @Property(str, notify=changed)
    def ofExpected(self) -> str:
        """Of how many, after the number; and since when that are more than fit."""
        return strip_words.of_expected(self._tally, self._language, self._zone)

    @Property(str, notify=changed)
    def spokenCount(self) -> str:
        """Both in one sentence."""
        return strip_words.spoken(self._tally, self._language, self._zone)

    @Property(bool, notify=changed)
    def tooFull(self) -> bool:
        """Whether more are in than fit."""
        return strip_words.is_too_full(self._tally)

    @Property("QList<int>", notify=changed)
    def counts(self) -> list[int]:
        """Arrivals in equal steps of time, the present one last."""
        return list(self._tally.arrivals.counts) if self._tally else []

    @Property(str, notify=changed)
    def since(self) -> str:
        """When the first bar begins; empty before the first arrival."""
        since = self._tally.arrivals.since if self._tally else None
        return "" if since is None else clock_time(since, self._zone)

    @Property(str, notify=changed)
    def conflictText(self) -> str:
        """How many of the check-ins here stand beside another; empty if none does."""
        count = len(self._conflicts.known)
        if not count:
            return ""
        return filled(translate("Desk", "{count} admitted twice"), count=self._figure(count))

    @Slot(result=int)
    def nextConflict(self) -> int:
        """Return the row of the next conflict, after the last one from the start again; -1 if there is none."""
        rows = [at for at, row in enumerate(self._rows.rows) if row.doubled]
        self._conflict = next((at for at in rows if at > self._conflict), rows[0] if rows else -1)
        return self._conflict

    def action_of(self, scan: "LastScan") -> DeskAction | None:
        """Return what one of the last scans did that can be taken back; None if it did nothing, or is taken back."""
        from kiosk.services.desk_actions import action_of_scan

        return action_of_scan(scan.scan, scan.name, scan.organisation, device=self._file.device)

    @Slot()
    def due(self) -> None:
        """Read again soon, once the verdict is painted."""
        self._due.start()

    def refresh(self) -> None:
        """Read again now, unless that is about to happen."""
        if not self._due.isActive():
            self._read()

    @Slot(object)
    def note_blank(self, scan: "ScanKey") -> None:
        """Call the code of a scan a blank badge: the file cannot tell it from any other that nobody holds."""
        self._blank.add(scan)

    def retranslate(self, language: str) -> None:
        """Make all texts again."""
        self._language = language
        self._show_again()

    def latest(self) -> "tuple[LastScan, ...]":
        """Read the last scans from the file."""
        return self._readings().latest()

    @Slot()
    def _read(self) -> None:
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._reads.run(lambda: self._readings().tally(), self._arrived, lambda _: self._done())

    def _arrived(self, tally: "Tally") -> None:
        self._show(tally)
        self._conflicts.look(tally.scans)
        self._done()

    def _done(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self._read()

    def _show(self, tally: "Tally") -> None:
        self._tally = tally
        known = {one.scan.key: one for one in self._conflicts.known}
        last = tuple(
            replace(one, other=known[one.scan.key].other if one.scan.key in known else None) for one in tally.scans
        )
        recent = {one.scan.key for one in last}
        self._shown = (*last, *(one for key, one in known.items() if key not in recent))
        self._rows.replace([self._row(one) for one in self._shown])
        self.changed.emit()

    @Slot()
    def _show_again(self) -> None:
        if self._tally:
            self._show(self._tally)
        else:
            self.changed.emit()

    @Slot(object)
    def _tell_conflicts(self, fresh: "list[LastScan]") -> None:
        self.conflictsTold.emit(conflict_news(fresh, self._file.clock(), self._zone, self._language))

    def _figure(self, count: int) -> str:
        return locale_of(self._language).toString(count)

    def _said(self, at: int) -> str:
        return time_said(at, self._file.clock(), self._zone, self._language)

    def _row(self, one: "LastScan") -> ScanRow:
        scan = one.scan
        time = self._said(scan.at)
        words = words_of(scan.verdict, scan.ending, time)
        line = taken_back_line(time) if scan.undone else words.line
        standing = scan.verdict is Verdict.ADMITTED and not scan.undone
        undoable = scan.verdict in _UNDOABLE and not scan.undone and bool(scan.attendee)
        title = translate("Verdict", "Blank badge") if scan.key in self._blank else words.title
        name = one.name or (translate("Desk", "Erased guest") if scan.attendee else title)
        if one.other and standing:
            return ScanRow(
                Tone.ALREADY_IN.value,
                name,
                doubled_line(line, one.other, self._said(one.other.at)),
                standing,
                doubled=True,
            )
        tone = Tone.INFORMATION if scan.undone else tone_of(scan.verdict)
        return ScanRow(tone.value, name, line, undoable)
