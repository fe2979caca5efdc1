"""How sessions, and what was changed of them by hand, are printed."""

from collections.abc import Mapping
from typing import Any

from kiosk.cli.scan import event_time
from kiosk.domain.agenda.announcement import Announcement
from kiosk.domain.agenda.session import Session
from kiosk.domain.event import Event
from kiosk.domain.moment import clock_time, day_of
from kiosk.services.live_agenda.acts import PastAct


def session_fields(event: Event, session: Session) -> dict[str, Any]:
    """Return a session as a program reads it."""
    earlier = session.earlier_in("")
    return {
        "session": session.id,
        "title": session.text.title,
        "room": session.text.room,
        "track": session.track,
        "starts": event_time(event, session.starts),
        "ends": event_time(event, session.ends),
        "standing": session.standing,
        "delay": session.delay,
        "starts_before": event_time(event, session.moved_from) if session.moved_from is not None else None,
        "room_before": earlier.room or None,
        "title_before": earlier.title or None,
    }


def session_line(event: Event, session: Session) -> str:
    """Return a session in one line, with what stood there before."""
    day = day_of(session.starts, event.zone).isoformat()
    time = f"{clock_time(session.starts, event.zone)}–{clock_time(session.ends, event.zone)}"
    room = f", {session.text.room}" if session.text.room else ""
    said = [text for text in (_before(event, session), "cancelled" if session.is_cancelled else "") if text]
    changed = f" ({'; '.join(said)})" if said else ""
    return f"{day} {time}  {session.text.title}{room}{changed}  [{session.id}]"


def announcement_fields(event: Event, announcement: Announcement) -> dict[str, Any]:
    """Return an announcement as a program reads it."""
    return {
        "act": announcement.id,
        "words": announcement.words_in(""),
        "words_in": [{"language": code, "words": text} for code, text in announcement.words.items() if code],
        "begins": event_time(event, announcement.begins),
        "ends": event_time(event, announcement.ends),
        "points": announcement.points,
    }


def act_fields(event: Event, act: PastAct, known: Mapping[str, Session]) -> dict[str, Any]:
    """Return what was done at once as a program reads it: the sessions as they are now, or the announcement."""
    if act.announcement:
        return announcement_fields(event, act.announcement) | {"at": event_time(event, act.at), "sessions": []}
    changed = [known[change.session] for change in act.changes if change.session in known]
    return {
        "act": act.id,
        "at": event_time(event, act.at),
        "sessions": [session_fields(event, session) for session in changed],
    }


def act_line(event: Event, act: PastAct, known: Mapping[str, Session]) -> str:
    """Return what was done at once in one line, with the id by which it is taken back."""
    at = f"{act.id}  {day_of(act.at, event.zone).isoformat()} {clock_time(act.at, event.zone)}"
    if told := act.announcement:
        points = f", at {', '.join(told.points)}" if told.points else ""
        return f"{at}  announced until {clock_time(told.ends, event.zone)}{points}: {told.words_in('')}"
    parts = []
    for change in act.changes:
        title = known[change.session].text.title if change.session in known else change.session
        how = [f"{change.delay} min late"] if change.delay else []
        how += [f"at {clock_time(change.starts, event.zone)}"] if change.starts is not None else []
        how += [f"in {change.room or 'no room'}"] if change.room is not None else []
        how += ["cancelled"] if change.cancelled else []
        parts.append(f"{title}: {', '.join(how)}")
    return f"{at}  {'; '.join(parts)}"


def _before(event: Event, session: Session) -> str:
    earlier = session.earlier_in("")
    said = []
    if session.moved_from is not None:
        same = day_of(session.moved_from, event.zone) == day_of(session.starts, event.zone)
        day = "" if same else f"{day_of(session.moved_from, event.zone).isoformat()} "
        said.append(f"{day}{clock_time(session.moved_from, event.zone)}")
    said += [text for text in (earlier.room, earlier.title) if text]
    return f"was {', '.join(said)}" if said else ""
