"""The question for the number of a badge, which lies over a page that is about to show or change more than names."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.moment import clock_time
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.badges.numbers import NumberAnswer, NumberOutcome, braked_until, has_number, try_number
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.page import FoyerPageModel
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


NO_BREAK = "\N{NO-BREAK SPACE}"


class NumberStage(StrEnum):
    """How far the question is."""

    ASKING = "asking"
    CHECKING = "checking"
    WRONG = "wrong"
    BRAKED = "braked"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class NumberWords:
    """What the question says; `locked`: nothing can be typed; `other_way`: what can be done without a number."""

    asking: bool = False
    title: str = ""
    sentence: str = ""
    trouble: bool = False
    locked: bool = False
    other_way: str = ""


@dataclass(frozen=True, slots=True)
class NumberAsked:
    """Whom the screen asks for their number, and how that stands; `until` in UTC milliseconds."""

    person: Attendee
    stage: NumberStage = NumberStage.ASKING
    until: int = 0
    has_other_way: bool = False


def number_words(asked: NumberAsked | None, zone: ZoneInfo) -> NumberWords:
    """Return what the question says, or nothing if nobody is asked."""
    if asked is None:
        return NumberWords()
    name = asked.person.public_name.replace(" ", NO_BREAK)
    title = filled(QCoreApplication.translate("FoyerNumber", "{name}, your number"), name=name)
    other_way = QCoreApplication.translate("FoyerNumber", "I only want to take back my name and organisation")
    return NumberWords(
        asking=True,
        title=title,
        sentence=_sentence(asked, zone),
        trouble=asked.stage not in (NumberStage.ASKING, NumberStage.CHECKING),
        locked=asked.stage not in (NumberStage.ASKING, NumberStage.WRONG),
        other_way=other_way if asked.has_other_way else "",
    )


def _sentence(asked: NumberAsked, zone: ZoneInfo) -> str:
    match asked.stage:
        case NumberStage.ASKING:
            return QCoreApplication.translate(
                "FoyerNumber", "Type the six digits from the strip that is folded behind your badge."
            )
        case NumberStage.CHECKING:
            return QCoreApplication.translate("FoyerNumber", "One moment…")
        case NumberStage.WRONG:
            return QCoreApplication.translate(
                "FoyerNumber", "That is not the number of this badge. Please look at the strip again."
            )
        case NumberStage.BRAKED:
            pattern = QCoreApplication.translate(
                "FoyerNumber",
                "Too many wrong numbers were typed. Try again at {time}, or get a new one at the desk.",
            )
            return filled(pattern, time=clock_time(asked.until + words.MINUTE - 1, zone))
        case NumberStage.NONE:
            return QCoreApplication.translate("FoyerNumber", "This badge has no number yet. The desk gives you one.")
        case _:
            assert_never(asked.stage)


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerNumber(FoyerPageModel):
    """Asks one person at a time for the number of their badge; never keeps one.

    Args:
        file: the event file.
        reads: looks whether there is a number, and whether it may be tried.
        writes: tries it.
        place: where this screen stands.
        parent: the foyer's view model.
    """

    askingChanged = Signal()
    titleChanged = Signal()
    sentenceChanged = Signal()
    troubleChanged = Signal()
    lockedChanged = Signal()
    otherWayChanged = Signal()
    proven = Signal(str)
    givenUp = Signal()
    otherWayTaken = Signal()

    def __init__(self, file: EventFile, reads: Jobs, writes: Jobs, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._writes, self._place = file, reads, writes, place
        self._zone = file.read_event().zone
        self._asked: NumberAsked | None = None
        self._visit = 0
        self._shown = NumberWords()

    @Property(bool, notify=askingChanged)
    def asking(self) -> bool:
        """Whether somebody is asked."""
        return self._shown.asking

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        """Who is asked, by public name."""
        return self._shown.title

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """Where the number stands, or what came of it."""
        return self._shown.sentence

    @Property(bool, notify=troubleChanged)
    def trouble(self) -> bool:
        """Whether the sentence tells of something that went wrong."""
        return self._shown.trouble

    @Property(bool, notify=lockedChanged)
    def locked(self) -> bool:
        """Whether nothing can be typed."""
        return self._shown.locked

    @Property(str, notify=otherWayChanged)
    def otherWay(self) -> str:
        """What can be done without the number; empty for nothing."""
        return self._shown.other_way

    @Slot(object)
    def ask(self, person: Attendee, *, has_other_way: bool = False) -> None:
        """Ask a person whose badge was scanned."""
        self.forget()
        self._show(NumberAsked(person, has_other_way=has_other_way))
        self._look(person)

    def refresh(self) -> None:
        """Look again where nothing could be typed: the desk may have given a new number."""
        if self._asked and self._asked.stage in (NumberStage.BRAKED, NumberStage.NONE):
            self._look(self._asked.person)

    def forget(self) -> None:
        """Ask nobody any more; what is on its way arrives for nobody."""
        self._visit += 1
        self._show(None)

    def retranslate(self, language: str) -> None:
        """Say the same in another language."""
        del language
        self._show(self._asked)

    def people(self) -> frozenset[str]:
        """Return who is asked."""
        return frozenset({self._asked.person.id} if self._asked else ())

    def lose(self, gone: frozenset[str]) -> None:
        """Stop asking somebody who was erased."""
        if self.people() & gone:
            self.cancel()

    def tick(self) -> None:
        """Look at the clock: a wait may be over."""
        asked = self._asked
        if asked and asked.stage is NumberStage.BRAKED and self._file.clock() >= asked.until:
            self._show(NumberAsked(asked.person, has_other_way=asked.has_other_way))

    @Slot(str)
    def enter(self, number: str) -> None:
        """Try a number that was typed."""
        asked = self._asked
        if asked is None or self._shown.locked:
            return
        self._stand(NumberStage.CHECKING)
        visit = self._visit
        self._writes.run(
            lambda: try_number(self._file, asked.person.id, number, point=self._place.point),
            lambda answer: self._answered(answer) if visit == self._visit else None,
            lambda fault: self._failed(fault) if visit == self._visit else None,
        )

    @Slot()
    def cancel(self) -> None:
        """The person does not want to type it."""
        self.forget()
        self.givenUp.emit()

    @Slot()
    def takeOtherWay(self) -> None:
        """The person wants what can be done without the number."""
        if self._shown.other_way:
            self.forget()
            self.otherWayTaken.emit()

    def _look(self, person: Attendee) -> None:
        visit = self._visit
        self._reads.run(
            lambda: (has_number(self._file, person.id), braked_until(self._file, person.id)),
            lambda looked: self._looked(*looked) if visit == self._visit else None,
            lambda fault: self._failed(fault) if visit == self._visit else None,
        )

    def _looked(self, has_one: bool, until: int) -> None:
        if not has_one:
            self._stand(NumberStage.NONE)
        elif until:
            self._stand(NumberStage.BRAKED, until)
        elif self._asked and self._asked.stage in (NumberStage.BRAKED, NumberStage.NONE):
            self._stand(NumberStage.ASKING)

    def _answered(self, answer: NumberAnswer) -> None:
        asked = self._asked
        match answer.outcome:
            case NumberOutcome.RIGHT:
                self.forget()
                if asked:
                    self.proven.emit(asked.person.id)
            case NumberOutcome.WRONG:
                self._stand(NumberStage.BRAKED if answer.until else NumberStage.WRONG, answer.until)
            case NumberOutcome.BRAKED:
                self._stand(NumberStage.BRAKED, answer.until)
            case NumberOutcome.NONE:
                self._stand(NumberStage.NONE)
            case _:
                assert_never(answer.outcome)

    def _failed(self, fault: Fault) -> None:
        self._stand(NumberStage.ASKING)
        self.told.emit(words.not_saved(fault), "help", True)

    def _stand(self, stage: NumberStage, until: int = 0) -> None:
        if self._asked:
            self._show(NumberAsked(self._asked.person, stage, until, self._asked.has_other_way))

    def _show(self, asked: NumberAsked | None) -> None:
        self._asked = asked
        before, self._shown = self._shown, number_words(asked, self._zone)
        emit_changes(self, before, self._shown)
