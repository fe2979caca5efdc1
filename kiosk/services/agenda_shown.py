"""What a screen shows of an event's agenda, read again only once something was written that it says."""

from dataclasses import dataclass

from kiosk.domain.agenda.announcement import Announcement
from kiosk.domain.agenda.session import Session
from kiosk.domain.event import Event
from kiosk.domain.kiosks.showing import EVERY_FOYER, GROUPS, Showing
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.extents import News
from kiosk.storage.tables import announcements, held, sessions, showings

_SAID = frozenset({"event", "session", "session_change", "announcement", "import", "showing"})
"""Kinds of facts that an agenda is made of."""
_COUNTING = frozenset({"grant", "fence", "invitation"})
"""Kinds of facts by which it changes what counts."""


@dataclass(frozen=True, slots=True)
class ShownAgenda:
    """An event, its sessions in order of time, and what is announced at one point, over or not, the latest first.

    `showings` is what the kiosk, and all of its group, was told to show, over or not; what it announces is there too.
    """

    event: Event
    sessions: tuple[Session, ...]
    announcements: tuple[Announcement, ...]
    showings: tuple[Showing, ...] = ()


class AgendaReader:
    """Reads the agenda for the screens of one point; one after the other, in whatever thread.

    Args:
        file: the event file.
        point: where they stand.
        group: with whom they are told what to show.
    """

    def __init__(self, file: EventFile, point: str, group: str = EVERY_FOYER) -> None:
        self._file, self._point, self._group = file, point, group
        self._news = News(file.reader)
        self._has_read = self._unsettled = False

    def read(self) -> ShownAgenda | None:
        """Return the agenda; None if it is as it was last time. A part of an import may come in without a record."""
        reader = self._file.reader
        kinds, waiting = self._news.kinds(reader), held.is_any(reader)
        unsettled, self._unsettled = self._unsettled or waiting, waiting
        if self._has_read and not unsettled and kinds is not None and not kinds & (_SAID | _COUNTING):
            return None
        self._has_read = True
        orders = orders_for(self._file, reader, self._group)
        wanted = {one.announcement for one in orders}
        told = tuple(one for one in announcements.standing(reader) if one.is_for(self._point) or one.id in wanted)
        return ShownAgenda(self._file.read_event(), tuple(sessions.shown(reader)), told, orders)


def orders_for(file: EventFile, reader: Connection, group: str) -> tuple[Showing, ...]:
    """Return what this kiosk and all of a group were told; who it is takes reading only where one is told alone."""
    said = showings.every(reader)
    own = file.journal.public_key if set(said) - GROUPS else ""
    return tuple(said[kiosk] for kiosk in (group, own) if kiosk in said)
