"""What is announced stands on the screens that it is for, until its end or until it is taken back."""

import pytest

from kiosk.domain.fault import Fault
from kiosk.services.live_agenda.acts import standing_acts, take_back
from kiosk.services.live_agenda.announcing import announce, on_screen
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import derived
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import STARTS, GivenClock

MINUTE = 60_000
BUS = {"": "The bus leaves at noon", "tr": "Otobüs öğlen kalkıyor"}


def test_an_announcement_is_told_until_its_end(event_file: EventFile, clock: GivenClock) -> None:
    announce(event_file, BUS, STARTS + 30 * MINUTE)
    (told,) = on_screen(event_file, "Foyer 1")
    assert [told.words_in(language) for language in ("tr", "ar", "en")] == [BUS["tr"], BUS[""], BUS[""]]
    clock.forward(30)
    assert on_screen(event_file, "Foyer 1") == []


def test_one_for_a_point_is_told_there_alone_and_the_latest_comes_first(
    event_file: EventFile, clock: GivenClock
) -> None:
    announce(event_file, BUS, STARTS + 30 * MINUTE)
    clock.forward(1)
    announce(event_file, {"": "This desk closes"}, STARTS + 30 * MINUTE, points=("Desk 2",))
    assert [one.words_in("en") for one in on_screen(event_file, "Desk 2")] == ["This desk closes", BUS[""]]
    assert [one.words_in("en") for one in on_screen(event_file, "Desk 1")] == [BUS[""]]


def test_one_that_begins_later_waits_and_one_that_is_taken_back_is_gone(
    event_file: EventFile, clock: GivenClock
) -> None:
    made = announce(event_file, BUS, STARTS + 30 * MINUTE, begins=STARTS + 10 * MINUTE)
    assert on_screen(event_file, "Foyer 1") == []
    clock.forward(10)
    assert on_screen(event_file, "Foyer 1") == [made]
    assert [act.announcement for act in standing_acts(event_file)] == [made]
    take_back(event_file, made.id)
    assert on_screen(event_file, "Foyer 1") == []
    before = derived.contents(event_file.writer)
    event_file.rebuild()
    assert derived.contents(event_file.writer) == before


@pytest.mark.parametrize(
    ("words", "ends"), [({"": " \n"}, STARTS + MINUTE), ({"": "x" * 201}, STARTS + MINUTE), (BUS, STARTS)]
)
def test_what_nobody_could_read_is_refused(event_file: EventFile, words: dict[str, str], ends: int) -> None:
    with pytest.raises(Fault, match="nothing was announced"):
        announce(event_file, words, ends)


def test_the_foyer_tells_it_at_rest_in_the_visitors_language_and_what_changed_beneath(
    event_file: EventFile, clock: GivenClock, qapp: object
) -> None:
    foyer = FoyerViewModel(event_file, ImmediateJobs(), ImmediateJobs(), Place("Foyer 1"))
    announce(event_file, BUS, STARTS + 30 * MINUTE)
    foyer.refresh()
    assert (foyer.rest.announcement, foyer.rest.changeTitle) == (BUS[""], BUS[""])
    foyer.setLanguage("tr")
    assert foyer.rest.changeTitle == BUS["tr"]
    clock.forward(30)
    foyer.tick()
    assert (foyer.rest.announcement, foyer.rest.changeTitle) == ("", "")
