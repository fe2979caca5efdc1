"""The meetings on the organiser's day in numbers: how many pairs asked, agreed and met, in all and by groups."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.domain.language import SOURCE
from kiosk.domain.meeting.meeting_figures import GroupMeetings, MeetingCount
from kiosk.domain.report.groups import ToldGroup
from kiosk.viewmodels.organiser.watch_reading import NOTHING, DayFigures
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class GroupMeetingsRow:
    """Two groups, what is said of their pairs, and how long the bars are of who asked, agreed and met (0 to 1)."""

    name: str
    line: str
    asked: float
    agreed: float
    met: float


@QmlElement
@QmlUncreatable("The organiser's view model makes it.")
class OrganiserMeetingsWatch(QObject):
    """The meetings' numbers as they are shown.

    Args:
        parent: the page's view model.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._day, self._language = NOTHING, SOURCE
        self._rows = Rows(GroupMeetingsRow, parent=self)

    @Property(Rows, constant=True)
    def rows(self) -> Rows[GroupMeetingsRow]:
        """Each two groups of whom enough asked, the most first."""
        return self._rows

    @Property(bool, notify=changed)
    def any(self) -> bool:
        """Whether anybody asked to meet somebody."""
        return self._day.rest.asked_to_meet.total.asked != 0

    @Property(str, notify=changed)
    def summary(self) -> str:
        """How many pairs asked, agreed and met."""
        return self._said(self._day.rest.asked_to_meet.total)

    def show(self, day: DayFigures, language: str) -> None:
        """Show other numbers, or the same in another language."""
        self._day, self._language = day, language
        between = day.rest.asked_to_meet.between
        most = max((one.count.asked or 0 for one in between), default=0) or 1
        self._rows.replace([self._row(one, most) for one in between])
        self.changed.emit()

    def _row(self, one: GroupMeetings, most: int) -> GroupMeetingsRow:
        first, second = (_name(self._day.rest.told_groups[place]) for place in one.groups)
        if one.groups[0] == one.groups[1]:
            name = filled(translate("Organiser", "{group} among themselves"), group=first)
        else:
            name = filled(translate("Organiser", "{one} with {other}"), one=first, other=second)
        lengths = [(count or 0) / most for count in (one.count.asked, one.count.agreed, one.count.met)]
        return GroupMeetingsRow(name, self._said(one.count), *lengths)

    def _said(self, count: MeetingCount) -> str:
        asked = filled(translate("Organiser", "{count} asked"), count=self._figure(count.asked))
        agreed = filled(translate("Organiser", "{count} agreed"), count=self._figure(count.agreed))
        met = filled(translate("Organiser", "{count} met"), count=self._figure(count.met))
        return joined((asked, agreed, met))

    def _figure(self, number: int | None) -> str:
        return "–" if number is None else locale_of(self._language).toString(number)


def _name(group: ToldGroup) -> str:
    return joined(group.names) if group.names else translate("Organiser", "Other groups")
