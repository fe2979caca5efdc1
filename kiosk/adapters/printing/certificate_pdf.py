"""The certificate as one A4 page that is fit to be signed and framed."""

from typing import BinaryIO

from kiosk.adapters.printing.badge_shapes import MM
from kiosk.adapters.printing.canvas import INK, RULE, SOFT, Canvas
from kiosk.adapters.printing.certificate_table import Grid, grid_for, mark, ordered
from kiosk.adapters.printing.pdf_writer import PdfWriter
from kiosk.domain.kiosks.proof import Certificate, Completeness, ProofRow
from kiosk.domain.language import language_of
from kiosk.domain.moment import local

WIDTH, HEIGHT = 210 * MM, 297 * MM
_LEFT, _RIGHT = 20 * MM, 190 * MM
_TABLE_TOP, _TABLE_FOOT = HEIGHT - 120 * MM, HEIGHT - 246 * MM
_RULED = 6.5
_GOOD, _WARN, _BAD = "1F6B45", "8A5A00", "A3231B"


def write_certificate(out: BinaryIO, certificate: Certificate, language: str) -> None:
    """Write a certificate as a PDF.

    Args:
        out: a binary file, at its beginning.
        certificate: what it states.
        language: of its words, such as ``tr``.

    Raises:
        Fault: no font is installed.
    """
    page = _Page(certificate, language)
    page.draw()
    pdf = PdfWriter(out, WIDTH, HEIGHT)
    pdf.add_page(page.take())
    pdf.add(f"<< {page.write_fonts(pdf)} >>", pdf.resources)
    pdf.close(f"{certificate.event}: {page.words['title']}")


class _Page(Canvas):
    """Draws the page from top to foot."""

    def __init__(self, told: Certificate, language: str) -> None:
        super().__init__(WIDTH, HEIGHT, _LEFT, _RIGHT, language_of(language))
        self._told = told
        self.words = self.language.certificate

    def draw(self) -> None:
        """Draw everything."""
        self._heading()
        self._verdict()
        self._figures()
        self._table()
        self._foot()

    def _heading(self) -> None:
        certificate, words = self._told, self.words
        self.box(0, HEIGHT - 7 * MM, WIDTH, 7 * MM, certificate.accent.lstrip("#"))
        self.text(words["heading"], 22, 9, SOFT, bold=True)
        self.text(certificate.event, 34, 25, INK, bold=True)
        facts = [(words[field], value) for field, value in self._facts() if value]
        for number, (label, value) in enumerate(facts):
            top = 45 + 6.2 * number
            self.text(label, top, 9.5, SOFT)
            self.text(value, top, 10.5, INK, left=_LEFT + 30 * MM)

    def _facts(self) -> tuple[tuple[str, str], ...]:
        certificate = self._told
        return ("organiser", certificate.organiser), ("place", certificate.place), ("dates", certificate.dates)

    def _verdict(self) -> None:
        proof, words = self._told.proof, self.words
        colour, kind = (
            (_BAD, "incomplete") if proof.wrong else (_WARN, "unproven") if proof.open else (_GOOD, "complete")
        )
        self.box(_LEFT, HEIGHT - 91.5 * MM, 1.6 * MM, 26 * MM, colour)
        self.text(words[kind], 75, 27, colour, bold=True, left=_LEFT + 7 * MM)
        lines = [self._explained()]
        if proof.open:
            lines.append(self._for_number("open_text", len(proof.open)).format(count=self.number(len(proof.open))))
        elif proof.is_whole and any(row.standing is Completeness.UNUSED for row in proof.rows):
            lines.append(words["unused_text"])
        if not proof.hub_asked:
            lines.append(words["no_hub"])
        for number, line in enumerate(lines):
            self.text(line, 83 + 6.5 * number, 10, INK, left=_LEFT + 7 * MM)

    def _explained(self) -> str:
        proof, words = self._told.proof, self.words
        if proof.is_whole:
            return words["complete_text"]
        if not proof.wrong:
            return words["unproven_text"]
        named = [row.name for row in proof.wrong]
        names = self.language.comma.join(named[:3])
        if more := len(named) - 3:
            names += " " + words["more"].format(count=more) if more > 0 else ""
        pattern = self._for_number("incomplete_text", len(proof.rows))
        return pattern.format(count=len(named), all=len(proof.rows), names=names)

    def _figures(self) -> None:
        certificate, words = self._told, self.words
        people = words["of"].format(part=self.number(certificate.checked_in), all=self.number(certificate.attendees))
        figures = [
            self._counted("kiosks", len(certificate.proof.rows)),
            self._counted("records", certificate.proof.records),
            (words["checked_in"], people),
            self._counted("exchanges", certificate.exchanges),
        ]
        edges = (0.0, 30.0, 70.0, 133.0)
        for (label, value), edge in zip(figures, edges, strict=True):
            self.text(value, 104, 16, INK, bold=True, left=_LEFT + edge * MM, width=(60 if edge == 70 else 37) * MM)
            self.text(label, 109.5, 9, SOFT, left=_LEFT + edge * MM)
        self.rule(116)

    def _counted(self, word: str, number: int) -> tuple[str, str]:
        return self._for_number(word, number), self.number(number)

    def _table(self) -> None:
        rows = ordered(self._told.proof)
        grid = grid_for(len(rows), _RIGHT - _LEFT, _TABLE_TOP - _TABLE_FOOT)
        fitting = rows if len(rows) <= grid.room else rows[: grid.room - 1]
        for column in range(-(-len(fitting) // grid.rows)):
            x, y = self._spot(grid, column * grid.rows)
            self.at(self.words["kiosk"], x + 1.4 * grid.size, y + grid.line, grid.size, SOFT)
            head = self.words["records_heard"]
            self.at(head, x + grid.width, y + grid.line, grid.size, SOFT, right=True)
        for place, row in enumerate(fitting):
            self._kiosk(row, grid, place)
        if left := len(rows) - len(fitting):
            x, y = self._spot(grid, len(fitting))
            self.at(self.words["more"].format(count=left), x, y, grid.size, SOFT)

    def _kiosk(self, row: ProofRow, grid: Grid, place: int) -> None:
        x, y = self._spot(grid, place)
        size, wrong = grid.size, row.standing.is_wrong
        colour = _BAD if wrong else _WARN if row.standing.is_open else _GOOD
        end = self._end_of(row)
        if size >= _RULED:
            self.box(x, y - 0.42 * grid.line, grid.width, 0.3, RULE)
        self.at(mark(row.standing), x, y, size, colour)
        used = self.at(end, x + grid.width, y, size, colour if wrong else SOFT, right=True)
        self.at(row.name, x + 1.4 * size, y, size, INK, width=grid.width - used - 2.4 * size, bold=wrong)

    def _end_of(self, row: ProofRow) -> str:
        """Return what stands at the end of a kiosk's row: how much of it is here, and when it was last heard from."""
        words, standing = self.words, row.standing
        if standing.is_wrong and row.missing:
            said = words["missing"].format(count=self.number(row.missing))
        elif standing.is_wrong or standing is Completeness.UNUSED:
            said = words[standing]
        else:
            said = self.number(row.records)
        if row.shut_out and standing is not Completeness.UNUSED:
            said = f"{words['shut_out']} · {said}"
        return f"{said} · {self._heard(row)}" if row.heard else said

    def _heard(self, row: ProofRow) -> str:
        at = local(row.heard, self._told.zone)
        return f"{at:%H:%M}" if self._told.made_at.startswith(f"{at:%Y-%m-%d}") else f"{at:%Y-%m-%d %H:%M}"

    def _spot(self, grid: Grid, place: int) -> tuple[float, float]:
        column, row = divmod(place, grid.rows)
        return _LEFT + column * (grid.width + grid.gap), _TABLE_TOP - (row + 1.6) * grid.line

    def _foot(self) -> None:
        certificate, words = self._told, self.words
        self.rule(249)
        self.text(words["digest"], 256, 9, SOFT)
        self.text(certificate.proof.digest, 263, 15, INK, bold=True)
        self.text(words["digest_text"], 269, 8, SOFT, width=88 * MM)
        self.text(words["made"].format(at=certificate.made_at, by=certificate.made_by), 283, 8, SOFT)
        self.box(120 * MM, HEIGHT - 272 * MM, 70 * MM, 0.6, INK)
        self.text(words["signature"], 277, 8.5, SOFT, left=120 * MM)

    def _for_number(self, word: str, number: int) -> str:
        """Return a word or sentence as it is for one, where it differs, or for any other number."""
        return self.words.get(f"{word}_one", self.words[word]) if number == 1 else self.words[word]
