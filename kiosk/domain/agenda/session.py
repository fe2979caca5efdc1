"""The agenda: sessions with a time and a room, and what is on now and next."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class SessionText:
    """What people read about a session in one language."""

    title: str
    subtitle: str = ""
    room: str = ""
    abstract: str = ""
    track: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """One item of the agenda. `starts` and `ends` are UTC milliseconds; `texts` maps a language to its text.

    The text under the key ``""`` is the agenda's own and serves every language that has none of its own.
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
    moved_from: int | None = None

    def text_in(self, language: str) -> SessionText:
        """Return the text in a language, with gaps filled from the agenda's own."""
        own = self.texts.get(language)
        if own is None:
            return replace(self.text, track=self.track)
        return replace(
            own,
            title=own.title or self.text.title,
            subtitle=own.subtitle or self.text.subtitle,
            room=own.room or self.text.room,
            abstract=own.abstract or self.text.abstract,
            track=own.track or self.track,
        )


@dataclass(frozen=True, slots=True)
class NowAndNext:
    """What is on at a moment, and what begins next (all sessions that begin at that same time)."""

    now: tuple[Session, ...]
    next: tuple[Session, ...]


def now_and_next(sessions: Iterable[Session], at: int) -> NowAndNext:
    """Return what is on at `at` (UTC milliseconds) and what begins next, however far past midnight."""
    ordered = sorted(sessions, key=lambda session: (session.starts, session.text.room, session.id))
    now = tuple(session for session in ordered if session.starts <= at < session.ends)
    later = [session for session in ordered if session.starts > at]
    return NowAndNext(now, tuple(session for session in later if session.starts == later[0].starts))
