"""The event's key as it stands on the recovery sheet: read however it was typed, and told which line is mistyped."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.recovery_code import (
    LINES,
    SEED,
    is_recovery_code,
    mistyped_line,
    read_key,
    recovery_code,
    recovery_lines,
)

SYMBOLS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
KEY = "SUAM77HCP2LTISKKAIYZU5VXN4VUHU3K7AFXJRHDX3E4OPPW2LH7HLJHZQ"
seeds = st.text(SYMBOLS, min_size=SEED, max_size=SEED)


@given(seeds)
def test_a_key_is_read_from_its_code_and_from_its_lines(seed: str) -> None:
    assert is_recovery_code(recovery_code(seed))
    assert read_key(recovery_code(seed)) == seed
    assert read_key("\n".join(recovery_lines(seed)).lower()) == seed
    assert read_key(seed) == seed, "as older papers have it"


def test_a_mistyped_line_is_told_as_soon_as_it_is_whole() -> None:
    lines = list(recovery_lines(KEY))
    assert len(lines) == LINES
    lines[2] = lines[2][:3] + ("A" if lines[2][3] != "A" else "B") + lines[2][4:]
    assert mistyped_line(" ".join(lines[:2])) == 0
    assert mistyped_line(" ".join(lines)[: len(" ".join(lines[:3])) - 1]) == 0, "it is not whole yet"
    assert mistyped_line(" ".join(lines[:3])) == 3
    with pytest.raises(Fault, match="Line 3 of the key is mistyped"):
        read_key("\n".join(lines))


def test_two_lines_in_the_wrong_order_are_told() -> None:
    lines = list(recovery_lines(KEY))
    lines[0], lines[1] = lines[1], lines[0]
    assert mistyped_line("".join(lines)) == 1


def test_what_is_easily_taken_for_another_symbol_is_read_as_that() -> None:
    typed = "\n".join(recovery_lines(KEY)).replace("O", "0").replace("I", "1").replace("B", "8")
    assert read_key(typed) == KEY


@given(st.text(max_size=90))
def test_anything_else_is_no_key_and_nothing_breaks(text: str) -> None:
    mistyped_line(text)
    try:
        seed = read_key(text)
    except Fault:
        return
    assert len(seed) == SEED
