"""The tables of pain points: what was added, who shares it, who can help, and what staff said of it."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kiosk.domain.voices.pain_point import PainPoint, PainPointStanding
from kiosk.storage.connection import Connection
from kiosk.storage.tables import discussion
from kiosk.storage.tables.discussion import wordings
from kiosk.storage.tables.feedback import hour_of

if TYPE_CHECKING:
    from kiosk.domain.facts.record import Record
    from kiosk.domain.facts.voices import (
        HelpOffered,
        PainPointAdded,
        PainPointModerated,
        SupportGiven,
    )


_NOBODY: tuple[int, dict[str, int]] = (0, {})


def insert(connection: Connection, added: "Sequence[tuple[Record, PainPointAdded]]") -> None:
    """Write the rows of pain points; one without a mark or words is none."""
    connection.executemany(
        "INSERT INTO pain_point (device, seq, hour, id, topic, text, language, mark) VALUES "
        "(:device, :seq, :hour, :id, :topic, :text, :language, :mark) ON CONFLICT DO NOTHING",
        (_row(record, one) for record, one in added if one.mark and one.text),
    )


def insert_support(connection: Connection, given: "Sequence[tuple[Record, SupportGiven]]") -> None:
    """Write the rows of support; what has no mark is none."""
    connection.executemany(
        "INSERT INTO support (device, seq, hour, pain_point, mark, group_name, day) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING",
        (
            (record.device, record.seq, hour_of(record), one.pain_point, one.mark, one.group, one.day)
            for record, one in given
            if one.mark
        ),
    )


def insert_offers(connection: Connection, offered: "Sequence[tuple[Record, HelpOffered]]") -> None:
    """Write the rows of help that was offered."""
    connection.executemany(
        "INSERT INTO help_offer (device, seq, at, attendee, pain_point, over) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING",
        ((record.device, record.seq, record.at, one.attendee, one.pain_point, one.over) for record, one in offered),
    )


def fold_moderation(connection: Connection, subjects: "Sequence[Sequence[PainPointModerated]]") -> None:
    """Write the rows of what staff said of pain points."""
    from kiosk.domain.facts.registry import latest

    for said in map(latest, subjects):
        connection.execute("DELETE FROM moderation WHERE pain_point = ?", (said.pain_point,))
        connection.execute(
            "INSERT INTO moderation (pain_point, standing, links) VALUES (?, ?, ?)",
            (said.pain_point, said.standing or PainPointStanding.WAITING, wordings(said.links)),
        )


def unread(connection: Connection) -> tuple[int, int]:
    """Return how many pain points staff have not decided on, and how many there are."""
    row = connection.execute(
        "SELECT count(*) FILTER (WHERE moderation.standing IS NULL OR moderation.standing = ?), count(*) "
        "FROM standing_pain_point AS known LEFT JOIN moderation ON moderation.pain_point = known.id",
        (PainPointStanding.WAITING,),
    ).fetchone()
    return int(row[0]), int(row[1])


def everything(connection: Connection, waiting: Mapping[str, int] | None = None, today: str = "") -> list[PainPoint]:
    """Return all pain points, by topic and id, which tells nothing of who came first.

    Of several days those count on which most supported it, as a badge can have done so on each.

    Args:
        connection: the event file's.
        waiting: how much support by pain point is not written yet.
        today: the day that is on (ISO 8601), to which that belongs.
    """
    query = "SELECT id, topic, text, language FROM standing_pain_point ORDER BY topic, id"
    known = connection.execute(query).fetchall()
    tables = {one.pain_point: one for one in discussion.tables(connection)}
    said, helpers = _moderation(connection), _helpers(connection)
    counted = {id_: _most(days) for id_, days in _supporters(connection, waiting or {}, today).items()}
    unread = (PainPointStanding.WAITING, "{}")
    return [
        PainPoint(
            id=id_,
            topic=topic,
            text=text,
            language=language,
            standing=said.get(id_, unread)[0],
            supporters=counted.get(id_, _NOBODY)[0],
            by_group=counted.get(id_, _NOBODY)[1],
            helpers=tuple(helpers.get(id_, ())),
            links=json.loads(said.get(id_, unread)[1]),
            table=tables.get(id_),
        )
        for id_, topic, text, language in known
    ]


def _moderation(connection: Connection) -> dict[str, tuple[PainPointStanding, str]]:
    rows = connection.execute("SELECT pain_point, standing, links FROM moderation")
    return {pain_point: (PainPointStanding(standing), links) for pain_point, standing, links in rows}


def has_mark(connection: Connection, topic: str, mark: str) -> bool:
    """Tell whether a pain point under a topic bears a mark."""
    query = "SELECT 1 FROM standing_pain_point WHERE topic = ? AND mark = ? LIMIT 1"
    return connection.execute(query, (topic, mark)).fetchone() is not None


def is_supported(connection: Connection, pain_point: str, mark: str) -> bool:
    """Tell whether support of a pain point bears a mark."""
    query = "SELECT 1 FROM support WHERE pain_point = ? AND mark = ? LIMIT 1"
    return connection.execute(query, (pain_point, mark)).fetchone() is not None


def offers_help(connection: Connection, pain_point: str, people: Iterable[str]) -> bool:
    """Tell whether somebody, under any of some ids, offers help with a pain point."""
    return not set(_helpers(connection).get(pain_point, ())).isdisjoint(people)


def group_sizes(connection: Connection) -> dict[str, int]:
    """Return how many people of each group came, on any day."""
    rows = connection.execute(
        "SELECT a.group_name, count(DISTINCT t.attendee) FROM attendance AS t JOIN attendee AS a ON a.id = t.attendee "
        "WHERE a.group_name <> '' GROUP BY a.group_name"
    )
    return dict(rows.fetchall())


def _supporters(connection: Connection, waiting: Mapping[str, int], today: str) -> dict[str, dict[str, Counter[str]]]:
    """Return how many badges of each group support each pain point, by day."""
    by_pain_point: dict[str, dict[str, Counter[str]]] = {}
    query = "SELECT pain_point, day, group_name, count(*) FROM standing_support GROUP BY pain_point, day, group_name"
    more = [(pain_point, today, "", count) for pain_point, count in waiting.items()]
    for pain_point, day, group, count in (*connection.execute(query), *more):
        by_pain_point.setdefault(pain_point, {}).setdefault(day, Counter())[group] += count
    return by_pain_point


def _most(days: Mapping[str, Counter[str]]) -> tuple[int, dict[str, int]]:
    """Return how many badges there are at least, and how many of each group, on the day with most of them."""
    groups = {group for day in days.values() for group in day if group}
    by_group = {group: max(day[group] for day in days.values()) for group in sorted(groups)}
    return max(sum(by_group.values()), *(day.total() for day in days.values())), by_group


def _helpers(connection: Connection) -> dict[str, list[str]]:
    by_pain_point: dict[str, list[str]] = {}
    rows = connection.execute(
        "SELECT o.pain_point, o.attendee FROM help_offer AS o WHERE o.over = 0 AND NOT EXISTS ("
        "SELECT 1 FROM help_offer AS later WHERE later.attendee = o.attendee AND later.pain_point = o.pain_point "
        "AND (later.at, later.device, later.seq) > (o.at, o.device, o.seq)) ORDER BY o.pain_point, o.attendee"
    )
    for pain_point, attendee in rows:
        if attendee not in by_pain_point.setdefault(pain_point, []):
            by_pain_point[pain_point].append(attendee)
    return by_pain_point


def _row(record: "Record", one: "PainPointAdded") -> dict[str, Any]:
    return {
        "device": record.device,
        "seq": record.seq,
        "hour": hour_of(record),
        "id": one.pain_point,
        "topic": one.topic,
        "text": one.text,
        "language": one.language,
        "mark": one.mark,
    }
