"""The session table."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any

from kiosk.domain.agenda.session import Session, SessionText
from kiosk.storage.connection import Connection
from kiosk.storage.tables.lenient import number, text, texts

_COLUMNS = (
    "id, starts, ends, title, subtitle, room, abstract, track, kind, day, speakers, language, texts, moved_from, gone"
)
_TEXTS = ("title", "subtitle", "room", "abstract", "track", "kind", "day", "language")
_TRANSLATED = tuple(field.name for field in fields(SessionText))


def fold(connection: Connection, subjects: Sequence[tuple[str, list[dict[str, Any]]]]) -> None:
    """Write the rows of sessions: the latest value of a field wins; a changed start is remembered as a move."""
    connection.executemany(
        f"INSERT OR REPLACE INTO session ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        (_row(subject, bodies) for subject, bodies in subjects),
    )


def scheduled(connection: Connection) -> list[Session]:
    """Return the sessions on the agenda, by start, room and id."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM session WHERE gone = 0 ORDER BY starts, room, id")
    return [_session_of(row) for row in rows]


def every(connection: Connection) -> dict[str, tuple[Session, bool]]:
    """Return all sessions ever on the agenda by id, each with whether it is gone."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM session")
    return {row[0]: (_session_of(row), bool(row[14])) for row in rows}


def count(connection: Connection) -> int:
    """Return how many sessions are on the agenda."""
    return int(connection.execute("SELECT count(*) FROM session WHERE gone = 0").fetchone()[0])


def _row(subject: str, bodies: list[dict[str, Any]]) -> tuple[Any, ...]:
    merged: dict[str, Any] = {"starts": 0, "ends": 0, "speakers": [], "gone": False}
    translated: dict[str, dict[str, str]] = {}
    moved_from = None
    for body in map(_told, bodies):
        if merged["starts"] and body.get("starts", merged["starts"]) != merged["starts"]:
            moved_from = moved_from or merged["starts"]
        translated |= body.pop("texts")
        merged |= body
    if moved_from == merged["starts"]:
        moved_from = None
    merged |= {"id": subject, "texts": translated, "moved_from": moved_from, "gone": int(merged["gone"])}
    return tuple(_plain(merged.get(column, "")) for column in _COLUMNS.split(", "))


def _told(body: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a record says of a session, without what cannot be read as what it should be."""
    told: dict[str, Any] = {field: text(body[field]) for field in _TEXTS if field in body}
    told |= {field: body[field] for field in ("starts", "ends") if number(body.get(field), -1) >= 0}
    if "speakers" in body:
        told["speakers"] = texts(body["speakers"])
    if "gone" in body:
        told["gone"] = bool(body["gone"])
    translations = body.get("texts")
    given = translations.items() if isinstance(translations, dict) else ()
    told["texts"] = {text(language): _translation(words) for language, words in given if isinstance(words, dict)}
    return told


def _translation(words: Mapping[str, Any]) -> dict[str, str]:
    return {"title": ""} | {field: text(words[field]) for field in _TRANSLATED if field in words}


def _session_of(row: Sequence[Any]) -> Session:
    translated = {language: SessionText(**words) for language, words in json.loads(row[12]).items()}
    own = SessionText(*row[3:7])
    speakers = tuple(json.loads(row[10]))
    return Session(row[0], row[1], row[2], own, row[7], row[8], row[9], speakers, row[11], translated, row[13])


def _plain(value: Any) -> Any:  # noqa: ANN401 - JSON values
    return json.dumps(value, ensure_ascii=False, sort_keys=True) if isinstance(value, list | dict) else value
