"""An event's own colour is taken only where everything derived from it can be read."""

import re
from dataclasses import astuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import palette
from kiosk.domain.fault import Fault
from tests import ROOT

HEX = re.compile(r"#[0-9A-F]{6}")
THEME = ROOT / "resources" / "qml" / "Kiosk" / "Theme" / "EventColors.qml"


@pytest.mark.parametrize(
    ("first", "second", "ratio"),
    [("#FFFFFF", "#000000", 21.0), ("#551A48", "#F3EFE7", 11.25), ("#7D7364", "#FFFFFF", 4.66)],
)
def test_contrast_is_the_published_ratio(first: str, second: str, ratio: float) -> None:
    assert palette.contrast(first, second) == pytest.approx(ratio, abs=0.01)


def test_the_default_is_the_aubergine_of_the_screens() -> None:
    assert palette.derive("#551a48") == palette.DEFAULT
    written = re.findall(r'"(#[0-9A-F]{6})"', THEME.read_text(encoding="utf-8"))
    assert tuple(written) == astuple(palette.DEFAULT)


@pytest.mark.parametrize("colour", ["#0B3D66", "#123D22", "#4B0082", "#1B1815"])
def test_a_dark_colour_gives_a_palette_that_reads(colour: str) -> None:
    made = palette.derive(colour)
    assert palette.contrast(made.pressed, palette.WHITE) >= 7
    assert palette.contrast(made.dark_fill, palette.WHITE) >= 7
    assert palette.contrast(made.line_dark, palette.DARK_RAISED) >= 7
    assert palette.contrast(made.line_black, palette.BLACK) >= 7
    assert palette.contrast(palette.INK, made.a40) >= 7


@pytest.mark.parametrize(
    ("colour", "pair"),
    [
        ("#FFC145", "the colour on white"),
        ("#8C1D8C", "the colour on its 20 % step"),
        ("#000000", "text on its 40 % step"),
    ],
)
def test_a_colour_that_cannot_be_read_is_refused_by_the_pair_that_failed(colour: str, pair: str) -> None:
    with pytest.raises(Fault, match=re.escape(pair)) as refused:
        palette.derive(colour)
    near = HEX.findall(str(refused.value))[-1]
    assert palette.derive(near).accent == near


@pytest.mark.parametrize("text", ["", "aubergine", "#12345", "551A48", "#GGGGGG", "#551A48 "])
def test_what_is_not_a_colour_is_refused(text: str) -> None:
    with pytest.raises(Fault, match="is not a colour"):
        palette.derive(text)


@given(st.integers(0, 0xFFFFFF))
def test_every_colour_is_either_readable_or_refused(number: int) -> None:
    try:
        made = palette.derive(f"#{number:06x}")
    except Fault:
        return
    assert all(HEX.fullmatch(colour) for colour in astuple(made))
    assert palette.contrast(made.accent, palette.WHITE) >= 7
    assert palette.contrast(made.accent, made.a20) >= 7
    assert palette.contrast(made.a50, palette.PAPER) >= 3
    assert palette.contrast(made.dark_fill, palette.WHITE) >= 7
