"""How many are in, when they came, and the last scans at this desk."""

from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.language import SOURCE
from kiosk.domain.moment import clock_time
from kiosk.services.attendance import Arrivals, Attendance, LastScan, arrivals, attendance, last_scans
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.desk.conflicts import DeskConflicts
from kiosk.viewmodels.desk.sentences import doubled_line, taken_back_line, time_said, translate
from kiosk.viewmodels.desk.tone import Tone, tone_of
from kiosk.viewmodels.desk.verdicts import words_of
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

BARS = 12
SCANS = 30
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


@dataclass(frozen=True, slots=True)
class Tally:
    """What one reading of the file found."""

    attendance: Attendance
    arrivals: Arrivals
    scans: tuple[LastScan, ...]


@QmlElement
@QmlUncreatable("The desk makes its own tally.")
class DeskTally(QObject):
    """The strip's numbers and the rows of last scans, read again after each scan.

    Args:
        file: the event file.
        reads: runs the readings.
        point: the name of this desk.
        zone: the event's zone.
        parent: the object that owns the tally.
    """

    changed = Signal()

    def __init__(self, file: EventFile, reads: Jobs, point: str, zone: ZoneInfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._point, self._zone = file, reads, point, zone
        self._tally = Tally(Attendance(0, 0), Arrivals(None, 0, ()), ())
        self._language = SOURCE
        self._reading = self._again = False
        self._shown: tuple[LastScan, ...] = ()
        self._conflict = -1
        self._rows = Rows(ScanRow, parent=self)
        self._conflicts = DeskConflicts(file, reads, point, self)
        self._conflicts.changed.connect(self._show_known)
        self._due = QTimer(self, singleShot=True, interval=AFTER_PAINT_MS)
        self._due.timeout.connect(self._read)

    @property
    def scans(self) -> tuple[LastScan, ...]:
        """The scans behind the rows, in the same order."""
        return self._shown

    @property
    def conflicts(self) -> DeskConflicts:
        """Looks for guests who were admitted elsewhere as well."""
        return self._conflicts

    @Property(Rows, constant=True)
    def lastScans(self) -> Rows[ScanRow]:
        """The last scans here, newest first."""
        return self._rows

    @Property(str, notify=changed)
    def checkedIn(self) -> str:
        """How many are in, in the language's figures."""
        return locale_of(self._language).toString(self._tally.attendance.checked_in)

    @Property(str, notify=changed)
    def expected(self) -> str:
        """How many are expected."""
        return locale_of(self._language).toString(self._tally.attendance.expected)

    @Property("QList<int>", notify=changed)
    def counts(self) -> list[int]:
        """Arrivals in equal steps of time, the present one last."""
        return list(self._tally.arrivals.counts)

    @Property(str, notify=changed)
    def since(self) -> str:
        """When the first bar begins; empty before the first arrival."""
        since = self._tally.arrivals.since
        return "" if since is None else clock_time(since, self._zone)

    @Property(str, notify=changed)
    def conflictText(self) -> str:
        """How many of the check-ins here stand beside another; empty if none does."""
        count = len(self._conflicts.known)
        if not count:
            return ""
        return filled(translate("Desk", "{count} admitted twice"), count=locale_of(self._language).toString(count))

    @Slot(result=int)
    def nextConflict(self) -> int:
        """Return the row of the next conflict, after the last one from the start again; -1 if there is none."""
        rows = [at for at, row in enumerate(self._rows.rows) if row.doubled]
        self._conflict = next((at for at in rows if at > self._conflict), rows[0] if rows else -1)
        return self._conflict

    def due(self) -> None:
        """Read again soon, once the verdict is painted."""
        self._due.start()

    def refresh(self) -> None:
        """Read again now, unless that is about to happen."""
        if not self._due.isActive():
            self._read()

    def retranslate(self, language: str) -> None:
        """Make all texts again."""
        self._language = language
        self._show(self._tally)

    def latest(self) -> tuple[LastScan, ...]:
        """Read the last scans from the file."""
        return tuple(last_scans(self._file, self._point, SCANS))

    def _read(self) -> None:
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._reads.run(self._measure, self._arrived, lambda _: self._done())

    def _measure(self) -> Tally:
        return Tally(attendance(self._file), arrivals(self._file, BARS), self.latest())

    def _arrived(self, tally: Tally) -> None:
        self._show(tally)
        self._conflicts.look(tally.scans)
        self._done()

    def _done(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self._read()

    def _show(self, tally: Tally) -> None:
        self._tally = tally
        known = {one.scan.key: one for one in self._conflicts.known}
        last = tuple(
            replace(one, other=known[one.scan.key].other if one.scan.key in known else None) for one in tally.scans
        )
        recent = {one.scan.key for one in last}
        self._shown = (*last, *(one for key, one in known.items() if key not in recent))
        self._rows.replace([self._row(one) for one in self._shown])
        self.changed.emit()

    def _show_known(self) -> None:
        self._show(self._tally)

    def _said(self, at: int) -> str:
        return time_said(at, self._file.clock(), self._zone, self._language)

    def _row(self, one: LastScan) -> ScanRow:
        scan = one.scan
        time = self._said(scan.at)
        words = words_of(scan.verdict, scan.ending, time)
        line = taken_back_line(time) if scan.undone else words.line
        standing = scan.verdict is Verdict.ADMITTED and not scan.undone
        name = one.name or (translate("Desk", "Erased guest") if scan.attendee else words.title)
        if one.other and standing:
            return ScanRow(
                Tone.ALREADY_IN.value,
                name,
                doubled_line(line, one.other, self._said(one.other.at)),
                standing,
                doubled=True,
            )
        tone = Tone.INFORMATION if scan.undone else tone_of(scan.verdict)
        return ScanRow(tone.value, name, line, standing)
