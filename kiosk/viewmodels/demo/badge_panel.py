"""The demo's panel: badges to hold before a scanner with a click."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.admission.badge_number import in_pairs
from kiosk.domain.admission.code import new_code
from kiosk.domain.language import language_of
from kiosk.domain.moment import clock_time
from kiosk.domain.roster.folding import fold
from kiosk.services.badges.holders import BadgeHolder, badge_holders
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.localized import LocalizedViewModel
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import filled, joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

DESK = "desk"
FOYER = "foyer"
SCANNING = (DESK, FOYER)
MOST_SHOWN = 500
"""So many badges are shown at once; the others are there for who searches."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class BadgeRow:
    """One badge: whose it is, what else stands on it, and whether they are in."""

    name: str
    detail: str
    standing: str
    inside: bool


@QmlElement
@QmlUncreatable("The demo, or a practice, makes its panel.")
class BadgePanelViewModel(LocalizedViewModel):
    """All that the panel shows and does.

    Args:
        file: the demo's event file, or that of a practice.
        reads: runs the readings.
        is_open: tells whether a screen (desk, foyer, wall, organiser) is open.
        parent: the object that owns it.
    """

    retranslated = Signal()
    searched = Signal()
    targetChanged = Signal()
    screensChanged = Signal()
    scanWished = Signal(str, str)
    screenWished = Signal(str)
    toasted = Signal(str, str, bool, arguments=["text", "iconName", "trouble"])

    def __init__(
        self, file: EventFile, reads: Jobs, is_open: Callable[[str], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(file.read_event().languages[0], parent)
        self._event = file.read_event()
        self._file, self._reads, self._is_open = file, reads, is_open
        self._target = DESK
        self._query = ""
        self._all: tuple[BadgeHolder, ...] = ()
        self._shown: tuple[BadgeHolder, ...] = ()
        self._rows = Rows(BadgeRow, parent=self)
        self._open = {kind: is_open(kind) for kind in SCANNING}

    @Property(Rows, constant=True)
    def badges(self) -> Rows[BadgeRow]:
        """The badges that fit the search."""
        return self._rows

    @Property(str, notify=retranslated)
    def eventName(self) -> str:
        """The event's name in the panel's language."""
        return self._event.name_in(self._language)

    @Property(bool, constant=True)
    def practice(self) -> bool:
        """Whether the badges are those of an event's own guests, on a copy of it."""
        return self._file.is_practice

    @Property("QStringList", constant=True)
    def languages(self) -> list[str]:
        """The languages that the event is held in."""
        return list(self._event.languages)

    @Property("QStringList", constant=True)
    def languageNames(self) -> list[str]:
        """The event's languages by their own names."""
        return [language_of(language).own_name for language in self._event.languages]

    @Property(str, notify=targetChanged)
    def target(self) -> str:
        """Where the badges are scanned: desk or foyer."""
        return self._target

    @Property(bool, notify=screensChanged)
    def deskOpen(self) -> bool:
        """Whether the desk's window is open."""
        return self._open[DESK]

    @Property(bool, notify=screensChanged)
    def foyerOpen(self) -> bool:
        """Whether the foyer's window is open."""
        return self._open[FOYER]

    @Property(str, notify=searched)
    def countText(self) -> str:
        """How many are in, or how many badges the search found."""
        if self._query:
            return filled(translate("BadgePanel", "Found: {count}"), count=len(self._shown))
        inside = sum(holder.since is not None for holder in self._all)
        return filled(translate("BadgePanel", "{inside} of {count} in"), inside=inside, count=len(self._all))

    @Slot(str)
    def search(self, text: str) -> None:
        """Show the badges whose holder's name, organisation or group has every word of a text."""
        self._query = text.strip()
        self._show()

    @Slot(str)
    def setTarget(self, target: str) -> None:
        """Scan at the desk or at the foyer from now on."""
        if target in SCANNING and target != self._target:
            self._target = target
            self.targetChanged.emit()

    @Slot(int)
    def scan(self, row: int) -> None:
        """Hold one of the shown badges before the scanner."""
        if 0 <= row < len(self._shown):
            self._scan(self._shown[row].code)

    @Slot()
    def scanUnknown(self) -> None:
        """Scan a code that nobody has."""
        self._scan(f"TICKET-{secrets.token_hex(4).upper()}")

    @Slot()
    def scanDamaged(self) -> None:
        """Scan a badge of which a piece was not read."""
        if self._all:
            self._scan(secrets.choice(self._all).code[:-3])

    @Slot()
    def scanForeign(self) -> None:
        """Scan a badge of another event."""
        self._scan(new_code(secrets.token_hex(8)))

    @Slot(str)
    def openScreen(self, kind: str) -> None:
        """Open a screen, the one that was closed, the wall or the organiser's."""
        self.screenWished.emit(kind)
        self.look()

    @Slot()
    def tellUnplaced(self) -> None:
        """Tell that the desktop lets no program place its windows."""
        text = translate("BadgePanel", "Your desktop places windows by itself; drag these side by side.")
        self.toasted.emit(text, "i", False)

    @Slot()
    def refresh(self) -> None:
        """Read again who is in."""
        self._reads.run(lambda: badge_holders(self._file), self._arrived)

    @Slot()
    def retranslate(self) -> None:
        """Make every text again, in the language that is installed now."""
        self.retranslated.emit()
        self._show()

    @Slot()
    def look(self) -> None:
        """See which screens are open."""
        seen = {kind: self._is_open(kind) for kind in SCANNING}
        if seen != self._open:
            self._open = seen
            self.screensChanged.emit()

    def _scan(self, code: str) -> None:
        self.look()
        if self._open[self._target]:
            self.scanWished.emit(self._target, code)
        else:
            text = translate("BadgePanel", "That window is closed; open it again first.")
            self.toasted.emit(text, "scan", True)

    def _arrived(self, found: tuple[BadgeHolder, ...]) -> None:
        self._all = found
        self._show()

    def _show(self) -> None:
        words = fold(self._query).split()
        self._shown = tuple(holder for holder in self._all if _fits(holder, words))
        self._rows.replace([self._row(holder) for holder in self._shown[:MOST_SHOWN]])
        self.searched.emit()

    def _row(self, holder: BadgeHolder) -> BadgeRow:
        person = holder.attendee
        detail = joined((person.group, in_pairs(holder.number)))
        if holder.since is None:
            return BadgeRow(person.name, detail, "", inside=False)
        since = clock_time(holder.since, self._event.zone)
        return BadgeRow(person.name, detail, filled(translate("BadgePanel", "In {time}"), time=since), inside=True)


def _fits(holder: BadgeHolder, words: list[str]) -> bool:
    person = holder.attendee
    text = fold(f"{person.name} {person.organisation} {person.group}")
    return all(word in text for word in words)
