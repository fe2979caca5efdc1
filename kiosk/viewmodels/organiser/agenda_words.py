"""What the organiser's page says of the agenda: how a session changes, and what that brings with it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.agenda.announcement import Announcement
from kiosk.domain.agenda.consequences import Consequence, EndsAfterEvent, RoomOccupied, SpeakerElsewhere, StarredBy
from kiosk.domain.agenda.session import Session, SessionStanding
from kiosk.domain.facts.live_agenda import SessionChange
from kiosk.domain.kiosks.showing import EVERY_DESK, EVERY_WALL
from kiosk.domain.moment import clock_time, day_of
from kiosk.viewmodels.foyer.session_words import AgendaView
from kiosk.viewmodels.organiser.agenda_draft import ChangeKind
from kiosk.viewmodels.shared.locales import locale_of, short_day
from kiosk.viewmodels.shared.wording import filled, joined

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Thought:
    """Something to think of before a change is announced; what `warns` may have to be put right."""

    icon: str
    title: str
    detail: str
    warns: bool = True


def kind_title(kind: ChangeKind) -> str:
    """Return the name of what can be done with a session."""
    match kind:
        case ChangeKind.LATE:
            return translate("Agenda", "Late")
        case ChangeKind.MOVE:
            return translate("Agenda", "Move")
        case ChangeKind.CANCEL:
            return translate("Agenda", "Call off")
        case _:
            assert_never(kind)


def made_at(at: int, view: AgendaView) -> str:
    """Say when something was done; with the day if that was another one."""
    time, day = clock_time(at, view.zone), day_of(at, view.zone)
    return time if day == day_of(view.at, view.zone) else f"{short_day(day, view.language)} {time}"


def _place(point: str) -> str:
    if point == EVERY_WALL:
        return translate("Kiosks", "All walls")
    return translate("Kiosks", "All desks") if point == EVERY_DESK else point


def shown_where(told: Announcement, view: AgendaView) -> str:
    """Say on which screens an announcement is, and until when."""
    where = joined(map(_place, told.points)) or translate("Agenda", "All screens")
    until = filled(translate("Agenda", "until {time}"), time=made_at(told.ends, view))
    begins = filled(translate("Agenda", "from {time}"), time=made_at(told.begins, view))
    return joined((where, begins if told.begins > view.at else "", until))


def changed_what(changes: Sequence[SessionChange], known: Mapping[str, Session], view: AgendaView) -> str:
    """Say which sessions were changed at once."""
    first = known.get(changes[0].session)
    title = first.text_in(view.language).title if first else changes[0].session
    if len(changes) == 1:
        return title
    more = locale_of(view.language).toString(len(changes) - 1)
    return filled(translate("Agenda", "{title} and {count} more"), title=title, count=more)


def what_changed(change: SessionChange, view: AgendaView) -> str:
    """Say what was changed of a session."""
    said = [translate("Agenda", "added")] if change.added else []
    if change.title is not None or change.titles:
        said.append(translate("Agenda", "another title"))
    if change.speakers is not None:
        said.append(translate("Agenda", "other speakers"))
    if change.track is not None:
        said.append(translate("Agenda", "another track"))
    if change.delay:
        minutes = locale_of(view.language).toString(change.delay)
        said.append(filled(translate("Agenda", "{minutes} min late"), minutes=minutes))
    elif change.starts is not None:
        said.append(filled(translate("Agenda", "begins at {time}"), time=made_at(change.starts, view)))
    if change.room is not None:
        said.append(_in_room(change.rooms.get(view.language, change.room)))
    if change.cancelled:
        said.append(translate("Agenda", "cancelled"))
    return joined(said) or translate("Agenda", "on time again")


def becomes(before: Session, after: Session, view: AgendaView) -> str:
    """Say what becomes of a session."""
    if after.is_cancelled and not before.is_cancelled:
        return translate("Agenda", "does not take place")
    if before.standing is SessionStanding.WITHDRAWN:
        return joined(
            (translate("Agenda", "comes onto the agenda"), _span(after, view), after.text_in(view.language).room)
        )
    said = _said_otherwise(before, after, view)
    if (before.starts, before.ends) != (after.starts, after.ends):
        new, old = _span(after, view), _span(before, view)
        said.append(filled(translate("Agenda", "{before} becomes {after}"), before=old, after=new))
    old_room, new_room = before.text_in(view.language).room, after.text_in(view.language).room
    if old_room != new_room:
        said.append(_in_room(new_room))
    return joined(said) or translate("Agenda", "stays as it is")


def _said_otherwise(before: Session, after: Session, view: AgendaView) -> list[str]:
    """Return what a session is called from now on, who speaks and in which track, where that changes."""
    said = []
    if (title := after.text_in(view.language).title) != (old := before.text_in(view.language).title):
        said.append(filled(translate("Agenda", "{before} becomes {after}"), before=old, after=title))
    elif before.texts != after.texts or before.text.title != after.text.title:
        said.append(translate("Agenda", "another title"))
    if before.speakers != after.speakers:
        said.append(joined(after.speakers) or translate("Agenda", "without speakers"))
    if before.track != after.track:
        said.append(filled(translate("Agenda", "track: {track}"), track=after.track or "–"))
    return said


def consequence_words(consequence: Consequence, view: AgendaView) -> Thought:
    """Say what a change brings with it."""
    title = consequence.session.text_in(view.language).title
    match consequence:
        case EndsAfterEvent(session=session):
            pattern = translate("Agenda", "“{title}” then ends at {time}")
            time = made_at(session.ends, view)
            return Thought(
                "warning", filled(pattern, title=title, time=time), translate("Agenda", "The event is over by then.")
            )
        case RoomOccupied(session=session, other=other):
            pattern = translate("Agenda", "{room} is taken then")
            return Thought("warning", filled(pattern, room=session.text_in(view.language).room), _other(other, view))
        case SpeakerElsewhere(other=other, speaker=speaker):
            pattern = translate("Agenda", "{name} is elsewhere then")
            return Thought("warning", filled(pattern, name=speaker), _other(other, view))
        case StarredBy(people=people):
            count = locale_of(view.language).toString(people)
            pattern = translate("Agenda", "Starred by {count}: {title}")
            detail = translate("Agenda", "They see it with their badge.")
            return Thought("star", filled(pattern, count=count, title=title), detail, warns=False)
        case _:
            assert_never(consequence)


def summary(sessions: int, view: AgendaView) -> str:
    """Say how many sessions change."""
    count = locale_of(view.language).toString(sessions)
    return filled(translate("Agenda", "Sessions that change: {count}"), count=count)


def _other(other: Session, view: AgendaView) -> str:
    text = other.text_in(view.language)
    return joined((text.title, text.room, _span(other, view)))


def _in_room(room: str) -> str:
    return filled(translate("Agenda", "in {room}"), room=room) if room else translate("Agenda", "in no room")


def _span(session: Session, view: AgendaView) -> str:
    return f"{made_at(session.starts, view)}–{clock_time(session.ends, view.zone)}"
