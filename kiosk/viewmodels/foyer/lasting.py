"""What people have switched on beforehand: asked after an exchange, ended on their card in the next one."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.faults.people import TextsChanged
from kiosk.domain.networking.exchange import ALWAYS_SHARED, Answer, Field
from kiosk.domain.roster.namesakes import called
from kiosk.domain.translatable import QT_TRANSLATE_NOOP
from kiosk.services.sharing.guests import guests_of
from kiosk.services.sharing.lasting import agree_lasting, end_lasting, lasting_texts
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.connected import Connected, MemberQuestion, ScreenLanguage
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Fields = tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class LastingRequest:
    """What one member is asked about: the fields that they just shared, in the language that they read."""

    answer: Answer
    language: str


@QmlElement
@QmlUncreatable("The page after an exchange makes it.")
class LastingQuestions(QObject):
    """Asks each who is connected whether the same is to be switched on the next time.

    Args:
        file: the event file.
        reads: reads what they said before.
        writes: records what they say.
        place: where this screen stands.
        parent: the page.
    """

    told = Signal(str, str, bool)

    def __init__(self, file: EventFile, reads: Jobs, writes: Jobs, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._writes, self._place = file, reads, writes, place
        self._kept: Mapping[str, Fields] | None = None
        self._requests: dict[str, LastingRequest] = {}
        self._asked: tuple[Connected, frozenset[str], ScreenLanguage] | None = None
        self._visit = 0
        self._questions = Rows(MemberQuestion, parent=self)

    @Property(Rows, constant=True)
    def questions(self) -> Rows[MemberQuestion]:
        """Of each who shared more than name and organisation whether that is to be switched on the next time."""
        return self._questions

    def begin(self, connected: Connected) -> None:
        """Read what those who are connected said before."""
        visit, ids = self._visit, [one.attendee for one in connected.answers]
        self._reads.run(
            lambda: guests_of(self._file, ids),
            lambda guests: self._began({id_: one.lasting for id_, one in guests.items()}, visit),
            self._failed,
        )

    def show(self, connected: Connected, left: frozenset[str], screen: ScreenLanguage) -> None:
        """Ask those who still share."""
        self._asked = connected, left, screen
        if self._kept is None:
            return
        try:
            self._questions.replace(list(self._made(connected, left, screen)))
        except Fault as fault:
            self.told.emit(words.not_read(fault), "help", True)

    def forget(self) -> None:
        """Forget everybody."""
        self._visit += 1
        self._kept, self._asked = None, None
        self._requests.clear()
        self._questions.replace(())

    @Slot(str, bool)
    def switch(self, attendee: str, on: bool) -> None:
        """Have what a person shared switched on in their next exchanges, or nothing any more."""
        request = self._requests.get(attendee)
        question = next((one for one in self._questions.rows if one.attendee == attendee), None)
        if request is None or question is None:
            return
        visit, fields, language, point = self._visit, request.answer.fields, request.language, self._place.point

        def record() -> None:
            if on:
                agree_lasting(self._file, attendee, fields, read=question.read, language=language, point=point)
            else:
                end_lasting(self._file, attendee, language=language, point=point)

        self._writes.run(
            record,
            lambda _: self._recorded(attendee, fields if on else ()) if visit == self._visit else None,
            lambda fault: self._failed(fault) if visit == self._visit else None,
        )

    def _began(self, kept: Mapping[str, Fields], visit: int) -> None:
        if visit == self._visit:
            self._kept = kept
            self._again()

    def _recorded(self, attendee: str, fields: Fields) -> None:
        self._kept = {**(self._kept or {}), attendee: fields}
        self._again()

    def _again(self) -> None:
        if self._asked:
            self.show(*self._asked)

    def _failed(self, fault: Fault) -> None:
        if isinstance(fault, TextsChanged):
            self._again()
        self.told.emit(words.not_saved(fault), "help", True)

    def _made(self, connected: Connected, left: frozenset[str], screen: ScreenLanguage) -> list[MemberQuestion]:
        people = {one.attendee.id: one.attendee for one in connected.exchange.members}
        names, made = called(people.values()), []
        for answer in connected.answers:
            if answer.attendee not in left or not chosen(answer.fields):
                continue
            language = connected.languages.get(answer.attendee, screen.language)
            self._requests[answer.attendee] = LastingRequest(answer, language)
            spoken, texts = screen.speak(language), lasting_texts(self._file, answer.fields, language)
            made.append(
                MemberQuestion(
                    answer.attendee,
                    names[answer.attendee],
                    people[answer.attendee].organisation,
                    texts.sentence.text,
                    spoken.say("FoyerDone", QT_TRANSLATE_NOOP("FoyerDone", "Switch it on the next time")),
                    chosen((self._kept or {}).get(answer.attendee, ())) == chosen(answer.fields),
                    spoken.language.right_to_left,
                    texts.read,
                )
            )
        return made


@QmlElement
@QmlUncreatable("The exchange page's view model makes it.")
class LastingEnd(QObject):
    """Ends what somebody has switched on beforehand, with one tap on their card.

    Signals:
        ended: an attendee id; nothing is switched on beforehand for them any more.

    Args:
        file: the event file.
        writes: records it.
        place: where this screen stands.
        parent: the page.
    """

    ended = Signal(str)
    told = Signal(str, str, bool)

    def __init__(self, file: EventFile, writes: Jobs, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._writes, self._place = file, writes, place

    @Slot(str, str)
    def end(self, attendee: str, language: str) -> None:
        """Take it back, on a card that speaks a language."""
        self._writes.run(
            lambda: end_lasting(self._file, attendee, language=language, point=self._place.point),
            lambda _: self._ended(attendee),
            lambda fault: self.told.emit(words.not_saved(fault), "help", True),
        )

    def _ended(self, attendee: str) -> None:
        self.ended.emit(attendee)
        self.told.emit(QCoreApplication.translate("FoyerExchange", "The next time all is off again."), "check", False)


def chosen(fields: Fields) -> frozenset[Field]:
    """Return what was chosen beyond what always goes along."""
    return frozenset(fields) - frozenset(ALWAYS_SHARED)
