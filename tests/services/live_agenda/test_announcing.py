"""What is announced stands on the screens that it is for, until its end or until it is taken back."""

import pytest

from kiosk.domain.admission.point import Point
from kiosk.domain.fault import Fault
from kiosk.services.agenda_shown import AgendaReader
from kiosk.services.kiosks.members import enrol
from kiosk.services.live_agenda.acts import standing_acts, take_back
from kiosk.services.live_agenda.announcing import announce
from kiosk.services.points import change_point
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import derived
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import STARTS, GivenClock

MINUTE = 60_000
BUS = {"": "The bus leaves at noon", "tr": "Otobüs öğlen kalkıyor"}


def told(file: EventFile, point: str) -> list[str]:
    """Return what a screen of a point reads to tell, in English."""
    shown = AgendaReader(file, point).read()
    assert shown is not None
    return [one.words_in("en") for one in shown.announcements]


def open_foyer(file: EventFile) -> FoyerViewModel:
    return FoyerViewModel(file, ImmediateJobs(), ImmediateJobs(), Place("Foyer 1"))


def test_an_announcement_has_the_words_of_each_language(event_file: EventFile) -> None:
    made = announce(event_file, BUS, STARTS + 30 * MINUTE)
    assert [made.words_in(language) for language in ("tr", "ar", "en")] == [BUS["tr"], BUS[""], BUS[""]]


def test_one_for_a_point_is_told_there_alone_and_the_latest_comes_first(
    event_file: EventFile, clock: GivenClock
) -> None:
    change_point(event_file, Point("Garden door"))
    announce(event_file, BUS, STARTS + 30 * MINUTE)
    clock.forward(1)
    announce(event_file, {"": "This door closes"}, STARTS + 30 * MINUTE, at=("garden door",))
    assert told(event_file, "Garden door") == ["This door closes", BUS[""]]
    assert told(event_file, "Foyer 1") == [BUS[""]]


def test_a_point_that_the_event_does_not_know_is_refused_and_those_it_knows_are_named(event_file: EventFile) -> None:
    enrol(event_file, "U" + "A" * 55, "Foyer 2")
    with pytest.raises(Fault, match=r"no point “Nowhere”, but Foyer 1, Foyer 2; nothing was announced"):
        announce(event_file, BUS, STARTS + 30 * MINUTE, at=("Foyer 2", "Nowhere"))
    assert told(event_file, "Foyer 2") == []


def test_one_that_begins_later_waits_and_one_that_is_taken_back_is_gone(
    event_file: EventFile, clock: GivenClock, qapp: object
) -> None:
    foyer = open_foyer(event_file)
    made = announce(event_file, BUS, STARTS + 30 * MINUTE, begins=STARTS + 10 * MINUTE)
    foyer.refresh()
    assert foyer.rest.announcement == ""
    clock.forward(10)
    foyer.tick()
    assert foyer.rest.announcement == BUS[""]
    assert [act.announcement for act in standing_acts(event_file)] == [made]
    take_back(event_file, made.id)
    foyer.refresh()
    assert foyer.rest.announcement == ""
    before = derived.contents(event_file.writer)
    event_file.rebuild()
    assert derived.contents(event_file.writer) == before


def test_what_was_announced_is_taken_back_in_the_order_in_which_it_was_said(
    event_file: EventFile, clock: GivenClock
) -> None:
    brief = announce(event_file, {"": "Coffee is served"}, STARTS + 2 * MINUTE)
    later = announce(event_file, BUS, STARTS + 60 * MINUTE, begins=STARTS + 30 * MINUTE)
    now = announce(event_file, {"": "Lunch"}, STARTS + 60 * MINUTE)
    assert [act.id for act in standing_acts(event_file)] == [now.id, later.id, brief.id]
    clock.forward(2)
    assert [act.id for act in standing_acts(event_file)] == [now.id, later.id], "what is over is not to be taken back"
    assert [take_back(event_file).id for _ in range(2)] == [now.id, later.id]
    with pytest.raises(Fault, match="is over"):
        take_back(event_file, brief.id)
    with pytest.raises(Fault, match="Nothing was changed by hand"):
        take_back(event_file)


@pytest.mark.parametrize(
    ("words", "begins", "ends"),
    [
        ({"": " \n"}, None, STARTS + MINUTE),
        ({"": "x" * 201}, None, STARTS + MINUTE),
        (BUS, None, STARTS),
        (BUS, STARTS - 60 * MINUTE, STARTS - 30 * MINUTE),
        (BUS, STARTS + 60 * MINUTE, STARTS + 30 * MINUTE),
    ],
)
def test_what_nobody_could_read_is_refused(
    event_file: EventFile, words: dict[str, str], begins: int | None, ends: int
) -> None:
    with pytest.raises(Fault, match="nothing was announced"):
        announce(event_file, words, ends, begins=begins)


def test_the_foyer_tells_it_at_rest_in_the_visitors_language_and_what_changed_beneath(
    event_file: EventFile, clock: GivenClock, qapp: object
) -> None:
    foyer = open_foyer(event_file)
    announce(event_file, BUS, STARTS + 30 * MINUTE)
    foyer.refresh()
    assert (foyer.rest.announcement, foyer.rest.changeTitle) == (BUS[""], BUS[""])
    foyer.setLanguage("tr")
    assert foyer.rest.changeTitle == BUS["tr"]
    clock.forward(30)
    foyer.tick()
    assert (foyer.rest.announcement, foyer.rest.changeTitle) == ("", "")
