"""Foyer screens show what the organiser tells them, until a time; a visitor who stands there is left in peace."""

import pytest

from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.role import Role
from kiosk.domain.kiosks.showing import EVERY_FOYER, Shows
from kiosk.services.kiosks.showing import ShowingWish, shown_by, tell
from kiosk.services.live_agenda.acts import standing_acts, take_back
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.intake import take
from kiosk.storage.tables import derived
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import STARTS, GivenClock
from tests.facts import Said
from tests.hosts import OpenKiosk, key_of, send

MINUTE = 60_000
BUS = {"": "The bus leaves at noon"}
WALL, BUS_LEAVES = ShowingWish(Shows.WALL, 60), ShowingWish(Shows.ANNOUNCEMENT, 5, words=BUS)


class NoWall:
    """A wall that shows nothing."""

    def setLanguage(self, language: str) -> None: ...  # noqa: N802 - QML's name
    def retranslate(self) -> None: ...
    def refresh(self) -> None: ...
    def tick(self) -> None: ...


def open_foyer(file: EventFile, point: str = "Foyer 1") -> FoyerViewModel:
    foyer = FoyerViewModel(file, ImmediateJobs(), ImmediateJobs(), Place(point))
    foyer.pages.resting.showing.draw_wall_with(lambda parent: NoWall())
    return foyer


def shown(foyer: FoyerViewModel) -> tuple[str, str]:
    foyer.refresh()
    foyer.tick()
    showing = foyer.pages.resting.showing
    return showing.shows, showing.words


def test_a_foyer_shows_what_it_is_told_until_its_end_and_then_what_all_are_told(
    event_file: EventFile, clock: GivenClock, open_kiosk: OpenKiosk, qapp: object
) -> None:
    file = open_kiosk("Foyer 2", Role.FOYER)
    foyer, own = open_foyer(file, "Foyer 2"), open_foyer(event_file)
    tell(event_file, EVERY_FOYER, WALL)
    clock.forward(1)
    tell(event_file, key_of(file), BUS_LEAVES)
    send(event_file, file)
    assert (shown(foyer), shown(own)) == (("announcement", BUS[""]), ("wall", ""))
    clock.forward(5)
    foyer.tick()
    assert foyer.pages.resting.showing.shows == "wall", "to the second, without anything new"
    tell(event_file, key_of(file), ShowingWish(Shows.REST))
    send(event_file, file)
    assert (shown(foyer)[0], shown(own)[0]) == ("", "wall"), "back to normal holds though all are told"
    clock.forward(60)
    assert shown(own)[0] == ""


def test_a_visitor_is_not_interrupted_and_finds_it_once_they_have_left(event_file: EventFile, qapp: object) -> None:
    foyer = open_foyer(event_file)
    foyer.open("checkIn")
    tell(event_file, EVERY_FOYER, WALL)
    shown(foyer)
    assert foyer.page == "checkIn"
    foyer.leave()
    assert (foyer.page, shown(foyer)[0]) == ("rest", "wall")


def test_a_room_shows_what_is_on_and_to_come_today_and_says_what_is_cancelled(
    event_file: EventFile, qapp: object
) -> None:
    for number, (room, begins, standing) in enumerate(
        (("Hall", 0, ""), ("Hall", 2, "cancelled"), ("Attic", 0, ""), ("Hall", -3, ""), ("Hall", 30, ""))
    ):
        times = {"starts": STARTS + begins * 60 * MINUTE, "ends": STARTS + (begins + 1) * 60 * MINUTE}
        said = {"title": f"Talk {number}", "room": room, **times} | ({"standing": standing} if standing else {})
        event_file.journal.append(Said("session", f"s{number}", said))
    foyer = open_foyer(event_file)
    tell(event_file, EVERY_FOYER, ShowingWish(Shows.ROOM, room="Hall"))
    assert shown(foyer) == ("room", "Hall")
    rows = foyer.pages.resting.showing.sessions.rows
    assert [(row.title, row.progress >= 0, row.detail) for row in rows] == [
        ("Talk 0", True, ""),
        ("Talk 1", False, "Cancelled"),
    ]


def test_what_comes_late_twice_or_in_another_order_ends_in_the_same(
    event_file: EventFile, clock: GivenClock, open_kiosk: OpenKiosk
) -> None:
    file = open_kiosk("Foyer 2", Role.FOYER)
    for wish in (BUS_LEAVES, WALL, ShowingWish(Shows.ROOM, 15, room="Hall")):
        clock.forward(1)
        tell(event_file, key_of(file), wish)
    records = list(event_file.journal.records())
    for some in (records[-2:], records, records):
        take(file.journal, some)
    assert derived.differing(file.reader, event_file.reader) == []
    showing = shown_by(file, key_of(file))
    assert showing
    assert (showing.shows, showing.room) == (Shows.ROOM, "Hall")
    clock.forward(16)
    assert shown_by(file, key_of(file)) is None, "whoever hears of it only now shows nothing that is over"


def test_what_was_told_by_a_clock_ahead_does_not_outlast_what_is_told_next(
    event_file: EventFile, clock: GivenClock
) -> None:
    clock.forward(90)
    tell(event_file, EVERY_FOYER, WALL)
    clock.forward(-90)
    tell(event_file, EVERY_FOYER, ShowingWish(Shows.REST))
    assert shown_by(event_file, EVERY_FOYER) is None


def test_an_announcement_that_is_replaced_or_taken_back_stands_nowhere(
    event_file: EventFile, clock: GivenClock, qapp: object
) -> None:
    foyer = open_foyer(event_file)
    tell(event_file, EVERY_FOYER, BUS_LEAVES)
    assert shown(foyer) == ("announcement", BUS[""])
    (act,) = standing_acts(event_file)
    take_back(event_file, act.id)
    assert (shown(foyer)[0], shown_by(event_file, EVERY_FOYER)) == ("", None)
    tell(event_file, EVERY_FOYER, BUS_LEAVES)
    tell(event_file, EVERY_FOYER, WALL)
    assert (shown(foyer)[0], foyer.rest.announcement) == ("wall", "")


def test_only_an_organiser_tells_screens_anything_and_nobody_tells_a_kiosk_that_there_is_not(
    event_file: EventFile, open_kiosk: OpenKiosk
) -> None:
    file = open_kiosk("Foyer 2", Role.FOYER)
    with pytest.raises(Fault):
        tell(file, EVERY_FOYER, WALL)
    with pytest.raises(Fault, match="no kiosk of that name"):
        tell(event_file, "U" + "X" * 55, WALL)
    with pytest.raises(Fault, match="needs words"):
        tell(event_file, EVERY_FOYER, ShowingWish(Shows.ANNOUNCEMENT))
    assert shown_by(event_file, EVERY_FOYER) is None


def test_what_a_newer_version_lets_screens_show_is_as_if_they_rest(event_file: EventFile) -> None:
    tell(event_file, EVERY_FOYER, WALL)
    body = {"shows": "hologram", "begins": STARTS + 1, "ends": STARTS + MINUTE}
    event_file.journal.append(Said("showing", EVERY_FOYER, body))
    assert shown_by(event_file, EVERY_FOYER) is None
