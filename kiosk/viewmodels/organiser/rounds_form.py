"""What the organiser types of rounds before they are planned, and what it comes to for those who are here."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.rounds_draft import DraftField, RoundsDraft
from kiosk.viewmodels.organiser.rounds_words import sketch_lines
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("The page of rounds makes its own.")
class OrganiserRoundsForm(QObject):
    """The numbers and the time of rounds.

    Args:
        file: the event file.
        parent: the page.
    """

    changed = Signal()

    def __init__(self, file: EventFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._event = file, file.read_event()
        self._draft, self._people, self._together = RoundsDraft(), 0, False

    @property
    def draft(self) -> RoundsDraft:
        """All that is typed."""
        return self._draft

    @property
    def starts(self) -> int | None:
        """When the first round begins, in UTC milliseconds; None where what was typed is no time."""
        return self._draft.starts(self._event, self._file.clock())

    @Property(str, notify=changed)
    def rounds(self) -> str:
        """How many rounds, as it stands in its field."""
        return str(self._draft.rounds or "")

    @Property(str, notify=changed)
    def minutes(self) -> str:
        """How long each is."""
        return str(self._draft.minutes or "")

    @Property(str, notify=changed)
    def tables(self) -> str:
        """How many tables: as many as were typed, else as are proposed."""
        return str(self._tables or "")

    @Property(str, notify=changed)
    def start(self) -> str:
        """When the first begins."""
        return self._draft.shown_start(self._event, self._file.clock())

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """Why what was typed is no time; empty if nothing is wrong."""
        if self.starts is not None:
            return ""
        return translate("Rounds", "A time has hours and minutes, such as 15:20.")

    @Property(bool, notify=changed)
    def isWhole(self) -> bool:
        """Whether there is enough to plan."""
        return self._people > 1 and bool(self._draft.rounds and self._draft.minutes) and self.starts is not None

    @Property("QStringList", notify=changed)
    def lines(self) -> list[str]:
        """How large the tables are, how often people meet again, and what would be better."""
        one = self._draft.sketch(self._people)
        if one:
            return sketch_lines(one, together=self._together)
        if self._people > 1:
            return []
        return [translate("Rounds", "Fewer than two people are checked in. Rounds are for those who are here.")]

    @Slot(str, str)
    def type(self, field: str, text: str) -> None:
        """Take a number as it is typed."""
        self.take(self._draft.typed(DraftField(field), text))

    @Slot(str, int)
    def step(self, field: str, direction: int) -> None:
        """Take a number one more or one less than is shown."""
        draft = self._draft
        shown = {
            DraftField.ROUNDS: draft.rounds,
            DraftField.MINUTES: draft.minutes,
            DraftField.TABLES: self._tables,
        }
        self.take(draft.stepped(DraftField(field), direction, shown[DraftField(field)]))

    @Slot(str)
    def typeStart(self, text: str) -> None:
        """Take a time as it is typed."""
        self.take(replace(self._draft, start=text.strip()))

    def take(self, draft: RoundsDraft) -> None:
        """Show other numbers."""
        self._draft = draft
        self.changed.emit()

    def seat(self, people: int, *, together: bool) -> None:
        """Reckon for so many people, of whom some are kept `together` or none."""
        self._people, self._together = people, together
        self.changed.emit()

    @property
    def _tables(self) -> int:
        one = self._draft.sketch(self._people)
        return one.tables if one else self._draft.tables
