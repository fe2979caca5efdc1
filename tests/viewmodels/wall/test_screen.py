"""The wall's pages take turns by the clock, and whatever is scanned before it, nothing is recorded."""

import pytest

from kiosk.domain.information import Wifi
from kiosk.domain.settings.catalogue import EXIT_PIN
from kiosk.domain.settings.values import Values
from kiosk.services.admit import admit
from kiosk.services.information import add
from kiosk.services.live_agenda.announcing import announce
from kiosk.services.live_agenda.changing import carry_out, delay, move, session_named
from kiosk.services.rounds.plans import plan_rounds
from kiosk.services.voices.discussion import set_topic
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.wall.screen import WallViewModel
from kiosk.viewmodels.wall.turns import TURN_MS, WallPart, WallTurn, on_page, turns_of
from tests.conftest import STARTS, AddGuest, GivenClock
from tests.facts import Said

MINUTE, HOUR = 60_000, 3_600_000


def opened(file: EventFile) -> WallViewModel:
    jobs = ImmediateJobs()
    return WallViewModel(file, jobs, jobs, Place("Wall 1"))


def round_of(wall: WallViewModel, clock: GivenClock) -> list[str]:
    """Return the parts of one round, as they take turns."""
    seen = []
    for _ in range(wall.turns):
        seen.append(wall.part)
        clock.now += TURN_MS
        wall.tick()
    return seen


def test_each_part_has_its_turn_and_then_the_first_one_again(
    event_file: EventFile, clock: GivenClock, qapp: object
) -> None:
    set_topic(event_file, "Access to finance")
    wall = opened(event_file)
    first = wall.part
    assert sorted(round_of(wall, clock)) == ["contacts", "programme", "tables", "voices"]
    assert wall.part == first


def test_an_event_without_an_open_discussion_has_no_pages_of_it(
    event_file: EventFile, clock: GivenClock, qapp: object
) -> None:
    assert sorted(round_of(opened(event_file), clock)) == ["contacts", "programme"]


def test_each_link_to_take_along_has_a_page_and_a_network_stays_in_the_foyer(
    event_file: EventFile, clock: GivenClock, qapp: object
) -> None:
    wall = opened(event_file)
    add(event_file, {"": "Guests"}, wifi=Wifi("Guests", "growth-2026"))
    add(event_file, {"": "House rules"}, {"": "Doors close at six"})
    for title in ("Magazine", "Funding"):
        add(event_file, {"": title}, {"": "Issue 3"}, link=f"https://example.org/{title}")
    wall.refresh()
    seen = []
    for page in (0, 1):
        wall.show_part(WallPart.LINKS, page)
        seen += [(wall.part, row.title, row.detail, row.taken, len(row.code) > 20) for row in wall.links.rows]
    assert seen == [("links", title, "Issue 3", f"example.org/{title}", True) for title in ("Magazine", "Funding")]
    assert round_of(wall, clock).count("links") == 2


def test_what_is_announced_is_told_at_once_and_then_takes_turns_until_it_is_over(
    event_file: EventFile, clock: GivenClock, qapp: object
) -> None:
    wall = opened(event_file)
    announce(event_file, {"": "The bus leaves at six"}, ends=clock() + HOUR)
    wall.refresh()
    assert (wall.part, wall.news) == ("news", "The bus leaves at six")
    assert sorted(round_of(wall, clock)) == ["contacts", "news", "programme"]
    clock.now += HOUR
    wall.tick()
    assert "news" not in round_of(wall, clock)


def test_a_session_that_is_late_has_a_page_of_its_own(event_file: EventFile, clock: GivenClock, qapp: object) -> None:
    session = {"title": "Opening", "room": "Hall", "starts": STARTS + HOUR, "ends": STARTS + 2 * HOUR}
    event_file.journal.append(Said("session", "1", session))
    wall = opened(event_file)
    carry_out(event_file, delay(event_file, session_named(event_file, "Opening"), 20))
    wall.refresh()
    assert wall.part == "news"
    assert wall.news.startswith("Opening: now at ")
    assert wall.newsDetail == "20 minutes later than printed"


def test_each_change_and_announcement_has_its_turn_at_once_however_many_stand(
    event_file: EventFile, clock: GivenClock, qapp: object
) -> None:
    session = {"title": "Opening", "room": "Hall", "starts": STARTS + HOUR, "ends": STARTS + 2 * HOUR}
    event_file.journal.append(Said("session", "1", session))
    wall = opened(event_file)
    for number in range(5):
        clock.now += 1000
        announce(event_file, {"": f"Notice {number}"}, ends=clock() + HOUR)
        wall.refresh()
        assert wall.news == f"Notice {number}"
        carry_out(event_file, move(event_file, session_named(event_file, "Opening"), room=f"Hall {number}"))
        wall.refresh()
        assert f"Hall {number}" in wall.newsDetail


def test_all_pages_of_a_long_part_come_within_a_few_rounds_while_the_others_keep_their_turn() -> None:
    pages = {WallPart.VOICES: 2, WallPart.TABLES: 4, WallPart.CONTACTS: 1}
    laps = [turns_of(pages, lap) for lap in range(4)]
    assert {turn.page for lap in laps for turn in lap if turn.part is WallPart.TABLES} == {0, 1, 2, 3}
    assert all(len(lap) == 2 + 3 + 1 for lap in laps)
    assert all(WallTurn(WallPart.VOICES, 1) in lap for lap in laps)


@pytest.mark.parametrize("count", [0, 1, 3, 7, 12])
def test_every_row_stands_on_one_page(count: int) -> None:
    rows = list(range(count))
    pages = max(1, -(-count // 3))
    parts = [list(on_page(rows, page, 3)) for page in range(pages)]
    assert [row for part in parts for row in part] == rows
    assert max(map(len, parts)) - min(map(len, parts)) <= 1


def test_a_badge_that_is_scanned_before_it_is_answered_by_nothing(
    event_file: EventFile, add_guest: AddGuest, qapp: object
) -> None:
    badge = add_guest("Elif Kılıç").badge
    admit(event_file, badge, point="Desk 1")
    wall = opened(event_file)
    before = len(list(event_file.journal.records()))
    wall.scanned(badge)
    wall.tick()
    assert len(list(event_file.journal.records())) == before


def test_it_closes_unasked_where_no_exit_pin_is_set(event_file: EventFile, qapp: object) -> None:
    wall = opened(event_file)
    wall.apply_settings(Values())
    assert not Values().of(EXIT_PIN)
    assert wall.exit.leave()


def test_while_rounds_are_on_the_wall_keeps_to_their_timer_and_it_is_heard(
    event_file: EventFile, add_guest: AddGuest, clock: GivenClock, qapp: object
) -> None:
    for number in range(4):
        admit(event_file, add_guest(f"Guest {number}").badge, point="Desk 1")
    wall, heard = opened(event_file), list[str]()
    wall.sounded.connect(heard.append)
    plan_rounds(event_file, 2, starts=clock.now + 15 * MINUTE, minutes=6, tables=2)
    wall.refresh()
    assert wall.part != "rounds"
    clock.forward(5)
    wall.tick()
    assert (wall.part, wall.rounds.title, wall.rounds.left) == ("rounds", "Round 1 of 2 begins in", "10:00")
    clock.now += 10 * MINUTE - 400
    wall.tick()
    assert (heard, wall.rounds.left) == ([], "00:01")
    clock.now += 1_000
    wall.tick()
    assert (heard, wall.rounds.left, round_of(wall, clock)) == (["round"], "06:00", ["rounds"])
    clock.forward(3.7)
    wall.tick()
    clock.now += 3_000
    wall.tick()
    assert heard == ["round", "round_ending"]
    assert wall.rounds.sentence.startswith("Exchange contacts")
    announce(event_file, {"": "The bus leaves at six"}, ends=clock() + HOUR)
    wall.refresh()
    assert wall.part == "news"
    assert sorted(round_of(wall, clock)) == ["news", "rounds"]
    clock.forward(60)
    wall.tick()
    assert "rounds" not in round_of(wall, clock)
