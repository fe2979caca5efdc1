"""A scan is read by the position of the keys, never by the computer's keyboard; one code finds the scanner's own."""

import pytest

from kiosk.domain.admission.code import ALPHABET
from kiosk.domain.admission.scanner_layout import (
    CALIBRATION,
    LAYOUTS,
    Stroke,
    calibrated,
    keypad_digit,
    strokes_for,
    symbol_of,
)


@pytest.mark.parametrize(
    ("position", "turkish_text", "meant"),
    [(23, "ı", "i"), (53, ".", "/"), (12, "*", "-"), (40, "i", "'"), (3, "2", "2")],
)
def test_a_turkish_layout_does_not_change_what_is_read(position: int, turkish_text: str, meant: str) -> None:
    assert symbol_of(Stroke(position, turkish_text)) == meant


def test_every_printable_ascii_character_has_a_key() -> None:
    for number in range(32, 127):
        (stroke,) = strokes_for(chr(number))
        assert symbol_of(stroke) == chr(number)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_has_each_symbol_of_a_badge_on_a_key_of_its_own(layout: str) -> None:
    strokes = strokes_for(ALPHABET, layout)
    assert len(set(strokes)) == len(ALPHABET)
    assert "".join(symbol_of(stroke, layout) for stroke in strokes) == ALPHABET


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_calibration_code_tells_every_layout_from_the_others(layout: str) -> None:
    assert calibrated(strokes_for(CALIBRATION, layout)) == layout


def test_a_prefix_and_a_suffix_do_not_hide_the_calibration_code() -> None:
    assert (
        calibrated([*strokes_for("]Q1", "german"), *strokes_for(CALIBRATION, "french"), *strokes_for("#", "german")])
        == "french"
    )


def test_no_badge_is_taken_for_the_calibration_code() -> None:
    assert calibrated(strokes_for(ALPHABET * 2)) == ""


def test_caps_lock_does_not_invert_letters() -> None:
    assert symbol_of(Stroke(30, "A")) == "a"
    assert symbol_of(Stroke(30, "a", shift=True)) == "A"


def test_control_and_a_bracket_is_the_group_separator() -> None:
    assert symbol_of(Stroke(27, "", control=True)) == "\x1d"
    assert symbol_of(Stroke(0, "\x1d", control=True)) == "\x1d"
    assert symbol_of(Stroke(46, "\x03", control=True)) == ""


def test_the_text_serves_where_the_position_is_unknown() -> None:
    assert symbol_of(Stroke(0, "Ğ")) == "Ğ"
    assert symbol_of(Stroke(0, "\b")) == ""


def test_the_number_pad_spells_a_character_whatever_num_lock_says() -> None:
    assert [keypad_digit(position) for position in (82, 80, 73)] == ["0", "2", "9"]
    assert keypad_digit(30) == ""
    assert symbol_of(Stroke(72, "")) == ""
