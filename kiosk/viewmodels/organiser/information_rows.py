"""The rows of the page of information: floor plans, the places on one, and what can be placed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.domain.event import Event
from kiosk.domain.floor_plan import FloorPlan, RoomNames
from kiosk.domain.language import language_of
from kiosk.domain.roster.folding import fold
from kiosk.viewmodels.organiser.section_row import SectionRow
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate

MAIN = ""
"""Under it stands what serves every language without words of its own."""


class InformationSection(StrEnum):
    """What the pages of the event and of information are about; the first is a page of its own."""

    EVENT = "event"
    PLANS = "plans"
    ENTRIES = "entries"
    TEXTS = "texts"


@dataclass(frozen=True, slots=True)
class FloorChoice:
    """A floor to choose."""

    name: str
    title: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A place as it is marked on the plan."""

    name: str
    here_text: str
    across: float
    down: float
    here: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class RoomRow:
    """A room or door that can be marked on the plan; `past` if it is marked already."""

    name: str
    state_text: str
    past: bool
    chosen: bool


@dataclass(frozen=True, slots=True)
class WordsField:
    """A field for words in a language, and what stood in it as it was opened."""

    name: str
    label: str
    stood: str


def section_rows(shown: InformationSection) -> list[SectionRow]:
    """Return what the pages can be about."""
    titles = {
        InformationSection.EVENT: translate("InformationPage", "The event"),
        InformationSection.PLANS: translate("InformationPage", "Floor plans"),
        InformationSection.ENTRIES: translate("InformationPage", "To take along"),
        InformationSection.TEXTS: translate("InformationPage", "Privacy texts"),
    }
    return [SectionRow(one, titles[one], "", one is shown) for one in InformationSection]


def floor_title(plan: FloorPlan, at: int, language: str) -> str:
    """Return what a floor is called, or its number where it has no name."""
    number = QLocale().toString(at + 1)
    return plan.floor_in(language) or filled(translate("InformationPage", "Plan {number}"), number=number)


def floor_choices(plans: Sequence[FloorPlan], shown: str, language: str) -> list[FloorChoice]:
    """Return the floors to choose among; none where there is one."""
    several = plans if len(plans) > 1 else ()
    return [FloorChoice(plan.id, floor_title(plan, at, language), plan.id == shown) for at, plan in enumerate(several)]


def mark_rows(plan: FloorPlan, chosen: str) -> list[MarkRow]:
    """Return the places of a plan."""
    return [
        MarkRow(name, "", spot.across, spot.down, here=False, chosen=name == chosen)
        for name, spot in plan.places.items()
    ]


def room_rows(plan: FloorPlan, names: Sequence[str], chosen: str, query: str) -> list[RoomRow]:
    """Return what can be marked on a plan and has what is looked for in its name, what is marked already last."""
    wanted = fold(query)
    marked = translate("InformationPage", "on the plan")
    rows = [
        RoomRow(name, marked if name in plan.places else "", name in plan.places, name == chosen)
        for name in names
        if wanted in fold(name)
    ]
    return sorted(rows, key=lambda row: row.past)


def places_to_offer(plan: FloorPlan, rooms: RoomNames, doors: Sequence[str]) -> list[str]:
    """Return what can be placed, as the plan writes it or else the agenda: rooms, doors, and what is there already."""
    names: dict[str, str] = {fold(place): place for place in plan.places}
    for room, words in rooms.items():
        if not plan.place_of(words.values()):
            names.setdefault(fold(room), room)
    for door in doors:
        names.setdefault(fold(door), door)
    return list(names.values())


def words_fields(event: Event, words: Mapping[str, str], label: str) -> list[WordsField]:
    """Return a field for words that serve every language, and one for each further language of the event."""
    others = (*event.languages[1:], *(one for one in words if one and one not in event.languages))
    pattern = translate("InformationPage", "In {language}")
    return [
        WordsField(MAIN, label, words.get(MAIN, "")),
        *(
            WordsField(code, filled(pattern, language=language_of(code).own_name), words.get(code, ""))
            for code in dict.fromkeys(others)
        ),
    ]


def marked_said(marked: int, count: int) -> str:
    """Say how many of the rooms and doors are marked."""
    figure = QLocale().toString
    pattern = translate("InformationPage", "{marked} of {count} marked")
    return filled(pattern, marked=figure(marked), count=figure(count)) if count else ""
