"""Join codes: what a hub shows is what a kiosk reads, and nothing else is taken for one."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.fault import Fault
from kiosk.domain.kiosks import join_code
from kiosk.domain.kiosks.join_code import JoinCode
from kiosk.domain.kiosks.role import Role

TOKEN, MARK, EVENT = "A2B3C4D5E6F7" * 2, "Q" * 24, "abcdefghijklmnopqrstu234"


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("hubs", [("10.0.0.5:4222",), ("hub.example.org:4222", "10.0.0.6:4300"), ("[fe80::1]:4222",)])
def test_a_code_is_read_as_it_was_shown(hubs: tuple[str, ...], role: Role) -> None:
    code = JoinCode(hubs, EVENT, TOKEN, MARK, role)
    assert join_code.read(code.text) == code
    assert join_code.read(f"  {code.text.lower()}\n") == code


def test_a_code_stays_within_the_letters_that_make_a_small_qr_code() -> None:
    text = JoinCode(("192.168.1.20:4222", "192.168.1.21:4222"), EVENT, TOKEN, MARK).text
    assert re.fullmatch(r"[0-9A-Z $%*+\-./:]+", text)


@given(st.text(max_size=80))
def test_nothing_else_is_a_join_code(text: str) -> None:
    with pytest.raises(Fault):
        join_code.read(text)


@pytest.mark.parametrize("hub", ["host:0", "host:70000", "host", ":4222", "a b:1", "host:4222/x"])
def test_an_address_needs_a_host_and_a_port(hub: str) -> None:
    assert not join_code.is_hub(hub)
