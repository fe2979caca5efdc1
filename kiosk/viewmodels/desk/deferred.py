"""What the desk's threads load when they first need it, so that the first frame waits for none of it."""

from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.place import Place

if TYPE_CHECKING:
    from kiosk.viewmodels.desk.people_work import PeopleWork
    from kiosk.viewmodels.desk.readings import DeskReadings
    from kiosk.viewmodels.desk.work import DeskWork


def deferred_work(file: EventFile, place: Place, zone: ZoneInfo) -> "Deferred[DeskWork]":
    """Return the services at a desk, loaded by the first thing that is asked of them."""

    def make() -> "DeskWork":
        from kiosk.viewmodels.desk.work import DeskWork

        return DeskWork(file, place, zone)

    return Deferred(make)


def deferred_people(file: EventFile, work: "Deferred[DeskWork]", zone: ZoneInfo) -> "Deferred[PeopleWork]":
    """Return the services about one person at a desk, loaded by the first thing that is asked of them."""

    def make() -> "PeopleWork":
        from kiosk.viewmodels.desk.people_work import PeopleWork

        return PeopleWork(file, work().place, zone)

    return Deferred(make)


def deferred_readings(file: EventFile, point: str) -> "Deferred[DeskReadings]":
    """Return the readings of a desk, loaded by the first of them."""

    def make() -> "DeskReadings":
        from kiosk.viewmodels.desk.readings import DeskReadings

        return DeskReadings(file, point)

    return Deferred(make)
