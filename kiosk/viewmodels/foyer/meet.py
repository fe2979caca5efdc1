"""The page "Meet someone", to the number of a badge: what a visitor offers and looks for, and who is suggested."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.fault import Fault
from kiosk.domain.faults.people import SomebodyGone
from kiosk.domain.language import SOURCE
from kiosk.domain.meeting.interests import MOST, Interests
from kiosk.domain.networking.contact import covered
from kiosk.domain.networking.exchange import ALWAYS_SHARED
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.look_up import LookUp, look_up
from kiosk.services.meeting.interests import agree, own_interests, suggestion_texts
from kiosk.services.meeting.interests import take_back as take_interests_back
from kiosk.services.meeting.slip import meeting_slip
from kiosk.services.meeting.suggested import Suggested, suggested, suggested_again
from kiosk.services.meeting.wishes import refuse, wish
from kiosk.services.sharing.notice import PurposeTexts
from kiosk.services.voices.discussion import topics
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer import meet_words, words
from kiosk.viewmodels.foyer.day_sheet import SheetPress
from kiosk.viewmodels.foyer.meet_display import FoyerMeetDisplay
from kiosk.viewmodels.foyer.meet_rows import card_row, topic_rows
from kiosk.viewmodels.foyer.meet_visit import MeetVisit
from kiosk.viewmodels.foyer.meeting_slip import FoyerMeetingSlip
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

T = TypeVar("T")


@QmlElement
@QmlUncreatable("The foyer's view model makes it.")
class FoyerMeet(FoyerMeetDisplay):
    """Whom a visitor may meet.

    Args:
        file: the event file.
        reads: runs look-ups.
        writes: records what is agreed to.
        place: where this screen stands.
        press: prints the slips of meetings; None where nothing can.
        parent: the foyer's view model.
    """

    numberWanted = Signal(object)

    def __init__(
        self,
        file: EventFile,
        reads: Jobs,
        writes: Jobs,
        place: Place,
        press: SheetPress | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._slip = FoyerMeetingSlip(press, self)
        self._slip.told.connect(self.told)
        self._file, self._reads, self._writes, self._place = file, reads, writes, place
        self._zone, self._language = file.read_event().zone, SOURCE
        self._wanted = False
        self._has_topics = False
        self._asked: Attendee | None = None
        self._visit: MeetVisit | None = None
        self._turn = 0

    @Property(FoyerMeetingSlip, constant=True)
    def slip(self) -> FoyerMeetingSlip:
        """The meeting that the visitor takes along."""
        return self._slip

    @property
    def takes_scans(self) -> bool:
        """A scan is for this page: who would like to meet somebody."""
        return True

    def offer(self, *, wanted: bool) -> None:
        """Offer the page, or not."""
        self._wanted = wanted
        self.refresh()

    def refresh(self) -> None:
        """Look whether there are topics, without which nobody can be suggested; tell a visitor what others said."""
        visit = self._visit
        if visit and not visit.choosing:
            own, before = visit.own.attendee, visit.people
            self._run(self._reads, lambda: suggested_again(self._file, own, before), self._take_people)
        if self._wanted:
            self._reads.run(lambda: bool(topics(self._file)), self._know_topics)
        else:
            self._know_topics(has_topics=False)

    def scan(self, code: str) -> None:
        """Ask the holder of a badge for its number; nothing of anybody else is shown any more."""
        self.forget()
        self._run(self._reads, lambda: look_up(self._file, code, point=self._place.point), self._looked_up)

    def ask(self, person: Attendee) -> None:
        """Ask somebody for the number of their badge, which they have scanned before."""
        self._asked = covered(person, ALWAYS_SHARED)
        self.numberWanted.emit(self._asked)

    @Slot(str)
    def prove(self, attendee: str) -> None:
        """Show what the person offers and looks for whose badge was scanned, now that they typed its number."""
        if self._asked and self._asked.id == attendee:
            self._load(attendee)

    @Slot(str)
    def switchOffered(self, topic: str) -> None:
        """Offer a topic, or no more."""
        if self._visit:
            chosen = self._visit.chosen
            self._choose(replace(chosen, offers=chosen.offers ^ {topic}))

    @Slot(str)
    def switchLookedFor(self, topic: str) -> None:
        """Look for a topic, or no more."""
        if self._visit:
            chosen = self._visit.chosen
            self._choose(replace(chosen, looks_for=chosen.looks_for ^ {topic}))

    @Slot()
    def agree(self) -> None:
        """Record that the visitor agrees to be suggested by what they chose, and show whom they are suggested."""
        visit, language, point = self._visit, self._language, self._place.point
        if visit is None or not visit.chosen:
            return
        own, chosen, read = visit.own.attendee, visit.chosen, visit.texts.read
        self._run(
            self._writes,
            lambda: agree(self._file, own, chosen, read=read, language=language, point=point),
            lambda _: self._load(own),
        )

    @Slot()
    def takeBack(self) -> None:
        """Record that the visitor is suggested no more."""
        visit, language, point = self._visit, self._language, self._place.point
        if visit is None:
            return
        own = visit.own.attendee
        self._run(
            self._writes,
            lambda: take_interests_back(self._file, own, language=language, point=point),
            lambda _: self._taken_back(own),
        )

    @Slot(str)
    def wish(self, attendee: str) -> None:
        """Record that the visitor would like to meet somebody, and show whether they do."""
        if visit := self._visit:
            own, point = visit.own.attendee, self._place.point
            self._run(self._writes, lambda: wish(self._file, own, attendee, point=point), lambda _: self._load(own))

    @Slot(str)
    def refuse(self, attendee: str) -> None:
        """Record that the visitor says no to somebody, or takes their wish back, or calls a meeting off."""
        if visit := self._visit:
            own, point = visit.own.attendee, self._place.point
            self._run(self._writes, lambda: refuse(self._file, own, attendee, point=point), lambda _: self._load(own))

    @Slot(str)
    def takeAlong(self, attendee: str) -> None:
        """Show the visitor's meeting with somebody, to be taken along."""
        if visit := self._visit:
            own, language = visit.own.attendee, self._language
            self._run(
                self._reads,
                lambda: meeting_slip(self._file, own, attendee, language),
                lambda slip: self._slip.show(slip, own, attendee, language),
            )

    @Slot()
    def change(self) -> None:
        """Let the visitor choose other topics."""
        if self._visit:
            self._show(replace(self._visit, choosing=True))

    def retranslate(self, language: str) -> None:
        """Say the same in another language; the sentence of consent is read anew."""
        before, self._language = self._language, language
        visit = self._visit
        self._render()
        if visit and before != language:
            self._run(self._reads, lambda: suggestion_texts(self._file, language), self._take_texts)
            if self._slip.with_whom:
                self.takeAlong(self._slip.with_whom)

    @Slot()
    def forget(self) -> None:
        """Forget the visitor."""
        self._turn += 1
        self._asked = self._visit = None
        self._render()

    def people(self) -> frozenset[str]:
        """Return the visitor, and whom they are suggested."""
        visitor = self._visit.own.attendee if self._visit else self._asked.id if self._asked else ""
        others = (one.attendee for one in self._visit.people.people) if self._visit else ()
        return frozenset({visitor, *others} - {""})

    def lose(self, gone: frozenset[str]) -> None:
        """Forget a visitor who was erased, and take others off the page."""
        visit = self._visit
        if visit and visit.own.attendee not in gone:
            left = tuple(one for one in visit.people.people if one.attendee not in gone)
            self._show(replace(visit, people=replace(visit.people, people=left)))
        elif self.people() & gone:
            self.forget()

    def _know_topics(self, has_topics: bool) -> None:
        self._has_topics = has_topics
        self.set_available(available=self._wanted and has_topics)

    def _looked_up(self, found: LookUp) -> None:
        if found.attendee is None:
            self.told.emit(words.not_opened(found), "scan", True)
            return
        self.ask(found.attendee)

    def _load(self, attendee: str) -> None:
        language = self._language
        self._run(self._reads, lambda: self._read(attendee, language), self._arrived)

    def _read(self, attendee: str, language: str) -> MeetVisit | None:
        own = own_interests(self._file, attendee)
        if own is None:
            return None
        people = suggested(self._file, own.attendee) if own.agreed else Suggested()
        return MeetVisit(own, suggestion_texts(self._file, language), own.interests, people, not own.agreed)

    def _arrived(self, visit: MeetVisit | None) -> None:
        self._asked = None
        self._show(visit)

    def _taken_back(self, attendee: str) -> None:
        self.told.emit(meet_words.taken_back(), "undo", False)
        self._load(attendee)

    def _take_texts(self, texts: PurposeTexts) -> None:
        if self._visit:
            self._show(replace(self._visit, texts=texts))

    def _take_people(self, people: Suggested) -> None:
        if self._visit and people != self._visit.people:
            self._show(replace(self._visit, people=people))

    def _choose(self, chosen: Interests) -> None:
        if max(len(chosen.offers), len(chosen.looks_for)) > MOST:
            self.told.emit(meet_words.too_many(MOST), "meet", False)
        elif self._visit:
            self._show(replace(self._visit, chosen=chosen))

    def _show(self, visit: MeetVisit | None) -> None:
        self._visit = visit
        self._render()

    def _render(self) -> None:
        visit = self._visit
        self._slip.keep(visit.meetings if visit else ())
        if visit is None:
            self.show_words(meet_words.MeetWords())
            self.show_rows([], [])
            return
        own = visit.own
        self.show_words(
            meet_words.meet_words(own, visit.texts, visit.people, choosing=visit.choosing, chosen=bool(visit.chosen))
        )
        self.show_rows(
            topic_rows(own.topics, visit.chosen, self._language),
            [card_row(one, own.topics, self._language, self._zone) for one in visit.people.people],
        )

    def _run(self, jobs: Jobs, work: Callable[[], T], done: Callable[[T], None]) -> None:
        turn = self._turn
        jobs.run(
            work,
            lambda result: done(result) if turn == self._turn else None,
            lambda fault: self._failed(fault) if turn == self._turn else None,
        )

    def _failed(self, fault: Fault) -> None:
        self.told.emit(meet_words.not_wished(fault) or words.not_saved(fault), "help", True)
        if self._visit and isinstance(fault, SomebodyGone):
            self._load(self._visit.own.attendee)
