"""An organiser gives the agenda a feed on its page, and decides where it says something else than what is ours."""

from dataclasses import replace
from typing import Any

import pytest

from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.feed import FeedLook
from kiosk.services.agenda import import_agenda
from kiosk.services.live_agenda.changing import carry_out, delay, session_named
from kiosk.services.live_agenda.feed_standing import standing_untold
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import agenda_feed, sessions
from kiosk.viewmodels.organiser.agenda import OrganiserAgenda
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.organiser.watch import OrganiserWatch
from tests.conftest import GivenClock
from tests.viewmodels.organiser.conftest import MakeOrganiser
from tests.viewmodels.organiser.test_agenda import AGENDA, MINUTE, begins, talk

ADDRESS = "https://example.org/schedule.json"


@pytest.fixture
def organiser(make_organiser: MakeOrganiser, event_file: EventFile) -> OrganiserViewModel:
    import_agenda(event_file, AGENDA)
    page = make_organiser()
    for _ in range(2):  # chosen, and typed once more
        page.door.enter("2026")
    page.openPage("agenda")
    page.page_of(OrganiserAgenda).show("feed")
    return page


@pytest.fixture
def page(organiser: OrganiserViewModel) -> OrganiserAgenda:
    return organiser.page_of(OrganiserAgenda)


def begin(page: OrganiserAgenda) -> None:
    page.feed.type(ADDRESS)
    page.feed.begin()
    page.refresh()


def stands(file: EventFile, page: OrganiserAgenda, **look: Any) -> None:
    """Let the feed have been asked, with what came of it."""
    event = file.read_event()
    terms = f"{ADDRESS} {event.zone.key} {event.starts} {event.ends}"
    with file.writing() as connection:
        agenda_feed.note_look(connection, replace(FeedLook(terms=terms), **look))
    page.refresh()


def questions(page: OrganiserAgenda) -> list[tuple[str, str, str]]:
    return [(row.title, row.ours, row.listed) for row in page.feed.questions.rows]


def test_an_address_is_typed_and_the_page_says_how_it_stands(
    page: OrganiserAgenda, event_file: EventFile, clock: GivenClock
) -> None:
    assert (page.feed.title, page.emptyText) == ("Read from no address", "There is nothing to decide.")
    page.feed.type("schedule.json")
    page.feed.begin()
    assert "is no address of a feed" in page.feed.wrong
    begin(page)
    assert (page.feed.title, page.feed.address, page.feed.canBegin) == ("Asked in a moment", ADDRESS, False)
    stands(event_file, page, asked_at=clock.now, good_at=clock.now, due=clock.now + 5 * MINUTE)
    assert page.feed.title == "In order, read at 09:30"
    assert page.feed.detail == "example.org. It is asked again at 09:35."
    page.feed.askNow()
    page.refresh()
    assert page.feed.detail == "example.org. It is asked again in a moment."
    stands(event_file, page, good_at=clock.now, broken_since=clock.now, fault="?", due=clock.now + MINUTE)
    assert (page.feed.isBroken, page.feed.title) == (True, "Not in order since 09:30")
    assert page.feed.detail == "The agenda stays as it is. It is asked again at 09:31."
    page.feed.end()
    page.refresh()
    assert (page.feed.title, page.feed.address) == ("Read from no address", "")


def test_what_is_gone_stays_or_is_called_off_and_the_foot_of_the_page_takes_it_back(
    page: OrganiserAgenda, event_file: EventFile
) -> None:
    begin(page)
    stands(event_file, page, good_at=1, gone=("panel", "closing"))
    assert questions(page) == [
        ("Panel", "10:00, Main hall", "It is not in the feed any more."),
        ("Closing", "11:30, Main hall", "It is not in the feed any more."),
    ]
    page.feed.keep("panel")
    page.feed.take("closing")
    assert questions(page) == []
    assert sessions.every(event_file.reader)["closing"].is_cancelled
    assert page.undo_sentence() == "Decided: Closing"
    page.take_change_back()
    assert [title for title, _, _ in questions(page)] == ["Closing"]


def test_ours_is_kept_or_the_new_is_taken_and_that_is_taken_back(
    page: OrganiserAgenda, organiser: OrganiserViewModel, event_file: EventFile, clock: GivenClock
) -> None:
    carry_out(event_file, delay(event_file, session_named(event_file, "panel"), 20))
    clock.forward(1)
    import_agenda(event_file, Agenda((talk("panel", 90),)), gone_stays=True)
    clock.forward(1)
    page.refresh()
    assert questions(page) == [("Panel", "By hand: 10:20–10:50", "New in the agenda: 11:00–11:30")]
    organiser.openPage("watch")
    assert organiser.page_of(OrganiserWatch).agenda.text == "Agenda, to decide: 1, changed by hand: 1"
    organiser.openPage("agenda")
    page.feed.take("panel")
    assert (questions(page), begins(event_file)["panel"]) == ([], 90)
    page.take_change_back()
    assert (questions(page), begins(event_file)["panel"]) == ([], 50)
    clock.forward(1)
    import_agenda(event_file, Agenda((talk("panel", 100),)), gone_stays=True)
    page.refresh()
    page.feed.keep("panel")
    assert (questions(page), begins(event_file)["panel"]) == ([], 50)
    page.take_change_back()
    assert len(questions(page)) == 1
    assert standing_untold(event_file).differences
