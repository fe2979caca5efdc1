"""The session table."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from kiosk.domain.agenda.session import Session, SessionText
from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.kinds import SessionDetails

_COLUMNS = (
    *("id", "starts", "ends", "title", "subtitle", "room", "abstract", "track", "kind", "day", "speakers"),
    *("language", "texts", "moved_from", "gone"),
)
_TEXTS = ("title", "subtitle", "room", "abstract", "track", "kind", "day", "language")

_ON = "gone = 0 AND starts > 0"
"""What is on the agenda: a session of whose time nothing is known is not."""


def fold(connection: Connection, subjects: "Sequence[Sequence[SessionDetails]]") -> None:
    """Write the rows of sessions: the latest value of a field wins; a changed start is remembered as a move."""
    connection.executemany(
        f"INSERT OR REPLACE INTO session ({', '.join(_COLUMNS)}) VALUES ({', '.join(map(':{}'.format, _COLUMNS))})",
        map(_row, subjects),
    )


def scheduled(connection: Connection) -> list[Session]:
    """Return the sessions on the agenda, by start, room and id."""
    rows = connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM session WHERE {_ON} ORDER BY starts, room, id")
    return [_session_of(row) for row in rows]


def every(connection: Connection) -> dict[str, tuple[Session, bool]]:
    """Return all sessions ever on the agenda by id, each with whether it is gone."""
    rows = connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM session")
    return {row[0]: (_session_of(row), bool(row[14])) for row in rows}


def count(connection: Connection) -> int:
    """Return how many sessions are on the agenda."""
    return int(connection.execute(f"SELECT count(*) FROM session WHERE {_ON}").fetchone()[0])


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
        "moved_from": _moved_from([one.starts for one in facts if one.starts is not None]),
        "gone": int(bool(session.gone)),
    }


def _moved_from(starts: Sequence[int]) -> int | None:
    """Return the start that a session was first moved away from, of all that it was given in their order."""
    moved = next((before for before, after in pairwise(starts) if before != after), None)
    return moved if moved != (starts[-1] if starts else None) else None


def _session_of(row: Sequence[Any]) -> Session:
    values = dict(zip(_COLUMNS, row, strict=True))
    words = json.loads(values["texts"])
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
        moved_from=values["moved_from"],
    )
