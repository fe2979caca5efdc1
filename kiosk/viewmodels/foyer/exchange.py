"""The exchange page: people scan their badges in turn, each answers for themselves, and the last answer records it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.event import Event
from kiosk.domain.fault import Fault
from kiosk.domain.faults.people import TextsChanged
from kiosk.domain.networking.exchange import Field
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.look_up import Opened
from kiosk.services.sharing.guests import ExchangeGuest, GuestLookUp, guest_of, look_up_guest
from kiosk.services.sharing.notice import own_folder, texts
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer import seating, words
from kiosk.viewmodels.foyer.connected import Connected, GoingOn
from kiosk.viewmodels.foyer.exchange_record import record_seats
from kiosk.viewmodels.foyer.exchange_seats import ExchangeSeats
from kiosk.viewmodels.foyer.exchange_words import Stage, exchange_words
from kiosk.viewmodels.foyer.lasting import LastingEnd
from kiosk.viewmodels.foyer.seat_cards import Asking, seat_cards
from kiosk.viewmodels.foyer.seat_check_in import SeatCheckIn
from kiosk.viewmodels.foyer.seating import Reply, Seat, Seats
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.spoken import SpokenLanguages

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerExchange(ExchangeSeats):
    """One exchange from the first badge to the record, which the last answer makes.

    Args:
        file: the event file.
        reads: runs look-ups.
        writes: runs the recording.
        place: where this screen stands.
        parent: the foyer's view model.
    """

    highlighted = Signal(int)
    connected = Signal(object)
    cameLate = Signal(str)
    numberWanted = Signal(object)

    def __init__(self, file: EventFile, reads: Jobs, writes: Jobs, place: Place, parent: QObject | None = None) -> None:
        super().__init__(LastingEnd(file, writes, place), SeatCheckIn(file, writes, place), parent)
        self._file, self._reads, self._writes, self._place = file, reads, writes, place
        self._event: Event = file.read_event()
        self._speak = SpokenLanguages()
        self._stage = Stage.ASKING
        self._visit = 0
        self._connected_visit = -1
        self._proven: frozenset[str] = frozenset()
        self._wish: tuple[str, Field | None] | None = None
        self._former: Connected | None = None
        self._lasting.told.connect(self.told)
        self._check_in.told.connect(self.told)
        self._other_email.wanted.connect(lambda who: self._other_email.ask(seating.find(self._seats, who)))
        self._other_email.given.connect(lambda who, to: self._change(seating.give_email(self._seats, who, to), who))

    @property
    def takes_scans(self) -> bool:
        """Whether a scan is for this page: until all have answered, then it is somebody's own visit."""
        return self._stage in (Stage.ASKING, Stage.UNSAVED)

    def set_event(self, event: Event) -> None:
        """Speak of an event that was changed."""
        self._event = event
        self._render()

    def offer_languages(self, languages: Sequence[str]) -> None:
        """Offer languages for the cards."""
        self._offered = tuple(languages)
        self.show_offer(several=len(self._offered) > 1)

    def retranslate(self, language: str) -> None:
        """Say the same in another language, but to those who read theirs already."""
        self._language = language
        self._other_email.retranslate()
        self._render()

    def forget(self) -> None:
        """Drop everybody; what is on its way arrives for nobody."""
        self._visit += 1
        self._seats, self._active, self._stage = (), "", Stage.ASKING
        self._proven, self._wish, self._former = frozenset(), None, None
        self._other_email.forget()
        self._check_in.forget()
        self._render()

    def people(self) -> frozenset[str]:
        """Return who has a card."""
        return frozenset(seat.person.id for seat in self._seats)

    def lose(self, gone: frozenset[str]) -> None:
        """Take people's cards away who were erased; nobody waits for their answers any more."""
        if not gone & self.people():
            return
        self._seats = seating.lose(self._seats, gone)
        self._other_email.lose(gone)
        self._render()  # what is being recorded may fail for it, and is then tried again without them
        self._change(self._seats)

    def scan(self, code: str) -> None:
        """Look up whose code this is, and seat them."""
        visit = self._visit
        self._reads.run(
            lambda: look_up_guest(self._file, code, point=self._place.point),
            lambda found: self._recognised(code, found, visit),
            lambda fault: self.told.emit(words.not_read(fault), "help", True),
        )

    def seat(self, person: Attendee) -> None:
        """Seat a person whose badge was just scanned on another page."""
        self._reads.run(
            lambda: guest_of(self._file, person),
            self._for_this_visit(self._seat),
            lambda fault: self.told.emit(words.not_read(fault), "help", True),
        )

    def _seat(self, guest: ExchangeGuest) -> None:
        """Give somebody a card, which speaks the language that the roster has of them."""
        person = guest.person
        if seating.find(self._seats, person.id):
            self.activate(person.id)
            self.highlighted.emit(self.activeRow)
        elif seating.is_full(self._seats):
            self.told.emit(words.exchange_is_full(seating.MOST), "people", False)
        else:
            read = person.language.replace("_", "-").partition("-")[0].casefold()
            spoken = read if read in self._offered else ""
            newcomer = Seat(person, language=spoken, lasting=guest.lasting, absent=not guest.inside)
            self._change(seating.take(self._seats, newcomer))

    def go_on(self, going: GoingOn) -> None:
        """Ask those who are connected again, together with whoever joins them."""
        self._former = going.connected
        self._change(going.seats())
        if going.newcomer:
            self.seat(going.newcomer)

    def settle(self) -> bool:
        """Record what was agreed to, if that has not happened yet; whoever has not answered counts as having declined.

        Tells whether there was anything to record.
        """
        if len(seating.sharing(self._seats)) < 2 or not self.takes_scans:
            return False
        self._record()
        return True

    @Slot(str, str, bool)
    def switchField(self, attendee: str, field: str, on: bool) -> None:
        """Turn a person’s choosable field on or off; on only after the number of their badge was typed."""
        seats = seating.switch(self._seats, attendee, Field(field), on=on)
        seat = seating.find(seats, attendee)
        if on and seat and seats != self._seats and attendee not in self._proven:
            self._wish = (attendee, Field(field))
            self.numberWanted.emit(seat.person)
        else:
            self._change(seats, attendee)

    @Slot(str)
    def prove(self, attendee: str) -> None:
        """Take note that a person typed the number of their badge, and turn on what they wished to share."""
        if seating.find(self._seats, attendee) is None:
            return
        self._proven |= {attendee}
        wish, self._wish = self._wish, None
        if wish == (attendee, None):
            self.share(attendee)
        elif wish and wish[0] == attendee and wish[1]:
            self._change(seating.switch(self._seats, attendee, wish[1], on=True), attendee)

    @Slot(str)
    def share(self, attendee: str) -> None:
        """A person tapped Share on their card; who goes on with switches from before types their number first."""
        card = next((card for card in self.cards.rows if card.attendee == attendee), None)
        seat = seating.find(self._seats, attendee)
        if card is None or seat is None or not card.consent:
            return
        if seat.fields and seat.reply is Reply.WAITING and attendee not in self._proven:
            self._wish = (attendee, None)
            self.numberWanted.emit(seat.person)
        else:
            self._change(seating.share(self._seats, attendee, self._language, card.read))

    @Slot()
    def askAnew(self) -> None:
        """Ask everybody once more, after nothing came of it."""
        self._change(seating.ask_anew(self._seats))

    @Slot()
    def tryAgain(self) -> None:
        """Try again what could not be saved."""
        if self._stage is Stage.UNSAVED:
            self._record()

    def _record(self) -> None:
        seats, former, language = self._seats, self._former, self._language
        # The last answer is shown once it is durable.
        self._stage = Stage.SAVING
        self._writes.run(
            lambda: record_seats(self._file, seats, former, point=self._place.point, language=language),
            self._for_this_visit(self._recorded),
            self._for_this_visit(self._not_recorded, otherwise=words.not_saved),
        )

    def _for_this_visit(
        self, receive: Callable[..., object], otherwise: Callable[..., object] = lambda _: None
    ) -> Callable[[object], None]:
        visit = self._visit

        def deliver(result: object) -> None:
            (receive if visit == self._visit else otherwise)(result)

        return deliver

    def _recorded(self, connected: Connected) -> None:
        self._connected_visit = self._visit
        self.connected.emit(connected)

    def _not_recorded(self, fault: Fault) -> None:
        if isinstance(fault, TextsChanged):
            self._event, self._stage = self._file.read_event(), Stage.ASKING
            self._change(seating.ask_all_again(self._seats))
        else:
            self._stage = Stage.UNSAVED if len(seating.sharing(self._seats)) > 1 else Stage.ASKING
            self._render()
        self.told.emit(words.not_saved(fault), "help", True)

    def _recognised(self, code: str, found: GuestLookUp, visit: int) -> None:
        came_late = visit == self._connected_visit or not self.takes_scans
        if visit not in (self._visit, self._connected_visit):
            return
        if came_late and found.opened.opened is not Opened.BRAKED:
            self.cameLate.emit(code)
        elif found.guest:
            self._seat(found.guest)
        else:
            self.told.emit(words.not_opened(found.opened), "scan", True)

    def _change(self, seats: Seats, stay_with: str = "") -> None:
        if not self.takes_scans:
            return
        self._seats, self._stage = seats, Stage.ASKING
        seat = seating.find(seats, stay_with or self._active)
        if seat and (stay_with or seat.reply is Reply.WAITING):
            self._active = seat.person.id
        elif following := seating.next_waiting(seats, self._active):
            self._active = following
        elif seat is None:
            self._active = next((one.person.id for one in seats), "")
        if seating.is_complete(seats):
            self._record()
        else:
            self._render()

    def _render(self) -> None:
        own = own_folder(self._file.path)
        awaits = self._former is not None and not self._former.joined_by(self._seats)
        asking = Asking(self._event, own, self._language, self._speak, self._proven, awaits, self._former is not None)
        try:
            cards = seat_cards(self._seats, self._active, asking)
            shown = texts(self._event, self._language, own=own)
        except Fault as fault:
            self.told.emit(words.not_read(fault), "help", True)
            return
        self.show_cards(cards)
        notice = (shown.notice, shown.version)
        self.show_words(exchange_words(self._seats, self._stage, self._active, notice, asking))
