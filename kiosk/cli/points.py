"""Entrances, exits and session doors, and the rules that they have: `points`."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import click

from kiosk.cli.context import PLAIN_TEXT, Invocation, pass_invocation, say, say_json
from kiosk.cli.scan import event_time
from kiosk.domain.admission.door_words import standing_sentence
from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.admission.rules import DoorRule, RuleKind
from kiosk.domain.event import Event
from kiosk.domain.faults.points import NoSuchPoint
from kiosk.domain.moment import clock_time
from kiosk.services.door_figures import RoomFigures
from kiosk.services.points import (
    NewRule,
    PointState,
    change_point,
    drop_rule,
    every_point,
    point_named,
    remove_point,
)
from kiosk.storage.event_file import EventFile

_ALL = "all"


@click.command()
@click.argument("name", required=False, type=PLAIN_TEXT)
@click.option("--kind", type=click.Choice([kind.value for kind in PointKind]), help="What it is for.")
@click.option("--room", type=PLAIN_TEXT, help="What it leads into or out of; empty for the event itself.")
@click.option("--session", type=PLAIN_TEXT, help="The one session that it is used for, by title or id.")
@click.option("--capacity", type=click.IntRange(0), help="How many fit behind it; 0 for any number.")
@click.option("--day", "days", type=PLAIN_TEXT, multiple=True, help=f"A day on which it is used; “{_ALL}” for all.")
@click.option("--instead", type=PLAIN_TEXT, help="The point that is open to those who may not come in here.")
@click.option("--group", "groups", type=PLAIN_TEXT, multiple=True, help="Add a rule: only for this group.")
@click.option("--product", "products", type=PLAIN_TEXT, multiple=True, help="Add a rule: only with this add-on.")
@click.option("--from", "begins", type=PLAIN_TEXT, default="", help="Add a rule: only from this time of day on.")
@click.option("--until", "ends", type=PLAIN_TEXT, default="", help="Add a rule: only before this time of day.")
@click.option("--again-after", type=click.IntRange(0), help="Add a rule: in again after so many minutes.")
@click.option("--rule-day", "rule_days", type=PLAIN_TEXT, multiple=True, help="A day on which the new rules hold.")
@click.option("--drop-rule", type=PLAIN_TEXT, metavar="RULE", help="Take the rule of this id away.")
@click.option("--remove", is_flag=True, help="Take the point away with its rules.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a point.")
@pass_invocation
def points(
    invocation: Invocation,
    /,
    name: str | None,
    *,
    drop_rule: str | None,
    remove: bool,
    as_json: bool,
    **said: Any,  # noqa: ANN401 - what click read
) -> None:
    """List entrances, exits and session doors; add the point NAME or change it, and give it rules.

    \b
    kiosk points                                       every point, its rules, and how many are in
    kiosk points "Workshop door" --kind session_door --capacity 40 --group Speaker --instead "Main hall"
    kiosk points "Main hall" --until 17:00             only before 17:00
    kiosk points "Main hall" --drop-rule 3f9a01c2      without that rule
    kiosk points "Main hall" --remove                  gone, with its rules

    Of several rules all must let somebody in. Any other name is an entrance to the event without rules.
    """  # noqa: D301 - click's mark for lines that are kept as they are
    changes = any(value not in (None, "", ()) for value in said.values())
    if name is None and (changes or drop_rule or remove):
        raise click.UsageError("Give the NAME of the point.")
    with invocation.file() as file:
        if name is not None:
            _change(file, name, drop_rule, remove=remove, said=said if changes else {})
        event = file.read_event()
        for state in (states := _asked_for(file, name, remove=remove)):
            say_json(_fields(event, state)) if as_json else _say(event, state)
        if not (states or as_json):
            say(f"{name} is gone." if name else "No point was described; every kiosk is an entrance without rules.")


def _asked_for(file: EventFile, name: str | None, *, remove: bool) -> list[PointState]:
    if name is None:
        return every_point(file)
    return [] if remove else [point_named(file, name)]


def _change(file: EventFile, name: str, rule: str | None, *, remove: bool, said: dict[str, Any]) -> None:
    if remove:
        remove_point(file, name)
        return
    if rule:
        drop_rule(file, name, rule)
    if said:
        change_point(file, _described(_known(file, name), said), _rules(said))


def _known(file: EventFile, name: str) -> Point:
    try:
        return point_named(file, name).door.point
    except NoSuchPoint:
        return Point(name)


def _described(point: Point, said: dict[str, Any]) -> Point:
    named = {field: said[field] for field in ("room", "session", "capacity", "instead") if said[field] is not None}
    kind = PointKind(said["kind"]) if said["kind"] else point.kind
    days = tuple(day for day in said["days"] if day != _ALL) if said["days"] else point.days
    return replace(point, kind=kind, days=days, **named)


def _rules(said: dict[str, Any]) -> Iterator[NewRule]:
    days = said["rule_days"]
    if said["groups"]:
        yield NewRule(RuleKind.GROUPS, named=said["groups"], days=days)
    if said["products"]:
        yield NewRule(RuleKind.PRODUCTS, named=said["products"], days=days)
    if said["begins"] or said["ends"]:
        yield NewRule(RuleKind.TIMES, begins=said["begins"], ends=said["ends"], days=days)
    if said["again_after"] is not None:
        yield NewRule(RuleKind.AGAIN, number=said["again_after"], days=days)


def _say(event: Event, state: PointState) -> None:
    point = state.door.point
    leads = f" {point.area}" if point.area and point.area != point.name else ""
    inside = f"{state.inside:,} in" + (f", {state.door.most:,} fit" if state.door.most else "")
    over = f", {state.over:,} more than fit{_since(event, state.room)}" if state.over else ""
    say(f"{point.name}: {point.kind.replace('_', ' ')}{leads}, {inside}{over}")
    if point.days:
        say(f"  Only on {', '.join(point.days)}.")
    for rule in state.door.rules:
        say(f"  {rule.id}  {standing_sentence(rule)}")
    if point.instead:
        say(f"  Open to others: {point.instead}")


def _since(event: Event, room: RoomFigures) -> str:
    return f", since {clock_time(room.since, event.zone)}" if room.since is not None else ""


def _fields(event: Event, state: PointState) -> dict[str, Any]:
    point = state.door.point
    return {
        "point": point.name,
        "kind": point.kind,
        "room": point.area,
        "session": point.session,
        "capacity": state.door.most,
        "days": point.days,
        "instead": point.instead,
        "inside": state.inside,
        "over": state.over,
        "since": event_time(event, state.room.since) if state.room.since is not None else None,
        "rules": [_rule_fields(rule) for rule in state.door.rules],
    }


def _rule_fields(rule: DoorRule) -> dict[str, Any]:
    return {"rule": rule.id, "sentence": str(standing_sentence(rule)), "days": rule.days}
