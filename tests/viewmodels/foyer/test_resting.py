"""The resting foyer at night: dim or dark in its hours, lit at once for whoever comes, and for a minute after them."""

import pytest

from kiosk.domain.settings.hours import DIM_HOURS, OFF_HOURS, are_on
from kiosk.domain.settings.setting import Setting
from kiosk.domain.settings.values import Source, Standing, Values
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import STARTS, GivenClock

HOUR = 3_600_000


@pytest.mark.parametrize(
    ("hours", "lit", "unlit"),
    [("19:00-08:00", "08:00", "07:59"), ("19:00-08:00", "18:59", "19:00"), ("00:00-06:00", "23:59", "00:00")],
)
def test_hours_go_past_midnight_and_their_end_is_none_of_them(hours: str, lit: str, unlit: str) -> None:
    def minute(clock: str) -> int:
        return int(clock[:2]) * 60 + int(clock[3:])

    assert are_on(hours, minute(unlit))
    assert not are_on(hours, minute(lit))
    assert not are_on("", minute(unlit))


def test_hours_are_read_as_people_write_them_and_stored_in_one_way() -> None:
    assert DIM_HOURS.read(" 9:00 – 18:30 ") == "09:00-18:30"
    for wrong in ("19:00", "19:00-24:00", "19:00-19:00", "7pm-8am", "19.00-08.00", ""):
        with pytest.raises(Exception, match="two times of day"):
            DIM_HOURS.read(wrong)


def set_to(**hours: str) -> Values:
    settings: dict[str, Setting[str]] = {"dim": DIM_HOURS, "off": OFF_HOURS}
    standings = {settings[name].name: Standing(settings[name], value, Source.KIOSK) for name, value in hours.items()}
    return Values(standings)


@pytest.fixture
def foyer(event_file: EventFile, clock: GivenClock, qapp: object) -> FoyerViewModel:
    jobs = ImmediateJobs()
    return FoyerViewModel(event_file, jobs, jobs, Place("Foyer 1"))


def test_a_screen_at_rest_is_dim_then_dark_and_lit_again(foyer: FoyerViewModel, clock: GivenClock) -> None:
    resting = foyer.pages.resting
    assert resting.light == "", "unless it is set"
    foyer.apply_settings(set_to(dim="10:00-12:00", off="11:00-11:30"))
    seen = []
    for hours in (0, 1, 1.75, 2.25, 3):  # STARTS is half past nine
        clock.now = STARTS + int(hours * HOUR)
        foyer.tick()
        seen.append(resting.light)
    assert seen == ["", "dim", "off", "dim", ""]


def test_a_touch_or_a_scan_finds_another_page_and_the_next_visitor_a_lit_screen(
    foyer: FoyerViewModel, clock: GivenClock
) -> None:
    foyer.apply_settings(set_to(off="09:00-18:00"))
    foyer.tick()
    assert (foyer.page, foyer.pages.resting.light) == ("rest", "off")
    foyer.scanned("yx7qk4k7ubq2p67eq7vm9frj7QK4")
    assert foyer.page != "rest"
    foyer.leave()
    assert (foyer.page, foyer.pages.resting.light) == ("rest", "")
    clock.now += 60_000
    foyer.tick()
    assert foyer.pages.resting.light == "off"
