"""Every page of the organiser's side stands in one list, and is whole: a name, a picture, a QML file."""

from kiosk.domain.moment import DAY
from kiosk.services.pin import set_pin
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.pages import PAGES
from kiosk.viewmodels.organiser.prepare import OrganiserPrepare
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.organiser.watch import OrganiserWatch
from tests import ROOT
from tests.conftest import AddGuest, GivenClock
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "204681"


def test_every_page_has_its_file_and_its_picture() -> None:
    for page in PAGES:
        assert (ROOT / "resources" / "qml" / "Kiosk" / "Organiser" / f"{page.component}.qml").exists()
        assert (ROOT / "resources" / "icons" / f"{page.icon}.svg").exists()
    assert len({page.name for page in PAGES}) == len(PAGES)


def test_pages_are_turned_in_their_order_and_round(make_organiser: MakeOrganiser) -> None:
    model: OrganiserViewModel = make_organiser()
    model.openPage(PAGES[0].name)
    seen = []
    for _ in PAGES:
        seen.append(model.component)
        model.turn(1)
    assert seen == [page.component for page in PAGES]
    assert model.component == PAGES[0].component
    model.turn(-1)
    assert model.component == PAGES[-1].component


def test_six_pages_are_on_the_first_level_and_each_other_one_stands_below_one_of_them(
    make_organiser: MakeOrganiser,
) -> None:
    model: OrganiserViewModel = make_organiser()
    assert [row.title for row in model.pages.rows] == ["Prepare", "Watch", "People", "Export", "Privacy", "Kiosks"]
    tabs = {row.name for row in model.pages.rows}
    assert all(set(page.below) <= tabs and (page.name in tabs) == (not page.below) for page in PAGES)


def test_an_inner_page_stands_in_the_bar_with_the_page_that_it_leads_back_to(
    event_file: EventFile, make_organiser: MakeOrganiser
) -> None:
    model = opened(event_file, make_organiser)
    model.openPage("badges")
    assert bar(model) == ("Prepare", "Badges")
    assert model.isInner
    model.goUp()
    assert (model.component, bar(model), model.isInner) == ("PreparePage", ("Prepare", ""), False)
    model.goUp()
    assert model.component == "PreparePage"


def test_the_way_back_from_awaited_guests_leads_to_where_one_came_from(
    event_file: EventFile, make_organiser: MakeOrganiser
) -> None:
    model = opened(event_file, make_organiser)
    model.openPage("watch")
    model.page_of(OrganiserWatch).showAwaited()
    assert bar(model) == ("Watch", "Awaited")
    model.openPage("prepare")
    model.page_of(OrganiserPrepare).open("awaited")
    assert bar(model) == ("Prepare", "Awaited")
    model.openPage("privacy")
    model.openPage("awaited")
    assert bar(model) == ("Watch", "Awaited")


def test_the_pin_opens_what_is_to_do_before_the_event_and_the_day_in_numbers_from_its_day_on(
    event_file: EventFile, make_organiser: MakeOrganiser, clock: GivenClock, add_guest: AddGuest
) -> None:
    day = clock.now
    clock.now = day - 3 * DAY
    add_guest("Selin Acar")
    model = opened(event_file, make_organiser)
    assert model.component == "PreparePage"
    model.openPage("badges")
    model.door.lock()
    model.door.enter(PIN)
    assert model.component == "BadgesPage", "the same day it opens where it was left"
    model.door.lock()
    clock.now = day - DAY
    model.door.enter(PIN)
    assert model.component == "PreparePage"
    model.door.lock()
    clock.now = day
    model.door.enter(PIN)
    assert model.component == "WatchPage"
    model.door.lock()
    clock.now = day + 2 * DAY
    model.door.enter(PIN)
    assert model.component == "WatchPage"


def test_on_the_day_it_opens_what_is_to_do_as_long_as_nobody_is_invited(
    event_file: EventFile, make_organiser: MakeOrganiser
) -> None:
    assert opened(event_file, make_organiser).component == "PreparePage"


def opened(event_file: EventFile, make_organiser: MakeOrganiser) -> OrganiserViewModel:
    set_pin(event_file, PIN)
    model: OrganiserViewModel = make_organiser()
    model.door.enter(PIN)
    return model


def bar(model: OrganiserViewModel) -> tuple[str, str]:
    """Return which page of the first level is chosen, and what stands below it."""
    (row,) = (row for row in model.pages.rows if row.chosen)
    return row.title, row.inner
