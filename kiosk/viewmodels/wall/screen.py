"""The wall: which page has its turn, and what stands on it. It reads only, and nobody can touch anything on it."""

from typing import assert_never

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.domain.kiosks.showing import EVERY_WALL, showing_at
from kiosk.domain.settings.catalogue import EXIT_PIN
from kiosk.domain.settings.forms import is_pin
from kiosk.domain.settings.values import Values
from kiosk.services.agenda_shown import AgendaReader, ShownAgenda
from kiosk.services.wall import NOTHING, WallDay, WallReader
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.rest import FoyerRest
from kiosk.viewmodels.foyer.rest_change import RestInput
from kiosk.viewmodels.foyer.rest_rooms import RestRoom
from kiosk.viewmodels.foyer.words import MINUTE
from kiosk.viewmodels.shared.exit_door import ExitDoor
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.localized import LocalizedViewModel
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.shared.qml import Property, QmlElement, QmlUncreatable
from kiosk.viewmodels.shared.rows import Rows
from kiosk.viewmodels.shared.shown_languages import shown_languages
from kiosk.viewmodels.shared.sync_line import Status, SyncLine, alone
from kiosk.viewmodels.wall.bridges import WallBridge, WallGroup
from kiosk.viewmodels.wall.content import PageSizes, WallContent, WallCourse, as_told, content_of
from kiosk.viewmodels.wall.rounds import WallRounds
from kiosk.viewmodels.wall.rows import WallLink, WallTable, WallVoice, link_on
from kiosk.viewmodels.wall.turns import TURN_MS, WallPart, WallTurn, on_page

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes it.")
class WallViewModel(LocalizedViewModel):
    """Everything that the wall shows.

    Args:
        file: the event file.
        writes: runs the check of the exit PIN.
        reads: runs look-ups.
        place: where this screen stands.
        status: tells how this kiosk stands with the others.
        parent: the owner, if any.
    """

    turned = Signal()
    shownChanged = Signal()
    sounded = Signal(str)
    retranslated = Signal()

    def __init__(
        self,
        file: EventFile,
        writes: Jobs,
        reads: Jobs,
        place: Place,
        status: Status = alone,
        parent: QObject | None = None,
    ) -> None:
        event = file.read_event()
        super().__init__(event.languages[0], parent)
        self._event, self._file, self._reads = event, file, reads
        self._agenda, self._wall = AgendaReader(file, place.point, EVERY_WALL), WallReader(file)
        self._shown_agenda, self._day = ShownAgenda(self._event, (), ()), NOTHING
        self._settings, self._minute = Values(), -1
        self._most = self._sizes = PageSizes()
        self._content, self._course = WallContent(), WallCourse(since=file.uptime())
        self._rest = FoyerRest(self)
        self._sync = SyncLine(status, reads, self._event.zone, self)
        self._exit = ExitDoor(file, writes, self)
        self._voices, self._tables = Rows(WallVoice, parent=self), Rows(WallTable, parent=self)
        self._links = Rows(WallLink, parent=self)
        self._rooms = Rows(RestRoom, parent=self)
        self._groups, self._bridges = Rows(WallGroup, parent=self), Rows(WallBridge, parent=self)
        self._rounds = WallRounds(file, reads, self)
        self._rounds.sounded.connect(self.sounded)
        self._rounds.onChanged.connect(self._come_to_rounds)
        self._render()
        self.refresh()

    @Property(FoyerRest, constant=True)
    def rest(self) -> FoyerRest:
        """The event and the clock, now and next."""
        return self._rest

    @Property(WallRounds, constant=True)
    def rounds(self) -> WallRounds:
        """The timer of the rounds."""
        return self._rounds

    @Property(SyncLine, constant=True)
    def sync(self) -> SyncLine:
        """How this kiosk stands with the others."""
        return self._sync

    @Property(ExitDoor, constant=True)
    def exit(self) -> ExitDoor:
        """The question before this screen is closed."""
        return self._exit

    @Property(str, notify=turned)
    def part(self) -> str:
        """What the page is about: news, voices, tables, programme, links, contacts, rounds or bridge."""
        return self._course.turn.part.value

    @Property(int, notify=turned)
    def turn(self) -> int:
        """Which page of the round it is, from 0."""
        return min(self._course.at, len(self._course.turns) - 1)

    @Property(int, notify=shownChanged)
    def turns(self) -> int:
        """How many pages a round has."""
        return len(self._course.turns)

    @Property(Rows, constant=True)
    def voices(self) -> Rows[WallVoice]:
        """The pain points of the page."""
        return self._voices

    @Property(Rows, constant=True)
    def tables(self) -> Rows[WallTable]:
        """The tables of the page."""
        return self._tables

    @Property(Rows, constant=True)
    def links(self) -> Rows[WallLink]:
        """The link of the page."""
        return self._links

    @Property(Rows, constant=True)
    def rooms(self) -> Rows[RestRoom]:
        """The rooms of the page; none where the event has a single room, or nothing is to come."""
        return self._rooms

    @Property(str, notify=shownChanged)
    def news(self) -> str:
        """What is announced, or what changed on the agenda, on its page."""
        return self._content.news_of(self._course.turn).words

    @Property(str, notify=shownChanged)
    def newsDetail(self) -> str:
        """How the agenda changed; empty for an announcement."""
        return self._content.news_of(self._course.turn).detail

    @Property(int, notify=shownChanged)
    def contacts(self) -> int:
        """How many contacts were made today; 0 for too few to be told."""
        return self._content.contacts or 0

    @Property(Rows, constant=True)
    def groups(self) -> Rows[WallGroup]:
        """The groups between which bridges are drawn."""
        return self._groups

    @Property(Rows, constant=True)
    def bridges(self) -> Rows[WallBridge]:
        """The bridges between them, the thinnest last."""
        return self._bridges

    @Property(str, notify=shownChanged)
    def bridge(self) -> str:
        """Which two groups have met least; empty where that is not told."""
        return self._content.bridges.sentence

    @Slot(int)
    def fit(self, rows: int) -> None:
        """Show so many rows a page, until one is crowded: what the window has height for."""
        self._most = self._sizes = PageSizes(rows, rows, rows)
        self._show()

    @Slot()
    def showFewer(self) -> None:
        """Show fewer rows of the part whose page was drawn crowded."""
        fewer = self._sizes.fewer(self._course.turn.part)
        if fewer != self._sizes:
            self._sizes = fewer
            self._show()

    @Slot(str)
    def scanned(self, code: str) -> None:
        """Answer no badge; a PIN to close the screen may come as fast as a scan."""
        if self._exit.asking and is_pin(code):
            self._exit.enter(code)

    def apply_settings(self, settings: Values) -> None:
        """Take other settings."""
        self._exit.take(settings.of(EXIT_PIN))
        before, self._settings = self._offered, settings
        if self._offered != before:
            self.setLanguage(self._offered)

    @Slot()
    def retranslate(self) -> None:
        """Say everything anew, once the program's translation was changed."""
        self._sizes = self._most
        self._rounds.say()
        self._render()
        self._sync.retranslate(self._language)
        self._exit.retranslate()
        self.retranslated.emit()

    @Slot()
    def refresh(self) -> None:
        """Read again what was written."""
        self._reads.run(self._agenda.read, self._take_agenda)
        self._reads.run(self._wall.read, self._take_day)
        self._rounds.refresh()

    @Slot()
    def tick(self) -> None:
        """Look at the clock: turn the page when its time is over, and read anew once a minute."""
        self._sync.refresh()
        self._exit.tick()
        self._rounds.tick()
        if self._file.uptime() - self._course.since >= TURN_MS:
            self._course.go_on(self._sizes.pages(self._content))
            self._turned()
        is_over = showing_at(self._shown_agenda.showings, self._file.clock()) != self._followed
        if is_over or self._file.clock() // MINUTE != self._minute:
            self._render()
            self._reads.run(self._wall.read_anew, self._take_day)

    def show_part(self, part: WallPart, page: int = 0) -> None:
        """Turn to the page of a part that has one, and let it stand for a whole turn."""
        if self._course.come_to(WallTurn(part, page), self._sizes.pages(self._content)):
            self._turned()

    @property
    def _offered(self) -> str:
        """The language that a screen of this kiosk rests in, as it is set."""
        return shown_languages(self._event, self._settings)[0]

    @Slot()
    def _come_to_rounds(self) -> None:
        self._render()
        self.show_part(WallPart.ROUNDS)

    def _take_agenda(self, agenda: ShownAgenda | None) -> None:
        if agenda is not None:
            self._shown_agenda, self._event = agenda, agenda.event
            self._render()

    def _take_day(self, day: WallDay | None) -> None:
        if day is not None:
            self._day = day
            self._render()

    def _render(self) -> None:
        """Say everything anew; what is new on the agenda has its turn at once."""
        at, agenda = self._file.clock(), self._shown_agenda
        self._minute = at // MINUTE
        self._followed = showing_at(agenda.showings, at)
        every = RestInput(agenda.event, agenda.sessions, self._language, at, agenda.announcements)
        given, only = as_told(every, agenda.showings)
        self._rest.show(given)
        self._content = content_of(self._day, given, self._event.zone, rounds=self._rounds.is_on, only=only)
        self._show()
        self._tell_what_is_new()

    def _tell_what_is_new(self) -> None:
        news = self._content.news
        fresh = [place for place, one in enumerate(news) if one not in self._course.told]
        self._course.told = frozenset(news)
        if fresh:
            self.show_part(WallPart.NEWS, fresh[0])

    def _turned(self) -> None:
        self._course.since = self._file.uptime()
        self._show()
        self.turned.emit()

    def _show(self) -> None:
        """Put what has its turn on the page."""
        before, course, content, sizes = self._course.turn, self._course, self._content, self._sizes
        course.keep_to(sizes.pages(content))
        page = course.turn.page
        match course.turn.part:
            case WallPart.VOICES:
                self._voices.replace(on_page(content.voices, page, sizes.voices))
            case WallPart.TABLES:
                self._tables.replace(on_page(content.tables, page, sizes.tables))
            case WallPart.PROGRAMME:
                self._rooms.replace(on_page(content.rooms, page, sizes.rooms))
            case WallPart.LINKS:
                self._links.replace(link_on(content.links, page, self._language))
            case WallPart.BRIDGE:
                self._groups.replace(content.bridges.groups)
                self._bridges.replace(content.bridges.bridges)
            case WallPart.NEWS | WallPart.CONTACTS | WallPart.ROUNDS:
                pass
            case _:
                assert_never(course.turn.part)
        self.shownChanged.emit()
        if course.turn != before:
            self.turned.emit()
