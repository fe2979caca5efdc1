"""What a desk is told to announce to whoever works there."""

from dataclasses import dataclass

from kiosk.domain.agenda.announcement import Announcement
from kiosk.domain.kiosks.showing import EVERY_DESK, Showing, Shows, showing_at
from kiosk.services.agenda_shown import orders_for
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import announcements


@dataclass(frozen=True, slots=True)
class DeskOrders:
    """What this desk, and every desk, was told, over or not, and what is announced by it."""

    showings: tuple[Showing, ...] = ()
    announcements: tuple[Announcement, ...] = ()

    def words(self, language: str, at: int) -> str:
        """Return what is announced at a time (UTC milliseconds) in a language; empty if nothing is."""
        showing = showing_at(self.showings, at)
        if showing is None or showing.shows is not Shows.ANNOUNCEMENT:
            return ""
        said = (one for one in self.announcements if one.id == showing.announcement)
        return next((one.words_in(language) for one in said), "")


def desk_orders(file: EventFile) -> DeskOrders:
    """Return what this desk was told; of small tables, whatever the event holds."""
    reader = file.reader
    orders = orders_for(file, reader, EVERY_DESK)
    wanted = {one.announcement for one in orders} - {""}
    if not wanted:
        return DeskOrders(orders)
    return DeskOrders(orders, tuple(one for one in announcements.standing(reader) if one.id in wanted))
