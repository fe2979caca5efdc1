"""A join code typed from the organiser's page: no strokes, and 0 may be taken for O."""

import pytest

from kiosk.domain.faults.hub import JoinCodeMistyped
from kiosk.domain.kiosks import join_code
from kiosk.domain.kiosks.join_code import JoinCode

TOKEN, MARK, EVENT = "A2B3C4D5E6F7" * 2, "Q" * 24, "abcdefghijklmnopqrstu234"


@pytest.mark.parametrize("hubs", [("10.0.0.5:4222",), ("hub.example.org:4222", "10.0.0.6:4300"), ("[fe80::1]:4222",)])
def test_a_code_without_its_strokes_is_the_same(hubs: tuple[str, ...]) -> None:
    code = JoinCode(hubs, EVENT, TOKEN, MARK)
    assert join_code.read("FOYER:" + code.text.removeprefix("FOYER:").replace("/", "")) == code


def test_symbols_that_look_alike_are_told_apart_by_where_they_stand() -> None:
    code = JoinCode(("10.0.0.5:4222",), EVENT, "OIB" * 8, "B" * 24)
    hubs, *parts = code.text.split("/")
    typed = [part.replace("O", "0").replace("I", "1").replace("B", "8") for part in parts]
    assert join_code.read("/".join((hubs, *typed))) == code


def test_it_is_told_in_which_part_something_is_mistyped() -> None:
    hubs, *parts = JoinCode(("10.0.0.5:4222",), EVENT, TOKEN, MARK).text.split("/")
    for place, part in enumerate(parts):
        for at, symbol in enumerate(part):
            bent = part[:at] + ("A" if symbol != "A" else "C") + part[at + 1 :]
            mistyped = [*parts[:place], bent, *parts[place + 1 :]]
            with pytest.raises(JoinCodeMistyped, match=f"part {place + 2}"):
                join_code.read("/".join((hubs, *mistyped)))
