"""What one foyer's window grows by over thousands of visits: its memory after them, against after the first ones."""

import argparse
import itertools
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

if "DISPLAY" not in os.environ and "WAYLAND_DISPLAY" not in os.environ:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtTest import QTest

from kiosk.app.after_visits import QUIET_MS
from kiosk.app.application import make_application
from kiosk.app.manner import Manner
from kiosk.app.screen import Screen
from kiosk.app.view_models import ScreenKind
from kiosk.demo.stage import draw, wait_for
from kiosk.services.agenda import import_agenda
from kiosk.services.event import amend_event
from kiosk.services.voices.discussion import set_topic
from kiosk.viewmodels.foyer.exchange import FoyerExchange
from kiosk.viewmodels.shared.place import Place
from tests.bench.agenda_paint import agenda
from tests.bench.crowd import crowd
from tests.bench.desk_growth import resident

SESSIONS, ROOMS = 60, 6
SETTLE_MS = QUIET_MS + 1_500
"""The screen is measured at rest, once it has given back what visits took."""
Codes = Iterator[str]


def checks_in(screen: Screen, codes: Codes) -> None:
    """Scan a badge at the screen that rests."""
    screen.scanned(next(codes))
    _until(screen, lambda: bool(screen.view_model.pages.check_in.kind))


def exchanges(screen: Screen, codes: Codes, people: int = 2) -> None:
    """Scan badges, share, the second card in another language, and see the codes."""
    exchange = _seated(screen, codes, people)
    exchange.speakNext(exchange.cards.rows[1].attendee)
    draw(screen.window, 1)
    for card in list(exchange.cards.rows):
        exchange.share(card.attendee)
        draw(screen.window, 1)
    _until(screen, lambda: bool(screen.view_model.page == "done"))


def exchanges_in_a_group(screen: Screen, codes: Codes) -> None:
    """The same of six."""
    exchanges(screen, codes, 6)


def walks_off(screen: Screen, codes: Codes) -> None:
    """Scan badges and refuse."""
    exchange = _seated(screen, codes, 2)
    exchange.decline(exchange.cards.rows[0].attendee)


def reads_the_agenda(screen: Screen, codes: Codes) -> None:
    """Turn to the agenda in another order, open a session, star it, and have larger text."""
    foyer = screen.view_model
    foyer.open("agenda")
    draw(screen.window, 1)
    foyer.pages.agenda.chooseOrder(next(_ORDERS))
    foyer.setTextPercent(150)
    draw(screen.window, 1)
    foyer.pages.agenda.openSession("s7")
    _until(screen, lambda: bool(foyer.pages.agenda.session.opened))
    screen.scanned(next(codes))
    draw(screen.window, 1)


def says_how_it_is(screen: Screen, codes: Codes) -> None:
    """Choose a face, look at the pain points, type, and leave it at that."""
    del codes
    foyer = screen.view_model
    foyer.open("voices")
    draw(screen.window, 1)
    foyer.pages.voices.chooseFace(4)
    draw(screen.window, 1)
    foyer.pages.voices.show("painPoints")
    foyer.pages.voices.setText("grants close too early")
    draw(screen.window, 1)


def looks_round(screen: Screen, codes: Codes) -> None:
    """Turn to other pages and their sheets, in another language and with high contrast."""
    del codes
    foyer = screen.view_model
    foyer.setLanguage("tr")
    foyer.setHighContrast(True)
    for page in ("home", "met", "information", "stored", "checkIn"):
        foyer.open(page)
        draw(screen.window, 1)
    foyer.openSheet("help")
    draw(screen.window, 1)
    foyer.closeSheet()


VISITS: tuple[Callable[[Screen, Codes], None], ...] = (
    *(checks_in, exchanges, reads_the_agenda, says_how_it_is, checks_in),
    *(exchanges, walks_off, looks_round, reads_the_agenda, exchanges_in_a_group),
)
_ORDERS = itertools.cycle(range(4))


def _seated(screen: Screen, codes: Codes, people: int) -> FoyerExchange:
    foyer = screen.view_model
    foyer.open("exchange")
    draw(screen.window, 1)
    exchange: FoyerExchange = foyer.pages.exchange
    for number in range(1, people + 1):
        screen.scanned(next(codes))
        _until(screen, lambda number=number: exchange.cards.count == number)  # type: ignore[misc]
    return exchange


def _until(screen: Screen, holds: Callable[[], bool]) -> None:
    """Wait until something holds, and is painted."""
    if not wait_for(holds):
        raise SystemExit("the screen does not answer")
    draw(screen.window, 1)


def visit(screen: Screen, codes: Codes, numbers: range) -> None:
    """Let visitors come one after the other, and leave."""
    for number in numbers:
        screen.view_model.touch()
        VISITS[number % len(VISITS)](screen, codes)
        screen.view_model.leave()
        _until(screen, lambda: bool(screen.view_model.page == "rest"))


def main() -> None:
    """Print the memory after each thousand visits, and what the last one has more than the first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--attendees", type=int, default=2_000)
    parser.add_argument("--visits", type=int, default=10_000)
    parser.add_argument("--warm", type=int, default=1_000, help="visits before the first measurement")
    parser.add_argument("--every", type=int, default=1_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        file, badges = crowd(Path(name), options.attendees)
        amend_event(file, languages=("en", "tr"))
        import_agenda(file, agenda(SESSIONS, ROOMS))
        set_topic(file, "Access to finance")
        make_application()
        screen = Screen(ScreenKind.FOYER, file, Place("Foyer 1"), Manner("en", True))
        QTest.qWaitForWindowExposed(screen.window)
        codes, sizes = itertools.cycle(badges), []
        visit(screen, codes, range(options.warm))
        for done in range(0, options.visits + 1, options.every):
            QTest.qWait(SETTLE_MS)
            sizes.append(resident())
            print(f"  {done:>6,} visits after the warm-up: {sizes[-1]:7.1f} MB", flush=True)
            if done < options.visits:
                visit(screen, codes, range(done, min(done + options.every, options.visits)))
        screen.close()
        file.close()
    print(f"{options.visits:,} visits in one window: {sizes[-1] - sizes[0]:+.1f} MB (at most 10)", flush=True)


if __name__ == "__main__":
    main()
