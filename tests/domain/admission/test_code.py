"""Badge codes: opaque, safe in every layout, and a misreading is never taken for another badge."""

import string
from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.admission.code import (
    ALPHABET,
    CODE_LENGTH,
    Reading,
    digest,
    ending,
    new_code,
    new_codes,
    prefix_of,
    read,
    typed,
)

EVENT = "a1b2c3d4"
codes = st.builds(lambda _: new_code(EVENT), st.integers())
positions = st.integers(0, CODE_LENGTH - 1)


def test_a_code_is_upper_case_letters_and_digits_and_fits_the_smallest_qr_code() -> None:
    import qrcode

    code = new_code(EVENT)
    assert set(code) <= set(string.ascii_uppercase + string.digits)
    picture = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M)
    picture.add_data(code)
    picture.make()
    assert picture.version == 1


def test_a_code_names_its_event_and_no_other() -> None:
    code = new_code(EVENT)
    assert code.startswith(prefix_of(EVENT))
    assert read(code, EVENT) is Reading.OURS
    assert read(code, "another event") is Reading.OTHER_EVENT


def test_codes_do_not_repeat() -> None:
    assert len({new_code(EVENT) for _ in range(10_000)}) == 10_000


def test_codes_for_many_do_not_repeat_and_are_badges_of_the_event() -> None:
    made = list(islice(new_codes(EVENT), 10_000))
    assert len(set(made)) == len(made)
    assert {read(code, EVENT) for code in made} == {Reading.OURS}


def test_codes_for_many_lie_side_by_side_and_none_tells_the_next_one() -> None:
    made = list(islice(new_codes(EVENT), 1_000))
    beginnings = {code[: len(prefix_of(EVENT)) + 3] for code in made}
    assert len(beginnings) < 12
    assert len({code[len(prefix_of(EVENT)) + 3 : -1] for code in made}) == len(made)


@given(code=codes, position=positions, symbol=st.sampled_from(ALPHABET))
def test_one_wrong_symbol_is_always_seen(code: str, position: int, symbol: str) -> None:
    wrong = code[:position] + symbol + code[position + 1 :]
    if wrong != code:
        assert read(wrong, EVENT) not in (Reading.OURS, Reading.OTHER_EVENT)


@given(code=codes, one=positions, other=positions)
def test_any_two_symbols_swapped_are_always_seen(code: str, one: int, other: int) -> None:
    symbols = list(code)
    symbols[one], symbols[other] = symbols[other], symbols[one]
    swapped = "".join(symbols)
    if swapped != code:
        assert read(swapped, EVENT) not in (Reading.OURS, Reading.OTHER_EVENT)


@pytest.mark.parametrize("cut", [1, 3, 9])
def test_a_code_cut_short_is_damaged_not_unknown(cut: int) -> None:
    assert read(new_code(EVENT)[:-cut], EVENT) is Reading.DAMAGED


@pytest.mark.parametrize("ticket", ["yxgcy69dhyq2p67eq7vm9frjhh4fbqdx", "A-X7K2", "", "F", "https://example.org/t/1"])
def test_tickets_from_elsewhere_are_foreign(ticket: str) -> None:
    assert read(ticket, EVENT) is Reading.FOREIGN


@given(code=codes)
def test_a_code_typed_by_a_person_reads_the_same(code: str) -> None:
    assert typed(f" {code[:6].lower()}-{code[6:].replace('0', 'o').replace('1', 'i')} ") == code


@given(text=st.text())
def test_any_text_at_all_can_be_scanned(text: str) -> None:
    assert read(text, EVENT) in Reading
    assert len(ending(text)) <= 4
    assert text not in digest(text, EVENT) or len(text) < 3
    typed(text)
