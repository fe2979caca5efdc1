"""The self check-in page: scan a badge, and read whether that worked, with no more than a public name."""

from dataclasses import dataclass
from typing import assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QObject, Signal

from kiosk.domain.admission.verdict import Outcome, outcome_of
from kiosk.domain.fault import Fault
from kiosk.domain.moment import clock_time
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.look_up import SelfCheckIn, check_in
from kiosk.services.meeting.wishes import MeetingNews
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.page import FoyerPageModel
from kiosk.viewmodels.foyer.wish_words import told_of
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.wording import filled

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CheckInWords:
    """What the page says; `kind` is empty while it waits for a badge. `name` is the public name, or empty.

    `goes_on` says that the visitor's badge opens more here, `meets` that there is news of their meetings.
    """

    kind: str = ""
    word: str = ""
    name: str = ""
    sentence: str = ""
    ending: str = ""
    goes_on: bool = False
    meets: bool = False


def check_in_words(done: SelfCheckIn, zone: ZoneInfo, *, prints: bool = False) -> CheckInWords:
    """Return what a visitor reads; why somebody has to go to the desk is between them and the desk.

    Where a kiosk `prints` badges, who typed a name reads the same whether theirs is printed now, was before, or is at
    the desk: it would tell whether they came before.
    """
    admission = done.admission
    if admission is None:
        return _in_vain(done)
    name = admission.attendee.public_name if admission.attendee else ""
    outcome = outcome_of(admission.verdict)
    if done.by_name and outcome is Outcome.ALREADY_IN:
        outcome = Outcome.ADMITTED  # whether they came before is theirs to see with their badge
    match outcome:
        case Outcome.ADMITTED:
            word = QCoreApplication.translate("FoyerCheckIn", "Welcome")
            sentence = QCoreApplication.translate("FoyerCheckIn", "You are checked in. Have a good day.")
            if done.badge_ordered or (prints and done.by_name):
                sentence = QCoreApplication.translate(
                    "FoyerCheckIn", "You are checked in. Your badge is being printed here; if none comes, ask the desk."
                )
            elif not done.by_badge:
                sentence = QCoreApplication.translate(
                    "FoyerCheckIn", "You are checked in. The desk has your badge; it opens everything else here."
                )
            elif done.news is not MeetingNews.NONE:
                checked_in = QCoreApplication.translate("FoyerCheckIn", "You are checked in.")
                sentence = f"{checked_in} {told_of(done.news)}"
            return CheckInWords("admitted", word, name, sentence, goes_on=done.by_badge, meets=bool(done.news))
        case Outcome.ALREADY_IN:
            word = QCoreApplication.translate("FoyerCheckIn", "Already in")
            pattern = QCoreApplication.translate(
                "FoyerCheckIn", "Checked in at {time}. If that was not you, please tell the desk."
            )
            if done.news is not MeetingNews.NONE:
                pattern = QCoreApplication.translate("FoyerCheckIn", "Checked in at {time}.")
                pattern = f"{pattern} {told_of(done.news)}"
            at = admission.first.at if admission.first else admission.at
            sentence = filled(pattern, time=clock_time(at, zone))
            return CheckInWords("already_in", word, name, sentence, goes_on=done.by_badge, meets=bool(done.news))
        case Outcome.REFUSED:
            return _to_the_desk(admission.ending)
        case Outcome.LEFT:
            word = QCoreApplication.translate("FoyerCheckIn", "Goodbye")
            sentence = QCoreApplication.translate("FoyerCheckIn", "You are checked out, and may come in again.")
            return CheckInWords("information", word, name, sentence)
        case _:
            assert_never(outcome)


def _to_the_desk(ending: str) -> CheckInWords:
    word = QCoreApplication.translate("FoyerCheckIn", "Please ask at the desk")
    sentence = QCoreApplication.translate("FoyerCheckIn", "The team there will sort it out with you.")
    pattern = QCoreApplication.translate("FoyerCheckIn", "Code ending {ending}")
    return CheckInWords("information", word, "", sentence, filled(pattern, ending=ending) if ending else "")


def _in_vain(done: SelfCheckIn) -> CheckInWords:
    if not done.by_name:
        return _braked()
    return _names_braked() if done.until else _to_the_desk("")


def _braked() -> CheckInWords:
    word = QCoreApplication.translate("FoyerCheckIn", "Please wait a little")
    return CheckInWords("information", word, "", words.look_ups_braked())


def _names_braked() -> CheckInWords:
    word = QCoreApplication.translate("FoyerCheckIn", "Please ask at the desk")
    sentence = QCoreApplication.translate(
        "FoyerCheckIn", "Several names were tried here that let nobody in. Badges are read as ever; names wait a while."
    )
    return CheckInWords("information", word, "", sentence)


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerCheckIn(FoyerPageModel):
    """One visitor's self check-in.

    Args:
        file: the event file.
        writes: runs the check-in.
        place: where this screen stands.
        parent: the foyer's view model.
    """

    kindChanged = Signal()
    wordChanged = Signal()
    nameChanged = Signal()
    sentenceChanged = Signal()
    endingChanged = Signal()
    goesOnChanged = Signal()
    meetsChanged = Signal()
    offersNameChanged = Signal()
    answered = Signal(str)

    def __init__(self, file: EventFile, writes: Jobs, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes, self._place = file, writes, place
        self._zone = file.read_event().zone
        self._done: SelfCheckIn | None = None
        self._visit = 0
        self._offers_name, self._layout = False, ""
        self._shown = CheckInWords()

    @Property(str, notify=kindChanged)
    def kind(self) -> str:
        """`admitted`, `already_in`, `information`, or empty while the page waits for a badge."""
        return self._shown.kind

    @Property(str, notify=wordChanged)
    def word(self) -> str:
        """What happened, in a word or two."""
        return self._shown.word

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        """First name and initial, or nothing."""
        return self._shown.name

    @Property(str, notify=sentenceChanged)
    def sentence(self) -> str:
        """What happened, or what to do."""
        return self._shown.sentence

    @Property(str, notify=endingChanged)
    def ending(self) -> str:
        """The end of a code that the desk should see."""
        return self._shown.ending

    @Property(bool, notify=goesOnChanged)
    def goesOn(self) -> bool:
        """Whether the visitor's badge opens more here; a ticket does not."""
        return self._shown.goes_on

    @Property(bool, notify=meetsChanged)
    def meets(self) -> bool:
        """Whether there is news of the visitor's meetings, which the page "Meet someone" tells."""
        return self._shown.meets

    @Property(bool, notify=offersNameChanged)
    def offersName(self) -> bool:
        """Whether who has no badge may type their name."""
        return self._offers_name

    def offer_name(self, *, wanted: bool) -> None:
        """Offer to type the name, or not."""
        if wanted != self._offers_name:
            self._offers_name = wanted
            self.offersNameChanged.emit()

    def print_in(self, layout: str) -> None:
        """Have the badge printed in a layout of who comes with a ticket; in none where it is empty."""
        self._layout = layout

    @property
    def arrived(self) -> Attendee | None:
        """Who is in and came with their badge."""
        admission = self._done.admission if self._done else None
        return admission.attendee if admission and self._shown.goes_on else None

    def scan(self, code: str) -> None:
        """Check the holder of a code in; the answer appears once it is durable."""
        visit, layout = self._visit, self._layout
        self._writes.run(
            lambda: check_in(self._file, code, point=self._place.point, layout=layout),
            lambda done: self.show_answer(done) if visit == self._visit else None,
            lambda fault: self._fail(fault) if visit == self._visit else None,
        )

    def forget(self) -> None:
        """Forget who was here; an answer on its way is recorded, and shown to nobody."""
        self._visit += 1
        self._done = None
        self._show(CheckInWords())

    def retranslate(self, language: str) -> None:
        """Say the same in another language."""
        del language
        if self._done:
            self._show(self._words(self._done))

    def people(self) -> frozenset[str]:
        """Return whose answer is shown."""
        admission = self._done.admission if self._done else None
        return frozenset({admission.attendee.id} if admission and admission.attendee else ())

    def lose(self, gone: frozenset[str]) -> None:
        """Forget an answer about somebody who was erased."""
        if self.people() & gone:
            self.forget()

    def show_answer(self, done: SelfCheckIn) -> None:
        """Show what came of a check-in."""
        self._done = done
        shown = self._words(done)
        self._show(shown)
        self.answered.emit(shown.kind)

    def _words(self, done: SelfCheckIn) -> CheckInWords:
        return check_in_words(done, self._zone, prints=bool(self._layout))

    def _fail(self, fault: Fault) -> None:
        self._done = None
        desk = _to_the_desk("")
        self._show(CheckInWords("information", desk.word, "", words.not_saved(fault)))
        self.answered.emit("information")

    def _show(self, shown: CheckInWords) -> None:
        before, self._shown = self._shown, shown
        emit_changes(self, before, shown)
