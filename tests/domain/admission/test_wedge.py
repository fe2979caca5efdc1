"""Scans are told from typing by speed, and read by the position of the keys, never by the keyboard layout."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.admission.wedge import Burst, Fate, Key, KeyKind, Step, stripped, symbol_at
from kiosk.domain.settings.catalogue import SCANNER_GAP

POSITIONS = {
    character: (position, shift)
    for position in range(1, 90)
    for shift in (False, True)
    if (character := symbol_at(position, "", shift=shift))
}
"""Where a US keyboard has each character."""


def press(burst: Burst, text: str, start: int, gap: int) -> list[Step]:
    return [burst.press(symbol(letter, start + at * gap)) for at, letter in enumerate(text)]


def symbol(letter: str, at: int) -> Key:
    return Key(KeyKind.SYMBOL, at, letter)


def end(at: int) -> Key:
    return Key(KeyKind.END, at)


@pytest.mark.parametrize(
    ("position", "turkish_text", "meant"),
    [(23, "ı", "i"), (53, ".", "/"), (12, "*", "-"), (40, "i", "'"), (3, "2", "2")],
)
def test_a_turkish_layout_does_not_change_what_is_read(position: int, turkish_text: str, meant: str) -> None:
    assert symbol_at(position, turkish_text) == meant


def test_every_printable_ascii_character_has_a_key() -> None:
    assert {chr(number) for number in range(32, 127)} == set(POSITIONS)


def test_caps_lock_does_not_invert_letters() -> None:
    assert symbol_at(30, "A") == "a"
    assert symbol_at(30, "a", shift=True) == "A"


def test_control_and_a_bracket_is_the_group_separator() -> None:
    assert symbol_at(27, "", control=True) == "\x1d"
    assert symbol_at(0, "\x1d", control=True) == "\x1d"
    assert symbol_at(46, "\x03", control=True) == ""


def test_the_text_serves_where_the_position_is_unknown() -> None:
    assert symbol_at(0, "Ğ") == "Ğ"
    assert symbol_at(0, "\b") == ""


@given(st.text(st.sampled_from(sorted(POSITIONS)), min_size=4, max_size=80), st.integers(0, SCANNER_GAP.default))
def test_any_fast_text_and_enter_is_a_scan_of_which_nothing_is_given_on(text: str, gap: int) -> None:
    burst = Burst()
    steps = [*press(burst, text, 1000, gap), burst.press(end(1000 + len(text) * gap))]
    assert steps == [*[Step(Fate.HOLD)] * len(text), Step(Fate.DROP, scan=text)]
    assert not burst.holds


@given(st.text("abc", min_size=1, max_size=20), st.integers(SCANNER_GAP.default + 1, 400))
def test_typing_is_given_on_key_by_key_and_enter_reaches_its_field(text: str, gap: int) -> None:
    burst = Burst()
    steps = press(burst, text, 1000, gap)
    assert [step.give_on for step in steps] == [False] + [True] * (len(text) - 1)
    assert burst.press(end(1000 + len(text) * gap)) == Step(Fate.PASS, give_on=True)


def test_two_letters_typed_fast_and_enter_are_not_a_scan() -> None:
    burst = Burst()
    press(burst, "ab", 0, 20)
    assert burst.press(end(40)) == Step(Fate.PASS, give_on=True)


def test_a_long_burst_without_an_end_is_a_scan_and_a_short_one_is_typing() -> None:
    burst = Burst()
    press(burst, "TICKET-1", 0, 10)
    assert burst.expire().scan == "TICKET-1"
    press(burst, "short", 500, 10)
    assert burst.expire() == Step(Fate.PASS, give_on=True)
    assert burst.expire() == Step(Fate.PASS)


def test_the_times_of_the_keys_decide_even_when_nobody_looked_in_between() -> None:
    burst = Burst()
    press(burst, "TICKET-1", 0, 10)
    assert burst.press(symbol("x", 400)) == Step(Fate.HOLD, scan="TICKET-1")


def test_a_second_end_belongs_to_the_scan_before_it() -> None:
    burst = Burst()
    press(burst, "abcd", 0, 10)
    assert burst.press(end(40)).scan == "abcd"
    assert burst.press(end(50)) == Step(Fate.DROP)
    assert burst.press(end(900)) == Step(Fate.PASS)


def test_shift_between_keys_does_not_break_a_burst() -> None:
    burst = Burst()
    for at, letter in enumerate("abCD"):
        burst.press(Key(KeyKind.MODIFIER, at * 60 + 30))
        burst.press(symbol(letter, at * 60 + 60))
    assert burst.press(end(260)).scan == "abCD"


def test_a_held_key_repeats_into_its_field() -> None:
    burst = Burst()
    assert burst.press(Key(KeyKind.SYMBOL, 600, "a", repeats=True)) == Step(Fate.PASS)


def test_a_doubled_letter_is_not_taken_for_a_held_key_within_a_burst() -> None:
    burst = Burst()
    press(burst, "abc", 0, 5)
    assert burst.press(Key(KeyKind.SYMBOL, 10, "c", repeats=True)) == Step(Fate.HOLD)
    assert burst.press(end(15)).scan == "abcc"


def test_an_arrow_key_comes_after_the_letters_typed_before_it() -> None:
    burst = Burst()
    burst.press(symbol("a", 0))
    assert burst.press(Key(KeyKind.OTHER, 20)) == Step(Fate.PASS, give_on=True)


def test_what_the_scanner_adds_is_taken_off() -> None:
    assert stripped("]C1ABC#", "]C1", "#") == "ABC"
    assert stripped("ABC", "]C1", "#") == "ABC"
