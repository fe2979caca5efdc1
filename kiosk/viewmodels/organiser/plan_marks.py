"""Rooms and doors on a floor plan: the one that is chosen is marked where the plan is touched, or moved with keys."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.floor_plan import FloorPlan, RoomNames, Spot
from kiosk.services import floor_plans
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.information_changes import InformationChange, InformationChanges
from kiosk.viewmodels.organiser.information_rows import (
    MarkRow,
    RoomRow,
    mark_rows,
    marked_said,
    places_to_offer,
    room_rows,
)
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

STEP = 2.0
"""Per cent of a plan by which a key moves a place."""
_MIDDLE = Spot(50, 50)

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The floor plans make it.")
class PlanMarks(QObject):
    """What is marked on the floor that is opened, and what can be.

    Args:
        file: the event file.
        changes: makes the changes.
        parent: the floor plans.
    """

    changed = Signal()
    cleared = Signal()
    failed = Signal(object, arguments=["fault"])

    def __init__(self, file: EventFile, changes: InformationChanges, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._changes = file, changes
        self._plan: FloorPlan | None = None
        self._names: Sequence[str] = ()
        self._room = self._query = ""
        self._held: Spot | None = None
        self._marks = Rows(MarkRow, parent=self)
        self._rooms = Rows(RoomRow, parent=self)

    @Property(Rows, constant=True)
    def marks(self) -> Rows[MarkRow]:
        """The places of the floor."""
        return self._marks

    @Property(Rows, constant=True)
    def rooms(self) -> Rows[RoomRow]:
        """What can be marked on it, what is marked already last."""
        return self._rooms

    @Property(str, notify=changed)
    def hint(self) -> str:
        """What to do next on the plan."""
        if self._room:
            return filled(translate("InformationPage", "Touch the plan where {room} is."), room=self._room)
        return translate("InformationPage", "Choose a room, then touch the plan where it is.")

    @Property(str, notify=changed)
    def summary(self) -> str:
        """How many of the rooms and doors are marked."""
        return marked_said(len(self._plan.places), len(self._names)) if self._plan else ""

    @Property(str, notify=changed)
    def empty(self) -> str:
        """Why there is no room in the list."""
        if self._query.strip():
            pattern = translate("InformationPage", "No room is called so. Press Enter to mark “{name}” all the same.")
            return filled(pattern, name=self._query.strip())
        return translate("InformationPage", "The rooms of the agenda and the doors stand here once there is a plan.")

    @Property(bool, notify=changed)
    def canTakeOff(self) -> bool:
        """Whether the room that is chosen is marked."""
        return self._plan is not None and self._room in self._plan.places

    @Slot(str)
    def pickRoom(self, name: str) -> None:
        """Have this room marked where the plan is touched next; once more, none."""
        self._room, self._held = ("" if name == self._room else name), None
        self._show()

    @Slot(str)
    def search(self, text: str) -> None:
        """Look for a room, or name a place that neither the agenda nor a door names."""
        self._query = text
        self._show()

    @Slot()
    def accept(self) -> None:
        """Have the first marked that was found, or what was typed."""
        name = self._rooms.rows[0].name if self._rooms.count else self._query.strip()
        self._query = ""
        self.cleared.emit()
        if name and name != self._room:
            self.pickRoom(name)

    @Slot(float, float, int)
    def touch(self, across: float, down: float, near: int) -> None:
        """Mark the room that is chosen, or choose the one that is marked near."""
        if self._room:
            self._place(Spot(round(across, 1), round(down, 1)))
        elif 0 <= near < len(self._marks.rows):
            self.pickRoom(self._marks.rows[near].name)

    @Slot(int, int)
    def nudge(self, across: int, down: int) -> None:
        """Move the room that is chosen by a step, from the middle if it has no place; `hold` marks it there."""
        if self._plan and self._room:
            at = self._held or self._plan.places.get(self._room, _MIDDLE)
            self._held = Spot(_within(at.across + STEP * across), _within(at.down + STEP * down))
            self._show()

    @Slot()
    def hold(self) -> None:
        """Mark the room where the keys have moved it."""
        if self._held:
            self._place(self._held)

    @Slot()
    def takeOff(self) -> None:
        """Take the room that is chosen off the plan."""
        if self.canTakeOff:
            self._mark(self._room, None, translate("InformationPage", "{room} is off the plan"))

    def show(self, plan: FloorPlan | None, rooms: RoomNames, doors: Sequence[str]) -> None:
        """Be about a floor, or about none."""
        if plan is None or self._plan is None or plan.id != self._plan.id:
            self._room, self._held, self._query = "", None, ""
            self.cleared.emit()
        self._plan = plan
        self._names = places_to_offer(plan, rooms, doors) if plan else ()
        self._show()

    def _place(self, spot: Spot) -> None:
        plan, room = self._plan, self._room
        if plan is None:
            return
        others = [name for name in self._names if name not in plan.places and name != room]
        # The next one that has no place is chosen, so that a floor is marked touch by touch.
        self._room = others[0] if others and room not in plan.places else ""
        self._held = None
        self._mark(room, spot, translate("InformationPage", "{room} is marked on the plan"))
        self._show()

    def _mark(self, room: str, spot: Spot | None, pattern: str) -> None:
        if (plan := self._plan) is None:
            return
        file, before = self._file, plan.places.get(room)
        self._changes.make(
            lambda: floor_plans.draw(file, places={room: spot}, floor=plan.id),
            lambda _: InformationChange(
                filled(pattern, room=room), lambda: floor_plans.draw(file, places={room: before}, floor=plan.id)
            ),
            self._fail,
        )

    def _fail(self, fault: Fault) -> None:
        self.failed.emit(fault)

    def _show(self) -> None:
        plan = self._plan
        if plan and self._held and self._room:
            plan = replace(plan, places={**plan.places, self._room: self._held})
        named = self._room and self._room not in self._names
        names = (*self._names, self._room) if named else self._names
        self._marks.replace(mark_rows(plan, self._room) if plan else [])
        self._rooms.replace(room_rows(self._plan, names, self._room, self._query) if self._plan else [])
        self.changed.emit()


def _within(share: float) -> float:
    return min(100.0, max(0.0, share))
