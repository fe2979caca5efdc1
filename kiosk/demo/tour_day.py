"""The day that the tour plays: its clock, its people, and what it leaves."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TypeVar

from kiosk.app.manner import Manner
from kiosk.bootstrap.badges import BadgeMaker
from kiosk.bootstrap.demo import make_demo
from kiosk.bootstrap.outputs import print_badges, tour_file, write_export, write_report
from kiosk.demo.stage import StagedScreen
from kiosk.domain.admission.code import CodeKind, new_code
from kiosk.domain.badges.layout import DEFAULT_LAYOUT
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.faults.report import NoReportLibraries
from kiosk.domain.networking.export_format import format_named
from kiosk.domain.report.form import ReportForm
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.badges.issuing import badges_of
from kiosk.services.badges.numbers import known_numbers
from kiosk.services.exports.request import ExportKind, ExportRequest, formats_of
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees

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
    (ExportKind.EXCHANGES, "exchanges.hif.json"),
    (ExportKind.CHECKINS, "checkins.csv"),
    (ExportKind.ATTENDEES, "attendees.xlsx"),
    (ExportKind.VCARDS, "vcards.zip"),
    (ExportKind.VOICES, "voices.json"),
)


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
        self.drafts, self._replace = path.parent, replace
        self.now = OPENING
        self.file: EventFile = make_demo(path, lambda: self.now, language=manner.language)
        self.pictures, self.manner, self.say = pictures, manner, say
        self._number = 0
        self.present: list[Attendee] = []
        self._badges = attendees.badge_codes(self.file.reader)
        self._numbers = known_numbers(self.file, self._badges)
        self.people = {person.name: person for person in attendees.everyone(self.file.reader)}

    def leave_files(self, folder: Path) -> None:
        """Write the badges and the exports."""
        badges = badges_of(self.file)
        self._leave(
            folder / "badges.pdf",
            lambda out: print_badges(self.file, out, badges, BadgeMaker(self.file, DEFAULT_LAYOUT)),
        )
        self.say(f"badges.pdf: {len(badges)} badges")
        for kind, name in EXPORTS:
            ending = format_named(name, formats_of(kind))
            if ending is None:
                raise ValueError(f"{name} is in no format of {kind}")
            written = self._leave(folder / name, partial(write_export, self.file, ExportRequest(kind, ending)))
            withheld = written.left_out.contacts if written.left_out else 0
            self.say(f"{name}: {written.rows} rows, {withheld} contacts with something withheld")
        with suppress(NoReportLibraries):  # an extra, without which all else can be played
            self._leave(folder / "report.pdf", self._write_report)
            self.say("report.pdf: the report of the day")

    def _write_report(self, out: Path) -> None:
        write_report(self.file, ReportForm.PDF, out, next(iter(self.file.read_event().languages)))

    def show(self, stage: StagedScreen, name: str, what: str) -> None:
        """Take a picture of a screen, under a name, with what it shows."""
        stage.tick()
        self.save(stage.picture, name, what)

    def save(self, save: Callable[[Path], None], name: str, what: str) -> None:
        """Keep a picture under the next number."""
        self._number += 1
        picture = self.pictures / f"{self._number:03}-{name}.png"
        self._leave(picture, save)
        self.say(f"{picture.parent.name}/{picture.name}: {what}")

    def at(self, hour: int, minute: int, second: int = 0) -> None:
        """Move the clock to a time of the demo's day; never back."""
        moment = OPENING + ((hour - 8) * 60 + minute - 50) * MINUTE + second * 1000
        self.now = max(self.now, moment)

    def bring_guests(self, count: int) -> str:
        """Add somebody with answers, and with guests whom the list only counts; returns their badge code."""
        event, host = self.file.read_event().id, "tour-host"
        badge = new_code(event)
        answers = {"Topics": "Access to finance, technology", "Photos": "No", "What I offer": "A test bench in Gebze"}
        self.file.journal.append(
            AttendeeDetails(
                *(host, "Sevda Uçar"),
                organisation="Uçar Optik",
                group="SME",
                comment="Arrives with two colleagues",
                answers=answers,
                link="https://linkedin.example.org/in/sevda-ucar",
                codes={badge: CodeKind.BADGE},
            )
        )
        for number in range(1, count + 1):
            codes = {new_code(event): CodeKind.BADGE}
            self.file.journal.append(
                AttendeeDetails(f"{host}-{number}", organisation="Uçar Optik", guest_of=host, guest=number, codes=codes)
            )
        return badge

    def badge(self, person: Attendee) -> str:
        """Return a person's badge code."""
        return self._badges[person.id]

    def number(self, person: Attendee) -> str:
        """Return the number of a person's badge."""
        return self._numbers[self.badge(person)]

    def _leave(self, out: Path, write: Callable[[Path], T]) -> T:
        """Write a file beside the demo's event, then where it belongs, over what an earlier tour left there."""
        draft = self.drafts / out.name
        written = write(draft)
        with tour_file(out, replace=self._replace) as target:
            target.write(draft.read_bytes())
        draft.unlink()
        return written
