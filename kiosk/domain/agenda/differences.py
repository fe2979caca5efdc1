"""Where the agenda says something new of a session though something else holds of it by hand."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from kiosk.domain.agenda.by_hand import ByHand, changed_by_hand
from kiosk.domain.agenda.session import Session, SessionStanding
from kiosk.domain.facts.kinds import SessionDetails
from kiosk.domain.facts.live_agenda import SessionChange

SessionFact = SessionDetails | SessionChange
"""What is recorded of a session: what its agenda says, and what was changed by hand."""


class SessionPart(StrEnum):
    """What of a session can be other by hand than on its agenda."""

    TIME = "time"
    ROOM = "room"
    TITLE = "title"
    SPEAKERS = "speakers"
    TRACK = "track"
    TAKES_PLACE = "takes_place"


@dataclass(frozen=True, slots=True)
class Difference:
    """A session by hand and as its agenda has it, what holds by hand, and of which parts the agenda spoke since."""

    ours: Session
    listed: Session
    hand: ByHand
    parts: tuple[SessionPart, ...]


def difference_of(listed: Session, hand: ByHand, facts: Iterable[SessionFact]) -> Difference | None:
    """Return where an agenda has said something new of a session since something else was said by hand.

    What differs only because it was changed by hand is none: somebody wanted it so, in knowledge of what stood there.

    Args:
        listed: the session as its agenda has it.
        hand: what holds by hand.
        facts: all that was recorded of the session, in order.
    """
    if listed.standing is not SessionStanding.SCHEDULED:
        return None
    ours = changed_by_hand(listed, hand)
    told, held = _last_told(facts)
    asked = tuple(
        part for part in SessionPart if _differs(part, listed, ours) and told.get(part, -1) > held.get(part, -1)
    )
    return Difference(ours, listed, hand, asked) if asked else None


def parts_of(change: SessionChange) -> Iterator[SessionPart]:
    """Yield of what a change by hand says something."""
    if change.starts is not None:
        yield SessionPart.TIME
    if change.room is not None:
        yield SessionPart.ROOM
    if change.title is not None or change.titles:
        yield SessionPart.TITLE
    if change.speakers is not None:
        yield SessionPart.SPEAKERS
    if change.track is not None:
        yield SessionPart.TRACK
    if change.cancelled is not None:
        yield SessionPart.TAKES_PLACE


def as_change(session: str, hand: ByHand, parts: Iterable[SessionPart]) -> SessionChange:
    """Return a change that says once more what holds of some parts by hand."""
    change = SessionChange(session)
    for part in parts:
        change = _with_part(change, hand, part)
    return change


def _with_part(change: SessionChange, hand: ByHand, part: SessionPart) -> SessionChange:
    match part:
        case SessionPart.TIME:
            return replace(change, starts=hand.starts, ends=hand.ends, delay=hand.delay)
        case SessionPart.ROOM:
            return replace(change, room=hand.room, rooms=hand.rooms)
        case SessionPart.TITLE:
            return replace(change, title=hand.title, titles=hand.titles)
        case SessionPart.SPEAKERS:
            return replace(change, speakers=hand.speakers)
        case SessionPart.TRACK:
            return replace(change, track=hand.track)
        case SessionPart.TAKES_PLACE:
            return replace(change, cancelled=hand.cancelled)
        case _:
            assert_never(part)


def _differs(part: SessionPart, listed: Session, ours: Session) -> bool:
    match part:
        case SessionPart.TIME:
            return (listed.starts, listed.ends) != (ours.starts, ours.ends)
        case SessionPart.ROOM:
            return listed.text.room != ours.text.room
        case SessionPart.TITLE:
            return _titles(listed) != _titles(ours)
        case SessionPart.SPEAKERS:
            return listed.speakers != ours.speakers
        case SessionPart.TRACK:
            return listed.track != ours.track
        case SessionPart.TAKES_PLACE:
            return listed.is_cancelled != ours.is_cancelled
        case _:
            assert_never(part)


def _titles(session: Session) -> Mapping[str, str]:
    return {"": session.text.title} | {language: text.title for language, text in session.texts.items() if text.title}


def _last_told(facts: Iterable[SessionFact]) -> tuple[dict[SessionPart, int], dict[SessionPart, int]]:
    """Return where in the order of facts the agenda last said something new of each part, and somebody by hand."""
    made = list(facts)
    undone = {fact.undoes for fact in made if isinstance(fact, SessionChange) and fact.undoes}
    told: dict[SessionPart, int] = {}
    held: dict[SessionPart, int] = {}
    standing: dict[tuple[SessionPart, str], object] = {}
    for at, fact in enumerate(made):
        if isinstance(fact, SessionChange):
            counts = fact.act and not fact.undoes and fact.act not in undone
            held |= dict.fromkeys(parts_of(fact), at) if counts else {}
            continue
        for key, value in _told_by(fact):
            if standing.get(key) != value:
                standing[key] = value
                told[key[0]] = at
    return told, held


def _told_by(fact: SessionDetails) -> Iterator[tuple[tuple[SessionPart, str], object]]:
    said: dict[tuple[SessionPart, str], object] = {
        (SessionPart.TIME, "starts"): fact.starts,
        (SessionPart.TIME, "ends"): fact.ends,
        (SessionPart.ROOM, ""): fact.room,
        (SessionPart.TITLE, ""): fact.title,
        (SessionPart.SPEAKERS, ""): fact.speakers,
        (SessionPart.TRACK, ""): fact.track,
        (SessionPart.TAKES_PLACE, ""): fact.standing,
    }
    said |= {(SessionPart.TITLE, language): text.title for language, text in fact.texts.items()}
    return ((key, value) for key, value in said.items() if value is not None)
