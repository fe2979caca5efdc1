"""The calibration code on a page of A6: scanned once, it tells which country's keyboard a scanner is set up to be."""

from typing import BinaryIO, Final

from kiosk.adapters.printing.badge_shapes import MM
from kiosk.adapters.printing.pdf_writer import PdfWriter
from kiosk.adapters.printing.qr_runs import dark_runs, qr_rows
from kiosk.adapters.printing.typeface import Typeface
from kiosk.domain.admission.scanner_layout import CALIBRATION
from kiosk.domain.language import language_of

WIDTH, HEIGHT = 105 * MM, 148 * MM
_SIDE, _TOP = 64 * MM, HEIGHT - 16 * MM
_EDGE: Final = 8 * MM
_SIZE, _LINE = 11.0, 9 * MM


def write_calibration(out: BinaryIO, languages: tuple[str, ...]) -> None:
    """Write the calibration code as a PDF, and below it what it is for.

    Args:
        out: a binary file, at its beginning.
        languages: in which that is said, the first one first.

    Raises:
        Fault: no font is installed.
    """
    rows = qr_rows(CALIBRATION)
    module = _SIDE / len(rows)
    drawn = ["0 g", *(run.operators((WIDTH - _SIDE) / 2, _TOP, module) for run in dark_runs(rows))]
    face = Typeface(bold=False)
    for number, code in enumerate(languages):
        line = face.line(language_of(code).calibration)
        size = min(_SIZE, (WIDTH - 2 * _EDGE) / max(line.width, 0.01))
        left = (WIDTH - line.width * size) / 2
        drawn.append(line.operators(size, left, _TOP - _SIDE - 14 * MM - number * _LINE))
    pdf = PdfWriter(out, WIDTH, HEIGHT)
    pdf.add_page("\n".join(drawn).encode("ascii"))
    faces = " ".join(f"/{each.name} {each.write(pdf)} 0 R" for each in face.faces)
    pdf.add(f"<< /Font << {faces} >> >>", pdf.resources)
    pdf.close(language_of(languages[0]).calibration)
