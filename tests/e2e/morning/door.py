"""The desk of a scripted morning: its event file, its process on an X server, and the volunteer who works at it."""

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from kiosk.bootstrap.event_files import create_event, settings_of
from kiosk.domain.admission.point import Point
from kiosk.domain.admission.rules import RuleKind, TimesOnly
from kiosk.domain.settings import catalogue
from kiosk.domain.settings.setting import Scope
from kiosk.services.event import found_event
from kiosk.services.find import find
from kiosk.services.points import NewRule, change_point, drop_rule, point_named
from kiosk.storage.event_file import EventFile
from tests.e2e.morning.keyboards import ENTER, ESC, F2, F7, F8, F12, HandScanner, Volunteer
from tests.e2e.morning.script import ALLOWED, Arrival, Kind, Morning, Person, Row
from tests.e2e.morning.watch import Watch
from tests.e2e.x_server import Display, waited
from tests.facts import Said

DOOR, PREFIX, SUFFIX = "Main door", "*", "$"
PATIENCE = 60.0
SOON = 5.0
TRIES = 3
_DIGITS = range(2, 11)
"""The positions of the keys 1 to 9."""


@contextmanager
def event_of(folder: Path) -> Iterator[EventFile]:
    """Make an event that is on today, where it is late morning, with a scanner that wraps its codes."""
    hours = (11 - datetime.now(UTC).hour + 12) % 24 - 12
    zone = f"Etc/GMT{-hours:+d}" if hours else "Etc/GMT"  # these names count westward
    with closing(create_event(folder / "morning.db")) as file:
        now = datetime.now(UTC)
        starts, ends = (round((now + timedelta(hours=each)).timestamp() * 1000) for each in (-1, 5))
        found_event(file, "Keys to successful growth", zone, starts, ends)
        settings_of(file).change(catalogue.SCANNER_PREFIX, PREFIX, Scope.KIOSK)
        settings_of(file).change(catalogue.SCANNER_SUFFIX, SUFFIX, Scope.KIOSK)
        yield file


def prepare(file: EventFile, morning: Morning) -> None:
    """Put the people onto the roster, and describe a door that is for one group, and not open yet."""
    with file.writing():
        for person in morning.people:
            file.journal.append(Said("attendee", person.id, _details(person)))
    zone = file.read_event().zone
    opens = datetime.now(zone) + timedelta(hours=3)
    rules = [NewRule(RuleKind.GROUPS, named=(ALLOWED,)), NewRule(RuleKind.TIMES, begins=f"{opens:%H:%M}")]
    change_point(file, Point(DOOR), rules)


def open_door(file: EventFile) -> None:
    """Take the hours away that the door has."""
    (hours,) = (one.id for one in point_named(file, DOOR).door.rules if isinstance(one.rule, TimesOnly))
    drop_rule(file, DOOR, hours)


@contextmanager
def desk_on(display: Display, file: EventFile) -> Iterator[None]:
    """Run the desk until it listens; it must still run in the end, and nothing may have gone wrong in it."""
    command = [sys.executable, "-m", "kiosk", "--event", str(file.path), "desk", "--windowed", "--point", DOOR]
    with subprocess.Popen(command, env=display.environment, stderr=subprocess.PIPE, text=True) as desk:
        try:
            display.run("xdotool", "windowfocus", "--sync", display.window_of(desk))
            assert waited(partial(_is_introduced, file), PATIENCE), "the desk never began to listen"
            time.sleep(1)  # as somebody does who has just opened it
            yield
            assert desk.poll() is None, "the desk has ended by itself"
        finally:
            desk.terminate()
            said = desk.communicate(timeout=PATIENCE)[1]
        assert "Traceback" not in said, said


@dataclass
class Shift:
    """A morning as it is worked through: two scanners by turns, and a volunteer for whatever asks a question."""

    file: EventFile
    watch: Watch
    scanners: list[HandScanner]
    volunteer: Volunteer
    cleared: list[tuple[Kind, float]] = field(default_factory=list)

    def work(self, morning: Morning) -> None:
        """Answer every arrival, in the order in which they come; whoever waits, waits in a queue."""
        began, scans, handed = time.monotonic(), 0, 0
        owed: list[tuple[Arrival, int, int]] = []
        for number, arrival in enumerate(morning.arrivals):
            if number == morning.early:
                self._wait(scans, handed)
                open_door(self.file)
            time.sleep(max(0.0, began + arrival.due - time.monotonic()))
            scans, handed = scans + len(arrival.rows), handed + len(arrival.handed)
            if not _is_scan_alone(arrival):
                self._wait(scans - len(arrival.rows), handed - len(arrival.handed))
            self._meet(arrival, self.scanners[number % 2], scans, handed)
            owed.append((arrival, scans, handed))
        self._wait(scans, handed)
        for arrival, at_scan, at_handed in owed:
            durable = max(self.watch.scanned[at_scan - 1], self.watch.handed[at_handed - 1] if arrival.handed else 0)
            self.cleared.append((arrival.kind, durable - began - arrival.due))

    def _meet(self, arrival: Arrival, scanner: HandScanner, scans: int, handed: int) -> None:
        if arrival.kind is Kind.WALK_IN:
            self._add(arrival, scans)
            self._answer(arrival, scans)
        elif arrival.kind is Kind.NAMESAKE:
            self._find(arrival, scans)
        else:
            scanner.scan(arrival.code)
            if len(arrival.rows) > 1:
                self._wait(scans - 1, handed)
                self._answer(arrival, scans)
            elif arrival.handed:
                self._wait(scans, handed - len(arrival.handed))
                self._try(lambda: self.volunteer.choose(F12), lambda: len(self.watch.handed) >= handed)

    def _answer(self, arrival: Arrival, scans: int) -> None:
        """Answer the desk's question: turn away, or let in for the first reason that it offers."""
        keys = (F8,) if arrival.turned_away else (F7, _DIGITS[0])
        self._try(lambda: self.volunteer.choose(*keys), lambda: len(self.watch.scanned) >= scans)

    def _add(self, arrival: Arrival, scans: int) -> None:
        self.volunteer.choose(F2)
        self.volunteer.read()
        self.volunteer.type(arrival.name)
        for _ in range(8):  # through the fields, all but the name left empty
            self.volunteer.choose(ENTER)
            if waited(lambda: len(self.watch.scanned) >= scans - 1, 0.3):
                return

    def _find(self, arrival: Arrival, scans: int) -> None:
        assert arrival.person

        def act() -> None:
            self.volunteer.press(ESC)
            self.volunteer.read()
            self.volunteer.type(arrival.name.lower())
            self.volunteer.choose(ENTER, _DIGITS[self._row_of(arrival.name, arrival.person)])

        self._try(act, lambda: len(self.watch.scanned) >= scans)

    def _row_of(self, name: str, person: Person | None) -> int:
        """Return where a person stands among those found, as the volunteer reads it off the screen."""
        people = [found.attendee.id for found in find(self.file, name)]
        assert person
        assert len(people) > 1
        return people.index(person.id)

    def _try(self, act: Callable[[], None], has_come: Callable[[], bool]) -> None:
        """Do something, and once more where nothing came of it: a busy machine shows late what is to be answered."""
        for _ in range(TRIES):
            act()
            if waited(has_come, SOON):
                return

    def _wait(self, scans: int, handed: int) -> None:
        came = waited(lambda: len(self.watch.scanned) >= scans and len(self.watch.handed) >= handed, PATIENCE)
        assert came, f"{len(self.watch.scanned)} of {scans} scans were answered, the last {rows_in(self.file)[-4:]}"


def rows_in(file: EventFile) -> list[Row]:
    """Return the scans of the file in the order in which they were written."""
    query = (
        "SELECT coalesce(iif(method = 'walk_in' OR reason = 'guest_of', name, attendee), ending), verdict, method,"
        " scan.reason FROM scan LEFT JOIN attendee ON attendee.id = scan.attendee ORDER BY seq"
    )
    return [Row(*row) for row in file.reader.execute(query)]


def handed_in(file: EventFile) -> list[tuple[str, str]]:
    """Return what was handed to whom, with what was taken back again left out."""
    rows = file.reader.execute("SELECT attendee, add_on FROM hand_over WHERE back = 0 ORDER BY seq").fetchall()
    return [(attendee, add_on) for attendee, add_on in rows]


def _is_introduced(file: EventFile) -> bool:
    """Tell whether the desk has said where it stands, which it does once it listens."""
    (count,) = file.reader.execute("SELECT count(*) FROM device WHERE name = ?", (DOOR,)).fetchone()
    return bool(count)


def _is_scan_alone(arrival: Arrival) -> bool:
    """Tell whether a scan is all that an arrival takes, so that the next scan need not wait for its answer."""
    return len(arrival.rows) == 1 and not arrival.handed and arrival.kind is not Kind.NAMESAKE


def _details(person: Person) -> dict[str, object]:
    fields = asdict(person)
    codes = {fields.pop("code"): "badge", fields.pop("ticket"): "ticket"}
    return {key: value for key, value in fields.items() if key != "id"} | {"codes": codes}
