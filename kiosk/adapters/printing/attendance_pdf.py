"""Certificates of attendance: A4 across, to be signed by the host."""

from collections.abc import Iterable, Mapping, Sequence
from io import BytesIO
from typing import BinaryIO

from kiosk.adapters.printing.badge_shapes import MM
from kiosk.adapters.printing.canvas import INK, SOFT, Canvas
from kiosk.adapters.printing.page_set import write_pages
from kiosk.domain.language import language_of
from kiosk.domain.papers.attendance import AttendanceCertificate, AttendanceEvent
from kiosk.domain.papers.days import written_days
from kiosk.services.ports import Progress

WIDTH, HEIGHT = 297 * MM, 210 * MM
_LEFT, _RIGHT = 30 * MM, 267 * MM
_MOST, _A_COLUMN = 12, 6
"""So many sessions stand on a certificate, in two columns of so many."""
_LINES = {"name": (18.0, 34.0, 12.0), "event": (18.0, 24.0, 11.0), "when": (9.0, 13.0, 9.0)}
_PLAIN = (9.0, 13.0, 9.0)
"""How high a line is (mm), and its largest and smallest size in points."""


def write_certificates(
    out: BinaryIO,
    attendances: Iterable[AttendanceCertificate],
    events: Mapping[str, AttendanceEvent],
    count: int,
    progress: Progress | None = None,
) -> frozenset[str]:
    """Write certificates as a PDF, a page each.

    Args:
        out: a binary file, at its beginning.
        attendances: in the order of the pages.
        events: what stands on each, by its language.
        count: how many there are.
        progress: is told pages done and pages in all.

    Returns:
        Letters that no installed font has, which were written in Latin ones.

    Raises:
        Fault: no font is installed.
    """
    first = next(iter(events.values()))
    title = f"{first.name}: {language_of(first.language).papers['attendance']}"
    pages = {language: _AttendancePage(event) for language, event in events.items()}
    return write_pages(out, (WIDTH, HEIGHT), attendances, pages, title, count, progress)


def certificate_pdf(attendance: AttendanceCertificate, event: AttendanceEvent) -> bytes:
    """Return one certificate as a PDF of its own, the same each time.

    Raises:
        Fault: no font is installed.
    """
    out = BytesIO()
    write_certificates(out, (attendance,), {attendance.language: event}, 1)
    return out.getvalue()


class _AttendancePage(Canvas):
    """Draws one certificate after the other, in one language."""

    def __init__(self, event: AttendanceEvent) -> None:
        super().__init__(WIDTH, HEIGHT, _LEFT, _RIGHT, language_of(event.language))
        self._event, self._words = event, self.language.papers

    def draw(self, attendance: AttendanceCertificate) -> None:
        """Draw who came to what and when, the sessions, and where the host signs."""
        accent = self._event.accent.lstrip("#")
        self.frame(9 * MM, 9 * MM, WIDTH - 18 * MM, HEIGHT - 18 * MM, accent, line=2.5)
        self.box(9 * MM, HEIGHT - 15 * MM, WIDTH - 18 * MM, 6 * MM, accent)
        self._centred(self._words["heading"], 24, (11.0, 18.0, 11.0), colour=accent, bold=True)
        top = self._statement(attendance, 39 if attendance.sessions else 52)
        if attendance.sessions:
            self._sessions(attendance.sessions, max(top + 4, 125))
        self._foot()

    def _statement(self, attendance: AttendanceCertificate, top: float) -> float:
        """Write the sentence in the lines that the language gives it; returns where it ends, in mm from the head."""
        days = written_days(attendance.days, attendance.language)
        values = {
            "name": attendance.name,
            "event": self._event.name,
            "when": " · ".join(part for part in (days, self._event.place) if part),
        }
        for pattern in self._words["lines"].split("|"):
            text, kind = pattern.strip(), pattern.strip().strip("{}")
            sizes = _LINES.get(kind, _PLAIN)
            is_large = kind in ("name", "event")
            self._centred(text.format(**values), top, sizes, colour=INK if is_large else SOFT, bold=is_large)
            top += sizes[0]
            if kind == "name" and attendance.organisation:
                self._centred(attendance.organisation, top, _PLAIN, colour=SOFT)
                top += _PLAIN[0]
        return top

    def _centred(
        self, text: str, top: float, sizes: tuple[float, float, float], *, colour: str, bold: bool = False
    ) -> None:
        height, largest, smallest = sizes
        place, width = HEIGHT - top * MM, _RIGHT - _LEFT
        self.boxed(text, _LEFT, place, width, height * MM, (largest, smallest), colour=colour, bold=bold, centred=True)

    def _sessions(self, titles: Sequence[str], top: float) -> None:
        self._centred(self._words["sessions"], top, (6.0, 11.0, 8.0), colour=SOFT, bold=True)
        fitting = titles if len(titles) <= _MOST else titles[: _MOST - 1]
        if more := len(titles) - len(fitting):
            fitting = (*fitting, self._words["more_one" if more == 1 else "more"].format(count=self.number(more)))
        column = (_RIGHT - _LEFT) / 2
        for place, title in enumerate(fitting):
            across, down = divmod(place, _A_COLUMN) if len(fitting) > _A_COLUMN else (0.5, place)
            y = HEIGHT - (top + 7 + 5.2 * down) * MM
            x = _LEFT + across * column + 2 * MM
            self.boxed(title, x, y, column - 4 * MM, 5 * MM, (11, 6.5), centred=across == 0.5)

    def _foot(self) -> None:
        for x, label in ((_LEFT, "place_and_date"), (_RIGHT - 90 * MM, "sign")):
            self.box(x, 24 * MM, 90 * MM, 0.7, INK)
            self.at(self._words[label], x, 19.5 * MM, 9, SOFT, width=90 * MM)
        host = self._event.organiser
        if host:
            self.boxed(host, _RIGHT - 90 * MM, 18 * MM, 90 * MM, 5 * MM, (9.5, 6.5), colour=INK, bold=True)
