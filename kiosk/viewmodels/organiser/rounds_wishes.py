"""Whom the organiser keeps at one table in each round, and whom apart, before rounds are planned."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.rounds.table_wishes import NO_WISHES, People, TableWishes
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


class Colleagues(StrEnum):
    """Where people of one organisation or group sit."""

    APART = "apart"
    ANYWHERE = "anywhere"


class TableWishKind(StrEnum):
    """What can be wished of people."""

    TOGETHER = "together"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class TableWishRow:
    """People of whom something is wished, and what."""

    people: str
    detail: str


@QmlElement
@QmlUncreatable("The page of rounds makes its own.")
class OrganiserTableWishes(QObject):
    """The people who were chosen of the list, and what is wished of whom.

    Args:
        parent: the page.
    """

    changed = Signal()
    filled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wishes, self._people = NO_WISHES, dict[str, Attendee]()
        self._chosen: People = ()
        self._rows, self._colleagues = Rows(TableWishRow, parent=self), Rows(ChoiceRow, parent=self)
        self._names = Rows(TableWishRow, parent=self)

    @property
    def wishes(self) -> TableWishes:
        """All that is wished."""
        return self._wishes

    @property
    def chosen(self) -> People:
        """Who is chosen, in the order in which they were."""
        return self._chosen

    @Property(Rows, constant=True)
    def rows(self) -> Rows[TableWishRow]:
        """What is wished of whom, what came last first."""
        return self._rows

    @Property(Rows, constant=True)
    def chosenRows(self) -> Rows[TableWishRow]:
        """Who is chosen, with where they are from."""
        return self._names

    @Property(Rows, constant=True)
    def colleagues(self) -> Rows[ChoiceRow]:
        """Where people of one organisation or group may sit."""
        return self._colleagues

    @Property(bool, notify=filled)
    def canWish(self) -> bool:
        """Whether enough people are chosen for a wish, and nothing else is wished of two of them already."""
        return len(self._chosen) > 1 and not self.wrong

    @Property(str, notify=filled)
    def title(self) -> str:
        """How many are chosen."""
        return filled(translate("Rounds", "Chosen: {count}"), count=len(self._chosen))

    @Property(str, notify=filled)
    def wrong(self) -> str:
        """Who among the chosen is kept together or apart already; empty for nobody."""
        for kind, people in self._all():
            if len(set(people) & set(self._chosen)) > 1:
                pattern = translate("Rounds", "{people}: {wish} already. Remove that first to change it.")
                return filled(pattern, people=self._named(people), wish=_detail(kind))
        return ""

    @Slot(str)
    def wish(self, kind: str) -> None:
        """Keep those who are chosen together or apart."""
        if not self.canWish:
            return
        wishes = self._wishes
        match TableWishKind(kind):
            case TableWishKind.TOGETHER:
                wishes = replace(wishes, together=(self._chosen, *wishes.together))
            case TableWishKind.APART:
                wishes = replace(wishes, apart=(self._chosen, *wishes.apart))
            case never:
                assert_never(never)
        self._chosen = ()
        self.take(wishes)

    @Slot(int)
    def remove(self, row: int) -> None:
        """Wish it no more."""
        everything = self._all()
        if 0 <= row < len(everything):
            _, people = everything.pop(row)
            together = tuple(one for one in self._wishes.together if one != people)
            apart = tuple(one for one in self._wishes.apart if one != people)
            self.take(replace(self._wishes, together=together, apart=apart))

    @Slot(str)
    def seatColleagues(self, where: str) -> None:
        """Keep people of one organisation or group apart, or let them sit anywhere."""
        self.take(replace(self._wishes, colleagues_apart=Colleagues(where) is Colleagues.APART))

    @Slot()
    def clear(self) -> None:
        """Choose nobody."""
        self._chosen = ()
        self.changed.emit()

    def toggle(self, attendee: str) -> None:
        """Choose somebody, or no more."""
        without = tuple(one for one in self._chosen if one != attendee)
        self._chosen = without if attendee in self._chosen else (*self._chosen, attendee)
        self.changed.emit()

    def take(self, wishes: TableWishes) -> None:
        """Wish something else."""
        self._wishes = wishes
        self.changed.emit()

    def state_of(self, attendee: str) -> str:
        """Return what is wished of somebody, as it stands beside their name."""
        if any(attendee in one for one in self._wishes.together):
            return translate("Rounds", "Together")
        return translate("Rounds", "Apart") if any(attendee in one for one in self._wishes.apart) else ""

    def show(self, people: Mapping[str, Attendee]) -> None:
        """Say everything of these people; who is none of them is chosen no more, but what is wished of them stays."""
        self._people |= people
        self._chosen = tuple(one for one in self._chosen if one in people)
        self._rows.replace([TableWishRow(self._named(wished), _detail(kind)) for kind, wished in self._all()])
        chosen = [self._people[one] for one in self._chosen]
        self._names.replace([TableWishRow(one.name, one.organisation) for one in chosen])
        where = Colleagues.APART if self._wishes.colleagues_apart else Colleagues.ANYWHERE
        self._colleagues.replace([ChoiceRow(one, title, one is where) for one, title in _colleagues().items()])
        self.filled.emit()

    def forget(self) -> None:
        """Keep nobody's name."""
        self._wishes, self._chosen, self._people = NO_WISHES, (), {}
        self.show({})

    def _all(self) -> list[tuple[TableWishKind, People]]:
        together = [(TableWishKind.TOGETHER, one) for one in self._wishes.together]
        return [*together, *((TableWishKind.APART, one) for one in self._wishes.apart)]

    def _named(self, people: People) -> str:
        return joined(self._people[one].name for one in people if one in self._people)


def _detail(kind: TableWishKind) -> str:
    match kind:
        case TableWishKind.TOGETHER:
            return translate("Rounds", "always at one table")
        case TableWishKind.APART:
            return translate("Rounds", "never at one table")
        case never:
            assert_never(never)


def _colleagues() -> dict[Colleagues, str]:
    return {
        Colleagues.APART: translate("Rounds", "Apart where possible"),
        Colleagues.ANYWHERE: translate("Rounds", "Anywhere"),
    }
