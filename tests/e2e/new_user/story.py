"""The story, step by step: what the organiser of a small event does, and what is seen of it at a desk and in the foyer.

Every step is done by clicks on what is written on the screen, or by typing into a field; the pictures are numbered.
"""

import csv
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import zxingcpp
from PIL import Image

from kiosk.domain.roster.source import source_name
from tests.e2e.new_user import evening, lists
from tests.e2e.new_user.day import LATE, agenda
from tests.e2e.new_user.person import Person

NAME = "Keys to successful growth"
PIN = "135790"


@dataclass
class Told:
    """What the story has to tell afterwards: seconds of each step, and what was clicked."""

    steps: list[tuple[str, float, int]] = field(default_factory=list)
    facts: dict[str, str] = field(default_factory=dict)


@dataclass
class Story:
    """The story of three people at three machines.

    Args:
        organiser: at the machine that the event is made on.
        desk: at the desk, whose machine joins.
        foyer: before the foyer's screen, whose machine joins.
        rosters: the guest lists that are brought in, each into an event of its own; the last one is played on.
        alike: lists that name somebody twice, for the first event.
    """

    organiser: Person
    desk: Person
    foyer: Person
    rosters: tuple[Path, ...]
    alike: tuple[Path, ...] = ()
    told: Told = field(default_factory=Told)

    def play(self, steps: tuple[str, ...] = ()) -> Told:
        """Play the steps, all unless some are named.

        Raises:
            LookupError: something that is needed is not on the screen.
            AssertionError: a step did not do what it promises.
        """
        for name, step in self._steps():
            if not steps or name in steps:
                with self._timed(name):
                    step()
        return self.told

    def _steps(self) -> Iterator[tuple[str, Callable[[], None]]]:
        yield "first run", self.start
        for number, roster in enumerate(self.rosters, 1):
            yield f"event {number}", lambda number=number: self.make_event(f"{NAME} {number}")  # type: ignore[misc]
            yield f"guest list {number}", lambda roster=roster: self.bring_in(roster.name, "guest list")  # type: ignore[misc]
            if number == 1:
                yield from self._disorder(roster)
            if number < len(self.rosters):
                yield f"back to the chooser {number}", self.to_chooser
        yield "agenda", lambda: self.bring_in("agenda.ics", "agenda")
        yield "badges", self.save_badges
        yield "doors", self.make_doors
        yield "hub", self.start_hub
        yield "a desk joins", lambda: self.join(self.desk, "Add a desk", "Entrance", "Desk")
        yield "a foyer joins", lambda: self.join(self.foyer, "Add a foyer screen", "Foyer left", "Foyer")
        yield "test scan", self.scan
        yield "late session", self.let_be_late
        yield "export", lambda: evening.export(self.organiser)
        yield "close the day", lambda: evening.close_day(self.organiser)
        yield "back to the choosers", self.leave_screens
        yield "half a year later", self.erase_everybody

    def _disorder(self, roster: Path) -> Iterator[tuple[str, Callable[[], None]]]:
        """Yield what is done with lists that are not in order: undone, a column said again, a state decided, a pair."""
        person = self.organiser
        yield "a list undone", lambda: lists.take_back(person, source_name(roster.name))
        yield "the list again", lambda: self.bring_in(roster.name, "guest list", "Status")
        if self.told.facts.get(roster.name):
            yield "an unclear state", lambda: lists.decide_about_somebody(person)
        for each in self.alike:
            yield f"list of {each.stem}", lambda each=each: self.bring_in(each.name, "guest list")  # type: ignore[misc]
        if self.alike:
            yield "two that are one", lambda: lists.merge_two(person)
        yield "practice", self.practise

    def practise(self) -> None:
        """Practise with the guests of the list."""
        self._to_checklist()
        lists.practise(self.organiser)

    @contextmanager
    def _timed(self, name: str) -> Iterator[None]:
        began, acts = time.monotonic(), self._acts
        yield
        self.told.steps.append((name, time.monotonic() - began, self._acts - acts))

    @property
    def _acts(self) -> int:
        return sum(person.acts for person in (self.organiser, self.desk, self.foyer))

    def start(self) -> None:
        """Start Foyer where nothing was ever set up, with the files that the organiser has been sent."""
        documents = self.organiser.home / "Documents"
        documents.mkdir(parents=True)
        for roster in (*self.rosters, *self.alike):
            (documents / roster.name).write_bytes(roster.read_bytes())
        (documents / "agenda.ics").write_text(agenda(datetime.now(UTC)), "utf-8", newline="")
        self.organiser.start()
        self.organiser.find("New event", seconds=lists.LONG)
        self.organiser.picture("first-run")

    def make_event(self, name: str) -> None:
        """Make an event in the chooser, and open its organiser's page."""
        person = self.organiser
        if not person.sees("New event"):
            person.tap("Other event")
        person.tap("New event")
        person.type_in("What is it called?", name)
        person.type_in("In which city or country?", "Turkiye")
        person.picture("new-event")
        person.tap("Make the event")
        person.find("Nobody is on its list yet. …")
        person.picture("event-made")
        person.tap("Organiser. …")
        if person.find_one("Choose a PIN", "Organiser PIN", seconds=lists.LONG) == "Choose a PIN":
            person.picture("choose-pin")
            self._enter_pin()
            person.find("Type it once more")
        self._enter_pin()
        person.find("Practise", seconds=lists.LONG)
        person.picture("checklist")

    def _enter_pin(self) -> None:
        for digit in PIN:
            self.organiser.tap(digit)
        self.organiser.tap("Enter the PIN")

    def bring_in(self, file: str, subject: str, column: str = "") -> None:
        """Import a file that lies in the documents, after saying a column of it again."""
        person = self.organiser
        self._to_checklist()
        person.tap("People, …" if subject == "guest list" else "Agenda, …")
        way = person.find_one("Import a list", "Import an agenda", "Files at hand", seconds=lists.LONG)
        if way != "Files at hand":
            person.tap(way)
        person.find("Other file…", seconds=lists.LONG)
        person.tap_below(f"{file}, …")
        person.find(f"Import the {subject}", seconds=lists.LONG)
        person.picture(f"preview-{file.partition('.')[0]}")
        if person.sees("Unclear, …"):
            self.told.facts[file] = person.find("Unclear, …").name
        if column:
            lists.say_a_column_again(person, column)
        person.tap(f"Import the {subject}")
        person.find(f"Imported {file}", seconds=lists.LONG)
        person.picture(f"imported-{file.partition('.')[0]}")

    def _to_checklist(self) -> None:
        person = self.organiser
        if not person.sees("Practise"):
            person.tap("Prepare" if person.sees("Prepare") and not person.sees("Prepare, …") else "Prepare, …")
        person.find("Practise", seconds=lists.LONG)

    def to_chooser(self) -> None:
        """Leave the organiser's page for the chooser."""
        self.organiser.tap("Lock this page")
        self.organiser.tap("Quit")
        self.organiser.find("Other event", seconds=lists.LONG)
        self.organiser.picture("chooser-again")

    def save_badges(self) -> None:
        """Look at the longest name on a badge, and save all badges as a PDF."""
        person = self.organiser
        self._to_checklist()
        person.tap("Badges, …")
        person.tap("The longest name", seconds=lists.LONG)
        person.picture("badge-preview")
        person.tap("Save as PDF…")
        person.tap("Documents, …")
        person.find("Saved as …", seconds=lists.LONG)
        person.picture("badges-saved")
        assert list((person.home / "Documents").glob("*badges*.pdf"))

    def make_doors(self) -> None:
        """Make an entrance and the door of a room that is for one group."""
        person = self.organiser
        self._to_checklist()
        person.tap("Doors, …")
        person.type_in("Name", "Main entrance")
        person.tap("Save")
        person.find("Main entrance is saved")
        person.tap("A new door, …")
        person.type_in("Name", "Expert lounge")
        person.tap("Save")
        person.find("Expert lounge is saved")
        person.tap_below("Groups")
        person.tap_below("Expert")
        person.tap_below("Add this rule")
        person.picture("door-with-a-rule")

    def start_hub(self) -> None:
        """Start the hub on the page."""
        self.organiser.tap("Kiosks")
        self.organiser.tap("Start the hub", seconds=lists.LONG)
        self.organiser.find("Add a desk", seconds=lists.LONG)
        self.organiser.picture("hub-runs")

    def join(self, person: Person, way: str, name: str, screen: str) -> None:
        """Join with another machine, which scans the code from the organiser's screen, and open its screen."""
        organiser = self.organiser
        organiser.tap("Kiosks") if not organiser.sees(way) else None
        organiser.tap(way)
        organiser.find("Close", seconds=lists.LONG)
        shot = organiser.picture(f"code-{screen.lower()}", needed=True)
        with Image.open(shot) as image:
            (code,) = (one.text for one in zxingcpp.read_barcodes(image))
        person.start()
        person.tap("Join an event", seconds=lists.LONG)
        person.type_in("What is this kiosk called?", name)
        person.picture(f"join-{screen.lower()}")
        person.scan(code)
        person.find(f"Joined as “{name}” …", seconds=lists.LONG)
        person.picture(f"joined-{screen.lower()}")
        person.tap(screen)
        person.find("Ready" if screen == "Desk" else "Touch to begin", seconds=lists.LONG)
        person.picture(screen.lower())
        organiser.tap("Close")

    def scan(self) -> None:
        """Scan a ticket of the list at the desk, and see it on the organiser's page."""
        with self.rosters[-1].open(encoding="utf-8-sig", newline="") as handle:
            ticket = next(row["Secret"] for row in csv.DictReader(handle) if row.get("Secret", "").isalnum())
        self.desk.scan(ticket)
        self.desk.find("Admitted", seconds=lists.LONG)
        self.desk.picture("desk-admitted")
        self.organiser.tap("Watch")
        self.organiser.find("1", seconds=lists.LONG)
        self.organiser.picture("watch")

    def let_be_late(self) -> None:
        """Let a session begin 20 minutes late, and wait until the foyer's screen says so."""
        person = self.organiser
        self._to_checklist()
        person.tap("Agenda, …")
        person.tap(next(one for one in self._listed(LATE) if LATE in one))
        person.tap_below("Late by 20 minutes")
        person.picture("late")
        person.tap("Announce")
        began = time.monotonic()
        self.foyer.find(f"{LATE}: now at …", seconds=lists.LONG)
        self.told.facts["late session on the foyer after"] = f"{time.monotonic() - began:.2f} s"
        self.foyer.picture("foyer-late")

    def _listed(self, title: str) -> list[str]:
        self.organiser.find(title, seconds=lists.LONG)
        return [one.name for one in self.organiser.sights() if one.worked and title in one.name]

    def leave_screens(self) -> None:
        """Close the desk and the foyer's screen by touch: each leads back to its chooser."""
        self.desk.tap("Help, …")
        self.desk.picture("help")
        self.desk.tap("Close this desk")
        self.foyer.hold_corner()
        for person in (self.desk, self.foyer):
            person.find("Other event", seconds=lists.LONG)
            person.picture("chooser-again")

    def erase_everybody(self) -> None:
        """Start Foyer again when the people need not be kept any longer, and erase them."""
        person = self.organiser
        person.stop()
        person.start(days_later=200)
        person.tap("Organiser. …", seconds=lists.LONG)
        person.find("Organiser PIN", seconds=lists.LONG)
        self._enter_pin()
        person.find("Export", seconds=lists.LONG)
        evening.erase_everybody(person)
