"""The agenda: sessions with a time and a room, and what is on now and next."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class SessionStanding(StrEnum):
    """How a session stands on the agenda."""

    SCHEDULED = "scheduled"
    CANCELLED = "cancelled"
    """It does not take place; screens say so until it would have been over."""
    WITHDRAWN = "withdrawn"
    """It is off the agenda without a word: it became confidential, or belongs to an agenda that was replaced whole."""


@dataclass(frozen=True, slots=True)
class SessionText:
    """What people read about a session in one language; the abstract as its agenda wrote it, in Markdown or HTML."""

    title: str
    subtitle: str = ""
    room: str = ""
    abstract: str = ""
    track: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """One item of the agenda. `starts` and `ends` are UTC milliseconds; `texts` maps a language to its text.

    The text under the key ``""`` is the agenda's own and serves every language that has none of its own. One that lasts
    whole days is `all_day`, and has no hours to show. `day` is the one that its file put it on, which may run past
    midnight; empty where days end at midnight. `moved_from` is the start, and `earlier` the title and room by language,
    that people read before they changed; what did not change is empty there. `delay` is by how many minutes it was said
    on the day to begin later.
    """

    id: str
    starts: int
    ends: int
    text: SessionText
    track: str = ""
    kind: str = ""
    day: str = ""
    speakers: tuple[str, ...] = ()
    language: str = ""
    texts: Mapping[str, SessionText] = field(default_factory=dict)
    all_day: bool = False
    standing: SessionStanding = SessionStanding.SCHEDULED
    moved_from: int | None = None
    earlier: Mapping[str, SessionText] = field(default_factory=dict)
    delay: int = 0

    @property
    def is_cancelled(self) -> bool:
        """Whether it does not take place, and screens say so."""
        return self.standing is SessionStanding.CANCELLED

    def text_in(self, language: str) -> SessionText:
        """Return the text in a language, with gaps filled from the agenda's own."""
        own, base = self.texts.get(language, _NOTHING), self.text
        return SessionText(  # written out: `replace` takes four times as long, and screens ask of all sessions
            own.title or base.title,
            own.subtitle or base.subtitle,
            own.room or base.room,
            own.abstract or base.abstract,
            own.track or self.track,
        )

    def earlier_in(self, language: str) -> SessionText:
        """Return the title and the room in a language as they were first, each empty if it is still the same."""
        if not self.earlier:  # as nearly always, and screens ask of all sessions
            return _NOTHING
        own, text = self.texts.get(language), self.earlier.get("", _NOTHING)
        words = self.earlier.get(language, _NOTHING)
        return SessionText(
            title=words.title if own and own.title else text.title,
            room=words.room if own and own.room else text.room,
        )


_NOTHING = SessionText("")


@dataclass(frozen=True, slots=True)
class NowAndNext:
    """What is on at a moment, and what begins next (all sessions that begin at that same time)."""

    now: tuple[Session, ...]
    next: tuple[Session, ...]


def now_and_next(sessions: Iterable[Session], at: int) -> NowAndNext:
    """Return what is on at `at` (UTC milliseconds) and what begins next, however far past midnight.

    What lasts whole days is on, but nothing that anybody waits for.
    """
    ordered = sorted(
        (session for session in sessions if session.standing is SessionStanding.SCHEDULED),
        key=lambda session: (session.starts, session.text.room, session.id),
    )
    now = tuple(session for session in ordered if session.starts <= at < session.ends)
    later = [session for session in ordered if session.starts > at and not session.all_day]
    return NowAndNext(now, tuple(session for session in later if session.starts == later[0].starts))
