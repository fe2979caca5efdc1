"""What would happen if a badge were scanned at a door at a time; nothing of it is recorded."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.admission.rules import is_clock
from kiosk.domain.language import SOURCE
from kiosk.domain.moment import clock_time, event_day
from kiosk.domain.written_time import read_time
from kiosk.services.find import Finder
from kiosk.services.points import PointState
from kiosk.viewmodels.desk.answer import PaneContent
from kiosk.viewmodels.organiser import doors_words as words
from kiosk.viewmodels.organiser.context import OrganiserContext
from kiosk.viewmodels.organiser.doors_reading import DoorChoices
from kiosk.viewmodels.organiser.doors_would_be import Asked, WouldBe, would_be
from kiosk.viewmodels.organiser.export_choice import ChoiceRow
from kiosk.viewmodels.organiser.privacy_rows import Person, PersonRow, guest
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.wording import joined

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class DecidingRow:
    """A rule of the door; `decides` if it is the one that keeps them out."""

    sentence: str
    decides: bool


@QmlElement
@QmlUncreatable("The page of doors makes it.")
class DoorWhatIf(QObject):
    """Asks what a door would answer. It keeps no name once the page is left.

    Args:
        context: what the pages work with.
        parent: the page's view model.
    """

    changed = Signal()
    cleared = Signal()

    def __init__(self, context: OrganiserContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads = context.file, context.reads
        self._zone = self._file.read_event().zone
        self._finder: Finder | None = None
        self._language = SOURCE
        self._query, self._time, self._day = "", "", ""
        self._point: str | None = None
        self._people: tuple[Person, ...] = ()
        self._asked: Asked | None = None
        self._answer: WouldBe | None = None
        self._choices = DoorChoices()
        self._names: tuple[str, ...] = ()
        self._rows = Rows(PersonRow, parent=self)
        self._doors = Rows(ChoiceRow, parent=self)
        self._days = Rows(ChoiceRow, parent=self)
        self._rules = Rows(DecidingRow, parent=self)

    @Property(Rows, constant=True)
    def people(self) -> Rows[PersonRow]:
        """Who fits what was typed."""
        return self._rows

    @Property(Rows, constant=True)
    def doors(self) -> Rows[ChoiceRow]:
        """The doors to ask about."""
        return self._doors

    @Property(Rows, constant=True)
    def days(self) -> Rows[ChoiceRow]:
        """The days of an event that has several."""
        return self._days

    @Property(Rows, constant=True)
    def rules(self) -> Rows[DecidingRow]:
        """The rules of the door, in the order in which they are asked."""
        return self._rules

    @Property(str, notify=changed)
    def time(self) -> str:
        """At what time of day: as typed, or now."""
        return self._time or clock_time(self._file.clock(), self._zone)

    @Property(str, notify=changed)
    def wrong(self) -> str:
        """What cannot be of the time."""
        return "" if is_clock(self.time.strip()) else translate("Doors", "Write a time of day like 09:00.")

    @Property(str, notify=changed)
    def hint(self) -> str:
        """What to do, or that nobody was found; empty beside results."""
        if self._people:
            return ""
        if self._query:
            return translate("Doors", "Nobody found. With Enter it is taken for a code.")
        return translate(
            "Doors", "Scan a badge, or type a name or a code. Nobody is checked in, and nothing is recorded."
        )

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        """Whether there is an answer."""
        return self._answer is not None

    @Property(str, notify=changed)
    def about(self) -> str:
        """At which door, on which day of several, and at what time."""
        day = words.day_title(self._day, self._language) if self._days.count else ""
        return joined((self._door or translate("Doors", "A desk without rules"), day, self.time))

    @Property(str, notify=changed)
    def kind(self) -> str:
        """The answer's look."""
        return self._content.kind

    @Property(str, notify=changed)
    def word(self) -> str:
        """The answer in a word."""
        return self._content.word

    @Property(str, notify=changed)
    def name(self) -> str:
        """Whom it is about; else what is wrong with the code."""
        whole = " ".join(part for part in (self._content.given, self._content.family) if part)
        return whole or self._content.headline

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """The answer in a sentence, as the desk says it, with what would let them in."""
        return self._content.sentence

    @Property(str, notify=changed)
    def deciding(self) -> str:
        """Whether a rule of the door decides."""
        if self._answer is None:
            return ""
        if any(decides for _, decides in self._answer.rules):
            return translate("Doors", "The marked rule decides.")
        return translate("Doors", "No rule of this door keeps them out.") if self._rules.count else ""

    @Slot(str)
    def search(self, text: str) -> None:
        """Look for whom was typed so far."""
        query = self._query = text.strip()
        if not query or self._finder is None:
            self._found(query, ())
            return
        finder = self._finder
        self._reads.run(
            lambda: tuple(map(guest, finder.find(query, 8).people)), lambda people: self._found(query, people)
        )

    @Slot()
    def accept(self) -> None:
        """Ask for the only one who fits, or for what was typed as a code."""
        if len(self._people) == 1:
            self.choose(0)
        elif self._query and not self._people:
            self.ask_for_code(self._query)

    @Slot(int)
    def choose(self, row: int) -> None:
        """Ask for somebody who was found."""
        if 0 <= row < len(self._people):
            self._asked = Asked(attendee=self._people[row].attendee)
            self._list()
            self._ask()

    @Slot(str)
    def pickDoor(self, point: str) -> None:
        """Ask about another door."""
        self._point = point
        self._list()
        self._ask()

    @Slot(str)
    def pickDay(self, day: str) -> None:
        """Ask about another day."""
        self._day = day
        self._list()
        self._ask()

    @Slot(str)
    def editTime(self, text: str) -> None:
        """Ask about another time."""
        self._time = text
        self.changed.emit()
        self._ask()

    def ask_for_code(self, code: str) -> None:
        """Ask for whoever holds a code."""
        self._asked = Asked(code=code)
        self._list()
        self._ask()

    def enter(self, language: str) -> None:
        """Begin with now, and nobody."""
        self._language, self._finder = language, Finder(self._file)
        now = self._file.clock()
        self._time, self._day, self._point = "", event_day(now, self._zone).isoformat(), None
        self._list()

    def leave(self) -> None:
        """Forget whom it was about."""
        self._finder, self._asked, self._answer = None, None, None
        self._people, self._query = (), ""
        self._rules.replace([])
        self._list()
        self.cleared.emit()

    def offer(self, choices: DoorChoices, states: tuple[PointState, ...], language: str) -> None:
        """Take what there is to ask about; the answer is asked for again, as a rule or somebody else changed it."""
        self._choices, self._language = choices, language
        self._names = (*(one.door.point.name for one in states), "")
        if self._point is not None and self._point not in self._names:
            self._point = None
        if choices.days and self._day not in choices.days:
            self._day = choices.days[0]
        self._list()
        self._ask()

    @property
    def _door(self) -> str:
        """The door that it is about: the one that was picked, else the first."""
        return self._names[0] if self._point is None and self._names else self._point or ""

    @property
    def _content(self) -> PaneContent:
        return self._answer.content if self._answer else PaneContent()

    def _found(self, query: str, people: tuple[Person, ...]) -> None:
        if query == self._query:
            self._people = people
            self._list()

    def _ask(self) -> None:
        asked, point, language = self._asked, self._door, self._language
        if asked is None or self._finder is None or not is_clock(self.time.strip()):
            return
        at = self._moment()
        work = partial(would_be, self._file, asked, point, at, language)
        self._reads.run(work, lambda answer: self._answered(asked, answer))

    def _moment(self) -> int:
        """Return the time in UTC milliseconds; before four in the morning it is of the day that began before."""
        typed, day = self.time.strip().zfill(5), date.fromisoformat(self._day)
        after_midnight = typed < "04:00" or typed == "24:00"
        on = day + timedelta(days=1) if after_midnight else day
        return read_time(f"{on.isoformat()} {'00:00' if typed == '24:00' else typed}").starts(self._zone)

    def _answered(self, asked: Asked, answer: WouldBe | None) -> None:
        if asked != self._asked:
            return
        self._answer = answer
        self._rules.replace([DecidingRow(*one) for one in answer.rules] if answer else [])
        self.changed.emit()

    def _list(self) -> None:
        chosen = self._asked.attendee if self._asked else ""
        self._rows.replace([PersonRow(one.name, one.detail, one.attendee == chosen) for one in self._people])
        other = translate("Doors", "A desk without rules")
        self._doors.replace([ChoiceRow(name, name or other, name == self._door) for name in self._names])
        days = self._choices.days if len(self._choices.days) > 1 else ()
        self._days.replace([ChoiceRow(day, words.day_title(day, self._language), day == self._day) for day in days])
        self.changed.emit()
