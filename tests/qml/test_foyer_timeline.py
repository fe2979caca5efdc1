"""The agenda as a timeline, without a touch: arrows come to every session in the way of reading, and Enter opens it."""

import pytest

from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.services.agenda import import_agenda
from kiosk.services.event import amend_event
from kiosk.storage.event_file import EventFile
from tests.conftest import STARTS
from tests.qml.foyer import Foyer, OpenFoyer, spoken
from tests.qml.test_foyer_keys import ENTER, LEFT, RIGHT, go_to, here, in_sight, press, ringed

HOUR = 3_600_000


def talk(room: str, slot: int) -> Session:
    starts = STARTS + slot * 2 * HOUR
    return Session(f"{room}{slot}", starts, starts + HOUR, SessionText("Growing together", room=f"Room {room}"))


@pytest.fixture(params=["en", "ar"])
def foyer(request: pytest.FixtureRequest, event_file: EventFile, open_foyer: OpenFoyer) -> Foyer:
    """A timeline of seven rooms and eleven hours, of which neither fits the screen."""
    amend_event(event_file, languages=("en", "ar"))
    import_agenda(event_file, Agenda(tuple(talk(room, slot) for room in "ABCDEFG" for slot in range(6))))
    foyer = open_foyer(language=request.param)
    foyer.model.open("agenda")
    foyer.model.pages.agenda.chooseOrder(2)
    assert foyer.model.pages.agenda.isTimeline
    foyer.settle()
    return foyer


def test_arrows_come_to_every_session_and_enter_opens_it(foyer: Foyer) -> None:
    agenda, leftwards = foyer.model.pages.agenda, foyer.screen.language == "ar"
    on, back = (LEFT, RIGHT) if leftwards else (RIGHT, LEFT)
    rows = agenda.timeline.rows
    assert len(rows) == 7
    go_to(foyer, rows[0].spoken[0])
    for row in rows:
        for name in row.spoken:
            if name != row.spoken[0]:
                press(foyer, on)
            assert (spoken(here(foyer)), ringed(here(foyer)), in_sight(foyer, here(foyer))) == (name, True, True)
        for name in reversed(row.spoken[:-1]):
            press(foyer, back)
            assert spoken(here(foyer)) == name
        if row is not rows[-1]:
            go_to(foyer, rows[rows.index(row) + 1].spoken[0])
    press(foyer, ENTER)
    assert agenda.session.opened
