"""What a wall tells everybody: what staff let be seen and five share, and nothing of so few that it tells of one."""

import pytest

from kiosk.domain.networking.exchange import Answer
from kiosk.domain.voices.pain_point import PainPointStanding
from kiosk.services.admit import admit
from kiosk.services.sharing.exchange import record_exchange, withdraw
from kiosk.services.voices.day import tend
from kiosk.services.voices.discussion import make_table, moderate, set_topic
from kiosk.services.voices.pain_points import add_pain_point, support
from kiosk.services.wall import WallReader, bridges_today, top_voice, wall_day
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock, Guest
from tests.voices import write_waiting

MINUTE = 60_000


@pytest.fixture
def shared(event_file: EventFile, everybody: list[Guest], clock: GivenClock) -> dict[str, str]:
    """Return pain points by how many badges share them, all of them written and none read by staff."""
    said = {}
    for name, badges in (("four", 4), ("six", 6)):
        topic = set_topic(event_file, name)
        said[name] = add_pain_point(event_file, everybody[0].id, topic, f"Shared by {name}")
        write_waiting(event_file)
        for guest in everybody[1:badges]:
            support(event_file, guest.id, said[name])
    clock.forward(11)
    tend(event_file)
    return said


def approve(file: EventFile, *pain_points: str) -> None:
    for one in pain_points:
        moderate(file, one, PainPointStanding.APPROVED)


def words(file: EventFile) -> list[str]:
    return [one.pain_point.text for one in wall_day(file).ranking.pain_points]


def test_a_pain_point_is_told_once_staff_let_it_be_seen_and_five_badges_share_it(
    event_file: EventFile, shared: dict[str, str]
) -> None:
    assert words(event_file) == []
    assert top_voice(event_file) is None
    approve(event_file, *shared.values())
    assert words(event_file) == ["Shared by six"]
    assert (top := top_voice(event_file))
    assert (top.text, top.supporters) == ("Shared by six", 6)


def test_support_that_waits_to_be_among_others_is_not_told_while_its_giver_stands_there(
    event_file: EventFile, shared: dict[str, str], everybody: list[Guest]
) -> None:
    approve(event_file, *shared.values())
    support(event_file, everybody[5].id, shared["four"])
    assert words(event_file) == ["Shared by six"]


def test_a_table_is_told_until_an_hour_after_it_began_and_goes_with_its_pain_point(
    event_file: EventFile, shared: dict[str, str], clock: GivenClock
) -> None:
    starts = clock() + 5 * MINUTE
    make_table(event_file, shared["four"], starts=starts, place="Room 1")
    make_table(event_file, shared["six"], place="Room 2")
    assert [(one.place, one.title) for one in wall_day(event_file).tables] == [
        ("Room 1", "Shared by four"),
        ("Room 2", "Shared by six"),
    ], "in order of time, one without a time last"
    clock.now = starts + 60 * MINUTE
    assert [one.place for one in wall_day(event_file).tables] == ["Room 2"]
    moderate(event_file, shared["six"], PainPointStanding.HIDDEN)
    assert wall_day(event_file).tables == ()


def test_a_table_of_another_day_is_not_told_today(
    event_file: EventFile, shared: dict[str, str], clock: GivenClock
) -> None:
    make_table(event_file, shared["six"], starts=clock() + 24 * 60 * MINUTE, place="Room 1")
    assert wall_day(event_file).tables == ()


def test_contacts_are_told_from_five_on_among_five_people_and_of_today(
    event_file: EventFile, everybody: list[Guest], clock: GivenClock
) -> None:
    def meet(*guests: Guest) -> None:
        record_exchange(event_file, [Answer(one.id, (), statistics=False) for one in guests])

    meet(*everybody[:4])
    assert wall_day(event_file).contacts is None, "six contacts, of four people"
    meet(everybody[3], everybody[4])
    assert wall_day(event_file).contacts == 7
    clock.forward(24 * 60)
    assert wall_day(event_file).contacts is None


def test_it_is_read_again_when_something_was_written_that_it_tells(
    event_file: EventFile, shared: dict[str, str], everybody: list[Guest]
) -> None:
    reader = WallReader(event_file)
    assert reader.read() is not None
    assert reader.read() is None
    approve(event_file, shared["six"])
    day = reader.read()
    assert day
    assert len(day.ranking.pain_points) == 1


def test_groups_that_have_met_least_today_are_told_as_far_as_people_agreed_to_be_counted(
    event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    people = [add_guest(f"Guest {number}", group="ABC"[number % 3]) for number in range(18)]

    def meet(first: int, second: int) -> str:
        answers = [Answer(people[one].id, (), statistics=True) for one in (first, second)]
        return record_exchange(event_file, answers).id

    pairs = [(number % 6 * 3, number % 5 * 3 + 1) for number in range(15)]
    counted = [meet(a, b) for a, b in pairs] + [meet(a, b + 1) for a, b in pairs[:9]]
    assert bridges_today(event_file) is None, "nobody came through the door"
    for guest in people:
        admit(event_file, guest.badge, point="Desk 1")
    reader = WallReader(event_file)
    day = reader.read()
    assert day is not None
    assert day.bridges is not None
    assert day.bridges.thinnest == ("B", "C")
    for (a, _), exchange in zip(pairs, counted, strict=False):
        withdraw(event_file, people[a].id, exchange)
    after = reader.read()
    assert after is not None, "who takes a consent back is counted no more"
    assert after.bridges is None, "nine exchanges of A and C are left: of them chance gives too few"
    clock.forward(24 * 60)
    assert bridges_today(event_file) is None
