"""The session table."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.domain.agenda.by_hand import NOTHING, ByHand, changed_by_hand
from kiosk.domain.agenda.session import Session, SessionStanding, SessionText
from kiosk.storage.connection import Connection
from kiosk.storage.tables import session_changes

if TYPE_CHECKING:
    from kiosk.domain.facts.kinds import SessionDetails

T = TypeVar("T")

_COLUMNS = (
    *("id", "starts", "ends", "title", "subtitle", "room", "abstract", "track", "kind", "day", "speakers"),
    *("language", "texts", "all_day", "standing", "moved_from", "earlier", "delay", "listed"),
)
_LISTED = ("starts", "ends", "title", "room", "track", "day", "speakers", "texts", "all_day", "standing")
"""What may be otherwise by hand."""

ON = f"standing = '{SessionStanding.SCHEDULED}' AND starts > 0"
"""What is on the agenda: a session of whose time nothing is known is not."""
_SHOWN = f"standing <> '{SessionStanding.WITHDRAWN}' AND starts > 0"
"""What screens show, as on or as cancelled."""


def fold(connection: Connection, subjects: "Sequence[Sequence[SessionDetails]]") -> None:
    """Write the rows of sessions: the latest value of a field wins, and over it what was changed by hand.

    What changed before people's eyes is remembered.
    """
    by_hand = session_changes.of(connection, [facts[0].session for facts in subjects])
    connection.executemany(
        f"INSERT OR REPLACE INTO session ({', '.join(_COLUMNS)}) VALUES ({', '.join(map(':{}'.format, _COLUMNS))})",
        (_row(facts, by_hand.get(facts[0].session, NOTHING)) for facts in subjects),
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


def every_as_listed(connection: Connection) -> dict[str, Session]:
    """Return all sessions ever on the agenda by id, as that has them: without what was changed by hand."""
    rows = connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM session")
    return {session.id: session for session in map(_listed_of, rows)}


def changed_as_listed(connection: Connection) -> dict[str, Session]:
    """Return the sessions of which something else holds by hand, by id, as the agenda has them."""
    rows = connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM session WHERE listed IS NOT NULL")
    return {session.id: session for session in map(_listed_of, rows)}


def count(connection: Connection) -> int:
    """Return how many sessions are on the agenda."""
    return int(connection.execute(f"SELECT count(*) FROM session WHERE {ON}").fetchone()[0])


def _sessions(connection: Connection, which: str) -> list[Session]:
    rows = connection.execute(f"SELECT {', '.join(_COLUMNS)} FROM session WHERE {which} ORDER BY starts, room, id")
    return [_session_of(row) for row in rows]


def _row(facts: "Sequence[SessionDetails]", hand: ByHand) -> dict[str, Any]:
    listed = _as_listed(facts)
    session = changed_by_hand(listed, hand)
    row = _values(session)
    was = _values(listed)
    return row | {
        "moved_from": _left_from([*(one.starts for one in facts), session.starts or None]),
        "earlier": json.dumps(_earlier(facts, session), ensure_ascii=False, sort_keys=True),
        "listed": json.dumps({name: was[name] for name in _LISTED}, ensure_ascii=False) if hand else None,
    }


def _values(session: Session) -> dict[str, Any]:
    texts = {language: asdict(words) for language, words in session.texts.items()}
    return {
        "id": session.id,
        "starts": session.starts,
        "ends": session.ends,
        "title": session.text.title,
        "subtitle": session.text.subtitle,
        "room": session.text.room,
        "abstract": session.text.abstract,
        "track": session.track,
        "kind": session.kind,
        "day": session.day,
        "speakers": json.dumps(session.speakers, ensure_ascii=False),
        "language": session.language,
        "texts": json.dumps(texts, ensure_ascii=False, sort_keys=True),
        "all_day": int(session.all_day),
        "standing": session.standing,
        "delay": session.delay,
    }


def _as_listed(facts: "Sequence[SessionDetails]") -> Session:
    """Return a session as its agenda has it."""
    from kiosk.domain.facts.registry import latest

    said = latest(facts)
    starts = said.starts or 0
    return Session(
        id=said.session,
        starts=starts,
        ends=max(starts, said.ends or 0),
        text=SessionText(said.title or "", said.subtitle or "", said.room or "", said.abstract or ""),
        track=said.track or "",
        kind=said.kind or "",
        day=said.day or "",
        speakers=said.speakers or (),
        language=said.language or "",
        texts={language: words for one in facts for language, words in one.texts.items()},
        all_day=bool(said.all_day),
        standing=said.standing or SessionStanding.SCHEDULED,
    )


def _left_from(values: Iterable[T | None]) -> T | None:
    """Return the value that was first given up, of all that were said in their order; None if it holds again."""
    said = [value for value in values if value is not None]
    first = next((before for before, after in pairwise(said) if before != after), None)
    return first if first != (said[-1] if said else None) else None


def _earlier(facts: "Sequence[SessionDetails]", session: Session) -> Mapping[str, Mapping[str, str]]:
    """Return by language the title and the room that people first read, where those changed."""
    has_title, has_room = (any(getattr(one, name) is not None for one in facts) for name in ("title", "room"))
    now = (session.text.title if has_title else None, session.text.room if has_room else None)
    changes = {"": _changed_texts([*((one.title, one.room) for one in facts), now])}
    for language in {language for one in facts for language in one.texts}:
        texts = [one.texts[language] for one in facts if language in one.texts]
        present = session.texts[language]
        said = [*((text.title, text.room) for text in texts), (present.title or None, present.room)]
        changes[language] = _changed_texts(said)
    by_hand = {language: text for language, text in session.texts.items() if language not in changes}
    changes |= {language: _first_read(text, changes[""], session.text) for language, text in by_hand.items()}
    return {language: words for language, words in changes.items() if words}


def _first_read(text: SessionText, earlier: Mapping[str, str], own: SessionText) -> Mapping[str, str]:
    """Return what people first read in a language in which the agenda says nothing: what it says in every other one."""
    title = earlier.get("title", own.title)
    words = {"room": earlier.get("room", ""), "title": title if text.title and text.title != title else ""}
    return {name: said for name, said in words.items() if said}


def _changed_texts(said: Sequence[tuple[str | None, str | None]]) -> Mapping[str, str]:
    first = {"title": _left_from(title for title, _ in said), "room": _left_from(room for _, room in said)}
    return {name: words for name, words in first.items() if words}


def _session_of(row: Sequence[Any]) -> Session:
    return _session(dict(zip(_COLUMNS, row, strict=True)))


def _listed_of(row: Sequence[Any]) -> Session:
    values = dict(zip(_COLUMNS, row, strict=True))
    return _session(values | {"delay": 0} | (json.loads(values["listed"]) if values["listed"] else {}))


def _session(values: Mapping[str, Any]) -> Session:
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
        delay=values["delay"],
    )
