"""How many are in, when they came, and the last scans at this desk."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QLocale, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.moment import clock_time
from kiosk.domain.verdict import Verdict
from kiosk.services.attendance import Arrivals, Attendance, LastScan, arrivals, attendance, last_scans
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.jobs import Jobs
from kiosk.viewmodels.rows import Rows
from kiosk.viewmodels.sentences import kind_of, scan_line, scan_title, translate

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

BARS = 12
SCANS = 30
AFTER_PAINT_MS = 60
"""How long after a verdict the counts are read, so that they never hold up its painting."""


@dataclass(frozen=True, slots=True)
class ScanRow:
    """One of the last scans as it is shown."""

    kind: str
    title: str
    line: str
    standing: bool


@dataclass(frozen=True, slots=True)
class Tally:
    """What one reading of the file found."""

    attendance: Attendance
    arrivals: Arrivals
    scans: tuple[LastScan, ...]


@QmlElement
@QmlUncreatable("The desk makes its own tally.")
class DeskTally(QObject):  # type: ignore[operator]  # the decorator's stub has no call
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
        self._language = "en"
        self._reading = self._again = False
        self._rows = Rows(ScanRow, parent=self)
        self._due = QTimer(self, singleShot=True, interval=AFTER_PAINT_MS)
        self._due.timeout.connect(self._read)

    @property
    def scans(self) -> tuple[LastScan, ...]:
        """The scans behind the rows, in the same order."""
        return self._tally.scans

    @Property(Rows, constant=True)
    def lastScans(self) -> Rows[ScanRow]:
        """The last scans here, newest first."""
        return self._rows

    @Property(str, notify=changed)
    def checkedIn(self) -> str:
        """How many are in, in the language's figures."""
        return QLocale(self._language).toString(self._tally.attendance.checked_in)

    @Property(str, notify=changed)
    def expected(self) -> str:
        """How many are expected."""
        return QLocale(self._language).toString(self._tally.attendance.expected)

    @Property("QList<int>", notify=changed)  # type: ignore[arg-type]
    def counts(self) -> list[int]:
        """Arrivals in equal steps of time, the present one last."""
        return list(self._tally.arrivals.counts)

    @Property(str, notify=changed)
    def since(self) -> str:
        """When the first bar begins; empty before the first arrival."""
        since = self._tally.arrivals.since
        return "" if since is None else clock_time(since, self._zone)

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
        self._done()

    def _done(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self._read()

    def _show(self, tally: Tally) -> None:
        self._tally = tally
        self._rows.replace([self._row(one) for one in tally.scans])
        self.changed.emit()

    def _row(self, one: LastScan) -> ScanRow:
        scan = one.scan
        line = scan_line(scan.verdict, scan.ending, clock_time(scan.at, self._zone), undone=scan.undone)
        standing = scan.verdict is Verdict.ADMITTED and not scan.undone
        kind = "information" if scan.undone else kind_of(scan.verdict)
        return ScanRow(kind, one.name or self._nameless(scan.attendee, scan.verdict), line, standing)

    @staticmethod
    def _nameless(attendee: str | None, verdict: Verdict) -> str:
        return translate("Desk", "Erased guest") if attendee else scan_title(verdict)
