"""The visitors of a scripted hour: each does at the screen what people do, and is gone from it when they leave."""

import time
from dataclasses import dataclass, field
from typing import assert_never

from tests.conftest import Guest
from tests.e2e.hour.script import TYPED, WRITTEN, Kind, Visit
from tests.e2e.hour.touchscreen import Touchscreen

EXCHANGE, VOICE = "Exchange contacts. With the people you just met", "Your voice*"
SESSION = "Small firms that grow together"
WORRY = "Grants close before small firms can apply"
SHARE, NOT_NOW = ("Share", "Paylaş"), ("Not now", "Şimdi değil")
ASKED = "Still there?"
READS_S = 0.75
"""How long somebody looks at a card before they answer; longer while it takes no answer yet."""
FORGETS_S = 10.0


@dataclass
class Waited:
    """How long the screen let people wait, in seconds, by what for."""

    card: list[float] = field(default_factory=list)
    connected: list[float] = field(default_factory=list)
    pair: list[float] = field(default_factory=list)
    pair_with_email: list[float] = field(default_factory=list)


@dataclass
class Visitors:
    """All who come, one visit after the other.

    Args:
        screen: the touchscreen.
        numbers: the numbers of badges, by attendee id.
        waited: is filled.
    """

    screen: Touchscreen
    numbers: dict[str, str]
    waited: Waited = field(default_factory=Waited)
    _waiting: float = 0.0

    def come(self, visit: Visit) -> None:
        """Make a visit, to the screen at rest; afterwards it rests, and holds nothing of them."""
        try:
            self._make(visit)
            self.screen.until(lambda shown: shown.page == "rest", "rest")
            self.screen.until_gone(ASKED)
            self._see_that_it_forgot(visit.guests, visit.kind.value)
        except AssertionError as missing:
            missing.add_note(f"during {visit.kind}")
            raise

    def _make(self, visit: Visit) -> None:
        guests = visit.guests
        match visit.kind:
            case Kind.PAIR | Kind.PAIR_WITH_EMAIL | Kind.GROUP | Kind.NAMESAKES | Kind.TWO_LANGUAGES | Kind.SAME_BADGE:
                self._exchange(visit)
            case Kind.NOT_NOW:
                self._begin(guests)
                self._answer(len(guests), refusing=1)
                self._take_leave(self._reply(*SHARE))
            case Kind.PAIR_NOT_NOW:
                self._begin(guests)
                self._answer(2)
                self._reply(*NOT_NOW)
                self.screen.until(lambda shown: shown.ended, "the end without contacts")
                self.screen.tap("Leave")
            case Kind.LEFT | Kind.WALKED_OFF | Kind.LAST_WALKED_OFF:
                self._walk_off(visit)
            case Kind.CHECK_IN | Kind.TWICE | Kind.OVER_SHEET | Kind.UNKNOWN:
                self._check_in(visit)
            case Kind.STAR:
                self._star(guests[0])
            case Kind.FEEDBACK:
                self._give_feedback(guests[0])
            case Kind.PAIN_POINT:
                self._add(guests[0])
            case Kind.SUPPORT:
                self._support(guests[0])
            case _:
                assert_never(visit.kind)

    def _exchange(self, visit: Visit) -> None:
        self._begin(visit.guests)
        if visit.kind is Kind.SAME_BADGE:
            self.screen.scan(visit.guests[0].badge)
            time.sleep(0.2)
            assert self.screen.shown.cards == len(visit.guests)
        if visit.kind is Kind.TWO_LANGUAGES:
            self.screen.tap("Language of this card: English")
            self.screen.until_named(SHARE[1])
        if visit.kind is Kind.PAIR_WITH_EMAIL:
            for number in range(len(visit.guests)):
                self._switch_email_on(number)
        self._answer(len(visit.guests))
        self._take_leave(self._reply(*SHARE))
        if visit.kind is Kind.PAIR:
            self.waited.pair.append(self._waiting)
        elif visit.kind is Kind.PAIR_WITH_EMAIL:
            self.waited.pair_with_email.append(self._waiting)

    def _begin(self, guests: tuple[Guest, ...]) -> None:
        self._open(EXCHANGE, "exchange")
        self._waiting = 0.0
        for number, guest in enumerate(guests, 1):
            scanned = self.screen.scan(guest.badge)
            painted = self.screen.until(lambda shown, number=number: shown.cards == number, "a card")  # type: ignore[misc]
            self.waited.card.append(painted - scanned)
            self._waiting += painted - scanned

    def _switch_email_on(self, card: int) -> None:
        touched = self.screen.tap("E-mail", number=card)
        self._waiting += self.screen.until(lambda shown: bool(shown.asked), "the question for a number") - touched
        for digit in self.numbers[self.screen.shown.asked]:
            touched = self.screen.tap(digit)
        self._waiting += self.screen.until(lambda shown: not shown.asked, "a right number") - touched

    def _answer(self, people: int, refusing: int | None = None) -> None:
        """Let all but the last one answer."""
        for number in range(people - 1):
            before = self.screen.shown.answered
            touched = self._reply(*(NOT_NOW if number == refusing else SHARE))
            answered = self.screen.until(lambda shown, before=before: shown.answered != before, "an answer")  # type: ignore[misc]
            self._waiting += answered - touched

    def _reply(self, *names: str) -> float:
        """Read a card, and answer; returns the moment."""
        time.sleep(READS_S)
        return self.screen.tap(*names)

    def _take_leave(self, answered: float) -> None:
        """See that those who agreed are connected, and leave."""
        connected = self.screen.until(lambda shown: shown.page == "done", "“connected”") - answered
        self.waited.connected.append(connected)
        self._waiting += connected
        self.screen.tap("Leave")

    def _walk_off(self, visit: Visit) -> None:
        self._begin(visit.guests)
        self._answer(len(visit.guests))
        if visit.kind is Kind.LEFT:
            self.screen.tap("Leave")
            return
        self.screen.until(lambda shown: shown.warning, "the question whether anybody is there")

    def _check_in(self, visit: Visit) -> None:
        badge = visit.guests[0].badge if visit.guests else "N0B0DYSBADGE"
        if visit.kind is Kind.OVER_SHEET:
            self.screen.tap("Touch to begin")
            self.screen.tap("Help")
            self.screen.until(lambda shown: shown.sheet == "help", "the help")
        self.screen.scan(badge)
        self.screen.until(lambda shown: not shown.sheet and shown.check_in in ("admitted", "information"), "an answer")
        if visit.kind is Kind.TWICE:
            self.screen.scan(badge)
            self.screen.until(lambda shown: shown.check_in == "already_in", "“Already in”")
        self.screen.tap("Leave")

    def _star(self, guest: Guest) -> None:
        self._open("Agenda*", "agenda")
        self.screen.tap(f"*{SESSION}*")
        self.screen.until(lambda shown: shown.session, "a session")
        self.screen.scan(guest.badge)
        self.screen.until_named("Close")
        self.screen.tap("Close")
        self.screen.until(lambda shown: not shown.session, "the agenda")
        self.screen.tap("Leave")

    def _give_feedback(self, guest: Guest) -> None:
        self._open(VOICE, "voices")
        self.screen.tap("Good")
        self.screen.tap("Say it with your badge")
        self._speak(guest, "feedback")
        self.screen.until(lambda shown: shown.stage == "painPoints", "the pain points")
        self.screen.tap("Leave")

    def _add(self, guest: Guest) -> None:
        self._open(VOICE, "voices")
        self.screen.tap("What holds you back?")
        self.screen.tap("What holds you back, in a few words")
        for letter in TYPED:
            self.screen.tap(letter, letter.upper(), *(("Space",) if letter == " " else ()))
        self.screen.tap("Add mine")
        self._speak(guest, "add")
        self.screen.tap("Leave")

    def _support(self, guest: Guest) -> None:
        self._open(VOICE, "voices")
        self.screen.tap("What holds you back?")
        self.screen.tap(f"Support. {WORRY}")
        self._speak(guest, "support")
        self.screen.until_named(f"Supported. {WORRY}")
        self.screen.tap("Leave")

    def _speak(self, guest: Guest, what: str) -> None:
        self.screen.until(lambda shown: shown.asks_for_badge == what, "the question for a badge")
        self.screen.scan(guest.badge)
        self.screen.until(lambda shown: shown.asks_for_badge == "", "an end of it")

    def _open(self, tile: str, page: str) -> None:
        self.screen.tap("Touch to begin")
        self.screen.tap(tile)
        self.screen.until(lambda shown: shown.page == page, page)

    def _see_that_it_forgot(self, guests: tuple[Guest, ...], visit: str) -> None:
        """See that nothing on the screen or behind it tells of who was there; what fades out may take its time."""
        words = [word for guest in guests for word in (guest.name, guest.id, guest.name.split()[0], guest.badge)]
        words += [TYPED, WRITTEN]
        end = time.monotonic() + FORGETS_S
        while left := [word for held in (self.screen.held(),) for word in words if word in held]:
            assert time.monotonic() < end, f"after {visit} the screen holds {left}"
            time.sleep(0.05)
