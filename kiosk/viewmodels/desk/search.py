"""Finding a guest by name at the desk, with the keyboard alone."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.viewmodels.desk.guest_row import GuestRow
from kiosk.viewmodels.desk.part import DeskPart
from kiosk.viewmodels.shared.deferred import Deferred
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

if TYPE_CHECKING:
    from kiosk.services.find import Found, SearchResult
    from kiosk.viewmodels.desk.work import DeskWork

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The desk makes its own search.")
class DeskSearch(DeskPart):
    """What was typed, who fits it, and which row is chosen.

    One person who fits is chosen at once. Of several nobody is, as the desk cannot know who stands there: Enter then
    asks, and an arrow or a digit chooses.

    Args:
        work: finds people.
        reads: runs the searches.
        parent: the object that owns the search.
    """

    chosenChanged = Signal()
    hintChanged = Signal()
    askingChanged = Signal()
    cleared = Signal()
    wanted = Signal()
    detailsWanted = Signal(str)

    def __init__(self, work: "Deferred[DeskWork]", reads: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work, self._reads = work, reads
        self._query = ""
        self._asked = ""
        self._enter_waits = self._is_warm = False
        self._asking = False
        self._hits: SearchResult | None = None
        self._rows = Rows(GuestRow, parent=self)
        self._chosen = -1
        self._hint = ""

    @Property(Rows, constant=True)
    def results(self) -> Rows[GuestRow]:
        """Who fits, whole matches first, those who are in last."""
        return self._rows

    @Property(int, notify=chosenChanged)
    def chosen(self) -> int:
        """The row that Enter checks in; -1 if there is none."""
        return self._chosen

    @property
    def query(self) -> str:
        """What was typed."""
        return self._query

    @Property(str, notify=hintChanged)
    def hint(self) -> str:
        """How many fit and how one of them is chosen, or what to do; empty if there is nothing to say."""
        return self._hint

    @Property(bool, notify=askingChanged)
    def asking(self) -> bool:
        """Whether Enter was pressed while nobody is chosen: a digit now picks a row."""
        return self._asking

    @property
    def whole_order(self) -> str:
        """The id of the first of several who are all of one order; empty if they are not, or nobody was found."""
        orders = {one.attendee.order for one in self._people}
        return self._people[0].attendee.id if len(orders) == 1 and "" not in orders else ""

    def warm(self) -> None:
        """Get ready ahead of the first letter: read the roster's words, and from now on those that are new."""
        self._is_warm = True
        self._learn()

    @Slot(str)
    def search(self, text: str) -> None:
        """Look for what has been typed so far."""
        query = text.strip()
        self._query = query
        self._enter_waits = False
        self._ask(False)
        if not query:
            self._show(None, "")
            return
        self._is_warm = True
        self._reads.run(lambda: self._find(query), lambda hits: self._arrived(query, hits))

    @Slot(int)
    def move(self, step: int) -> None:
        """Choose a row further down, or up."""
        if count := len(self._people):
            self._choose(min(max(self._chosen + step, 0), count - 1))

    @Slot()
    def enter(self) -> None:
        """Pick the chosen row, or ask which one it is; results that are still awaited are waited for."""
        if self._query and self._asked != self._query:
            self._enter_waits = True
        elif self._chosen >= 0:
            self.pick(self._chosen)
        else:
            self._ask(bool(self._people))

    @Slot(int)
    def pick(self, row: int) -> None:
        """Pick a row, to check that person in."""
        if 0 <= row < len(self._people):
            self.picked.emit(self._people[row].attendee.id)

    @property
    def chosen_attendee(self) -> str:
        """The id of whom the chosen row is about; empty for nobody."""
        return self._people[self._chosen].attendee.id if 0 <= self._chosen < len(self._people) else ""

    @Slot(int)
    def showDetails(self, row: int) -> None:
        """Ask for all about one of those who were found, without checking them in."""
        if 0 <= row < len(self._people):
            self.detailsWanted.emit(self._people[row].attendee.id)

    def clear(self) -> None:
        """Empty the field and the results."""
        self.search("")
        self.cleared.emit()

    def want(self, hint: str = "") -> None:
        """Put the cursor into the empty field, with a hint what to type."""
        self.clear()
        self._show(None, hint)
        self.wanted.emit()

    def refresh(self) -> None:
        """Search again, because words or check-ins have changed; every row stays where it is under the finger."""
        if self._is_warm:
            self._learn()
        if self._query:
            query = self._query
            self._reads.run(lambda: self._find(query), lambda hits: self._refreshed(query, hits))

    def retranslate(self) -> None:
        """Search again, for the hint in the language that is installed now."""
        self.refresh()

    def _learn(self) -> None:
        """Read words that are new, a few at a time, so that no keystroke waits for long."""
        self._reads.run(lambda: self._work().learn(), lambda is_more: self._learn() if is_more else None)

    def _find(self, query: str) -> "SearchResult | None":
        return self._work().find(query) if query == self._query else None

    @property
    def _people(self) -> "tuple[Found, ...]":
        return self._hits.people if self._hits else ()

    def _arrived(self, query: str, hits: "SearchResult | None") -> None:
        if hits is None or query != self._query:
            return
        self._asked = query
        self._show(hits, self._said(hits), 0 if len(hits.people) == 1 else -1)
        if self._enter_waits:
            self._enter_waits = False
            self.enter()

    def _refreshed(self, query: str, hits: "SearchResult | None") -> None:
        if hits is None or query != self._query:
            return
        before = [found.attendee.id for found in self._people]
        places = {attendee: place for place, attendee in enumerate(before)}
        people = tuple(sorted(hits.people, key=lambda found: places.get(found.attendee.id, len(before))))
        chosen = before[self._chosen] if self._chosen >= 0 else ""
        kept = next((at for at, found in enumerate(people) if found.attendee.id == chosen), -1)
        self._show(replace(hits, people=people), self._said(hits), kept)

    def _show(self, hits: "SearchResult | None", hint: str, chosen: int = -1) -> None:
        self._hits = hits
        self._rows.replace(self._work().result_rows(hits.people) if hits else ())
        self._choose(chosen)
        if hint != self._hint:
            self._hint = hint
            self.hintChanged.emit()

    def _choose(self, row: int) -> None:
        if row != self._chosen:
            self._chosen = row
            self.chosenChanged.emit()

    def _ask(self, asking: bool) -> None:
        if asking == self._asking:
            return
        self._asking = asking
        self.askingChanged.emit()
        if self._hits:
            self._hint = self._said(self._hits)
            self.hintChanged.emit()

    def _said(self, hits: "SearchResult") -> str:
        return self._work().hint(hits, asking=self._asking)
