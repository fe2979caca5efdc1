"""Scans are told from typing by speed, also where a pause comes into them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.admission.wedge import (
    HICCUP_MS,
    LEAST_UNENDED,
    LEFTOVER_MS,
    PAUSE_MS,
    Burst,
    Fate,
    Key,
    KeyKind,
    Step,
    stripped,
)
from kiosk.domain.settings.catalogue import SCANNER_GAP

SYMBOLS = sorted(chr(number) for number in range(32, 127))


def press(burst: Burst, text: str, start: int, gap: int) -> list[Step]:
    return [burst.press(symbol(letter, start + at * gap)) for at, letter in enumerate(text)]


def symbol(letter: str, at: int) -> Key:
    return Key(KeyKind.SYMBOL, at, letter)


def end(at: int) -> Key:
    return Key(KeyKind.END, at)


@given(st.text(st.sampled_from(SYMBOLS), min_size=4, max_size=80), st.integers(0, SCANNER_GAP.default))
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


def scan(burst: Burst, code: str, start: int, gap: int, pauses: dict[int, int], *, down: int = 3) -> list[Step]:
    """Press and let go the keys of a scan and Enter; `pauses` says how long the scanner waits before which key."""
    steps, at = [], start
    for place, key in enumerate([*code, "\r"]):
        at += pauses.get(place, gap if place else 0)
        steps.append(burst.press(end(at) if key == "\r" else symbol(key, at)))
        burst.release(at + down)
    return steps


@pytest.mark.parametrize("place", range(1, 19))
@pytest.mark.parametrize("gap", [5, 8, 15, 30, 45])
def test_one_pause_of_60_ms_inside_a_scan_makes_one_scan_of_it(gap: int, place: int) -> None:
    burst = Burst()
    steps = scan(burst, "F7Q2ABCDEFGHJKMNPQ", 1000, gap, {place: 60})
    assert [step.scan for step in steps if step.scan] == ["F7Q2ABCDEFGHJKMNPQ"]
    assert not any(step.give_on for step in steps)


@given(st.text(SYMBOLS, min_size=8, max_size=60), st.integers(0, 45), st.data())
def test_a_pause_as_long_as_is_waited_for_leaks_nothing_wherever_it_comes(
    code: str, gap: int, data: st.DataObject
) -> None:
    burst = Burst()
    place = data.draw(st.integers(1, len(code)))
    steps = scan(burst, code, 1000, gap, {place: data.draw(st.integers(46, PAUSE_MS))})
    assert [step.scan for step in steps if step.scan] == [code]
    assert not any(step.give_on for step in steps)


@given(st.data(), st.integers(46, PAUSE_MS))
def test_two_pauses_of_a_busy_machine_make_no_wrong_code_of_a_scan_right_after_another(
    data: st.DataObject, pause: int
) -> None:
    burst = Burst()
    scan(burst, "F7Q2ABCDEFGHJKMNPQ", 1000, 24, {})
    places = data.draw(st.sets(st.integers(1, 14), min_size=2, max_size=2))
    steps = scan(burst, "aq3zi7-kjx9hu5", 1440, 6, dict.fromkeys(places, pause))
    assert [step.scan for step in steps if step.scan] == ["aq3zi7-kjx9hu5"]
    assert not any(step.give_on for step in steps)


def test_a_scan_in_three_pieces_right_after_another_is_not_taken_for_what_was_left_of_that_one() -> None:
    burst = Burst()
    scan(burst, "F7Q2ABCDEFGHJKMNPQ", 1000, 8, {})
    steps = scan(burst, "aq3zi7-kjx9hu5", 1160, 6, {4: PAUSE_MS + 20, 11: PAUSE_MS + 20})
    assert [step.scan for step in steps if step.scan] == ["aq3zi7-kjx9hu5"]
    assert not any(step.give_on for step in steps)


@given(st.text(SYMBOLS, min_size=8, max_size=60), st.integers(0, 30), st.data())
def test_however_many_pauses_come_into_a_scan_it_is_that_code_or_none(code: str, gap: int, data: st.DataObject) -> None:
    burst = Burst()
    most = len(code) // 2 if data.draw(st.booleans()) else len(code)
    places = data.draw(st.sets(st.integers(1, len(code)), max_size=most))
    steps = scan(burst, code, 1000, gap, dict.fromkeys(places, data.draw(st.integers(51, PAUSE_MS))))
    assert [step.scan for step in steps if step.scan] in ([code], [])
    quick = [place not in places for place in range(1, len(code) + 1)]
    likely = all(quick[:at].count(False) <= 2 + max(quick[:at].count(True) - 1, 0) for at in range(1, len(quick) + 1))
    if likely and len(places) <= 1 + quick[:-1].count(True):
        assert [step.scan for step in steps if step.scan] == [code]
        assert not any(step.give_on for step in steps)


def test_the_rest_of_a_scan_whose_first_keys_seemed_typed_is_no_code() -> None:
    burst = Burst()
    steps = scan(burst, "000000000", 1000, 0, dict.fromkeys(range(1, 6), 51))
    assert not any(step.scan for step in steps)
    again = scan(burst, "000000000", 2000, 0, {})
    assert [step.scan for step in again if step.scan] == ["000000000"]


@pytest.mark.parametrize("places", [{1, 2, 3}, {1, 4, 7}, {2, 5, 6}, {5, 6, 7}, {1, 3, 5, 7, 9, 11}])
@pytest.mark.parametrize("pause", [60, 120, PAUSE_MS])
def test_three_pauses_in_the_first_eight_keys_make_no_wrong_code(places: set[int], pause: int) -> None:
    burst = Burst()
    steps = scan(burst, "F7Q2ABCDEFGHJKMNPQ", 1000, 8, dict.fromkeys(places, pause))
    assert [step.scan for step in steps if step.scan] == ["F7Q2ABCDEFGHJKMNPQ"]
    assert not any(step.give_on for step in steps)


@given(st.text(SYMBOLS, min_size=4, max_size=40), st.lists(st.integers(5, HICCUP_MS), min_size=40, max_size=40))
def test_a_device_on_which_nobody_typed_but_that_scanned_is_a_scanner_however_slow(code: str, waits: list[int]) -> None:
    burst = Burst(of_one_device=True)
    scan(burst, "F7Q2ABCDEFGHJKMNPQ", 1000, 8, {})
    steps = scan(burst, code, 9000, 8, dict(enumerate(waits[: len(code)], 1)))
    assert [step.scan for step in steps if step.scan] == [code]
    assert not any(step.give_on for step in steps)


def test_a_keyboard_on_which_somebody_typed_fast_stays_a_keyboard() -> None:
    burst = Burst(of_one_device=True)
    scan(burst, "fastfast", 1000, 30, {}, down=60)
    steps = scan(burst, "Ali", 9000, 90, {}, down=60)
    assert not any(step.scan or step.drop for step in steps)
    assert any(step.give_on for step in steps)


@pytest.mark.parametrize("place", [1, 2, 10, 17, 18])
def test_a_scanner_that_keeps_its_keys_down_is_known_by_its_rhythm(place: int) -> None:
    burst = Burst()
    code = "F7Q2ABCDEFGHJKMNPQ"
    scan(burst, code, 1000, 30, {}, down=999)
    steps = scan(burst, code, 9000, 30, {} if place == 1 else {place: 60}, down=999)
    assert [step.scan for step in steps if step.scan] == [code]
    assert not any(step.give_on for step in steps)


def test_what_is_left_of_a_scan_reaches_no_field() -> None:
    burst = Burst()
    press(burst, "F7Q2ABCDEFGHJKMN", 1000, 8)
    assert burst.expire().scan == "F7Q2ABCDEFGHJKMN"
    left = scan(burst, "PQ", 1120 + PAUSE_MS + 100, 8, {})
    assert left == [Step(Fate.HOLD), Step(Fate.HOLD), Step(Fate.DROP, drop=True)]


def test_the_enter_of_a_scan_that_seemed_to_have_none_chooses_nobody() -> None:
    burst = Burst()
    press(burst, "F7Q2ABCDEF", 1000, 8)
    assert burst.expire().scan == "F7Q2ABCDEF"
    assert burst.press(end(1072 + LEFTOVER_MS - 100)) == Step(Fate.DROP)
    assert burst.press(end(1072 + LEFTOVER_MS + 100)) == Step(Fate.PASS)


def test_what_a_person_types_right_after_a_scan_reaches_its_field() -> None:
    burst = Burst()
    press(burst, "F7Q2ABCDEF", 1000, 8)
    burst.press(end(1080))
    burst.press(symbol("a", 1300))
    assert burst.expire() == Step(Fate.PASS, give_on=True)


def test_the_end_of_one_scan_is_followed_by_another_scanners() -> None:
    burst = Burst()
    steps = [*scan(burst, "AAAAAAAAAA", 1000, 8, {}), *scan(burst, "BBBBBBBBBB", 1085, 5, {})]
    assert [step.scan for step in steps if step.scan] == ["AAAAAAAAAA", "BBBBBBBBBB"]


@given(st.lists(st.integers(60, 400), min_size=1, max_size=20), st.integers(40, 120))
def test_a_person_waits_for_their_letters_no_longer_than_the_gap(waits: list[int], down: int) -> None:
    burst, at, given = Burst(), 0, 0
    for wait in waits:
        at += wait
        given += burst.press(symbol("a", at)).give_on
        burst.release(at + down)
        assert burst.patience == burst.gap
    assert given == len(waits) - 1


def test_a_program_that_types_at_a_persons_speed_makes_no_scan() -> None:
    burst = Burst()
    steps = scan(burst, "Demirtaş", 1000, 80, {})
    assert not any(step.scan for step in steps)


@given(st.lists(st.tuples(st.sampled_from("aB1"), st.integers(0, 500), st.booleans()), max_size=40))
def test_whatever_comes_every_key_is_in_one_scan_given_on_or_dropped(keys: list[tuple[str, int, bool]]) -> None:
    burst, at, held, scanned, gone = Burst(), 0, 0, 0, 0
    for letter, wait, short in keys:
        at += wait
        step = burst.press(symbol(letter, at))
        scanned, gone = scanned + len(step.scan or ""), gone + (held if step.give_on or step.drop else 0)
        gone -= max(0, len(step.scan or "") - held)  # a scan in pieces, of which the first were dropped
        held = 0 if step.scan or step.give_on or step.drop else held
        held += step.fate is Fate.HOLD
        if short:
            burst.release(at + 2)
    last = burst.expire()
    scanned += len(last.scan or "")
    gone += held if last.give_on or last.drop else 0
    gone -= max(0, len(last.scan or "") - held)
    assert scanned + gone == len(keys)
    assert not last.scan or len(last.scan) >= LEAST_UNENDED


def test_a_long_burst_without_an_end_is_a_scan_and_a_short_one_is_typing() -> None:
    burst = Burst()
    press(burst, "TICKET-1", 0, 10)
    assert burst.expire().scan == "TICKET-1"
    press(burst, "short", 2000, 10)
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
