"""A point while it is described: its name, what it is for, what it leads to, how many fit, and its rules."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.admission.door import Door
from kiosk.domain.admission.door_words import standing_sentence
from kiosk.domain.admission.point import LONGEST_NAME, Point, PointKind
from kiosk.domain.language import SOURCE
from kiosk.viewmodels.organiser import doors_words as words
from kiosk.viewmodels.organiser.doors_reading import DoorChoices
from kiosk.viewmodels.organiser.doors_rule import RuleEditor
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_PLACES = 999_999

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RuleRow:
    """A rule of a point; one without an id is the point's own."""

    rule: str
    sentence: str


@QmlElement
@QmlUncreatable("The page of doors makes it.")
class PointEditor(QObject):
    """The point that is opened, or a new one."""

    changed = Signal()
    opened = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door: Door | None = None
        self._draft = Point("")
        self._capacity = "0"
        self._choices = DoorChoices()
        self._others: tuple[str, ...] = ()
        self._language = SOURCE
        self._rule = RuleEditor(self)
        self._kinds = Rows(ChoiceRow, parent=self)
        self._rooms = Rows(ChoiceRow, parent=self)
        self._sessions = Rows(ChoiceRow, parent=self)
        self._days = Rows(ChoiceRow, parent=self)
        self._insteads = Rows(ChoiceRow, parent=self)
        self._rules = Rows(RuleRow, parent=self)

    @property
    def door(self) -> Door | None:
        """The door as it stands; None for a new one."""
        return self._door

    @property
    def point(self) -> Point:
        """The point as it is described by now."""
        return replace(self._draft, name=self._draft.name.strip(), room=self._draft.room.strip(), capacity=self._places)

    @Property(RuleEditor, constant=True)
    def rule(self) -> RuleEditor:
        """The rule that is being made."""
        return self._rule

    @Property(Rows, constant=True)
    def kinds(self) -> Rows[ChoiceRow]:
        """What the point can be for."""
        return self._kinds

    @Property(Rows, constant=True)
    def rooms(self) -> Rows[ChoiceRow]:
        """The rooms of the agenda."""
        return self._rooms

    @Property(Rows, constant=True)
    def sessions(self) -> Rows[ChoiceRow]:
        """What a session's door can be for: whatever is in its room, or one session there."""
        return self._sessions

    @Property(Rows, constant=True)
    def days(self) -> Rows[ChoiceRow]:
        """The days of an event that has several."""
        return self._days

    @Property(Rows, constant=True)
    def insteads(self) -> Rows[ChoiceRow]:
        """The doors that may be open to others."""
        return self._insteads

    @Property(Rows, constant=True)
    def rules(self) -> Rows[RuleRow]:
        """The rules that the point has."""
        return self._rules

    @Property(str, notify=changed)
    def name(self) -> str:
        """The point's name, as typed."""
        return self._draft.name

    @Property(str, notify=changed)
    def room(self) -> str:
        """What it leads to, as typed."""
        return self._draft.room

    @Property(str, notify=changed)
    def capacity(self) -> str:
        """How many fit, as typed; 0 for any number."""
        return self._capacity

    @Property(bool, notify=changed)
    def isNew(self) -> bool:
        """Whether nobody has described it yet."""
        return self._door is None

    @Property(bool, notify=changed)
    def isChanged(self) -> bool:
        """Whether there is something to save that can be."""
        before = self._door.point if self._door else Point("")
        return self.point != before and bool(self.point.name) and not self.wrong

    @Property(str, notify=changed)
    def title(self) -> str:
        """What is opened."""
        return self._door.point.name if self._door else translate("Doors", "A new door")

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """The point in a few sentences, as it is described by now."""
        return words.point_sentence(self.point) if self.point.name else translate("Doors", "Give it a name first.")

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """What cannot be."""
        if not self._capacity.isdecimal() or int(self._capacity) > MOST_PLACES:
            return translate("Doors", "A number of people; 0 for any number.")
        if len(self.point.name) > LONGEST_NAME:
            return translate("Doors", "A name has at most 80 letters.")
        if self._door is None and self.point.name in self._others:
            return translate("Doors", "There is a door of this name already.")
        return ""

    @Slot(str)
    def editName(self, text: str) -> None:
        """Take the name of a new point."""
        if self._door is None:
            self._show(replace(self._draft, name=text))

    @Slot(str)
    def editRoom(self, text: str) -> None:
        """Take what the point leads to."""
        self._show(replace(self._draft, room=text, session=""))

    @Slot(str)
    def editCapacity(self, text: str) -> None:
        """Take how many fit."""
        self._capacity = text
        self._show(self._draft)

    @Slot(int)
    def step(self, by: int) -> None:
        """Let more fit, or fewer."""
        self.editCapacity(str(min(MOST_PLACES, max(0, self._places + by))))

    @Slot(str)
    def pickKind(self, kind: str) -> None:
        """Let the point be for something else."""
        self._show(replace(self._draft, kind=PointKind(kind), session=""))

    @Slot(str)
    def pickRoom(self, room: str) -> None:
        """Let the point lead to a room of the agenda, or no more."""
        self.editRoom("" if room == self._draft.room else room)

    @Slot(str)
    def pickSession(self, session: str) -> None:
        """Let the point be for one session; empty for whatever takes place there."""
        self._show(replace(self._draft, session=session))

    @Slot(str)
    def pickDay(self, day: str) -> None:
        """Let the point be used on a day, or not; on none chosen it is used on all."""
        days = self._draft.days
        kept = tuple(one for one in days if one != day) if day in days else (*days, day)
        self._show(replace(self._draft, days=tuple(sorted(kept))))

    @Slot(str)
    def pickInstead(self, point: str) -> None:
        """Name the door that is open to others; empty for none."""
        self._show(replace(self._draft, instead=point))

    @Slot()
    def drop(self) -> None:
        """Drop what was changed."""
        self.open(self._door)

    def open(self, door: Door | None) -> None:
        """Open a point, None for a new one; what was typed is dropped."""
        self._door = door
        self._draft = door.point if door else Point("")
        self._capacity = str(self._draft.capacity)
        self._show(self._draft)
        self._rule.begin()
        self.opened.emit()

    def follow(self, door: Door) -> None:
        """Take the point as it stands since; what was typed stays."""
        if self._door is not None and self._draft == self._door.point:
            self._draft, self._capacity = door.point, str(door.point.capacity)
        self._door = door
        self._show(self._draft)

    def offer(self, choices: DoorChoices, others: tuple[str, ...], language: str) -> None:
        """Take what there is to choose from."""
        self._choices, self._others, self._language = choices, others, language
        self._rule.offer(choices)
        self._show(self._draft)

    @property
    def _places(self) -> int:
        return min(MOST_PLACES, int(self._capacity)) if self._capacity.isdecimal() else 0

    def _show(self, draft: Point) -> None:
        self._draft = draft
        self._kinds.replace([ChoiceRow(kind, words.kind_title(kind), kind is draft.kind) for kind in PointKind])
        self._rooms.replace([ChoiceRow(room, room, room == draft.room) for room in self._choices.rooms])
        self._sessions.replace(self._session_rows(draft))
        days = self._choices.days if len(self._choices.days) > 1 else ()
        self._days.replace([ChoiceRow(day, words.day_title(day, self._language), day in draft.days) for day in days])
        nobody = ChoiceRow("", translate("Doors", "None"), not draft.instead)
        others = [ChoiceRow(one, one, one == draft.instead) for one in self._others if one != draft.name]
        self._insteads.replace([nobody, *others] if others else [])
        rules = self._door.rules if self._door else ()
        self._rules.replace([RuleRow(one.id, worded(standing_sentence(one))) for one in rules if one.id])
        self.changed.emit()

    def _session_rows(self, draft: Point) -> list[ChoiceRow]:
        if draft.kind is not PointKind.SESSION_DOOR:
            return []
        there = [one for one in self._choices.sessions if one.text.room == draft.room]
        if not there:
            return []
        anything = ChoiceRow("", translate("Doors", "Whatever takes place there"), not draft.session)
        return [anything, *(ChoiceRow(one.id, self._titled(one.id), one.id == draft.session) for one in there)]

    def _titled(self, session: str) -> str:
        return next((one.text_in(self._language).title for one in self._choices.sessions if one.id == session), "")
