"""The demo's day, played through the real screens: what each person does, and a picture of what they see."""

import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random
from typing import TypeVar

from PySide6.QtCore import Qt

from kiosk.app.application import make_application
from kiosk.app.manner import Manner
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.demo import make_demo
from kiosk.bootstrap.outputs import print_badges, remove_older_tour, tour_file, write_export
from kiosk.demo.stage import StagedScreen
from kiosk.demo.tour_chooser import play_first_run
from kiosk.demo.tour_kiosks import admit_elsewhere, let_kiosks_report, show_hub, tell_status
from kiosk.demo.tour_settings import change_a_setting
from kiosk.domain.admission.badge import DEFAULT_LAYOUT
from kiosk.domain.admission.code import new_code
from kiosk.domain.kiosks.sync_status import SyncState
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.badges import badges_of
from kiosk.services.exchange import record_exchange
from kiosk.services.exports.export import ExportKind, ExportRequest
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from kiosk.sync.standing import forget_status
from kiosk.viewmodels.organiser.kiosks import OrganiserKiosks
from kiosk.viewmodels.shared.place import Place

Say = Callable[[str], None]
T = TypeVar("T")

MINUTE = 60_000
OPENING = 1795156200000 - 40 * MINUTE
"""08:50 in Istanbul on the demo's day, in UTC milliseconds."""

EXPORTS = (
    (ExportKind.CONTACTS, "contacts.csv"),
    (ExportKind.CONTACTS, "contacts.xlsx"),
    (ExportKind.CONTACTS, "contacts.gexf"),
    (ExportKind.CONTACTS, "contacts.json"),
    (ExportKind.CHECKINS, "checkins.csv"),
    (ExportKind.ATTENDEES, "attendees.xlsx"),
    (ExportKind.VCARDS, "vcards.zip"),
)


def play(
    folder: Path, languages: tuple[str, ...], sizes: tuple[tuple[int, int], ...], say: Say, *, replace: bool = False
) -> None:
    """Play the day once for each language and size.

    Args:
        folder: receives the badges and exports, and the pictures in a folder for each language and size.
        languages: such as ``en``.
        sizes: width and height of the screens, px.
        say: is told one line for each step.
        replace: write over files that no earlier tour left.
    """
    make_application()
    first = True
    for language in languages:
        for size in sizes:
            pictures = folder / f"{language}-{size[0]}x{size[1]}"
            pictures.mkdir(parents=True, exist_ok=True)
            remove_older_tour(pictures)
            with tempfile.TemporaryDirectory(prefix="foyer-tour-") as place:
                day = TourDay(Path(place) / "demo.db", pictures, Manner(language, True, size), say, replace=replace)
                day.play()
                if first:
                    day.leave_files(folder)
                day.file.close()
            first = False


class TourDay:
    """One play of the demo's day.

    Args:
        path: the event file to make.
        pictures: the folder for the pictures.
        manner: language and size of the screens.
        say: is told one line for each step.
        replace: write over files that no earlier tour left.
    """

    def __init__(self, path: Path, pictures: Path, manner: Manner, say: Say, *, replace: bool = False) -> None:
        self._drafts, self._replace = path.parent, replace
        self.now = OPENING
        self.file: EventFile = make_demo(path, lambda: self.now, language=manner.language)
        self._pictures, self._manner, self._say = pictures, manner, say
        self._number = 0
        self._present: list[Attendee] = []
        self._badges = attendees.badge_codes(self.file.reader)
        self._people = {person.name: person for person in attendees.everyone(self.file.reader)}

    def play(self) -> None:
        """Play all of it."""
        self._morning_at_the_desk()
        self._day_in_the_foyer()
        self._networking()
        self._evening_with_the_organiser()
        play_first_run(self._pictures, self._manner, self._save)

    def leave_files(self, folder: Path) -> None:
        """Write the badges and the exports."""
        badges = badges_of(self.file)
        self._leave(
            folder / "badges.pdf", lambda draft: print_badges(draft, badges, DEFAULT_LAYOUT, self.file.read_event())
        )
        self._say(f"badges.pdf: {len(badges)} badges")
        for kind, name in EXPORTS:
            request = ExportRequest(kind, ExportFormat(Path(name).suffix.removeprefix(".")))
            written = self._leave(folder / name, partial(write_export, self.file, request))
            self._say(f"{name}: {written.rows} rows, {written.withheld} with something withheld")

    def _leave(self, out: Path, write: Callable[[Path], T]) -> T:
        """Write a file beside the demo's event, then where it belongs, over what an earlier tour left there."""
        draft = self._drafts / out.name
        written = write(draft)
        with tour_file(out, replace=self._replace) as target:
            target.write(draft.read_bytes())
        draft.unlink()
        return written

    def _morning_at_the_desk(self) -> None:
        desk = StagedScreen(ScreenKind.DESK, self.file, Place("Desk 1", "Selin"), self._manner)
        self._show(desk, "desk-idle", "the desk before anyone came")
        expected = [p for p in self._people.values() if p.name not in _LATER and p.status == "paid"]
        arriving = iter(expected)
        for step, arrivals in enumerate(_ARRIVALS):
            for number in range(arrivals):
                self.now = max(self.now, OPENING + 5 * MINUTE * step + 5 * MINUTE * number // arrivals)
                self._present.append(next(arriving))
                desk.scan(self._badge(self._present[-1]))
        self._at(9, 41, 12)
        self._scan(desk, "Ayşegül Demirtaş", "desk-admitted", "a guest is admitted")
        self.now += 150_000
        self._scan(desk, expected[0].name, "desk-already-in", "a double scan")
        self.now += 60_000
        desk.scan("yx7qk4k7ubq2p67eq7vm9frj7QK4")
        self._show(desk, "desk-unknown", "an unknown code is walked past")
        badge = self._badge(self._people["Elif Kılıç"])
        desk.scan(badge[:9] + ("7" if badge[9] != "7" else "8") + badge[10:])
        self._show(desk, "desk-damaged", "a damaged code")
        desk.scan(new_code("another event"))
        self._show(desk, "desk-other-event", "a badge of another event")
        for status in ("unpaid", "cancelled"):
            person = next(p for p in self._people.values() if p.status == status)
            desk.scan(self._badge(person))
            self._show(desk, f"desk-{status}", f"an order that is {status}")
        self._search(desk)
        desk.press(Qt.Key.Key_F4)
        self._show(desk, "desk-undo", "staff take a check-in back and say why")
        desk.press(Qt.Key.Key_1)
        self._show(desk, "desk-undone", "it is taken back; the record stays")
        self._walk_in(desk)
        self._apart(desk)
        desk.press(Qt.Key.Key_F1)
        self._show(desk, "desk-help", "the help")
        desk.close()

    def _search(self, desk: StagedScreen) -> None:
        desk.type("kilic")
        self._show(desk, "desk-search", "a guest without a badge is found by name")
        desk.press(Qt.Key.Key_Return)
        self._show(desk, "desk-choose", "several fit: Enter asks which one")
        desk.press(Qt.Key.Key_1)
        self._show(desk, "desk-found", "and a digit admits that one")
        self.now += MINUTE

    def _walk_in(self, desk: StagedScreen) -> None:
        desk.press(Qt.Key.Key_F2)
        desk.type("Nilgün Ertürk")
        desk.press(Qt.Key.Key_Tab)
        desk.type("Liman Lojistik")
        self._show(desk, "desk-walk-in", "a guest who is on no list")
        desk.press(Qt.Key.Key_Return)
        self._show(desk, "desk-walked-in", "is added and admitted at once")
        self.now += MINUTE

    def _apart(self, desk: StagedScreen) -> None:
        tell_status(self.file, SyncState.APART, self.now, self.now - 3 * MINUTE)
        self._show(desk, "desk-apart", "the network is gone, and nothing changes at the desk")
        twice = [self._badge(person) for person in self._present[-1:]]
        self.now += MINUTE
        admit_elsewhere(self.file, twice, "Desk 2")
        tell_status(self.file, SyncState.UP_TO_DATE, self.now)
        desk.tick()
        desk.tap(desk.view_model.tally.conflictText)
        self._show(desk, "desk-admitted-twice", "back again: a badge was admitted at two desks, the earlier one counts")
        forget_status(self.file)
        desk.tick()

    def _day_in_the_foyer(self) -> None:
        foyer = StagedScreen(ScreenKind.FOYER, self.file, Place("Foyer 1"), self._manner)
        self._at(10, 42)
        foyer.tick()
        self._show(foyer, "foyer-rest", "the foyer at rest: now and next")
        tell_status(self.file, SyncState.APART, self.now, self.now - 3 * MINUTE)
        self._show(foyer, "foyer-rest-apart", "the foyer tells its host that the network is gone")
        forget_status(self.file)
        self._at(11, 32)
        foyer.tick()
        foyer.tap("Touch to begin")
        self._show(foyer, "foyer-home", "what a visitor can do")
        foyer.tap("Agenda")
        self._show(foyer, "foyer-agenda", "the agenda, with now marked")
        foyer.tap("Leave")
        foyer.tap("Touch to begin")
        foyer.tap("Check in")
        self._show(foyer, "foyer-check-in", "self check-in waits for a badge")
        late = self._people[_LATER[0]]
        foyer.scan(self._badge(late))
        self._show(foyer, "foyer-checked-in", "a visitor checks in")
        foyer.scan("nobody knows this code")
        self._show(foyer, "foyer-ask-at-the-desk", "an unknown badge is sent to the desk")
        foyer.tap("Back")
        self._exchanges(foyer)
        foyer.close()

    def _exchanges(self, foyer: StagedScreen) -> None:
        self.now += 46_000
        foyer.tick()
        self._at(15, 40)
        foyer.tick()
        self._pair(foyer, "Mert Kılıç", "Zeynep Kılıçaslan")
        self._at(15, 52)
        foyer.tick()
        self._group(foyer, _GROUP)
        self._idle(foyer)
        for first, second in _MORE_PAIRS:
            self.now += 2 * MINUTE
            self._pair(foyer, first, second, quietly=True)

    def _pair(self, foyer: StagedScreen, first: str, second: str, *, quietly: bool = False) -> None:
        if foyer.shows("Touch to begin"):
            foyer.tap("Touch to begin")
        foyer.tap("Exchange contacts")
        for name in (first, second):
            foyer.scan(self._badge(self._people[name]))
        exchange = foyer.view_model.pages.exchange
        for name in (first, second):
            exchange.switchField(self._people[name].id, "email", True)
        foyer.settle()
        if not quietly:
            self._show(foyer, "exchange-pair", "two people are asked, each for themselves")
        foyer.tap("Share")
        foyer.tap("Share")
        for name in (first, second):
            exchange.switchStatistics(self._people[name].id, True)
        foyer.settle()
        if not quietly:
            self._show(foyer, "exchange-pair-connected", "both agreed, and are connected from then on")
        exchange.goOn()
        foyer.settle()
        if not quietly:
            self._show(foyer, "exchange-pair-done", "each takes the other home as a vCard")
        foyer.tap("Leave")

    def _group(self, foyer: StagedScreen, names: tuple[str, ...]) -> None:
        if foyer.shows("Touch to begin"):
            foyer.tap("Touch to begin")
        foyer.tap("Exchange contacts")
        exchange = foyer.view_model.pages.exchange
        for count, name in enumerate(names):
            foyer.scan(self._badge(self._people[name]))
            if count == 0:
                self._show(foyer, "exchange-first", "the first of a group")
        people = [self._people[name].id for name in names]
        exchange.switchField(people[0], "role", True)
        exchange.switchField(people[0], "email", True)
        exchange.decline(people[2])
        exchange.share(people[0])
        exchange.switchField(people[1], "email", True)
        foyer.settle()
        self._show(foyer, "exchange-group", "a group: one shared, one is choosing, one refused")
        for person in (people[1], *people[3:]):
            exchange.share(person)
        for person in people:
            exchange.switchStatistics(person, True)
        foyer.settle()
        self._show(foyer, "exchange-group-connected", "all have answered: those who agreed are connected")
        exchange.goOn()
        foyer.settle()
        self._show(foyer, "exchange-group-done", "those who agreed have each other's contacts")

    def _idle(self, foyer: StagedScreen) -> None:
        self.now += 31_000
        foyer.tick()
        self._show(foyer, "foyer-still-there", "the group has walked away")
        self.now += 21_000
        foyer.tick()
        self._show(foyer, "foyer-forgotten", "everything about them is gone")

    def _networking(self) -> None:
        """Let the others meet at a second foyer screen."""
        chance = Random(2026)  # noqa: S311 - the same meetings every time
        for _ in range(_MEETINGS):
            self.now += MINUTE
            met = chance.sample(self._present, chance.choice((2, 2, 2, 2, 3, 4)))
            answers = [Answer(person.id, (Field.EMAIL,), chance.random() < _AGREEING) for person in met]
            record_exchange(self.file, answers, point="Foyer 2", language=self._manner.language)
        self._say(f"networking: {_MEETINGS} more exchanges at another foyer screen")

    def _evening_with_the_organiser(self) -> None:
        self._at(17, 5)
        page = StagedScreen(ScreenKind.ORGANISER, self.file, Place("Organiser"), self._manner)
        self._show(page, "organiser-pin", "the organiser's page asks for the PIN")
        page.type("2026")
        page.press(Qt.Key.Key_Return)
        self._show(page, "organiser-watch", "how many came, and who met whom")
        page.tap("Export")
        self._show(page, "organiser-export", "what can be taken home")
        self._privacy(page)
        self._kiosks(page)
        change_a_setting(page, self._show)
        page.close()

    def _privacy(self, page: StagedScreen) -> None:
        page.tap("Privacy")
        page.type("kilic")
        self._show(page, "organiser-privacy", "somebody asked to be erased")
        page.press(Qt.Key.Key_Return)
        page.tap("They asked for it")
        self._show(page, "organiser-erase", "opened, with a reason")
        page.tap("Erase for good")
        self._show(page, "organiser-erase-asked", "asked once more")
        page.press(Qt.Key.Key_Escape)
        page.settle()

    def _kiosks(self, page: StagedScreen) -> None:
        let_kiosks_report(self.file, self.now)
        tell_status(self.file, SyncState.UP_TO_DATE, self.now)
        page.view_model.page_of(OrganiserKiosks).ask_hub(show_hub())
        page.tap("Kiosks")
        self._show(page, "organiser-kiosks", "every kiosk, those that need somebody first")
        page.tap("Desk 4")
        self._show(page, "organiser-kiosk", "one of them")
        page.tap("Shut it out")
        self._show(page, "organiser-shut-out", "lost: it is shut out, after a question")
        page.press(Qt.Key.Key_Escape)
        page.settle()

    def _scan(self, desk: StagedScreen, name: str, picture: str, what: str) -> None:
        desk.scan(self._badge(self._people[name]))
        self._show(desk, picture, what)

    def _show(self, stage: StagedScreen, name: str, what: str) -> None:
        stage.tick()
        self._save(stage.picture, name, what)

    def _save(self, save: Callable[[Path], None], name: str, what: str) -> None:
        self._number += 1
        picture = self._pictures / f"{self._number:02}-{name}.png"
        self._leave(picture, save)
        self._say(f"{picture.parent.name}/{picture.name}: {what}")

    def _at(self, hour: int, minute: int, second: int = 0) -> None:
        """Move the clock to a time of the demo's day; never back."""
        moment = OPENING + ((hour - 8) * 60 + minute - 50) * MINUTE + second * 1000
        self.now = max(self.now, moment)

    def _badge(self, person: Attendee) -> str:
        return self._badges[person.id]


_MEETINGS = 45
_AGREEING = 0.8
"""The share of people who agree to the organiser's statistics."""

_ARRIVALS = (1, 2, 3, 5, 4, 6, 8, 9, 7, 8, 3)
"""How many arrive at the desk in each five minutes from the opening on."""

_LATER = ("Hande Öztürk", "Ayşegül Demirtaş", "Elif Kılıç", "Zeynep Kılıçaslan")
_GROUP = ("Elif Kılıç", "Tolga Öğün", "Burak Şahin", "Ayşegül Demirtaş", "Uğur Ay")
_MORE_PAIRS = (("Can Kılıçoğlu", "İpek Yıldız"), ("Elif Kılıç", "Mert Kılıç"), ("Tolga Öğün", "Hande Öztürk"))
