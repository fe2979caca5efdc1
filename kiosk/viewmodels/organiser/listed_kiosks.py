"""The list of kiosks, and the one of them that was chosen."""

from PySide6.QtCore import QObject, Signal

from kiosk.domain.kiosks.role import Role
from kiosk.services.kiosks.members import Kiosk
from kiosk.viewmodels.organiser.kiosk_look import Told
from kiosk.viewmodels.organiser.kiosk_rows import KioskRow, longest_of, summary_of, trouble_of
from kiosk.viewmodels.organiser.kiosk_standing import ListContext
from kiosk.viewmodels.organiser.page_model import OrganiserPageModel
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import worded

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TOLD = frozenset({Role.DESK, Role.FOYER, Role.WALL})


@QmlElement
@QmlUncreatable("The page of kiosks is made of it.")
class ListedKiosks(OrganiserPageModel):
    """What the page of kiosks says of them.

    Args:
        seen: what the rows are made of besides the kiosks.
        parent: the organiser's view model.
    """

    changed = Signal()

    def __init__(self, seen: ListContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told, self._seen = Told(), seen
        self._rows = Rows(KioskRow, parent=self)

    @Property(str, notify=changed)
    def summary(self) -> str:
        """How many are fine."""
        return summary_of(self._rows.rows, self._seen)

    @Property("QStringList", notify=changed)
    def longest(self) -> list[str]:
        """The longest texts of each column, on lines: of the names, of the standings, then of the figures."""
        return longest_of(self._rows.rows)

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Why the list may be old; empty if it is not."""
        return trouble_of(self._seen) or worded(self._told.trouble)

    @Property(str, notify=changed)
    def chosenName(self) -> str:
        """The name of the kiosk that was chosen; empty if none is."""
        return self._chosen.name if self._chosen else ""

    @Property(str, notify=changed)
    def chosenKind(self) -> str:
        """The seal of the chosen kiosk."""
        return self._chosen.kind if self._chosen else ""

    @Property(str, notify=changed)
    def chosenIcon(self) -> str:
        """The picture in its seal."""
        return self._chosen.icon_name if self._chosen else ""

    @Property(str, notify=changed)
    def chosenStanding(self) -> str:
        """How it stands, and what it is there for."""
        return f"{self._chosen.standing} · {self._chosen.role}" if self._chosen else ""

    @Property("QStringList", notify=changed)
    def chosenFigures(self) -> list[str]:
        """Its figures, in the order of the list's columns."""
        one = self._chosen
        return list(one.figures) if one else []

    @Property(str, notify=changed)
    def chosenReason(self) -> str:
        """What is the matter with it, in a sentence."""
        return self._chosen.reason if self._chosen else ""

    @Property(str, notify=changed)
    def chosenAdvice(self) -> str:
        """What to do about it; empty if nothing is to be done."""
        return self._chosen.advice if self._chosen else ""

    @Property(bool, notify=changed)
    def chosenIsTold(self) -> bool:
        """It has screens that can be told what to show."""
        return bool((kiosk := self._kiosk) and kiosk.role in _TOLD and not kiosk.revoked)

    @property
    def _chosen(self) -> KioskRow | None:
        return next((row for row in self._rows.rows if row.chosen), None)

    @property
    def _kiosk(self) -> Kiosk | None:
        return next((each for each in self._told.kiosks if each.public_key == self._seen.chosen), None)
