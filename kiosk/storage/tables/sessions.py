"""The session table."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.domain.agenda.session import Session, SessionStanding, SessionText
from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.kinds import SessionDetails

T = TypeVar("T")

_COLUMNS = (
    *("id", "starts", "ends", "title", "subtitle", "room", "abstract", "track", "kind", "day", "speakers"),
    *("language", "texts", "all_day", "standing", "moved_from", "earlier"),
)
_TEXTS = ("title", "subtitle", "room", "abstract", "track", "kind", "day", "language")

ON = f"standing = '{SessionStanding.SCHEDULED}' AND starts > 0"
"""What is on the agenda: a session of whose time nothing is known is not."""
_SHOWN = f"standing <> '{SessionStanding.WITHDRAWN}' AND starts > 0"
"""What screens show, as on or as cancelled."""


def fold(connection: Connection, subjects: "Sequence[Sequence[SessionDetails]]") -> None:
    """Write the rows of sessions: the latest value of a field wins; what changed before people's eyes is remembered."""
    connection.executemany(
        f"INSERT OR REPLACE INTO session ({', '.join(_COLUMNS)}) VALUES ({', '.join(map(':{}'.format, _COLUMNS))})",
        map(_row, subjects),
    )


def scheduled(connection: Connection) -> list[Session]:
    """Return the sessions on the agenda, by start, room and id."""
    return _sessions(connection, ON)


def shown(connection: Connection) -> list[Session]:
    """Return the sessions that screens show, the cancelled ones too, by start, room and id."""
    return _sessions(connection, _SHOWN)


def every(connection: Connection) -> dict[str, Session]:
    """Return all sessions ever on the agenda by id."""
    rows = connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM session")
    return {session.id: session for session in map(_session_of, rows)}


def count(connection: Connection) -> int:
    """Return how many sessions are on the agenda."""
    return int(connection.execute(f"SELECT count(*) FROM session WHERE {ON}").fetchone()[0])


def _sessions(connection: Connection, which: str) -> list[Session]:
    rows = connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM session WHERE {which} ORDER BY starts, room, id")
    return [_session_of(row) for row in rows]


def _row(facts: "Sequence[SessionDetails]") -> dict[str, Any]:
    from kiosk.domain.facts.registry import latest

    session = latest(facts)
    translated = {language: asdict(words) for one in facts for language, words in one.texts.items()}
    return {field: getattr(session, field) or "" for field in _TEXTS} | {
        "id": session.session,
        "starts": session.starts or 0,
        "ends": max(session.starts or 0, session.ends or 0),
        "speakers": json.dumps(session.speakers or (), ensure_ascii=False),
        "texts": json.dumps(translated, ensure_ascii=False, sort_keys=True),
        "all_day": int(bool(session.all_day)),
        "standing": session.standing or SessionStanding.SCHEDULED,
        "moved_from": _left_from(one.starts for one in facts),
        "earlier": json.dumps(_earlier(facts), ensure_ascii=False, sort_keys=True),
    }


def _left_from(values: Iterable[T | None]) -> T | None:
    """Return the value that was first given up, of all that were said in their order; None if it holds again."""
    said = [value for value in values if value is not None]
    first = next((before for before, after in pairwise(said) if before != after), None)
    return first if first != (said[-1] if said else None) else None


def _earlier(facts: "Sequence[SessionDetails]") -> Mapping[str, Mapping[str, str]]:
    """Return by language the title and the room that people first read, where those changed."""
    changes = {"": _changed_texts([(one.title, one.room) for one in facts])}
    for language in {language for one in facts for language in one.texts}:
        texts = [one.texts[language] for one in facts if language in one.texts]
        changes[language] = _changed_texts([(text.title, text.room) for text in texts])
    return {language: words for language, words in changes.items() if words}


def _changed_texts(said: Sequence[tuple[str | None, str | None]]) -> dict[str, str]:
    first = {"title": _left_from(title for title, _ in said), "room": _left_from(room for _, room in said)}
    return {name: words for name, words in first.items() if words}


def _session_of(row: Sequence[Any]) -> Session:
    values = dict(zip(_COLUMNS, row, strict=True))
    words, earlier = json.loads(values["texts"]), json.loads(values["earlier"])
    return Session(
        id=values["id"],
        starts=values["starts"],
        ends=values["ends"],
        text=SessionText(values["title"], values["subtitle"], values["room"], values["abstract"]),
        track=values["track"],
        kind=values["kind"],
        day=values["day"],
        speakers=tuple(json.loads(values["speakers"])),
        language=values["language"],
        texts={language: SessionText(**text) for language, text in words.items()},
        all_day=bool(values["all_day"]),
        standing=SessionStanding(values["standing"]),
        moved_from=values["moved_from"],
        earlier={language: SessionText(**{"title": ""} | text) for language, text in earlier.items()},
    )
