"""What a change of the agenda brings with it: a room that is taken, a speaker who is elsewhere, too late an end."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kiosk.domain.agenda.session import Session, SessionStanding
from kiosk.domain.event import Event
from kiosk.domain.roster.folding import fold


@dataclass(frozen=True, slots=True)
class EndsAfterEvent:
    """A session ends after the event does."""

    session: Session


@dataclass(frozen=True, slots=True)
class RoomOccupied:
    """Another session is in its room at that time."""

    session: Session
    other: Session


@dataclass(frozen=True, slots=True)
class SpeakerElsewhere:
    """Who speaks in it speaks in another one at that time."""

    session: Session
    other: Session
    speaker: str


@dataclass(frozen=True, slots=True)
class StarredBy:
    """So many people starred it, and see the change with their badge."""

    session: Session
    people: int


Consequence = EndsAfterEvent | RoomOccupied | SpeakerElsewhere | StarredBy
"""Whatever an organiser should know before a change is announced."""


def consequences(
    changes: Sequence[tuple[Session, Session]], others: Iterable[Session], event: Event
) -> list[Consequence]:
    """Return what changes bring with them that was not so before; of what takes place.

    Args:
        changes: each session that changes, as it is and as it will be.
        others: the sessions of the agenda.
        event: the event.
    """
    changed = {after.id: after for _, after in changes}
    before = {session.id: session for session in others}
    present = [one for id_, one in before.items() if id_ not in changed and _takes_place(one)]
    coming = [after for after in changed.values() if _takes_place(after)]
    found: list[Consequence] = []
    for was, after in changes:
        if not _takes_place(after):
            continue
        if was.ends <= event.ends < after.ends:
            found.append(EndsAfterEvent(after))
        for other in (*present, *coming):
            earlier = before.get(other.id, other)
            found += [one for one in _clashes(after, other) if _is_new(one, was, earlier)]
    return list(_once(found))


def in_the_way(session: Session, others: Iterable[Session]) -> tuple[RoomOccupied | SpeakerElsewhere, ...]:
    """Return what stands in the way of a session where and when it is to be, was it so before or not."""
    return tuple(clash for other in others if _takes_place(other) for clash in _clashes(session, other))


def _takes_place(session: Session) -> bool:
    return session.standing is SessionStanding.SCHEDULED and not session.all_day


def _clashes(session: Session, other: Session) -> Iterator[RoomOccupied | SpeakerElsewhere]:
    """Yield how a session stands in the way of another one at the same time."""
    if session.id == other.id or session.starts >= other.ends or other.starts >= session.ends:
        return
    if session.text.room and fold(session.text.room) == fold(other.text.room):
        yield RoomOccupied(session, other)
        return
    theirs = set(map(fold, other.speakers))
    for speaker in session.speakers:
        if fold(speaker) in theirs:
            yield SpeakerElsewhere(session, other, speaker)


def _is_new(clash: RoomOccupied | SpeakerElsewhere, was: Session, other: Session) -> bool:
    return all(type(one) is not type(clash) for one in _clashes(was, other))


def _once(found: Iterable[Consequence]) -> Iterator[Consequence]:
    """Yield each once: where two sessions change that are in each other's way, the first says so."""
    seen: set[tuple[type, frozenset[str]]] = set()
    for one in found:
        match one:
            case RoomOccupied() | SpeakerElsewhere():
                pair = (type(one), frozenset((one.session.id, one.other.id)))
                if pair in seen:
                    continue
                seen.add(pair)
            case EndsAfterEvent() | StarredBy():
                pass
        yield one
