"""The story, step by step: what the organiser of a small event does, and what is seen of it at a desk and in the foyer.

Every step is done by clicks on what is written on the screen, or by typing into a field; the pictures are numbered.
"""

import csv
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import zxingcpp
from PIL import Image

from tests.e2e.new_user.person import Person

NAME = "Keys to successful growth"
LATE = "Access to finance"
PIN = "135790"
LONG = 150.0
"""Patience with what reads or writes files on a busy machine, s."""

AGENDA = (
    ("Expert discussion", "Main hall", -20, 40),
    (LATE, "Room A", 25, 75),
    ("Networking", "Foyer", 90, 120),
)
"""The day: titles, rooms, and minutes from now on."""


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
    """

    organiser: Person
    desk: Person
    foyer: Person
    rosters: tuple[Path, ...]
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
        yield "export", self.export
        yield "close the day", self.close_day
        yield "back to the choosers", self.leave_screens

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
        for roster in self.rosters:
            (documents / roster.name).write_bytes(roster.read_bytes())
        (documents / "agenda.ics").write_text(agenda(datetime.now(UTC)), "utf-8", newline="")
        self.organiser.start()
        self.organiser.find("New event", seconds=LONG)
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
        if person.find_one("Choose a PIN", "Organiser PIN", seconds=LONG) == "Choose a PIN":
            person.picture("choose-pin")
            self._enter_pin()
            person.find("Type it once more")
        self._enter_pin()
        person.find("Practise", seconds=LONG)
        person.picture("checklist")

    def _enter_pin(self) -> None:
        for digit in PIN:
            self.organiser.tap(digit)
        self.organiser.tap("Enter the PIN")

    def bring_in(self, file: str, subject: str) -> None:
        """Import a file that lies in the documents, answering what it asks."""
        person = self.organiser
        self._to_checklist()
        person.tap("People, …" if subject == "guest list" else "Agenda, …")
        way = person.find_one("Import a list", "Import an agenda", "Files at hand", seconds=LONG)
        if way != "Files at hand":
            person.tap(way)
        person.tap(f"{file}, …", seconds=LONG)
        person.find(f"Import the {subject}", seconds=LONG)
        person.picture(f"preview-{file.partition('.')[0]}")
        if unclear := [one for one in person.written() if one.startswith("Unclear, ")]:
            self.told.facts[file] = unclear[0]
        person.tap(f"Import the {subject}")
        person.find(f"Imported {file}", seconds=LONG)
        person.picture(f"imported-{file.partition('.')[0]}")

    def _to_checklist(self) -> None:
        person = self.organiser
        if not person.sees("Practise"):
            person.tap("Prepare" if person.sees("Prepare") and not person.sees("Prepare, …") else "Prepare, …")
        person.find("Practise", seconds=LONG)

    def to_chooser(self) -> None:
        """Leave the organiser's page for the chooser."""
        self.organiser.tap("Lock this page")
        self.organiser.tap("Quit")
        self.organiser.find("Other event", seconds=LONG)
        self.organiser.picture("chooser-again")

    def save_badges(self) -> None:
        """Look at the longest name on a badge, and save all badges as a PDF."""
        person = self.organiser
        self._to_checklist()
        person.tap("Badges, …")
        person.tap("The longest name", seconds=LONG)
        person.picture("badge-preview")
        person.tap("Save as PDF…")
        person.tap("Documents, …")
        person.find("Saved as …", seconds=LONG)
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
        self.organiser.tap("Start the hub", seconds=LONG)
        self.organiser.find("Add a desk", seconds=LONG)
        self.organiser.picture("hub-runs")

    def join(self, person: Person, way: str, name: str, screen: str) -> None:
        """Join with another machine, which scans the code from the organiser's screen, and open its screen."""
        organiser = self.organiser
        organiser.tap("Kiosks") if not organiser.sees(way) else None
        organiser.tap(way)
        organiser.find("Close", seconds=LONG)
        shot = organiser.picture(f"code-{screen.lower()}", needed=True)
        with Image.open(shot) as image:
            (code,) = (one.text for one in zxingcpp.read_barcodes(image))
        person.start()
        person.tap("Join an event", seconds=LONG)
        person.type_in("What is this kiosk called?", name)
        person.picture(f"join-{screen.lower()}")
        person.scan(code)
        person.find(f"Joined as “{name}” …", seconds=LONG)
        person.picture(f"joined-{screen.lower()}")
        person.tap(screen)
        person.find("Ready" if screen == "Desk" else "Touch to begin", seconds=LONG)
        person.picture(screen.lower())
        organiser.tap("Close")

    def scan(self) -> None:
        """Scan a ticket of the list at the desk, and see it on the organiser's page."""
        with self.rosters[-1].open(encoding="utf-8-sig", newline="") as handle:
            ticket = next(row["Secret"] for row in csv.DictReader(handle) if row.get("Secret", "").isalnum())
        self.desk.scan(ticket)
        self.desk.find("Admitted", seconds=LONG)
        self.desk.picture("desk-admitted")
        self.organiser.tap("Watch")
        self.organiser.find("1", seconds=LONG)
        self.organiser.picture("watch")

    def let_be_late(self) -> None:
        """Let a session begin 20 minutes late, and wait until the foyer's screen says so."""
        person = self.organiser
        self._to_checklist()
        person.tap("Agenda, …")
        person.tap(next(one for one in self._listed(LATE) if LATE in one))
        person.tap("Late by 20 minutes")
        person.picture("late")
        person.tap("Announce")
        began = time.monotonic()
        self.foyer.find(f"{LATE}: now at …", seconds=LONG)
        self.told.facts["late session on the foyer after"] = f"{time.monotonic() - began:.2f} s"
        self.foyer.picture("foyer-late")

    def _listed(self, title: str) -> list[str]:
        self.organiser.find(title, seconds=LONG)
        return [one.name for one in self.organiser.sights() if one.worked and title in one.name]

    def export(self) -> None:
        """Save the list of attendees."""
        person = self.organiser
        person.tap("Export")
        person.tap("Attendees. …")
        person.tap("Documents, …")
        person.find("Saved as …", seconds=LONG)
        person.picture("exported")

    def close_day(self) -> None:
        """Close the day: report, backup, the folder that is handed over, and when everybody is erased."""
        person = self.organiser
        person.tap("Close the day")
        person.tap("Documents, …", seconds=LONG)
        person.find_one("Saved as …", "Not saved", seconds=LONG)  # fewer than five people make no report
        person.picture("report")
        for step in ("Backup, …", "Hand over, …"):
            person.tap(step)
            person.tap("Documents, …", seconds=LONG)
            person.find("Saved as …", seconds=LONG)
            person.picture(step.partition(",")[0].lower().replace(" ", "-"))
        person.tap("Erase everybody, …")
        person.find("Due on …")
        person.picture("erase-everybody")

    def leave_screens(self) -> None:
        """Close the desk and the foyer's screen by touch: each leads back to its chooser."""
        self.desk.tap("Help, F1")
        self.desk.picture("help")
        self.desk.tap("Close this desk")
        self.foyer.hold_corner()
        for person in (self.desk, self.foyer):
            person.find("Other event", seconds=LONG)
            person.picture("chooser-again")


def agenda(now: datetime) -> str:
    """Return a small agenda around a moment, as a calendar file."""

    def at(minutes: int) -> str:
        return (now + timedelta(minutes=minutes)).strftime("%Y%m%dT%H%M00Z")

    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example.org//EN"]
    for title, room, starts, ends in AGENDA:
        lines += ["BEGIN:VEVENT", f"UID:{title.replace(' ', '-')}@example.org", "DTSTAMP:20261101T000000Z"]
        lines += [f"DTSTART:{at(starts)}", f"DTEND:{at(ends)}", f"SUMMARY:{title}", f"LOCATION:{room}", "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])
