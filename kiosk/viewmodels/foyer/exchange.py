"""The exchange page: people scan their badges in turn, and each answers for themselves."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from kiosk.domain.event import Event
from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.domain.networking.exchange import Exchange, Field
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.exchange import Recognition, recognise, record_exchange
from kiosk.services.notice import own_folder, texts
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer import seating, words
from kiosk.viewmodels.foyer.changes import emit_changes
from kiosk.viewmodels.foyer.seat_cards import SeatCard, first_name, seat_cards
from kiosk.viewmodels.foyer.seating import Reply, Seats
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ExchangeWords:
    """What the page says besides the cards; `active_row` is the card that is answered next, or -1."""

    answered: str = ""
    way_on: str = ""
    ready: bool = False
    saving: bool = False
    active_row: int = -1
    notice_title: str = ""
    notice: str = ""
    notice_version: str = ""


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerExchange(QObject):
    """One exchange from the first badge to the record.

    Args:
        file: the event file.
        reads: runs look-ups.
        writes: runs the recording.
        place: where this screen stands.
        parent: the foyer's view model.
    """

    answeredChanged = Signal()
    wayOnChanged = Signal()
    readyChanged = Signal()
    savingChanged = Signal()
    activeRowChanged = Signal()
    noticeTitleChanged = Signal()
    noticeChanged = Signal()
    noticeVersionChanged = Signal()
    told = Signal(str, str, bool)
    highlighted = Signal(int)
    recorded = Signal(object)

    def __init__(self, file: EventFile, reads: Jobs, writes: Jobs, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file, self._reads, self._writes, self._place = file, reads, writes, place
        self._event: Event = file.read_event()
        self._language = SOURCE
        self._counting = True
        self._seats: Seats = ()
        self._active = ""
        self._saving = False
        self._visit = 0
        self._shown = ExchangeWords()
        self._cards = Rows(SeatCard, parent=self)

    @Property(Rows, constant=True)
    def cards(self) -> Rows[SeatCard]:
        """The people, in the order of their scans."""
        return self._cards

    @Property(str, notify=answeredChanged)
    def answered(self) -> str:
        """How many have answered."""
        return self._shown.answered

    @Property(str, notify=wayOnChanged)
    def wayOn(self) -> str:
        """What the button says: Done, or what it waits for."""
        return self._shown.way_on

    @Property(bool, notify=readyChanged)
    def ready(self) -> bool:
        """Whether all have answered and at least two share."""
        return self._shown.ready

    @Property(bool, notify=savingChanged)
    def saving(self) -> bool:
        """Whether the exchange is being recorded."""
        return self._shown.saving

    @Property(int, notify=activeRowChanged)
    def activeRow(self) -> int:
        """The card that is answered next, or -1."""
        return self._shown.active_row

    @Property(str, notify=noticeTitleChanged)
    def noticeTitle(self) -> str:
        """The heading of the notice."""
        return self._shown.notice_title

    @Property(str, notify=noticeChanged)
    def notice(self) -> str:
        """The notice in Markdown: who uses this data, and why."""
        return self._shown.notice

    @Property(str, notify=noticeVersionChanged)
    def noticeVersion(self) -> str:
        """The version of the notice and of the consent sentences."""
        return self._shown.notice_version

    def show(self, event: Event, language: str) -> None:
        """Speak another language, or of an event that was changed."""
        self._event, self._language = event, language
        self._render()

    def ask_statistics(self, *, wanted: bool) -> None:
        """Ask about the organiser's statistics, or no longer."""
        if wanted != self._counting:
            self._counting = wanted
            self._render()

    def forget(self) -> None:
        """Drop everybody; what is on its way arrives for nobody."""
        self._visit += 1
        self._seats, self._active, self._saving = (), "", False
        self._render()

    def scan(self, code: str) -> None:
        """Look up whose code this is, and seat them."""
        visit = self._visit
        self._reads.run(
            lambda: recognise(self._file, code),
            lambda found: self._recognised(found) if visit == self._visit else None,
            lambda fault: self.told.emit(words.not_read(fault), "help", True),
        )

    def seat(self, person: Attendee) -> None:
        """Seat a person whose badge was just scanned."""
        if seating.find(self._seats, person.id):
            self._activate(person.id)
            self.highlighted.emit(self._row_of(person.id))
            return
        self._change(seating.join(self._seats, person))

    @Slot(str)
    def activate(self, attendee: str) -> None:
        """Put a person's card in front."""
        self._activate(attendee)

    @Slot(str, str, bool)
    def switchField(self, attendee: str, field: str, on: bool) -> None:
        """Turn `role`, `email` or `phone` of a person on or off."""
        self._change(seating.switch(self._seats, attendee, Field(field), on=on), attendee)

    @Slot(str, bool)
    def switchStatistics(self, attendee: str, on: bool) -> None:
        """Turn the organiser's statistics on or off for a person."""
        self._change(seating.count_me(self._seats, attendee, on=on), attendee)

    @Slot(str)
    def share(self, attendee: str) -> None:
        """A person tapped Share on their card."""
        card = next((card for card in self._cards.rows if card.attendee == attendee), None)
        if card and card.consent:
            self._change(seating.share(self._seats, attendee))

    @Slot(str)
    def decline(self, attendee: str) -> None:
        """A person tapped Not now on their card."""
        self._change(seating.decline(self._seats, attendee))

    @Slot(str)
    def reconsider(self, attendee: str) -> None:
        """A person tapped Change, or Change my mind."""
        self._change(seating.reconsider(self._seats, attendee), attendee)

    @Slot()
    def finish(self) -> None:
        """Record one exchange of those who agreed."""
        if self._saving or not seating.is_complete(self._seats):
            return
        self._saving = True
        self._render()
        visit = self._visit
        answers, declined = seating.answers(self._seats, counting=self._counting), seating.declined(self._seats)
        self._writes.run(
            lambda: record_exchange(
                self._file, answers, point=self._place.point, language=self._language, declined=declined
            ),
            self._for_this_visit(visit, self.recorded.emit),
            self._for_this_visit(visit, self._not_recorded),
        )

    def _for_this_visit(self, visit: int, receive: Callable[..., None]) -> Callable[[Exchange | Fault], None]:
        def deliver(result: Exchange | Fault) -> None:
            if visit == self._visit:
                receive(result)

        return deliver

    def _not_recorded(self, fault: Fault) -> None:
        self._saving = False
        self._render()
        self.told.emit(words.not_saved(fault), "help", True)

    def _recognised(self, found: Recognition) -> None:
        if found.attendee:
            self.seat(found.attendee)
            return
        pattern = QCoreApplication.translate(
            "FoyerExchange", "This badge (ending {ending}) cannot be used here; please ask at the desk."
        )
        self.told.emit(pattern.format(ending=found.ending), "scan", True)

    def _activate(self, attendee: str) -> None:
        if seating.find(self._seats, attendee):
            self._active = attendee
            self._render()

    def _change(self, seats: Seats, stay_with: str = "") -> None:
        if self._saving:
            return
        self._seats = seats
        seat = seating.find(seats, stay_with or self._active)
        if not stay_with and (seat is None or seat.reply is not Reply.WAITING):
            self._active = next((one.person.id for one in seating.waiting(seats)), "")
        elif seat:
            self._active = seat.person.id
        self._render()

    def _row_of(self, attendee: str) -> int:
        return next((at for at, seat in enumerate(self._seats) if seat.person.id == attendee), -1)

    def _render(self) -> None:
        own = own_folder(self._file.path)
        try:
            cards = seat_cards(self._seats, self._active, self._event, self._language, own)
            shown = texts(self._event, self._language, own=own)
        except Fault as fault:
            self.told.emit(words.not_read(fault), "help", True)
            return
        self._cards.replace(cards if self._counting else [replace(card, statistics="") for card in cards])
        ready = seating.is_complete(self._seats) and not self._saving
        before, self._shown = (
            self._shown,
            ExchangeWords(
                self._answered_text(),
                self._way_on_text(),
                ready,
                self._saving,
                self._row_of(self._active),
                *_headed(shown.notice),
                shown.version,
            ),
        )
        emit_changes(self, before, self._shown)

    def _answered_text(self) -> str:
        if len(self._seats) < 2:
            return ""
        done = len(self._seats) - len(seating.waiting(self._seats))
        pattern = QCoreApplication.translate("FoyerExchange", "{done} of {all} have answered")
        return pattern.format(done=done, all=len(self._seats))

    def _way_on_text(self) -> str:
        if self._saving:
            return QCoreApplication.translate("FoyerExchange", "Saving")
        if len(self._seats) < 2:
            return QCoreApplication.translate("FoyerExchange", "Scan the next badge")
        missing = seating.waiting(self._seats)
        if len(missing) == 1:
            pattern = QCoreApplication.translate("FoyerExchange", "Waiting for {name}")
            return pattern.format(name=first_name(missing[0]))
        if missing:
            pattern = QCoreApplication.translate("FoyerExchange", "Waiting for {count} answers")
            return pattern.format(count=len(missing))
        if len(seating.sharing(self._seats)) < 2:
            return QCoreApplication.translate("FoyerExchange", "At least two must share")
        return QCoreApplication.translate("FoyerExchange", "Done")


def _headed(notice: str) -> tuple[str, str]:
    first, _, rest = notice.partition("\n")
    return (first.removeprefix("# ").strip(), rest.strip()) if first.startswith("# ") else ("", notice)
