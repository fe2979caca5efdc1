"""The shown_text table: what people read before they answered."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.privacy import TextShown
    from kiosk.domain.facts.record import Record


def insert(connection: Connection, shown: "Sequence[tuple[Record, TextShown]]") -> None:
    """Write the rows of texts; each stands once, whoever showed it."""
    connection.executemany(
        "INSERT INTO shown_text (digest, kind, language, version, text) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        ((text.digest, text.kind or "", text.language, text.version, text.text) for _, text in shown),
    )


def has(connection: Connection, shown: "TextShown") -> bool:
    """Tell whether a text stands here, as a text of that kind, language and version."""
    query = "SELECT 1 FROM shown_text WHERE digest = ? AND kind = ? AND language = ? AND version = ?"
    key = (shown.digest, shown.kind or "", shown.language, shown.version)
    return connection.execute(query, key).fetchone() is not None


def by_digest(connection: Connection) -> dict[str, str]:
    """Return every text that was shown, by its digest."""
    return dict(connection.execute("SELECT digest, text FROM shown_text").fetchall())


def answers_without(connection: Connection) -> int:
    """Return how many answers name a notice or a sentence that does not stand here."""
    (count,) = connection.execute(
        "SELECT count(*) FROM consent WHERE (text_digest <> '' AND text_digest NOT IN (SELECT digest FROM shown_text)) "
        "OR (notice_digest <> '' AND notice_digest NOT IN (SELECT digest FROM shown_text))"
    ).fetchone()
    return int(count)
