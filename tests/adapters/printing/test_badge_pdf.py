"""Badges: every code reads, every name stands there whole, whatever its length and script."""

import io
import subprocess
import unicodedata
from pathlib import Path

import pytest
import qrcode
from hypothesis import given, settings
from hypothesis import strategies as st
from qrcode import util

from kiosk.adapters.printing import badge_qr
from kiosk.adapters.printing.badge_fit import fit
from kiosk.adapters.printing.badge_pdf import read_layout, write_badges
from kiosk.adapters.printing.badge_shapes import MM
from kiosk.adapters.printing.typeface import Typeface
from kiosk.domain.admission.badge import LAYOUTS, Arch, Badge, TextBox
from kiosk.domain.admission.code import ALPHABET, new_code
from kiosk.domain.fault import Fault
from tests.programs import need

LONG = "Wolfeschlegelsteinhausenbergerdorff"
PEOPLE = (
    ("Elif", "Kılıç", "Kuzey Makine A.Ş.", "SME"),
    ("Abdurrahman Gazi", "Karamanoğlu-Çelikkıran", "Körfez Üniversitesi Teknoloji Ofisi", "Technopark manager"),
    (LONG, "Llanfairpwllgwyngyllgogerychwyrndrobwll", "X" * 120, "Entrepreneurs and university people"),
    ("Ayşe", "", "", ""),
    ("أحمد", "عبد الله", "جامعة", "Student"),
    ("Ελένη", "Παπαδοπούλου", "(=1+1)", "Наталья"),
    ("李\n", "小龙\x00", "\ud800", "\u200d"),
)
BADGES = [Badge(new_code("event"), *person, "48 20 17") for person in PEOPLE]


def _pdf(layout: str, badges: list[Badge]) -> bytes:
    out = io.BytesIO()
    write_badges(out, badges, read_layout(layout), event="Keys to successful growth", accent="#551A48")
    return out.getvalue()


def _run(command: str, *arguments: str | Path) -> str:
    need(command)
    return subprocess.run([command, *arguments], capture_output=True, text=True, check=True).stdout


def _pictures(pdf: Path) -> list[Path]:
    _run("pdftoppm", "-r", "150", "-png", pdf, pdf.with_suffix(""))
    return sorted(pdf.parent.glob("*.png"))


@pytest.mark.parametrize("layout", sorted(set(LAYOUTS.values())))
def test_every_code_on_a_printed_page_reads(tmp_path: Path, layout: str) -> None:
    import zxingcpp
    from PIL import Image

    pdf = tmp_path / "badges.pdf"
    pdf.write_bytes(_pdf(layout, BADGES))
    read = []
    for picture in _pictures(pdf):
        with Image.open(picture) as image:
            read += [found.text for found in zxingcpp.read_barcodes(image)]
    assert sorted(read) == sorted(badge.code for badge in BADGES)


def test_names_can_be_searched_in_the_pdf(tmp_path: Path) -> None:
    pdf = tmp_path / "badges.pdf"
    pdf.write_bytes(_pdf("a6", BADGES[:1]))
    text = _run("pdftotext", pdf, "-")
    for words in ("Elif", "Kılıç", "Kuzey Makine A.Ş.", "SME", "Keys to successful growth"):
        assert words in text


@pytest.mark.parametrize(
    ("name", "copied"),
    [
        ("عبد الله", "عبد الله"),
        ("السلامي على", "السلامي على"),
        ("أَحْمَد", "أحمد"),
        ("שָׁלוֹם", "שלום"),
        ("क्षितिज श्रीवास्तव", "क्षितिज श्रीवास्तव"),
        ("เกียรติศักดิ์", "เกียรติศักดิ์"),
        ("Εύα Kılıç", "Εύα Kılıç"),
        ("เอลฟ์ Elif", "เอลฟ์ Elif"),
    ],
)
def test_names_of_every_script_can_be_copied_out_of_the_pdf(tmp_path: Path, name: str, copied: str) -> None:
    pdf = tmp_path / "badges.pdf"
    pdf.write_bytes(_pdf("label", [Badge(new_code("event"), "Ada", "", name, "")]))
    text = "".join(letter for letter in _run("pdftotext", pdf, "-") if letter.isprintable() or letter == "\n")
    assert copied in " ".join(unicodedata.normalize("NFKC", text).split())


def test_only_the_letters_that_were_used_are_in_the_pdf() -> None:
    assert len(_pdf("a6", BADGES[:1])) < 40_000
    assert len(_pdf("a6", BADGES)) < 150_000


def test_a_sheet_holds_ten_badges(tmp_path: Path) -> None:
    pdf = tmp_path / "badges.pdf"
    pdf.write_bytes(_pdf("sheet", BADGES[:1] * 21))
    about = _run("pdfinfo", pdf)
    assert "Pages:           3" in about
    assert "A4" in about


def test_the_same_badges_give_the_same_file() -> None:
    assert _pdf("label", BADGES) == _pdf("label-62", BADGES)


def test_an_unknown_layout_is_named_with_those_there_are() -> None:
    with pytest.raises(Fault, match="a4-90x55, a6, label-62"):
        read_layout("a7")


@pytest.mark.parametrize("layout", sorted(set(LAYOUTS.values())))
def test_codes_are_large_enough_and_stay_on_the_badge(layout: str) -> None:
    form = read_layout(layout)
    side, edge = badge_qr.SIDE * form.qr.module, badge_qr.QUIET * form.qr.module
    assert side >= (25 if layout == "a6" else 18)
    assert edge <= form.qr.x <= form.width - side - edge
    assert edge <= form.qr.y <= form.height - side - edge


@pytest.mark.parametrize("layout", sorted(set(LAYOUTS.values())))
def test_the_number_stands_beyond_the_fold_and_everything_else_before_it(layout: str) -> None:
    form = read_layout(layout)
    others: list[TextBox | Arch] = [form.event, form.person, form.organisation, form.group, *form.arches]
    if form.fold.height:
        assert form.number.x > form.fold.x
        assert form.number.x + form.number.width < form.width
        assert all(one.x + one.width <= form.fold.x for one in others)
    else:
        assert form.number.y > form.fold.y
        assert form.number.y + form.number.height < form.height
        assert all(one.y + one.height <= form.fold.y for one in others)


@pytest.mark.parametrize("layout", sorted(set(LAYOUTS.values())))
def test_the_number_is_printed_large_enough_to_be_read(tmp_path: Path, layout: str) -> None:
    pdf = tmp_path / "badges.pdf"
    pdf.write_bytes(_pdf(layout, BADGES[:1]))
    assert "48 20 17" in " ".join(_run("pdftotext", pdf, "-").split())
    form = read_layout(layout)
    box = form.number
    fitted = fit("48 20 17", Typeface(bold=True), box.width * MM, box.height * MM, box.largest, box.smallest)
    assert fitted.size >= 12


@given(st.text(ALPHABET, min_size=18, max_size=18))
@settings(max_examples=50)
def test_a_symbol_is_the_one_that_the_library_draws(code: str) -> None:
    symbol = qrcode.QRCode(version=1, error_correction=qrcode.ERROR_CORRECT_M, mask_pattern=2, border=0)
    symbol.add_data(util.QRData(code.encode(), mode=util.MODE_ALPHA_NUM), optimize=0)
    symbol.make(fit=False)
    assert badge_qr.modules(code) == "".join("1" if dark else "0" for row in symbol.modules for dark in row)


FACE = Typeface(bold=True)


@given(st.text(min_size=1, max_size=60))
@settings(max_examples=200, deadline=None)
def test_no_text_leaves_its_box(text: str) -> None:
    fitted = fit(text, FACE, 48 * MM, 25 * MM, 38, 19)
    assert 0 < fitted.size <= 38
    assert fitted.height <= 25 * MM + 0.01
    assert all(line.width * fitted.size <= 48 * MM + 0.01 for line in fitted.lines)


def test_a_short_name_is_large_and_on_one_line() -> None:
    fitted = fit("Elif", FACE, 48 * MM, 25 * MM, 38, 19)
    assert (len(fitted.lines), fitted.size) == (1, 38)


def test_a_long_name_is_wrapped_rather_than_made_small() -> None:
    assert len(fit("Abdurrahman Gazi Mustafa", FACE, 48 * MM, 25 * MM, 38, 19).lines) > 1
    assert len(fit(LONG, FACE, 48 * MM, 25 * MM, 38, 19).lines) > 1
