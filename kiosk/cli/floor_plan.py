"""Where rooms and doors are: `information floor-plan`."""

from pathlib import Path
from typing import Any

import click

from kiosk.bootstrap.inputs import read_plan
from kiosk.cli.context import PLAIN_TEXT, Invocation, pass_invocation, say, say_json
from kiosk.cli.languages import LanguageCode
from kiosk.domain.faults.floor_plan import NoSpot
from kiosk.domain.floor_plan import FloorPlan, Spot, read_spot, unplaced
from kiosk.services import floor_plans
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables.floor_plans import standing


@click.command("floor-plan")
@click.argument("picture", type=click.Path(path_type=Path), required=False)
@click.option(
    "--room", "places", type=PLAIN_TEXT, multiple=True, help="A room or door and where it is: “Hall A=40,62”."
)
@click.option("--no-room", "gone", type=PLAIN_TEXT, multiple=True, help="Take a room or door off the plan.")
@click.option("--floor", type=PLAIN_TEXT, default="", help="Which floor, by its name; needed once there are several.")
@click.option("--floor-in", "floors", type=(LanguageCode(), PLAIN_TEXT), multiple=True, help="That in a language.")
@click.option("--remove", "removes", is_flag=True, help="Show the plan no more.")
@click.option("--undo", "undoes", is_flag=True, help="Take back what was changed last; once more brings it again.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a plan.")
@pass_invocation
def floor_plan(
    invocation: Invocation,
    picture: Path | None,
    *,
    places: tuple[str, ...],
    gone: tuple[str, ...],
    floor: str,
    floors: tuple[tuple[str, str], ...],
    removes: bool,
    undoes: bool,
    as_json: bool,
) -> None:
    """Show visitors where rooms and doors are, on a plan: PICTURE is a PNG, JPEG or SVG file.

    Every screen gets it, small and without what the file says beside the picture. Without options the plans are listed.

    \b
    kiosk information floor-plan ground.png --room "Hall A=40,62" --room "Entrance=50,98"
    kiosk information floor-plan upper.svg --floor "Upper floor" --floor-in tr "Üst kat"
    kiosk information floor-plan --room "Hall A=42,60"
    """  # noqa: D301 - click's mark for lines that are kept as they are
    if sum((removes, undoes, bool(picture or places or gone or floors))) > 1 or (undoes and floor):
        raise click.UsageError("Give --remove or --undo alone.")
    spots: dict[str, Spot | None] = dict(map(_spot, places)) | dict.fromkeys(gone)
    with invocation.file() as file:
        if undoes:
            floor_plans.undo(file)
        elif removes:
            floor_plans.remove(file, floor)
        elif picture or spots or floors:
            content = read_plan(picture) if picture else None
            floor_plans.draw(file, content, spots, floor=floor, floors=dict(floors))
        _tell(file, as_json=as_json)


def _tell(file: EventFile, *, as_json: bool) -> None:
    plans, rooms = standing(file.reader), floor_plans.rooms(file)
    for plan in plans:
        say_json(_fields(plan, unplaced(plans, rooms))) if as_json else say(_line(plan))
    if as_json:
        return
    if not plans:
        say("There is no floor plan.")
    for room in unplaced(plans, rooms) if plans else ():
        say(f"{room} has no place on the plan.")


def _spot(given: str) -> tuple[str, Spot]:
    name, _, where = given.rpartition("=")
    try:
        if not name.strip():
            raise ValueError(given)
        return name.strip(), read_spot(where)
    except ValueError as error:
        raise NoSpot(given) from error


def _line(plan: FloorPlan) -> str:
    places = ", ".join(f"{name} {spot}" for name, spot in plan.places.items())
    return "  ".join(part for part in (plan.id, plan.floor_in(""), f"{len(plan.picture) // 1000} kB", places) if part)


def _fields(plan: FloorPlan, missing: tuple[str, ...]) -> dict[str, Any]:
    return {
        "plan": plan.id,
        "floor": plan.floor_in(""),
        "floors": [{"language": language, "floor": name} for language, name in plan.floors.items() if language],
        "bytes": len(plan.picture),
        "places": [{"place": name, "across": spot.across, "down": spot.down} for name, spot in plan.places.items()],
        "missing": list(missing),
    }
