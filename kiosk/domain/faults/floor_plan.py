"""Faults of plans of floors."""

from pathlib import Path

from kiosk.domain.fault import Fault, Reason


class PlanRefused(Fault):
    text = "The picture {path} cannot be a floor plan: {reason}. Nothing was changed."
    path: Path
    reason: Reason


class PlanIsPdf(Reason):
    text = "it is a PDF; save the page with the plan as PNG or SVG"


class PlanTooFine(Reason):
    text = "it does not become small enough to travel to every screen; take one with fewer details"


class PlanNeedsPicture(Fault):
    text = "There is no floor plan yet; give its picture, a PNG, JPEG or SVG file. Nothing was changed."


class NoSuchFloor(Fault):
    text = "There is no floor “{floor}” yet; give its picture, a PNG, JPEG or SVG file. Nothing was changed."
    floor: str


class WhichFloor(Fault):
    text = "There are several floors; say which one: {floors}. Nothing was changed."
    floors: tuple[str, ...]


class FloorTwice(Fault):
    text = "There is a floor “{floor}” already; nothing was changed."
    floor: str


class FloorTooLong(Fault):
    text = "A floor’s name has at most {most} letters; nothing was changed."
    most: int


class PlaceTooLong(Fault):
    text = "A place on a plan has a name of at most {most} letters; nothing was changed."
    most: int


class TooManyPlaces(Fault):
    text = "A plan has at most {most} places; nothing was changed."
    most: int


class NoSpot(Fault):
    text = (
        "“{given}” is no place on a plan; write it as “Hall A=40,62”: its name, then per cent of the plan's width and "
        "height. Nothing was changed."
    )
    given: str


class NoSuchPlace(Fault):
    text = "“{place}” has no place on the plan; nothing was changed."
    place: str


class NothingToUndo(Fault):
    text = "Nothing of a floor plan was changed yet; there is nothing to take back."
