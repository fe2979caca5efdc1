"""The tables of points and their rules, and the doors that these make."""

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from kiosk.domain.admission.door import Door
from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.admission.rules import AtMost, DoorRule, UnknownRule, rule_of
from kiosk.storage.library import Connection, cached

if TYPE_CHECKING:
    from kiosk.domain.facts.doors import PointDetails, RuleDetails

_KINDS = frozenset(PointKind)
_UNKNOWN_KIND = "point"
"""What stands as the kind of the rule that a point has whose own kind only a newer version knows."""


def fold(connection: Connection, subjects: "Sequence[Sequence[PointDetails]]") -> None:
    """Write the rows of points; one that was removed has none."""
    from kiosk.domain.facts.registry import latest

    for point in map(latest, subjects):
        connection.execute("DELETE FROM point WHERE name = ?", (point.name,))
        if not point.removed:
            connection.execute(
                "INSERT INTO point (name, kind, room, session, capacity, days, instead) "
                "VALUES (:name, :kind, :room, :session, :capacity, :days, :instead)",
                {
                    "name": point.name,
                    "kind": point.kind if point.kind is not None else PointKind.ENTRANCE,
                    "room": point.room or "",
                    "session": point.session or "",
                    "capacity": point.capacity or 0,
                    "days": _listed(point.days),
                    "instead": point.instead or "",
                },
            )
    _recount(connection)


def fold_rules(connection: Connection, subjects: "Sequence[Sequence[RuleDetails]]") -> None:
    """Write the rows of rules; one that was removed has none."""
    from kiosk.domain.facts.registry import latest

    for rule in map(latest, subjects):
        connection.execute("DELETE FROM door_rule WHERE id = ?", (rule.rule,))
        if not rule.removed:
            connection.execute(
                "INSERT INTO door_rule (id, point, kind, named, begins, ends, number, days) "
                "VALUES (:id, :point, :kind, :named, :begins, :ends, :number, :days)",
                {
                    "id": rule.rule,
                    "point": rule.point or "",
                    "kind": rule.kind or "",
                    "named": _listed(rule.named),
                    "begins": rule.begins or "",
                    "ends": rule.ends or "",
                    "number": rule.number or 0,
                    "days": _listed(rule.days),
                },
            )
    _recount(connection)


def _recount(connection: Connection) -> None:
    from kiosk.storage.tables import occupancy

    occupancy.recount(connection)


def names(connection: Connection) -> list[str]:
    """Return the names of points that were described, or at which somebody was scanned or contacts were exchanged."""
    query = "SELECT name FROM point UNION SELECT point FROM scan UNION SELECT point FROM exchange"
    return [name for (name,) in connection.execute(query) if name]


def every(connection: Connection) -> dict[str, Door]:
    """Return the doors of all points that were described, and of those that only have rules, by name."""
    rules: dict[str, list[DoorRule]] = {}
    for row in connection.execute(
        "SELECT point, id, kind, named, begins, ends, number, days FROM door_rule ORDER BY point, kind, id"
    ):
        rule = rule_of(row[2], named=tuple(json.loads(row[3])), begins=row[4], ends=row[5], number=row[6])
        rules.setdefault(row[0], []).append(DoorRule(row[1], rule, tuple(json.loads(row[7]))))
    points: dict[str, Point] = {}
    query = "SELECT name, kind, room, session, capacity, days, instead FROM point ORDER BY name"
    for name, kind, room, session, capacity, days, instead in connection.execute(query):
        if kind not in _KINDS:
            rules.setdefault(name, []).append(DoorRule("", UnknownRule(kind or _UNKNOWN_KIND)))
        known = PointKind(kind) if kind in _KINDS else PointKind.ENTRANCE
        points[name] = Point(name, known, room, session, capacity, tuple(json.loads(days)), instead)
    points = {name: points.get(name, Point(name)) for name in sorted({*points, *rules})}
    limits = _limits(points, rules)
    return {name: Door(point, tuple(rules.get(name, ())), limits.get(point.area, 0)) for name, point in points.items()}


@cached
def door_at(connection: Connection, name: str) -> Door:
    """Return the door of a point; one that nobody described is an entrance without rules."""
    if connection.execute("SELECT 1 FROM point UNION ALL SELECT 1 FROM door_rule LIMIT 1").fetchone() is None:
        return Door(Point(name))
    doors = every(connection)
    if name in doors:
        return doors[name]
    return Door(Point(name), most=next((door.most for door in doors.values() if not door.area), 0))


def _limits(points: Mapping[str, Point], rules: Mapping[str, Sequence[DoorRule]]) -> dict[str, int]:
    """Return how many fit into each area of which somebody said so: the smallest number, by whichever of its doors."""
    limits: dict[str, int] = {}
    for point in points.values():
        always = [one.rule.most for one in rules.get(point.name, ()) if isinstance(one.rule, AtMost) and not one.days]
        for most in (*always, *([point.capacity] if point.capacity else [])):
            limits[point.area] = min(most, limits.get(point.area, most))
    return limits


def _listed(values: Sequence[str] | None) -> Any:  # noqa: ANN401 - a JSON text
    return json.dumps(list(values or ()), ensure_ascii=False)
