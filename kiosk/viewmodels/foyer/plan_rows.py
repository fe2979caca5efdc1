"""Where rooms and doors are on a plan, in rows and in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.floor_plan import FloorPlan, Ninth, RoomNames, Spot
from kiosk.domain.roster.folding import fold
from kiosk.viewmodels.shared.locales import in_order


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place on the plan: as that writes it and in the visitor's words; whether one stands there, or looks for it."""

    place: str
    name: str
    where: str
    here_text: str
    across: float
    down: float
    here: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class FloorRow:
    """A floor to choose."""

    label: str
    chosen: bool


def words_of(place: str, names: RoomNames) -> Mapping[str, str]:
    """Return what a place is called in each language, given one of its names."""
    key = fold(place)
    return next((words for words in names.values() if key in map(fold, words.values())), {"": place})


def name_of(place: str, names: RoomNames, language: str) -> str:
    """Return what a place is called in a language."""
    words = words_of(place, names)
    return words.get(language) or words[""]


def place_rows(plan: FloorPlan, names: RoomNames, language: str, here: str, chosen: str) -> tuple[PlaceRow, ...]:
    """Return the places of a plan, where one stands first, the others by name."""
    named = {place: name_of(place, names, language) for place in plan.places}
    order = {name: at for at, name in enumerate(in_order(set(named.values()), language))}
    ordered = sorted(plan.places, key=lambda place: (place != here, order[named[place]], place))
    return tuple(_row(place, plan.places[place], names, language, here, chosen) for place in ordered)


def _row(place: str, spot: Spot, names: RoomNames, language: str, here: str, chosen: str) -> PlaceRow:
    is_here = place == here
    return PlaceRow(
        place,
        name_of(place, names, language),
        where_words(spot.ninth),
        you_are_here() if is_here else "",
        spot.across,
        spot.down,
        is_here,
        place == chosen,
    )


def you_are_here() -> str:
    """Say of a place that the screen stands there."""
    return QCoreApplication.translate("FoyerFloorPlan", "You are here")


def where_words(ninth: Ninth) -> str:
    """Say where on a plan something is; a plan is the same in every language, whichever way that is read."""
    translate = QCoreApplication.translate
    match ninth:
        case Ninth.TOP_LEFT:
            return translate("FoyerFloorPlan", "At the top left of the plan")
        case Ninth.TOP:
            return translate("FoyerFloorPlan", "At the top of the plan")
        case Ninth.TOP_RIGHT:
            return translate("FoyerFloorPlan", "At the top right of the plan")
        case Ninth.LEFT:
            return translate("FoyerFloorPlan", "On the left of the plan")
        case Ninth.MIDDLE:
            return translate("FoyerFloorPlan", "In the middle of the plan")
        case Ninth.RIGHT:
            return translate("FoyerFloorPlan", "On the right of the plan")
        case Ninth.BOTTOM_LEFT:
            return translate("FoyerFloorPlan", "At the bottom left of the plan")
        case Ninth.BOTTOM:
            return translate("FoyerFloorPlan", "At the bottom of the plan")
        case Ninth.BOTTOM_RIGHT:
            return translate("FoyerFloorPlan", "At the bottom right of the plan")
        case _:
            assert_never(ninth)
