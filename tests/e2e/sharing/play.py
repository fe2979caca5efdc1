"""Plays a script about sharing at a real foyer screen, exports as it goes, and lets the checker look at all of it."""

import csv
import json
import random
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.settings.catalogue import STATISTICS
from kiosk.domain.settings.setting import Scope
from kiosk.services.badges.numbers import numbers_of
from kiosk.storage.event_file import EventFile
from tests.e2e.hour.touchscreen import touchscreen_on
from tests.e2e.sharing.checker import Checked, check
from tests.e2e.sharing.exports import run, write_all
from tests.e2e.sharing.meetings import let_meet
from tests.e2e.sharing.script import Act, Kind, Recorded, details
from tests.e2e.sharing.sights import SEEN, Exported, Presence, shown_in
from tests.e2e.sharing.visitors import Sharers
from tests.e2e.x_server import Display
from tests.guests import Guest

PROGRAM = "tests.e2e.sharing.recorder"


@dataclass(frozen=True)
class Chapter:
    """All until somebody is erased, or the end: a copy of the event file from then, and what was exported then."""

    copy: Path
    began: int
    ended: int
    exported: list[Exported]

    def recorded(self) -> list[Recorded]:
        """Return the exchanges that its copy of the file has of this time: what each agreed to share at first."""
        agreed: dict[str, Recorded] = {}
        with closing(sqlite3.connect(self.copy)) as connection:
            for exchange, person, fields in connection.execute(
                "SELECT exchange, attendee, fields FROM consent WHERE purpose = 'share' AND given = 1 AND at >= ? "
                "ORDER BY at, device, seq",
                (self.began,),
            ):
                agreed.setdefault(exchange, {}).setdefault(person, frozenset(json.loads(fields)))
        return list(agreed.values())


@dataclass
class Play:
    """Plays acts one after the other.

    Args:
        file: the event file, with its people on the list.
        folder: an empty folder for what is written.
        guests: whoever may come.
        seed: what the details are made by that an import brings.
        exported_for: how many guests get their own exports at the end of each chapter.
    """

    file: EventFile
    folder: Path
    guests: Sequence[Guest]
    seed: int
    exported_for: int = 2
    chapters: list[Chapter] = field(default_factory=list)
    visits: list[Presence] = field(default_factory=list)
    typed: set[str] = field(default_factory=set)
    _gone: set[str] = field(default_factory=set)

    @property
    def record(self) -> Path:
        """What the screen showed."""
        return self.folder / "seen.jsonl"

    def act(self, display: Display, acts: Sequence[Act]) -> None:
        """Play the acts at a screen on a display."""
        settings_of(self.file).change(STATISTICS, True, Scope.EVENT)
        run(self.file, "scan", *(guest.badge for guest in self.guests))
        let_meet(self.file, acts)
        by_code = numbers_of(self.file, {guest.id: guest.badge for guest in self.guests})
        numbers = {guest.id: by_code[guest.badge] for guest in self.guests}
        chance, began = random.Random(f"lists {self.seed}"), self.file.clock()
        watched = Display({**display.environment, SEEN: str(self.record)})
        with touchscreen_on(watched, self.file.path, PROGRAM) as screen:
            sharers = Sharers(screen, numbers, display.environment["DISPLAY"])
            self.visits = sharers.visits
            for act in acts:
                self.typed |= {seat.email for seat in act.seats} - {""}
                if act.kind is Kind.IMPORTED:
                    self._import(act, chance)
                elif act.kind is Kind.ERASED:
                    began = self._end_chapter(began, chance)
                    run(self.file, "erase", act.seats[0].guest.id, "--yes")
                    self._gone.add(act.seats[0].guest.id)
                else:
                    sharers.play(act)
        self._end_chapter(began, chance)

    def checked(self) -> Checked:
        """Let the checker look at everything, each chapter by the file as it was at its end."""
        shown, copies, found = shown_in(self.record, self.visits), [one.copy for one in self.chapters], Checked()
        for number, chapter in enumerate(self.chapters):
            until = chapter.ended if chapter is not self.chapters[-1] else 1 << 62
            of_chapter = [one for one in shown if chapter.began <= one.first < until]
            found.add(check(chapter.copy, of_chapter, chapter.exported, copies[:number], frozenset(self.typed)))
        return found

    def _import(self, act: Act, chance: random.Random) -> None:
        """Import a list that has other details of some people."""
        path = self.folder / f"list-{chance.randrange(10**6)}.csv"
        with path.open("w", newline="") as out:
            rows = csv.writer(out)
            rows.writerow(["Name", "Ticket", "Company", "Job title", "E-mail", "Phone"])
            for guest in (seat.guest for seat in act.seats):
                new = details(chance)
                rows.writerow([guest.name, guest.ticket, new["organisation"], new["role"], new["email"], new["phone"]])
        run(self.file, "import", "roster", str(path))

    def _end_chapter(self, began: int, chance: random.Random) -> int:
        """Write all exports, and copy the file; returns when the next chapter begins."""
        number = len(self.chapters) + 1
        here = [guest for guest in self.guests if guest.id not in self._gone]
        some = chance.sample(here, min(len(here), self.exported_for))
        exported = write_all(self.file, self.folder / f"exports-{number}", some)
        copy = self.folder / f"chapter-{number}.db"
        with closing(sqlite3.connect(self.file.path)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
        ended = self.file.clock()
        self.chapters.append(Chapter(copy, began, ended, exported))
        return ended
