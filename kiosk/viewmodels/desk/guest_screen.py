"""The screen that faces the guests at a desk: a welcome for whoever is let in, and nothing of anybody else."""

from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.language import languages
from kiosk.domain.roster.attendee import Attendee
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.desk.guest_words import GuestPage, GuestWords, SessionsToGoTo, places_from, welcome, words_of
from kiosk.viewmodels.desk.tone import Tone
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.spoken import Spoken

if TYPE_CHECKING:
    from kiosk.viewmodels.desk.parts import DeskParts

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FORGET_MS = 8_000
"""For how long a guest is welcomed, by a clock that nobody sets."""
SOON_MS = 50
"""How long a scan may wait for its answer before whoever was welcomed is forgotten for it."""


@QmlElement
@QmlUncreatable("The application makes it, where there is such a screen.")
class GuestScreenViewModel(QObject):
    """Follows what a desk answers, in the guest's own language where the roster says which that is.

    Whoever stands behind a guest reads this screen too. So it shows the first name and an initial, and never why
    somebody is not let in, nor who that is.

    Args:
        desk: what it follows.
        file: the event file.
        reads: reads the agenda.
        point: the name of the desk.
        language: the one that it rests in.
    """

    changed = Signal()

    def __init__(self, desk: "DeskParts", file: EventFile, reads: Jobs, point: str, language: str) -> None:
        super().__init__(desk)
        self._desk, self._file, self._reads, self._point = desk, file, reads, point
        self._answering = desk.answering
        self._languages: dict[str, Spoken] = {}
        self._language = language
        self._attendee, self._until = "", 0
        self._number = 0
        self._forgetting = QTimer(self, singleShot=True, interval=SOON_MS)
        self._forgetting.timeout.connect(self._wipe)
        self._words = words_of(self._resting, self._spoken(language))
        self._answering.asked.connect(self._expect)
        self._answering.answered.connect(self._follow)
        desk.pane.changed.connect(self._follow_pane)
        desk.sync.changed.connect(self._follow_desk)
        desk.staff.changed.connect(self._follow_desk)

    @Property(str, constant=True)
    def eventName(self) -> str:
        """The event's name, in the language that the screen rests in."""
        return self._file.read_event().name_in(self._language)

    @Property(str, notify=changed)
    def page(self) -> str:
        """rest, welcome, help, closed or goodbye."""
        return self._words.page.value

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        """Whether it is read from the right."""
        return self._words.right_to_left

    @Property(str, notify=changed)
    def title(self) -> str:
        """The large words."""
        return self._words.title

    @Property(str, notify=changed)
    def name(self) -> str:
        """Who is welcomed: first name and initial; empty for nobody, or for a guest without a name."""
        return self._words.name

    @Property(str, notify=changed)
    def organisation(self) -> str:
        """Where they are from."""
        return self._words.organisation

    @Property(str, notify=changed)
    def sentence(self) -> str:
        """What to do."""
        return self._words.sentence

    @Property(str, notify=changed)
    def placesLabel(self) -> str:
        """When the sessions are."""
        return self._words.places.label

    @Property("QStringList", notify=changed)
    def placeTitles(self) -> list[str]:
        """The sessions that are on, or come next."""
        return list(self._words.places.titles)

    @Property("QStringList", notify=changed)
    def placeRooms(self) -> list[str]:
        """The room of each; empty where it has none."""
        return list(self._words.places.rooms)

    def tick(self) -> None:
        """Forget whoever was welcomed long enough."""
        if self._words.page is not self._resting and self._file.uptime() >= self._until:
            self.forget()

    @Slot()
    def forget(self) -> None:
        """Show nothing of anybody."""
        self._attendee = ""
        self._number += 1
        self._say(words_of(self._resting, self._spoken(self._language)))

    @property
    def _resting(self) -> GuestPage:
        is_closed = self._desk.sync.outOfUse or self._desk.staff.locked
        return GuestPage.CLOSED if is_closed else GuestPage.REST

    @Slot(str)
    def _follow(self, tone: str) -> None:
        """Show what the desk answered, as far as it is for everybody's eyes."""
        said = Tone(tone)
        match said:
            case Tone.ADMITTED:
                self._welcome()
            case Tone.ALREADY_IN:
                if self._was_just_welcomed:  # a scanner that reads a badge twice
                    self._welcome()
                else:
                    self._show(GuestPage.HELP)
            case Tone.REFUSED:
                self._show(GuestPage.HELP)
            case Tone.INFORMATION:
                told = self._answering.told
                self._show(GuestPage.GOODBYE if told and told.admission.verdict is Verdict.LEFT else self._resting)
            case _:
                assert_never(said)

    @property
    def _was_just_welcomed(self) -> bool:
        told = self._answering.told
        return told is not None and told.attendee == self._attendee != "" and self._file.uptime() < self._until

    def _welcome(self) -> None:
        """Welcome whoever was let in; a whole party without names."""
        told = self._answering.told
        person = told.admission.attendee if told else None
        self._begin(person.id if person else "")
        number, spoken = self._number, self._spoken(self._language_of(person))

        def show(places: SessionsToGoTo) -> None:
            if number != self._number:
                return  # the desk has answered somebody else
            words = welcome(person, places, spoken) if person else words_of(GuestPage.WELCOME, spoken)
            self._say(words)

        self._reads.run(lambda: places_from(self._file, self._point, spoken), show, lambda _: show(SessionsToGoTo()))

    def _show(self, page: GuestPage) -> None:
        self._begin("")
        self._say(words_of(page, self._spoken(self._language)))

    def _begin(self, attendee: str) -> None:
        self._attendee, self._until = attendee, self._file.uptime() + FORGET_MS
        self._number += 1

    @Slot()
    def _follow_pane(self) -> None:
        """Forget somebody who was erased, and call by their name whoever was given one."""
        told = self._answering.told
        if not self._attendee:
            return
        if self._desk.pane.about != self._attendee:
            self._expect()
        elif told and told.admission.attendee and self._words.page is GuestPage.WELCOME:
            person = told.admission.attendee
            self._say(welcome(person, self._words.places, self._spoken(self._language_of(person))))

    @Slot()
    def _follow_desk(self) -> None:
        """Say that the desk is closed, or no longer."""
        if GuestPage.CLOSED in (self._resting, self._words.page):
            self.forget()

    @Slot()
    def _expect(self) -> None:
        """Get ready for somebody else: whoever is welcomed goes with the answer, or soon without one."""
        self._number += 1
        self._forgetting.start()

    @Slot()
    def _wipe(self) -> None:
        self._say(words_of(self._resting, self._spoken(self._language)))

    def _say(self, words: GuestWords) -> None:
        self._forgetting.stop()
        if words != self._words:
            self._words = words
            self.changed.emit()

    def _language_of(self, person: Attendee | None) -> str:
        """Return the language that the roster has of somebody, if it is installed."""
        code = person.language.replace("_", "-").partition("-")[0].casefold() if person else ""
        return code if code in languages() else self._language

    def _spoken(self, language: str) -> Spoken:
        if language not in self._languages:
            self._languages[language] = Spoken(language)
        return self._languages[language]
