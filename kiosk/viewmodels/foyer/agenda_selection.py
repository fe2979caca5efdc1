"""Which sessions of an agenda a visitor looks at: of which day, in which order, of which track or room, or searched."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from typing import assert_never

from kiosk.domain.agenda.days import days_covered, present_day
from kiosk.domain.agenda.session import Session
from kiosk.domain.roster.folding import fold
from kiosk.viewmodels.foyer.agenda_rows import rooms_of, tracks_of
from kiosk.viewmodels.foyer.session_words import AgendaView

FEW_SESSIONS = 6
"""An agenda of more sessions can be searched, and looked at in other orders."""


class AgendaOrder(StrEnum):
    """In which order an agenda is looked at."""

    TIME = "time"
    ROOMS = "rooms"
    TRACKS = "tracks"
    TIMELINE = "timeline"


@dataclass(frozen=True, slots=True)
class Selection:
    """What a visitor chose; nothing of it at first."""

    order: AgendaOrder = AgendaOrder.TIME
    day: date | None = None
    narrowed: str = ""
    sought: str = ""


def days_of(sessions: Sequence[Session], view: AgendaView) -> tuple[date, ...]:
    """Return the days on which there are sessions."""
    return tuple(sorted({day for session in sessions for day in days_covered(session, view.zone)}))


def chosen_day(
    days: Sequence[date], sessions: Sequence[Session], selection: Selection, view: AgendaView
) -> date | None:
    """Return the day that is looked at: the one that was chosen, else today or what comes after it."""
    if not days or selection.day in days:
        return selection.day if selection.day in days else None
    today = present_day(sessions, view.at, view.zone)
    return next((day for day in days if day >= today), days[-1])


def of_day(sessions: Sequence[Session], day: date | None, view: AgendaView) -> tuple[Session, ...]:
    """Return the sessions that stand on a day."""
    return tuple(session for session in sessions if day in days_covered(session, view.zone))


def orders_of(sessions: Sequence[Session], language: str) -> tuple[AgendaOrder, ...]:
    """Return the orders in which an agenda can be looked at; none where it is short."""
    if len(sessions) <= FEW_SESSIONS:
        return ()
    rooms, tracks = rooms_of(sessions, language), tracks_of(sessions, language)
    orders = [AgendaOrder.TIME]
    orders += [AgendaOrder.ROOMS] if len(rooms) > 1 else []
    orders += [AgendaOrder.TRACKS] if len(tracks) > 1 else []
    return (*orders, AgendaOrder.TIMELINE) if len(rooms) > 1 else tuple(orders)


def groups_of(sessions: Sequence[Session], order: AgendaOrder, language: str) -> tuple[str, ...]:
    """Return the rooms or tracks under which sessions stand in an order, by name; none where they stand by time."""
    match order:
        case AgendaOrder.ROOMS:
            return rooms_of(sessions, language)
        case AgendaOrder.TRACKS:
            return tracks_of(sessions, language)
        case AgendaOrder.TIME | AgendaOrder.TIMELINE:
            return ()
        case _:
            assert_never(order)


def group_of(session: Session, order: AgendaOrder, language: str) -> str:
    """Return the room or track of a session, as the order asks."""
    text = session.text_in(language)
    return text.track if order is AgendaOrder.TRACKS else text.room


def found_in(sessions: Iterable[Session], sought: str, language: str) -> tuple[Session, ...]:
    """Return the sessions that have all words of a text, or words that begin so: in title, speakers, room or track."""
    words = [f" {word}" for word in fold(sought).split()]
    if not words:
        return ()
    return tuple(one for one in sessions if all(word in _words_of(one, language) for word in words))


def _words_of(session: Session, language: str) -> str:
    text = session.text_in(language)
    said = (text.title, text.subtitle, text.room, text.track, session.text.title, session.text.room, *session.speakers)
    return " ".join(("", *map(_folded, said)))


@lru_cache(maxsize=16384)
def _folded(text: str) -> str:
    return fold(text)
