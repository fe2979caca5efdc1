"""The certificate is drawn in every language; one that is read from the right is mirrored."""

from io import BytesIO
from zoneinfo import ZoneInfo

import pytest

from kiosk.adapters.printing.certificate_pdf import WIDTH, _Page, write_certificate
from kiosk.domain.kiosks.proof import Certificate, Completeness, Proof, ProofRow
from kiosk.domain.language import languages

ROWS = (
    ProofRow("Desk 1", "d1", 1204, 1, 1204, 1204, 1204, 0, Completeness.WHOLE),
    ProofRow("مكتب 2", "d2", 88, 1, 91, 91, 91, 3, Completeness.GAP),
)
STATED = Certificate(
    event="مفاتيح النمو الناجح",
    organiser="Körfez University",
    place="İzmit",
    dates="20.11.2026",
    attendees=83,
    checked_in=57,
    exchanges=50,
    proof=Proof(ROWS, "K7QX 4F2M"),
    made_at="2026-11-20 18:02",
    made_by="Desk 1",
    accent="#551A48",
    zone=ZoneInfo("Europe/Istanbul"),
)


def _bar_of_the_verdict(language: str) -> float:
    page = _Page(STATED, language)
    page.draw()
    lines = page.take().decode().split("\n")
    (bar,) = (drawn for drawn in lines if drawn.endswith(" re f") and " 4.54 73.70 " in drawn)
    return float(bar.split("rg ")[1].split()[0])


@pytest.mark.parametrize("language", languages())
def test_it_is_drawn_in_every_language(language: str) -> None:
    out = BytesIO()
    write_certificate(out, STATED, language)
    assert out.getvalue().startswith(b"%PDF-")


def test_in_arabic_it_is_mirrored() -> None:
    assert _bar_of_the_verdict("ar") == pytest.approx(WIDTH - _bar_of_the_verdict("en") - 4.54, abs=0.1)
