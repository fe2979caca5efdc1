"""The page after an exchange: it says who is connected, and shows everybody's card to take home for a while."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.event import Event
from kiosk.domain.fault import Fault
from kiosk.domain.faults.people import TextsChanged
from kiosk.domain.language import SOURCE
from kiosk.domain.networking.exchange import Answer, Member
from kiosk.domain.receipt import new_receipt
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.look_up import guest_inside
from kiosk.services.sharing.exchange import answer_statistics, withdraw
from kiosk.services.sharing.guests import guests_of
from kiosk.services.sharing.notice import own_folder
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer import words
from kiosk.viewmodels.foyer.cards import Coded, coded, coded_together, of_exchange
from kiosk.viewmodels.foyer.connected import (
    TOGETHER,
    Connected,
    ConnectedWords,
    GoingOn,
    MemberQuestion,
    ScreenLanguage,
    connected_words,
    undone_sentence,
)
from kiosk.viewmodels.foyer.connected import count_questions as questions_of
from kiosk.viewmodels.foyer.done_display import DoneDisplay
from kiosk.viewmodels.foyer.lasting import LastingQuestions
from kiosk.viewmodels.foyer.page_time import STAYS_S, PageTime
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.spoken import SpokenLanguages

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerDone(DoneDisplay):
    """The contacts of one exchange.

    Args:
        file: the event file.
        reads: makes the codes.
        writes: takes sharing back, and records who may be counted.
        place: where this screen stands.
        parent: the foyer's view model.
    """

    expired = Signal()
    goesOn = Signal(object)
    passedOn = Signal(str)
    endsSoon = Signal()

    def __init__(self, file: EventFile, reads: Jobs, writes: Jobs, place: Place, parent: QObject | None = None) -> None:
        super().__init__(LastingQuestions(file, reads, writes, place), parent)
        self._lasting.told.connect(self.told)
        self._file, self._reads, self._writes, self._place = file, reads, writes, place
        self._event: Event = file.read_event()
        self._connected: Connected | None = None
        self._coded: tuple[Coded, ...] = ()
        self._left: tuple[Member, ...] = ()
        self._counted: frozenset[str] = frozenset()
        self._counting = True
        self._language = SOURCE
        self._speak = SpokenLanguages()
        self._visit = 0
        self._stay = PageTime(file.clock)

    def set_event(self, event: Event) -> None:
        """Speak of an event that was changed."""
        self._event = event
        self._render()

    def ask_statistics(self, *, wanted: bool) -> None:
        """Ask about the organiser's statistics, or no longer."""
        if wanted != self._counting:
            self._counting = wanted
            self._render()

    def has(self, attendee: str) -> bool:
        """Tell whether a person still shares here."""
        return attendee in self._sharing()

    @property
    def takes_scans(self) -> bool:
        """Whether somebody may join who scans their badge."""
        return bool(self.grows)

    def scan(self, code: str) -> None:
        """Let whoever is inside already join those who are connected; anybody else begins a visit of their own."""
        visit = self._visit
        self._reads.run(
            lambda: guest_inside(self._file, code),
            lambda person: self._scanned(code, person) if visit == self._visit else None,
            lambda fault: self.told.emit(words.not_read(fault), "help", True),
        )

    def show(self, connected: Connected) -> None:
        """Show an exchange that was just recorded."""
        self.forget()
        self._connected, self._left = connected, connected.exchange.members
        self._counted = connected.counted
        self._coded = tuple(Coded(member, ()) for member in self._left)
        self._stay.begin()
        self.show_time(STAYS_S, STAYS_S)
        self._render()
        self._lasting.begin(connected)
        self._make()

    def retranslate(self, language: str) -> None:
        """Say the same in another language, but to those who read theirs already."""
        self._language = language
        self._render()

    def forget(self) -> None:
        """Forget everybody."""
        self._visit += 1
        self._connected, self._coded, self._left, self._counted = None, (), (), frozenset()
        self._lasting.forget()
        self._stay.end()
        self.show_time(0, 0)
        self._render()

    def people(self) -> frozenset[str]:
        """Return whose cards are shown, and whom their answers name."""
        answers = self._connected.answers if self._connected else ()
        return self._sharing().union(*(answer.named for answer in answers))

    def lose(self, gone: frozenset[str]) -> None:
        """Take the cards of people away who were erased, and no answer names them any more."""
        if self._connected:
            self._connected = self._connected.without(gone)
        self._keep(self._sharing() - gone)

    def tick(self) -> None:
        """Look at the clock; when the time is over, everybody is forgotten."""
        if not self._stay.begun:
            return
        left = self._stay.left()
        if left.over:
            self.expired.emit()
            return
        self.show_time(left.seconds, max(left.seconds, self.secondsTotal))
        if left.warns:
            self._warn()

    def stay(self) -> None:
        """Somebody touched the page."""
        if self._stay.begun:
            self._stay.touch()
            self.tick()

    @Slot()
    def moreTime(self) -> None:
        """Stay for longer, but no longer than two minutes from now."""
        if self._stay.begun:
            self._stay.lengthen()
            self.tick()

    @Slot()
    def inviteOneMore(self) -> None:
        """Ask the same people again, with one more, whose badge is scanned next."""
        if self.grows:
            self._go_on(None)

    @Slot(str)
    def undo(self, attendee: str) -> None:
        """Take one person's sharing in this exchange back."""
        connected = self._connected
        if connected is None or not self.has(attendee):
            return
        visit, exchange, language = self._visit, connected.exchange.id, self._language
        earlier, number = [one.id for one in connected.earlier], new_receipt()
        self._writes.run(
            lambda: withdraw(self._file, attendee, exchange, earlier=earlier, language=language, receipt=number),
            lambda others: self._undone(attendee, others, number) if visit == self._visit else None,
            lambda fault: self._failed(fault) if visit == self._visit else None,
        )

    @Slot(str, bool)
    def switchStatistics(self, attendee: str, on: bool) -> None:
        """Turn the organiser's statistics on or off for a person; it never changes what they share."""
        connected = self._connected
        given = next((one for one in connected.answers if one.attendee == attendee), None) if connected else None
        asked = next((one for one in self._questions.rows if one.attendee == attendee), None)
        if connected is None or given is None or asked is None:
            return
        visit, exchange = self._visit, connected.exchange.id
        answer = Answer(attendee, given.fields, on, given.named or self._others(attendee), asked.read, given.email)
        language = connected.languages.get(attendee, self._language)
        self._writes.run(
            lambda: answer_statistics(self._file, exchange, answer, point=self._place.point, language=language),
            lambda _: self._answered(attendee, on) if visit == self._visit else None,
            lambda fault: self._failed(fault) if visit == self._visit else None,
        )

    def _scanned(self, code: str, person: Attendee | None) -> None:
        if person is None or self.has(person.id):
            self.passedOn.emit(code)
        else:
            self._go_on(person)

    def _go_on(self, newcomer: Attendee | None) -> None:
        if self._connected is None:
            return
        visit, members = self._visit, self._left
        connected = replace(self._connected.of(members), counted=self._counted)
        self._reads.run(
            lambda: guests_of(self._file, [one.attendee.id for one in members]),
            lambda people: self.goesOn.emit(GoingOn(connected, people, newcomer)) if visit == self._visit else None,
            lambda fault: self.told.emit(words.not_read(fault), "help", True),
        )

    def _sharing(self) -> frozenset[str]:
        return frozenset(member.attendee.id for member in self._left)

    def _others(self, attendee: str) -> tuple[str, ...]:
        return tuple(sorted(self._sharing() - {attendee}))

    def _warn(self) -> None:
        """Let it be heard that the page ends soon; once, and again where it was to stay for longer."""
        self.endsSoon.emit()
        sentence = QCoreApplication.translate("FoyerDone", "This page closes in a moment. “More time” keeps it open.")
        self.told.emit(sentence, "later", False)

    def _answered(self, attendee: str, on: bool) -> None:
        self._counted = self._counted | {attendee} if on else self._counted - {attendee}
        self._render()

    def _make(self) -> None:
        """Make the codes of those who still share."""
        visit, members = self._visit, self._left
        together = len(members) >= TOGETHER

        def make() -> tuple[tuple[Coded, ...], tuple[str, ...]]:
            if together:
                return tuple(Coded(member, ()) for member in members), coded_together(members)
            return coded(members, dense=len(members) > 2), ()

        self._reads.run(make, lambda made: self._made(*made) if (visit, members) == (self._visit, self._left) else None)

    def _made(self, codes: tuple[Coded, ...], together: tuple[str, ...]) -> None:
        self._coded = codes
        self._render()
        self.show_code(together)

    def _undone(self, attendee: str, others: list[Attendee], number: str) -> None:
        self._keep(self._sharing() - {attendee})
        self.told.emit(undone_sentence(others, number), "undo", False)

    def _keep(self, left: frozenset[str]) -> None:
        if left == self._sharing():
            return
        self._left = tuple(member for member in self._left if member.attendee.id in left)
        self._coded = tuple(one for one in self._coded if one.member.attendee.id in left)
        self.show_code(())
        self._render()
        self._make()

    def _failed(self, fault: Fault) -> None:
        if isinstance(fault, TextsChanged):
            self.set_event(self._file.read_event())
        self.told.emit(words.not_saved(fault), "help", True)

    def _render(self) -> None:
        connected = self._connected
        if connected is None:
            self._cards.replace(())
            self._questions.replace(())
            self.show_code(())
            self.show_words(ConnectedWords())
            return
        left = [member.attendee.id for member in self._left]
        screen = ScreenLanguage(self._language, self._speak)
        self._cards.replace(of_exchange(connected.exchange, self._coded))
        self.show_words(connected_words(connected, left, screen, self._event.zone))
        self._questions.replace(self._asked(connected, left, screen) if self._counting else ())
        self._lasting.show(connected, frozenset(left), screen)

    def _asked(self, connected: Connected, left: list[str], screen: ScreenLanguage) -> tuple[MemberQuestion, ...]:
        try:
            own = own_folder(self._file.path)
            return questions_of(connected, left, self._counted, self._event, own, screen)
        except Fault as fault:
            self.told.emit(words.not_read(fault), "help", True)
            return tuple(row for row in self._questions.rows if row.attendee in left)
