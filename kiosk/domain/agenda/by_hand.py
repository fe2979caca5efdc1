"""What was changed of a session by hand: it holds over what an agenda says, in whatever order both come to be known."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from kiosk.domain.agenda.session import Session, SessionStanding, SessionText

if TYPE_CHECKING:
    from kiosk.domain.facts.live_agenda import SessionChange


@dataclass(frozen=True, slots=True)
class ByHand:
    """What holds of a session over its agenda; None and nothing for what is as the agenda says.

    `rooms` and `titles` are by language, and `delay` is by how many minutes the session begins later than `starts`
    would have been without it. One that is `added` is on the agenda though no file has it.
    """

    starts: int | None = None
    ends: int | None = None
    delay: int = 0
    room: str | None = None
    rooms: Mapping[str, str] = field(default_factory=dict)
    cancelled: bool = False
    added: bool = False
    title: str | None = None
    titles: Mapping[str, str] = field(default_factory=dict)
    speakers: tuple[str, ...] | None = None
    track: str | None = None

    def __bool__(self) -> bool:
        return self != NOTHING


NOTHING: Final = ByHand()
_NEAR: Final = 6 * 3_600_000
"""A session that begins by less than so many milliseconds earlier or later stays on the day that its agenda names."""


def holding(changes: "Iterable[SessionChange]") -> ByHand:
    """Return what holds of one session, of all that was changed of it, in their order, and not taken back."""
    made = list(changes)
    undone = {change.undoes for change in made if change.undoes}
    hand = NOTHING
    for change in made:
        if not change.act or change.undoes or change.act in undone:
            continue
        if change.starts is not None and change.ends is not None:
            ends = max(change.starts, change.ends)
            hand = replace(hand, starts=change.starts, ends=ends, delay=change.delay or 0)
        if change.room is not None:
            hand = replace(hand, room=change.room, rooms=dict(change.rooms))
        if change.cancelled is not None:
            hand = replace(hand, cancelled=change.cancelled)
        if change.added:
            hand = replace(hand, added=True)
        hand = _said_of(hand, change)
    return hand


def _said_of(hand: ByHand, change: "SessionChange") -> ByHand:
    """Return what holds once a change has said what a session is: what it does not say goes on as before."""
    return replace(
        hand,
        title=hand.title if change.title is None else change.title,
        titles={**hand.titles, **change.titles},
        speakers=hand.speakers if change.speakers is None else tuple(change.speakers),
        track=hand.track if change.track is None else change.track,
    )


def changed_by_hand(session: Session, hand: ByHand) -> Session:
    """Return a session, as its agenda has it, with what was changed by hand.

    One that is withdrawn stays so, unless it was added by hand.
    """
    if not hand:
        return session
    if hand.starts is not None and hand.ends is not None:
        day = session.day if abs(hand.starts - session.starts) < _NEAR else ""
        session = replace(session, starts=hand.starts, ends=hand.ends, delay=hand.delay, day=day, all_day=False)
    if hand.room is not None:
        session = _in_room(session, hand.room, hand.rooms)
    session = _described(session, hand)
    if hand.added and session.standing is SessionStanding.WITHDRAWN:
        session = replace(session, standing=SessionStanding.SCHEDULED)
    if hand.cancelled and session.standing is SessionStanding.SCHEDULED:
        session = replace(session, standing=SessionStanding.CANCELLED)
    return session


def _described(session: Session, hand: ByHand) -> Session:
    """Return a session with the title, the speakers and the track that it has by hand."""
    texts = dict(session.texts)
    for language, title in hand.titles.items():
        texts[language] = replace(texts.get(language, SessionText("")), title=title)
    if hand.track is not None:
        texts = {language: replace(text, track="") for language, text in texts.items()}
    return replace(
        session,
        text=session.text if hand.title is None else replace(session.text, title=hand.title),
        texts=texts,
        speakers=session.speakers if hand.speakers is None else hand.speakers,
        track=session.track if hand.track is None else hand.track,
    )


def _in_room(session: Session, room: str, rooms: Mapping[str, str]) -> Session:
    texts = {language: replace(text, room=rooms.get(language, room)) for language, text in session.texts.items()}
    for language in rooms.keys() - texts.keys():
        texts[language] = SessionText("", room=rooms[language])
    return replace(session, text=replace(session.text, room=room), texts=texts)
