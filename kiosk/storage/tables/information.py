"""The table of what visitors take along from the foyer."""

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from kiosk.domain.information import Information, Wifi
from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.information import InformationNoted

_COLUMNS = "id, titles, texts, link, network, password"


def fold(connection: Connection, subjects: "Sequence[Sequence[InformationNoted]]") -> None:
    """Write the rows of entries; the latest words of a language win, as the latest of all else."""
    from kiosk.domain.facts.registry import latest

    for facts in subjects:
        said = latest(facts)
        titles = {language: text for one in facts for language, text in one.titles.items()}
        texts = {language: text for one in facts for language, text in one.texts.items()}
        connection.execute(
            f"INSERT OR REPLACE INTO information ({_COLUMNS}, added, removed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                said.entry,
                _json(titles),
                _json(texts),
                said.link or "",
                said.network or "",
                said.password or "",
                said.added or 0,
                int(bool(said.removed)),
            ),
        )


def standing(connection: Connection) -> list[Information]:
    """Return what visitors may take along, in the order in which it was added."""
    rows = connection.execute(f"SELECT {_COLUMNS} FROM information WHERE removed = 0 ORDER BY added, id")
    return [
        Information(id_, json.loads(titles), json.loads(texts), link, Wifi(network, password) if network else None)
        for id_, titles, texts, link, network, password in rows
    ]


def latest_added(connection: Connection) -> int:
    """Return when the latest entry was added, shown or not (UTC milliseconds); 0 if there is none."""
    (added,) = connection.execute("SELECT coalesce(max(added), 0) FROM information").fetchone()
    return int(added)


def _json(words: Mapping[str, str]) -> str:
    """Return words by language as text; a language that was given none any more is left out."""
    return json.dumps({language: text for language, text in words.items() if text}, ensure_ascii=False, sort_keys=True)
