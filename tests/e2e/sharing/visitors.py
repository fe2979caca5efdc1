"""The visitors of a script about sharing: each chooses what to share, answers, looks, and takes back."""

import time
from collections.abc import Sequence
from contextlib import closing, suppress
from typing import assert_never

from tests.e2e.hour.touchscreen import LOOK_S, PATIENCE, Touchscreen
from tests.e2e.hour.visitors import ASKED, EXCHANGE, NOT_NOW, READS_S, SHARE, Visitors
from tests.e2e.morning.keyboards import ENTER, Volunteer
from tests.e2e.sharing.script import Act, Kind, Seat
from tests.e2e.sharing.sights import Presence
from tests.guests import Guest

MET = "People I met*"
LABELS = {"role": "Role", "email": "E-mail", "phone": "Phone", "link": "Web address"}
OTHER_EMAIL = "Another e-mail, just for this"
TRIES, NOTICES_S = 3, 4.0
"""So often somebody taps an answer of which nothing comes, and how long it takes until they notice."""
LOOKS_S = 1.0
"""How long somebody looks at the codes of those whom they met."""


class Sharers(Visitors):
    """All who come, one act after the other; `visits` says who stood there when.

    Args:
        screen: the touchscreen.
        numbers: the numbers of badges, by attendee id.
        display: the X display.
    """

    def __init__(self, screen: Touchscreen, numbers: dict[str, str], display: str) -> None:
        super().__init__(screen, numbers)
        self._display = display
        self.visits: list[Presence] = []
        self._proven: set[str] = set()
        self._card = 0

    def play(self, act: Act) -> None:
        """Make a visit, to the screen at rest; afterwards it rests, and holds nothing of them."""
        begins, self._proven = _now(), set()
        guests = tuple(seat.guest for seat in act.seats)
        try:
            self._do(act)
            self.screen.until(lambda shown: shown.page == "rest", "rest")
            self.screen.until_gone(ASKED)
            self._see_that_it_forgot(guests, act.kind.value)
        except AssertionError as missing:
            missing.add_note(f"during {act}")
            raise
        badges = tuple(guest.badge for guest in guests)
        proven = frozenset(guest.badge for guest in guests if guest.id in self._proven)
        self.visits.append(Presence(begins, _now(), badges, proven))

    def _do(self, act: Act) -> None:
        match act.kind:
            case Kind.SHARED | Kind.UNDONE:
                self._begin(tuple(seat.guest for seat in act.seats))
                self._all_answer(act.seats, len(act.seats))
                self._end_exchange(act)
            case Kind.LEFT:
                self._begin(tuple(seat.guest for seat in act.seats))
                self._all_answer(act.seats[:-1], len(act.seats))
                self.screen.tap("Leave")
            case Kind.WALKED_OFF:
                self._begin(tuple(seat.guest for seat in act.seats))
                self._all_answer(act.seats[:-1], len(act.seats))
                self.screen.until(lambda shown: shown.warning, "the question whether anybody is there")
            case Kind.LOOKED:
                self._look(act.seats[0])
            case Kind.WITHDREW | Kind.WITHDREW_ALL:
                self._withdraw(act.seats[0], everything=act.kind is Kind.WITHDREW_ALL)
            case Kind.IMPORTED | Kind.ERASED:
                raise AssertionError("that is done elsewhere")
            case _:
                assert_never(act.kind)

    def _begin(self, guests: tuple[Guest, ...]) -> None:
        """Scan all badges; one of which no card comes is held out again, as people do."""
        self._open(EXCHANGE, "exchange")
        for number, guest in enumerate(guests, 1):
            for _ in range(TRIES):
                self.screen.scan(guest.badge)
                with suppress(AssertionError):
                    self.screen.until(lambda shown, number=number: shown.cards == number, "a card", seconds=NOTICES_S)  # type: ignore[misc]
                    break
            assert self.screen.shown.cards == number, f"no card of {guest.name} came"

    def _all_answer(self, seats: Sequence[Seat], people: int) -> None:
        """Let some of so many people choose and answer: of a pair on the left card that waits, else on the only one."""
        self._card = 0 if people == 2 else -1
        for seat in seats:
            for field in seat.fields:
                self.screen.tap(LABELS[field], number=self._card)
                if seat.guest.id not in self._proven:
                    self._type_number(seat.guest.id)
                self._see_in_the_sentence(LABELS[field])
            if seat.email:
                self._type_email(seat.email)
            self._answer_on_card(*(SHARE if seat.shares else NOT_NOW))

    def _answer_on_card(self, *names: str) -> None:
        """Read a card and answer, once more where nothing came of it: a tap while a card changes counts for nothing."""
        before = self.screen.shown
        for _ in range(TRIES):
            time.sleep(READS_S)
            self.screen.tap(*names, number=self._card)
            with suppress(AssertionError):
                self.screen.until(
                    lambda shown: (shown.answered, shown.page) != (before.answered, before.page),
                    "an answer",
                    seconds=NOTICES_S,
                )
                return
        raise AssertionError(f"no answer came of {TRIES} taps")

    def _see_in_the_sentence(self, label: str) -> None:
        """Wait until the sentence to agree to names a field: what is tapped while a card changes counts for nothing."""
        word = label.lower().replace("-", "\N{NON-BREAKING HYPHEN}")
        end = time.monotonic() + PATIENCE
        while not any("agree" in text and word in text for text in self.screen.texts()):
            assert time.monotonic() < end, f"no sentence names {word}"
            time.sleep(LOOK_S)

    def _type_number(self, attendee: str) -> None:
        self.screen.until(lambda shown: shown.asked == attendee, "the question for a number")
        for digit in self.numbers[attendee]:
            self.screen.tap(digit)
        self.screen.until(lambda shown: not shown.asked, "a right number")
        self._proven.add(attendee)

    def _type_email(self, email: str) -> None:
        self.screen.tap(OTHER_EMAIL, number=self._card)
        self.screen.until_named("Use this one")
        with closing(Volunteer(self._display, 0)) as keyboard:
            keyboard.type(email)
            keyboard.press(ENTER)
        self.screen.until_gone("Use this one")

    def _end_exchange(self, act: Act) -> None:
        """See whether those who agreed are connected, let the organiser count some, or one undo it; and leave."""
        if act.sharing:
            self.screen.until(lambda shown: shown.page == "done", "“connected”")
            self._agree_to_be_counted(act.sharing)
            if act.kind is Kind.UNDONE:
                self._undo(act.sharing[0])
            time.sleep(LOOKS_S)
        self.screen.tap("Leave")

    def _agree_to_be_counted(self, seats: Sequence[Seat]) -> None:
        """Let the organiser count those of a pair who wish it; of more people one, whose question is in sight."""
        counted = [f"{seat.guest.name.split()[0]}*: *" for seat in seats if seat.counted]
        if not counted:
            return
        self.screen.tap("Count us in the statistics?")
        self.screen.until(lambda shown: shown.sheet == "statistics", "the question about statistics")
        if len(seats) == 2:
            for question in counted:
                self.screen.tap(question)
        else:
            self.screen.tap(*(f"{seat.guest.name.split()[0]}*: *" for seat in seats), number=0)
        self.screen.tap("Close")
        self.screen.until(lambda shown: not shown.sheet, "the codes")

    def _undo(self, seat: Seat) -> None:
        self.screen.tap("Undo")
        self.screen.until(lambda shown: shown.sheet == "undo", "the question whose sharing")
        self.screen.tap(f"{seat.guest.name.split()[0]}*")
        self.screen.until(lambda shown: not shown.sheet, "the codes")

    def _look(self, seat: Seat) -> None:
        self._open(MET, "met")
        self.screen.scan(seat.guest.badge)
        self._type_number(seat.guest.id)
        time.sleep(LOOKS_S)
        self.screen.tap("Leave")

    def _withdraw(self, seat: Seat, *, everything: bool) -> None:
        """Take an exchange back, or all; who shares in none any more finds no way to."""
        self._open(MET, "met")
        self.screen.tap("What is stored about me")
        self.screen.until(lambda shown: shown.page == "stored", "what is stored")
        self.screen.scan(seat.guest.badge)
        self._type_number(seat.guest.id)
        self.screen.until_named("Ask to have my details put right")
        if self.screen.shows("Undo my sharing"):
            self.screen.tap("Undo my sharing")
            self.screen.until(lambda shown: shown.sheet == "withdraw", "the exchanges")
            self.screen.until_named("Not now")
            several = everything and self.screen.shows("Undo all my sharing")
            self.screen.tap("Undo all my sharing" if several else "Undo: *", number=0)
            self.screen.until(lambda shown: shown.sheet == "receipt", "a receipt")
            self.screen.tap("Close")
            self.screen.until(lambda shown: not shown.sheet, "the page")
        self.screen.tap("Leave")


def _now() -> int:
    return round(time.time() * 1000)
