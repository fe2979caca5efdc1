"""Plans of floors: where on them rooms and doors are. The journal takes them from organisers only."""

import secrets
from base64 import b64encode
from collections.abc import Mapping, Sequence

from kiosk.domain.facts.floor_plan import FloorPlanDrawn
from kiosk.domain.faults.floor_plan import (
    FloorTooLong,
    FloorTwice,
    NoSuchFloor,
    NoSuchPlace,
    NothingToUndo,
    PlaceTooLong,
    PlanNeedsPicture,
    TooManyPlaces,
    WhichFloor,
)
from kiosk.domain.floor_plan import (
    LONGEST_FLOOR,
    LONGEST_PLACE,
    MOST_PLACES,
    FloorPlan,
    RoomNames,
    Spot,
    room_names,
    unplaced,
)
from kiosk.domain.plain_text import one_line
from kiosk.domain.roster.folding import fold
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import floor_plans, sessions

_ID = 4
"""Bytes."""

Spots = Mapping[str, Spot | None]
"""Where rooms and doors are, by name; None for one that is taken off the plan."""


def draw(
    file: EventFile,
    picture: bytes | None = None,
    places: Spots | None = None,
    *,
    floor: str = "",
    floors: Mapping[str, str] | None = None,
) -> FloorPlan:
    """Show a plan, give one another picture, or say where rooms and doors are on it; what is not said stays.

    Args:
        file: the event file.
        picture: a PNG or JPEG file as the reader of plans gives it.
        places: where rooms and doors are.
        floor: which floor it is, by its name; may be left out while there is one at most.
        floors: that name in other languages.

    Raises:
        Fault: it is not clear which floor is meant, something is too long, or this kiosk may not.
    """
    standing = floor_plans.standing(file.reader)
    plan = _meant(standing, one_line(floor).strip())
    if plan is None and picture is None:
        raise NoSuchFloor(floor) if floor else PlanNeedsPicture()
    before = plan or FloorPlan(secrets.token_hex(_ID), {}, b"")
    names = {"": one_line(floor).strip()} if floor and plan is None else {}
    after = _with(before, picture, {**names, **_lines(floors or {})}, places or {})
    _check(after)
    return _note(file, before if plan else None, after)


def add(file: EventFile, picture: bytes, floor: str) -> FloorPlan:
    """Show one more plan; where another floor is called so already, it has that name with a number.

    Raises:
        Fault: the name is too long, or this kiosk may not.
    """
    taken = {fold(one.floor_in("")) for one in floor_plans.standing(file.reader)}
    name = one_line(floor).strip()[:LONGEST_FLOOR].strip()
    names = (name, *(f"{name} {number}".strip() for number in range(2, len(taken) + 3)))
    free = next(one for one in names if fold(one) not in taken)
    after = FloorPlan(secrets.token_hex(_ID), {"": free}, picture)
    _check(after)
    return _note(file, None, after)


def rename(file: EventFile, plan: FloorPlan, floor: str, floors: Mapping[str, str] | None = None) -> FloorPlan:
    """Call a floor something else; `floors` is that name in other languages.

    Raises:
        Fault: another one is called so, the name is too long, or this kiosk may not.
    """
    name = one_line(floor).strip()
    others = [one for one in floor_plans.standing(file.reader) if one.id != plan.id]
    if others and fold(name) in {fold(one.floor_in("")) for one in others}:
        raise FloorTwice(name)
    after = _with(plan, None, {"": name, **_lines(floors or {})}, {})
    _check(after)
    return _note(file, plan, after)


def remove(file: EventFile, floor: str = "") -> FloorPlan:
    """Show the plan of a floor no more; returns what it was.

    Raises:
        Fault: there is none, it is not clear which one is meant, or this kiosk may not.
    """
    plan = _meant(floor_plans.standing(file.reader), one_line(floor).strip())
    if plan is None:
        raise NoSuchFloor(floor) if floor else PlanNeedsPicture()
    with file.writing():
        file.journal.append(FloorPlanDrawn(plan.id, removed=True))
    return plan


def restore(file: EventFile, id_: str, before: FloorPlan | None) -> None:
    """Make a plan again what it was before something was changed; None for one that was not there.

    Raises:
        Fault: this kiosk may not.
    """
    now = next((one for one in floor_plans.standing(file.reader) if one.id == id_), None)
    if before:
        _note(file, now, before)
    elif now:
        with file.writing():
            file.journal.append(FloorPlanDrawn(id_, removed=True))


def undo(file: EventFile) -> FloorPlan | None:
    """Take back what was changed last of any plan; returns it as it is then, None if it is not shown.

    Raises:
        Fault: nothing was changed yet, or this kiosk may not.
    """
    changed = floor_plans.before_latest(file.reader)
    if changed is None:
        raise NothingToUndo()
    restore(file, *changed)
    return changed[1]


def rooms(file: EventFile) -> RoomNames:
    """Return the rooms of the agenda, as it writes them itself, with what it calls them in each language."""
    return room_names(sessions.shown(file.reader))


def missing(file: EventFile) -> tuple[str, ...]:
    """Return the rooms of the agenda that have a place on no plan; none while there is no plan."""
    plans = floor_plans.standing(file.reader)
    return unplaced(plans, rooms(file)) if plans else ()


def _meant(plans: Sequence[FloorPlan], floor: str) -> FloorPlan | None:
    if floor:
        return next((one for one in plans if fold(floor) in map(fold, (one.id, *one.floors.values()))), None)
    if len(plans) > 1:
        raise WhichFloor(tuple(one.floor_in("") or one.id for one in plans))
    return plans[0] if plans else None


def _lines(words: Mapping[str, str]) -> dict[str, str]:
    return {language: one_line(text).strip() for language, text in words.items()}


def _with(plan: FloorPlan, picture: bytes | None, floors: Mapping[str, str], places: Spots) -> FloorPlan:
    """Return a plan with what is said of it; a place keeps the name by which it is written there already."""
    spots = dict(plan.places)
    for given, spot in places.items():
        name = plan.place_of((given,)) or one_line(given).strip()
        if spot:
            spots[name] = spot
        elif spots.pop(name, None) is None:
            raise NoSuchPlace(given)
    return FloorPlan(plan.id, {**plan.floors, **floors}, plan.picture if picture is None else picture, spots)


def _check(plan: FloorPlan) -> None:
    if any(len(name) > LONGEST_FLOOR for name in plan.floors.values()):
        raise FloorTooLong(LONGEST_FLOOR)
    if any(not 0 < len(name) <= LONGEST_PLACE for name in plan.places):
        raise PlaceTooLong(LONGEST_PLACE)
    if len(plan.places) > MOST_PLACES:
        raise TooManyPlaces(MOST_PLACES)


def _note(file: EventFile, before: FloorPlan | None, after: FloorPlan) -> FloorPlan:
    """Write down what is different; a picture is written again only if it is another one."""
    was = before or FloorPlan(after.id, {}, b"")
    places = {name: str(spot) for name, spot in after.places.items() if was.places.get(name) != spot}
    gone = dict.fromkeys(was.places.keys() - after.places.keys(), "")
    floors = {one: name for one, name in after.floors.items() if was.floors.get(one) != name}
    with file.writing():
        file.journal.append(
            FloorPlanDrawn(
                after.id,
                floors | dict.fromkeys(was.floors.keys() - after.floors.keys(), ""),
                b64encode(after.picture).decode("ascii") if after.picture != was.picture else None,
                places | gone,
                None if before else max(file.clock(), floor_plans.latest_added(file.reader) + 1),
                None if before else False,
            )
        )
    return after
