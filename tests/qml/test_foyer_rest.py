"""The resting foyer: every room has its turn, whole, in every shape of screen."""

from kiosk.services.live_agenda.announcing import announce
from kiosk.storage.event_file import EventFile
from tests.conftest import STARTS, GivenClock
from tests.facts import Said
from tests.qml.foyer import OpenFoyer
from tests.qml.seen import faults, untidy
from tests.qml.shapes import shapes

HOUR = 3_600_000
TITLES = ("Access to finance for small firms", "Open discussion: share your pain points", "Topic table: technology")


def test_all_rooms_are_to_be_read_whole_in_every_shape_and_take_turns(
    open_foyer: OpenFoyer, event_file: EventFile, clock: GivenClock
) -> None:
    for number in range(5):
        for place, begins in enumerate((0, 2)):
            event_file.journal.append(
                Said(
                    "session",
                    f"{number}-{place}",
                    {
                        "title": TITLES[(number + place) % 3],
                        "room": f"Room {number}, north wing",
                        "starts": STARTS + begins * HOUR,
                        "ends": STARTS + (begins + 1) * HOUR,
                    },
                )
            )
    clock.now = STARTS + HOUR // 2
    announce(event_file, {"": "Group photo before lunch, on the main stairs"}, ends=STARTS + 3 * HOUR)
    foyer = open_foyer()
    wrong, seen = {}, set()
    for shape in shapes(foyer.screen):
        for _ in range(3):
            clock.now += 12_000
            foyer.model.tick()
            foyer.settle()
            seen |= {room.room for room in foyer.model.rest.rooms.rows}
            if found := [*faults(foyer.screen.window), *untidy(foyer.screen.window)]:
                wrong[shape] = found
    assert wrong == {}
    assert seen == {f"Room {number}, north wing" for number in range(5)}
