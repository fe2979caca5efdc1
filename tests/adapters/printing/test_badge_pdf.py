"""Badges: every code reads, every name stands there whole, whatever its length and script."""

import io
import re
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest
import qrcode
from hypothesis import given, settings
from hypothesis import strategies as st
from qrcode import util

from kiosk.adapters.printing import badge_qr
from kiosk.adapters.printing.badge_fit import fit
from kiosk.adapters.printing.badge_layouts import read_layout
from kiosk.adapters.printing.badge_pdf import write_badges
from kiosk.adapters.printing.badge_shapes import MM
from kiosk.adapters.printing.typeface import Typeface
from kiosk.domain.admission.code import ALPHABET, new_code
from kiosk.domain.badges.badge import Badge, BadgeEvent
from kiosk.domain.badges.layout import BUNDLED_LAYOUTS, BackPlace, SheetLayout
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
EVENT = BadgeEvent(
    "Keys to successful growth", "#551A48", ("09:30 Opening", "10:00 Access to finance"), (("SME", "#0B6B63"),)
)
BADGES = [Badge(new_code("event"), *person, "48 20 17") for person in PEOPLE]


def _pdf(layout: str, badges: list[Badge]) -> bytes:
    out = io.BytesIO()
    write_badges(out, badges, read_layout(layout).layout, EVENT)
    return out.getvalue()


def _run(command: str, *arguments: str | Path) -> str:
    need(command)
    return subprocess.run([command, *arguments], capture_output=True, text=True, check=True).stdout


def _pictures(pdf: Path) -> list[Path]:
    _run("pdftoppm", "-r", "150", "-png", pdf, pdf.with_suffix(""))
    return sorted(pdf.parent.glob("*.png"))


@pytest.mark.parametrize("layout", BUNDLED_LAYOUTS)
def test_every_code_on_a_printed_page_is_read_by_two_readers(tmp_path: Path, layout: str) -> None:
    import zxingcpp
    from PIL import Image

    pdf = tmp_path / "badges.pdf"
    pdf.write_bytes(_pdf(layout, BADGES))
    read = []
    pictures = _pictures(pdf)
    for picture in pictures:
        with Image.open(picture) as image:
            read += [found.text for found in zxingcpp.read_barcodes(image)]
    assert sorted(read) == sorted(badge.code for badge in BADGES)
    need("zbarimg")
    seen = subprocess.run(["zbarimg", "-q", "--raw", *pictures], capture_output=True, text=True, check=False).stdout
    assert sorted(seen.split()) == sorted(badge.code for badge in BADGES)


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


@pytest.mark.parametrize("layout", BUNDLED_LAYOUTS)
def test_codes_are_large_enough_and_stay_on_the_badge(layout: str) -> None:
    form = read_layout(layout).layout
    assert form.front.qr
    side, edge = badge_qr.SIDE * form.front.qr.module, badge_qr.QUIET * form.front.qr.module
    assert side >= (25 if layout.startswith("a6") else 18)
    assert edge <= form.front.qr.x <= form.width - side - edge
    assert edge <= form.front.qr.y <= form.height - side - edge


@pytest.mark.parametrize("layout", BUNDLED_LAYOUTS)
def test_the_number_stands_beyond_the_fold_or_on_the_back_and_everything_else_before_it(layout: str) -> None:
    form = read_layout(layout).layout
    others = [box for box in form.front.boxes() if box[0] not in ("number", "fold")]
    number, fold = form.front.number, form.front.fold
    if number is None or fold is None:
        assert form.back
        assert form.back.number
    elif fold.height:
        assert fold.x < number.x < number.x + number.width < form.width
        assert all(x + width <= fold.x for _, x, _, width, _ in others)
    else:
        assert fold.y < number.y < number.y + number.height < form.height
        assert all(y + height <= fold.y for _, _, y, _, height in others)


@pytest.mark.parametrize("layout", BUNDLED_LAYOUTS)
def test_the_number_is_printed_large_enough_to_be_read(tmp_path: Path, layout: str) -> None:
    pdf = tmp_path / "badges.pdf"
    pdf.write_bytes(_pdf(layout, BADGES[:1]))
    assert "48 20 17" in " ".join(_run("pdftotext", pdf, "-").split())
    form = read_layout(layout).layout
    (box,) = [side.number for side in form.sides if side.number]
    fitted = fit("48 20 17", Typeface(bold=True), box.width * MM, box.height * MM, box.largest, box.smallest)
    assert fitted.size >= 12


@pytest.mark.parametrize("layout", BUNDLED_LAYOUTS)
def test_nothing_stands_over_anything_that_is_read(layout: str) -> None:
    form = read_layout(layout).layout
    for side in form.sides:
        boxes = [box for box in side.boxes() if not box[0].startswith(("arch", "band", "fold"))]
        if side.qr:
            edge, wide = badge_qr.QUIET * side.qr.module, 29 * side.qr.module
            boxes.append(("white around the code", side.qr.x - edge, side.qr.y - edge, wide, wide))
        for name, x, y, width, height in boxes:
            over = [
                other
                for other, left, top, wide, high in boxes
                if x < left + wide and left < x + width and y < top + high and top < y + height
            ]
            assert over in ([name], ["qr", "white around the code"])


@pytest.mark.parametrize("layout", ["a6-two-sided", "a6-folded", "4x3-folded"])
def test_a_back_bears_the_number_and_the_day_behind_its_front(tmp_path: Path, layout: str) -> None:
    pdf = tmp_path / "badges.pdf"
    pdf.write_bytes(_pdf(layout, BADGES[:1]))
    is_page = read_layout(layout).layout.back_place is BackPlace.PAGE
    assert f"Pages:           {2 if is_page else 1}" in _run("pdfinfo", pdf)
    last = " ".join(_run("pdftotext", "-f", "2" if is_page else "1", pdf, "-").split())
    assert "48 20 17" in last
    assert "10:00 Access to finance" in last


def test_backs_on_a_sheet_of_many_stand_behind_their_fronts(tmp_path: Path) -> None:
    form = replace(
        read_layout("a6-two-sided").layout, sheet=SheetLayout(width=297, height=420, columns=2, rows=2, crop_marks=True)
    )
    out = io.BytesIO()
    write_badges(out, [replace(badge, number=f"11 22 3{at}") for at, badge in enumerate(BADGES[:4])], form, EVENT)
    pdf = tmp_path / "badges.pdf"
    pdf.write_bytes(out.getvalue())
    words = _run("pdftotext", "-bbox", "-f", "2", pdf, "-")
    lefts = {at: float(re.search(rf'xMin="([\d.]+)"[^>]*>3{at}<', words)[1]) for at in range(4)}  # type: ignore[index]
    assert lefts[1] < lefts[0]
    assert lefts[3] < lefts[2]


def test_who_may_not_be_photographed_has_a_mark_and_nobody_else() -> None:
    plain = _pdf("a6", BADGES[:1])
    marked = _pdf("a6", [replace(BADGES[0], no_photos=True)])
    assert len(marked) > len(plain) + 100


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
