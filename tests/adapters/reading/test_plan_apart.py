"""A floor plan's picture: read apart, made small, and refused with a sentence where it is none or hostile."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from kiosk.adapters.reading.plan_apart import read_plan_apart
from kiosk.domain.fault import Fault
from kiosk.domain.floor_plan import LONGEST_SIDE, MOST_BYTES, picture_size

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">{}</svg>'


def test_a_photograph_is_turned_upright_made_small_and_says_nothing_of_where_it_was_taken(tmp_path: Path) -> None:
    photograph = Image.effect_noise((3_000, 2_000), 60).convert("RGB")
    about = photograph.getexif()
    about[0x0112], about[0x010E] = 6, "taken at Hande's home"
    about.get_ifd(0x8825)[1] = "N"
    photograph.save(tmp_path / "plan.jpg", exif=about, quality=60)
    plan = read_plan_apart(tmp_path / "plan.jpg")
    assert len(plan) <= MOST_BYTES
    assert b"Hande" in (tmp_path / "plan.jpg").read_bytes()
    assert b"Hande" not in plan
    again = Image.open(BytesIO(plan))
    assert not again.getexif()
    assert again.height > again.width


def test_a_drawing_stays_sharp_and_what_is_clear_in_it_is_white(tmp_path: Path) -> None:
    (tmp_path / "plan.svg").write_text(SVG.format('<rect width="20" height="20" fill="#551A48"/>'), encoding="utf-8")
    drawn = Image.open(BytesIO(read_plan_apart(tmp_path / "plan.svg"))).convert("RGB")
    assert drawn.size == (1_600, 800)
    assert (drawn.getpixel((9, 9)), drawn.getpixel((1_500, 9))) == ((0x55, 0x1A, 0x48), (255, 255, 255))


def test_whatever_is_no_plan_is_one_sentence(tmp_path: Path) -> None:
    Image.new("1", (20_000, 20_000), 1).save(tmp_path / "vast.png")
    Image.effect_noise((600, 600), 60).save(tmp_path / "whole.jpg")
    (tmp_path / "cut.jpg").write_bytes((tmp_path / "whole.jpg").read_bytes()[:9_000])
    (tmp_path / "plan.pdf").write_bytes(b"%PDF-1.7\n")
    (tmp_path / "reaching.svg").write_text(SVG.format('<image href="file:///etc/passwd"/>'), encoding="utf-8")
    told = {
        "vast.png": "more than 40 million dots",
        "cut.jpg": "it is damaged",
        "plan.pdf": "it is a PDF; save the page",
        "reaching.svg": "names another file",
        "none.png": "there is no such file",
    }
    for name, sentence in told.items():
        with pytest.raises(Fault, match=sentence):
            read_plan_apart(tmp_path / name)


def test_a_screen_draws_no_picture_that_says_it_is_larger_than_a_plan() -> None:
    def file(form: str, side: int) -> bytes:
        out = BytesIO()
        Image.new("1", (side, 9)).convert("L").save(out, form)
        return out.getvalue()

    for form in ("PNG", "JPEG"):
        assert picture_size(file(form, LONGEST_SIDE)) == (LONGEST_SIDE, 9)
        assert picture_size(file(form, LONGEST_SIDE + 1)) is None
        assert picture_size(file(form, 9)[:20]) is None
    assert picture_size(b"GIF89a") is None
