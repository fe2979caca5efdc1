"""The page of the floor plan: where rooms and doors are, where one stands, and the room that is looked for."""

import re
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.agenda.session import Session
from kiosk.domain.floor_plan import FloorPlan, RoomNames, room_names
from kiosk.domain.language import SOURCE
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import floor_plans, points
from kiosk.viewmodels.foyer.page import FoyerPageModel
from kiosk.viewmodels.foyer.plan_rows import (
    FloorRow,
    PlaceRow,
    name_of,
    place_rows,
    where_words,
    words_of,
    you_are_here,
)
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.picture_address import picture_address
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NUMBER = re.compile(r"\s*\d+$")
Plans = tuple[tuple[FloorPlan, ...], str]
"""All floors, and the room behind this kiosk's point, if it has one."""


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerFloorPlan(FoyerPageModel):
    """The plans of the event; what is looked for on them is forgotten after each visit.

    Args:
        file: the event file.
        reads: runs look-ups.
        place: where this screen stands.
        parent: the foyer's view model.

    Signals:
        wanted: the page is to be shown.
    """

    changed = Signal()
    pictureChanged = Signal()
    wanted = Signal()

    def __init__(self, file: EventFile, reads: Jobs, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._place = file, reads, place
        self._plans: tuple[FloorPlan, ...] = ()
        self._room = self._set_here = ""
        self._names: RoomNames = {}
        self._sessions: Sequence[Session] = ()
        self._language, self._came_from = SOURCE, ""
        self._floor, self._chosen = "", ""
        self._picture = ""
        self._drawn = b""
        self._rows = Rows(PlaceRow, parent=self)
        self._floors = Rows(FloorRow, parent=self)

    @Property(Rows, constant=True)
    def places(self) -> Rows[PlaceRow]:
        """The places of the floor that is shown."""
        return self._rows

    @Property(Rows, constant=True)
    def floors(self) -> Rows[FloorRow]:
        """The floors to choose among; none while there is one."""
        return self._floors

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether there is any plan."""
        return bool(self._plans)

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        """The address of the plan's picture."""
        return self._picture

    @Property(str, notify=changed)
    def explained(self) -> str:
        """Where what is looked for is, or where one stands."""
        plan, here = self._shown, self._here
        if plan is None:
            return ""
        for place in (self._chosen, here):
            if spot := plan.places.get(place):
                name = name_of(place, self._names, self._language) if self._chosen else you_are_here()
                pattern = QCoreApplication.translate("FoyerFloorPlan", "{place}: {where}")
                return filled(pattern, place=name, where=where_words(spot.ninth))
        return QCoreApplication.translate("FoyerFloorPlan", "Choose a room, and it is marked on the plan.")

    @Property("QStringList", notify=changed)
    def rooms(self) -> list[str]:
        """The rooms that can be found, as the agenda itself writes them."""
        return [room for room, words in self._names.items() if any(one.place_of(words.values()) for one in self._plans)]

    @Property(str, notify=changed)
    def cameFrom(self) -> str:
        """The page to which Back leads."""
        return self._came_from or "home"

    @Slot(str, str)
    def show(self, room: str, came_from: str) -> None:
        """Show the page, with a room marked if one is named; Back leads to the page from which that was asked."""
        names = tuple(words_of(room, self._names).values())
        plan = next((one for one in self._plans if one.place_of(names)), None)
        self._floor, self._chosen = (plan.id, plan.place_of(names)) if plan else ("", "")
        self._came_from = came_from
        self._render()
        self.wanted.emit()

    @Slot(int)
    def choose(self, index: int) -> None:
        """Mark a place, by its row; the same once more takes the mark off."""
        if 0 <= index < len(self._rows.rows):
            row = self._rows.rows[index]
            self._chosen = "" if row.chosen else row.place
            self._render()

    @Slot(int)
    def chooseFloor(self, index: int) -> None:
        """Show another floor."""
        if 0 <= index < len(self._plans):
            self._floor, self._chosen = self._plans[index].id, ""
            self._render()

    def stand_at(self, here: str) -> None:
        """Take what is set of where this screen stands; else it stands at its own point."""
        self._set_here = here
        self._render()

    def name_rooms(self, sessions: Sequence[Session]) -> None:
        """Call rooms what the agenda calls them in each language."""
        self._names = room_names(sessions) if self._plans else {}
        self._sessions = sessions
        self._render()

    def refresh(self) -> None:
        """Read the plans again."""
        self._reads.run(self._read, self._take)

    def forget(self) -> None:
        """Forget what was looked for."""
        if self._floor or self._chosen:
            self._floor = self._chosen = ""
            self._render()

    def retranslate(self, language: str) -> None:
        """Say the same in another language."""
        self._language = language
        self._render()

    @property
    def _shown(self) -> FloorPlan | None:
        """The floor that is shown: what was chosen, else where one stands, else the first one."""
        floors = self._plans
        chosen = next((one for one in floors if one.id == self._floor), None)
        around = next((one for one in floors if one.place_of(self._places_here)), None)
        return chosen or around or (floors[0] if floors else None)

    @property
    def _places_here(self) -> tuple[str, ...]:
        """Where this screen may stand: what is set, else its point, the room behind that, and “Foyer” for “Foyer 1”."""
        point = self._place.point
        return (self._set_here,) if self._set_here else (point, self._place.kiosk, self._room, _NUMBER.sub("", point))

    @property
    def _here(self) -> str:
        return plan.place_of(self._places_here) if (plan := self._shown) else ""

    def _read(self) -> Plans:
        plans = tuple(floor_plans.standing(self._file.reader))
        door = points.every(self._file.reader).get(self._place.point) if plans else None
        return plans, door.point.room if door else ""

    def _take(self, read: Plans) -> None:
        if read == (self._plans, self._room):
            return
        self._plans, self._room = read
        self.name_rooms(self._sessions)

    def _render(self) -> None:
        plan, language = self._shown, self._language
        rows = place_rows(plan, self._names, language, self._here, self._chosen) if plan else ()
        self._rows.replace(rows)
        several = self._plans if len(self._plans) > 1 else ()
        self._floors.replace(
            [FloorRow(one.floor_in(language) or _unnamed(at), one is plan) for at, one in enumerate(several, 1)]
        )
        if (drawn := plan.picture if plan else b"") != self._drawn:
            self._drawn = drawn
            self._picture = picture_address(drawn)
            self.pictureChanged.emit()
        self.changed.emit()


def _unnamed(number: int) -> str:
    """Return what a floor is called to which nobody has given a name."""
    return filled(QCoreApplication.translate("FoyerFloorPlan", "Plan {number}"), number=number)
