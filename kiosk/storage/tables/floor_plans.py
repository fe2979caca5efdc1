"""The table of plans of floors."""

import json
from base64 import b64decode
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from kiosk.domain.floor_plan import FloorPlan, Spot, picture_size, read_spot
from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.floor_plan import FloorPlanDrawn


def fold(connection: Connection, subjects: "Sequence[Sequence[FloorPlanDrawn]]") -> None:
    """Write the rows of plans; what no screen may draw is no picture, and a removed plan has none."""
    for facts in subjects:
        said, floors, places = _together(facts)
        removed = bool(said.removed)
        connection.execute(
            "INSERT OR REPLACE INTO floor_plan (id, floors, picture, places, added, removed) VALUES (?, ?, ?, ?, ?, ?)",
            (
                said.plan,
                _json({language: name for language, name in floors.items() if name}),
                b"" if removed else _picture(said.picture or ""),
                _json({name: spot for name, spot in places.items() if spot}),
                said.added or 0,
                int(removed),
            ),
        )


def standing(connection: Connection) -> list[FloorPlan]:
    """Return the plans that are shown, in the order in which they were added."""
    rows = connection.execute(
        "SELECT id, floors, picture, places FROM floor_plan WHERE removed = 0 AND picture <> x'' ORDER BY added, id"
    )
    return [
        FloorPlan(id_, json.loads(floors), bytes(picture), _spots(json.loads(places)))
        for id_, floors, picture, places in rows
    ]


def is_any(connection: Connection) -> bool:
    """Tell whether a plan is shown."""
    query = "SELECT EXISTS (SELECT 1 FROM floor_plan WHERE removed = 0 AND picture <> x'')"
    return bool(connection.execute(query).fetchone()[0])


def latest_added(connection: Connection) -> int:
    """Return when the latest plan was added, shown or not (UTC milliseconds); 0 if there is none."""
    (added,) = connection.execute("SELECT coalesce(max(added), 0) FROM floor_plan").fetchone()
    return int(added)


def before_latest(connection: Connection) -> tuple[str, FloorPlan | None] | None:
    """Return the id of the plan that was changed last, and what it was before that; None where no plan ever was."""
    from kiosk.storage.tables.conditions import FOLDED
    from kiosk.storage.tables.derived import facts_about

    row = connection.execute(
        f"SELECT subject FROM journal WHERE {FOLDED} AND kind = 'floor_plan' "
        "AND subject IN (SELECT id FROM floor_plan) ORDER BY at DESC, device DESC, seq DESC LIMIT 1"
    ).fetchone()
    if row is None:
        return None
    (facts,) = facts_about(connection, "floor_plan", [row[0]])
    return row[0], _plan_of(facts[:-1])


def _plan_of(facts: "Sequence[FloorPlanDrawn]") -> FloorPlan | None:
    if not facts:
        return None
    said, floors, places = _together(facts)
    floors = {language: name for language, name in floors.items() if name}
    return None if said.removed else FloorPlan(said.plan, floors, _picture(said.picture or ""), _spots(places))


def _together(facts: "Sequence[FloorPlanDrawn]") -> "tuple[FloorPlanDrawn, dict[str, str], dict[str, str]]":
    """Return what facts about one plan say together, its names by language and its places."""
    from kiosk.domain.facts.registry import latest

    floors = {language: name for one in facts for language, name in one.floors.items()}
    return latest(facts), floors, {name: spot for one in facts for name, spot in one.places.items()}


def _json(words: Mapping[str, str]) -> str:
    return json.dumps(words, ensure_ascii=False, sort_keys=True)


def _picture(text: str) -> bytes:
    try:
        picture = b64decode(text, validate=True)
    except ValueError:
        return b""
    return picture if picture_size(picture) else b""


def _spots(places: Mapping[str, str]) -> dict[str, Spot]:
    spots = {}
    for name, text in places.items():
        try:
            spots[name] = read_spot(text)
        except ValueError:
            continue
    return spots
