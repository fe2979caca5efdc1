"""Where nothing says which scanner a key is from, no mixture of two scans is taken for a code."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.admission.code import Reading, new_code, read, unread
from kiosk.domain.admission.crossing import Belief, Crossing
from kiosk.domain.admission.wedge import PAUSE_MS, Burst, Key, KeyKind, Step

QUIET = 50
TICKETS = [f"{number}" for number in range(1000, 1300)] + [f"{number}" for number in range(10_000, 10_300)]
"""Codes of another system that check nothing, of two lengths, each beside the next."""


@dataclass
class Window:
    """A window that hears the keys of two scanners as one stream, and what it makes of them."""

    burst: Burst = field(default_factory=Burst)
    crossing: Crossing = field(default_factory=lambda: Crossing(QUIET))
    told: list[str] = field(default_factory=list)
    crossed: int = 0
    began: int = 0
    last: int = 0

    def press(self, symbol: str, at: int) -> None:
        if self.crossing.waits and at - self.last > QUIET:
            self.told.append(self.crossing.expire())
        if self.burst.holds and at - self.last > self.burst.patience:
            self.take(self.burst.expire())
        key = Key(KeyKind.END if symbol == "\r" else KeyKind.SYMBOL, at, symbol.strip("\r"))
        self.crossed += self.crossing.press(at, ends=symbol == "\r")
        held = self.burst.holds
        self.last = at
        self.take(self.burst.press(key))
        if not held or not self.burst.holds:
            self.began = at

    def take(self, step: Step) -> None:
        if step.scan is not None and self.crossing.scan(step.scan, self.began, self.last) is Belief.TELL:
            self.told.append(step.scan)

    def end(self) -> None:
        self.take(self.burst.expire())
        self.told += filter(None, [self.crossing.expire()])


def presses(code: str, start: int, gap: int, pauses: dict[int, int]) -> list[tuple[int, str]]:
    """Return when a scanner presses which key; `pauses` says before which it waits how long."""
    at, keys = start, []
    for place, symbol in enumerate([*code, "\r"]):
        at += pauses.get(place, gap if place else 0)
        keys.append((at, symbol))
    return keys


gaps = st.integers(2, 30)


@given(st.sampled_from(TICKETS), st.sampled_from(TICKETS), st.integers(0, 400), gaps, gaps)
def test_of_two_scans_that_mix_no_ticket_is_told_that_was_not_scanned(
    one: str, other: str, later: int, gap: int, other_gap: int
) -> None:
    window = Window()
    for at, symbol in sorted(
        [*presses(one, 0, gap, {}), *presses(other, later, other_gap, {})], key=lambda key: key[0]
    ):
        window.press(symbol, at)
    window.end()
    assert {*window.told} <= {one, other}
    assert window.told or window.crossed, "something is said"


@given(st.integers(0, 400), gaps, gaps, st.dictionaries(st.integers(1, 17), st.integers(31, PAUSE_MS), max_size=6))
def test_of_two_badges_that_mix_with_pauses_none_is_told_that_was_not_scanned(
    later: int, gap: int, other_gap: int, pauses: dict[int, int]
) -> None:
    one, other = new_code("event"), new_code("event")
    window = Window()
    keys = [*presses(one, 0, gap, pauses), *presses(other, later, other_gap, {})]
    for at, symbol in sorted(keys, key=lambda key: key[0]):
        window.press(symbol, at)
    window.end()
    assert {code for code in window.told if read(code, "event") is Reading.OURS} <= {one, other}


def hear(window: Window, *scans: list[tuple[int, str]]) -> None:
    for at, symbol in sorted((key for scan in scans for key in scan), key=lambda key: key[0]):
        window.press(symbol, at)


def test_two_tickets_scanned_at_once_are_said_to_have_crossed_and_the_rest_is_no_code() -> None:
    window = Window()
    hear(window, presses("TICKET-10012", 0, 8, {}), presses("TICKET-4711", 40, 9, {}))
    window.end()
    assert (window.told, window.crossed) == ([], 1)


def test_a_ticket_by_itself_is_told_once_it_has_been_quiet() -> None:
    window = Window()
    hear(window, presses("TICKET-10012", 0, 8, {}))
    assert window.told == []
    window.end()
    assert window.told == ["TICKET-10012"]


def test_a_badge_is_told_at_once_as_it_checks_itself() -> None:
    window, code = Window(), new_code("event")
    hear(window, presses(code.lower(), 0, 8, {}))
    assert window.told == [code.lower()]


def test_a_scanner_that_ends_codes_twice_is_believed_from_its_second_try_on() -> None:
    window = Window()
    for start in (0, 2000, 4000):
        hear(window, [*presses("TICKET-10012", start, 8, {}), (start + 104, "\r")])
    assert (window.told, window.crossed) == (["TICKET-10012"], 1)
    window.end()
    assert window.told == ["TICKET-10012"] * 2


@pytest.mark.parametrize("event_id", ["event", "another"])
def test_what_stands_for_a_code_that_crossed_reads_as_damaged(event_id: str) -> None:
    assert read(unread(event_id), event_id) is Reading.DAMAGED
