"""The open discussion's topics and tables, and the days whose voices are closed."""

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from kiosk.domain.voices.pain_point import DiscussionTable, DiscussionTopic
from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.voices import TableDetails, TopicDetails, VoicesDay


def fold_topics(connection: Connection, subjects: "Sequence[Sequence[TopicDetails]]") -> None:
    """Write the rows of topics; one that is gone has none."""
    from kiosk.domain.facts.registry import latest

    for topic in map(latest, subjects):
        connection.execute("DELETE FROM topic WHERE id = ?", (topic.topic,))
        if topic.name and not topic.gone:
            connection.execute(
                "INSERT INTO topic (id, name, names, place) VALUES (?, ?, ?, ?)",
                (topic.topic, topic.name, wordings(topic.names), topic.place or 0),
            )


def fold_tables(connection: Connection, subjects: "Sequence[Sequence[TableDetails]]") -> None:
    """Write the rows of tables; one that is gone has none."""
    from kiosk.domain.facts.registry import latest

    for table in map(latest, subjects):
        connection.execute("DELETE FROM discussion_table WHERE id = ?", (table.table,))
        if not table.gone:
            connection.execute(
                "INSERT INTO discussion_table (id, pain_point, topic, title, starts, place, seats) "
                "VALUES (:id, :pain_point, :topic, :title, :starts, :place, :seats)",
                {
                    "id": table.table,
                    "pain_point": table.pain_point or "",
                    "topic": table.topic or "",
                    "title": table.title or "",
                    "starts": table.starts or 0,
                    "place": table.place or "",
                    "seats": table.seats or 0,
                },
            )


def fold_days(connection: Connection, subjects: "Sequence[Sequence[VoicesDay]]") -> None:
    """Write the rows of days."""
    from kiosk.domain.facts.registry import latest

    for day in map(latest, subjects):
        connection.execute("DELETE FROM voices_day WHERE day = ?", (day.day,))
        connection.execute("INSERT INTO voices_day (day, closed) VALUES (?, ?)", (day.day, bool(day.closed)))


def topics(connection: Connection) -> list[DiscussionTopic]:
    """Return the topics in their order."""
    rows = connection.execute("SELECT id, name, names FROM topic ORDER BY place, name, id")
    return [DiscussionTopic(id_, name, json.loads(names)) for id_, name, names in rows]


def tables(connection: Connection) -> list[DiscussionTable]:
    """Return the tables in the order of time."""
    rows = connection.execute(
        "SELECT id, pain_point, topic, title, starts, place, seats FROM discussion_table ORDER BY starts, place, id"
    )
    return [DiscussionTable(*row) for row in rows]


def is_closed(connection: Connection, day: str) -> bool:
    """Tell whether the voices of a day are closed for good."""
    row = connection.execute("SELECT closed FROM voices_day WHERE day = ?", (day,)).fetchone()
    return bool(row and row[0])


def wordings(texts: Mapping[str, str] | None) -> str:
    """Write wordings by language as JSON in one order."""
    return json.dumps(dict(sorted((texts or {}).items())), ensure_ascii=False)
