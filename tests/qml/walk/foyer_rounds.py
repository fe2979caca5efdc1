"""States of the foyer in which people look for their table."""

from collections.abc import Iterator

from kiosk.services.admit import admit
from kiosk.services.rounds.plans import plan_rounds, seat_latecomer, take_missing_out
from kiosk.storage.tables import attendees
from tests.qml.walk.foyer_stage import WalkedFoyer

MINUTE = 60_000


def seated(foyer: WalkedFoyer) -> Iterator[str]:
    """No rounds are planned; somebody has a table, and another one."""
    people = foyer.people(17)
    for guest in people[:16]:
        admit(foyer.file, guest.badge, point="Desk 1")
    foyer.model.open("rounds")
    yield "tables, nobody yet"
    foyer.scan(people[0].badge)
    yield "tables, no rounds"
    starts = foyer.clock.now + 9 * MINUTE
    plan_rounds(foyer.file, 4, starts=starts, minutes=12)
    yield from _known(foyer, people[0].badge, "tables")
    known = attendees.of_ids(foyer.file.reader, [guest.id for guest in people])
    take_missing_out(foyer.file, known[people[1].id])
    foyer.clock.now = starts + 13 * MINUTE
    seat_latecomer(foyer.file, known[people[1].id])
    yield from _known(foyer, people[1].badge, "tables, changed")


def _known(foyer: WalkedFoyer, badge: str, state: str) -> Iterator[str]:
    foyer.rest()
    foyer.screen.look_for_changes()
    foyer.model.refresh()
    foyer.settle()
    foyer.model.open("rounds")
    foyer.scan(badge)
    foyer.settle()
    yield state
