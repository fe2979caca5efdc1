"""Finding a guest by name at the desk, with the keyboard alone."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.moment import clock_time
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.services.find import LIMIT, Finder, Found
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.sentences import translate

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FoundRow:
    """One result as it is shown; `match` is the part of the name to mark, `past` says that the person is in."""

    name: str
    match: str
    detail: str
    state_text: str
    past: bool
    ready: bool


@QmlElement
@QmlUncreatable("The desk makes its own search.")
class DeskSearch(QObject):
    """What was typed, who fits it, and which row is chosen.

    Args:
        file: the event file.
        reads: runs the searches.
        zone: the event's zone.
        parent: the object that owns the search.
    """

    chosenChanged = Signal()
    hintChanged = Signal()
    cleared = Signal()
    wanted = Signal()

    def __init__(self, file: EventFile, reads: Jobs, zone: ZoneInfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finder = Finder(file)
        self._reads = reads
        self._zone = zone
        self._query = ""
        self._asked = ""
        self._enter_waits = False
        self._found: tuple[Found, ...] = ()
        self._rows = Rows(FoundRow, parent=self)
        self._chosen = -1
        self._hint = ""
        reads.run(self._finder.warm, lambda _: None)

    picked = Signal(str)

    @Property(Rows, constant=True)
    def results(self) -> Rows[FoundRow]:
        """Who fits, best first."""
        return self._rows

    @Property(int, notify=chosenChanged)
    def chosen(self) -> int:
        """The row that Enter checks in; -1 if there is none."""
        return self._chosen

    @Property(str, notify=hintChanged)
    def hint(self) -> str:
        """A sentence in place of results; empty if there is nothing to say."""
        return self._hint

    @Slot(str)
    def search(self, text: str) -> None:
        """Look for what has been typed so far."""
        query = text.strip()
        self._query = query
        self._enter_waits = False
        if not query:
            self._show((), "")
            return
        self._reads.run(lambda: self._find(query), lambda found: self._arrived(query, found))

    @Slot(int)
    def move(self, step: int) -> None:
        """Choose a row further down, or up."""
        if self._found:
            self._choose(min(max(self._chosen + step, 0), len(self._found) - 1))

    @Slot()
    def enter(self) -> None:
        """Pick the chosen row; if its results are still awaited, pick the only one that comes."""
        if self._query and self._asked != self._query:
            self._enter_waits = True
        elif self._chosen >= 0:
            self.pick(self._chosen)

    @Slot(int)
    def pick(self, row: int) -> None:
        """Pick a row, to check that person in."""
        if 0 <= row < len(self._found):
            self.picked.emit(self._found[row].attendee.id)

    def clear(self) -> None:
        """Empty the field and the results."""
        self.search("")
        self.cleared.emit()

    def want(self, hint: str = "") -> None:
        """Put the cursor into the empty field, with a hint what to type."""
        self.clear()
        self._show((), hint)
        self.wanted.emit()

    def refresh(self) -> None:
        """Search again, because words or check-ins have changed."""
        if self._query:
            query = self._query
            self._reads.run(lambda: self._find(query), lambda found: self._arrived(query, found, anew=False))

    def _find(self, query: str) -> list[Found] | None:
        return self._finder.find(query, LIMIT) if query == self._query else None

    def _arrived(self, query: str, found: list[Found] | None, *, anew: bool = True) -> None:
        if found is None or query != self._query:
            return
        self._asked = query
        nobody = translate("Desk", "Nobody found. Try fewer letters, or press F2 to add a walk-in.")
        kept = self._chosen if not anew else 0
        self._show(tuple(found), "" if found else nobody, kept)
        if self._enter_waits and len(found) == 1:
            self.pick(0)
        self._enter_waits = False

    def _show(self, found: tuple[Found, ...], hint: str, chosen: int = 0) -> None:
        self._found = found
        self._rows.replace([self._row(one) for one in found])
        self._choose(min(chosen, len(found) - 1))
        if hint != self._hint:
            self._hint = hint
            self.hintChanged.emit()

    def _choose(self, row: int) -> None:
        if row != self._chosen:
            self._chosen = row
            self.chosenChanged.emit()

    def _row(self, found: Found) -> FoundRow:
        person = found.attendee
        start, end = found.spans[0] if found.spans else (0, 0)
        detail = ", ".join(part for part in (person.organisation, person.group) if part)
        ready = found.checked_in is None and person.status is OrderStatus.PAID
        state = self._state(found)
        return FoundRow(person.name, person.name[start:end], detail, state, found.checked_in is not None, ready)

    def _state(self, found: Found) -> str:
        if found.checked_in:
            return translate("Desk", "In since {time}").format(time=clock_time(found.checked_in.at, self._zone))
        match found.attendee.status:
            case OrderStatus.PAID:
                return translate("Desk", "Not in yet")
            case OrderStatus.UNPAID:
                return translate("Desk", "Not paid")
            case OrderStatus.CANCELLED:
                return translate("Desk", "Cancelled")
