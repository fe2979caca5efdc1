"""For how long a door waits while the file is held by others: what arrives, what is erased, what is made anew.

A desk in a process of its own scans every few milliseconds meanwhile, each time beside a bare FULL commit to a file of
its own on the same disk. Told is the longest that others held the file, the longest scan and the longest bare commit:
on a busy disk both wait, though nobody holds the file.
"""

import argparse
import copy
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.facts.record import Record
from kiosk.domain.kiosks.rights import key_text
from kiosk.domain.kiosks.role import Role
from kiosk.services.event import found_event
from kiosk.services.kiosks.members import enrol
from kiosk.services.kiosks.sending import IN_BATCH
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.intake import parts_of, take
from tests.authors import Author
from tests.bench.crowd import names
from tests.bench.roster import scanned_meanwhile
from tests.unchecked import merge_unchecked

PAUSE_S = 0.02
"""What a door has before what is measured begins and after it has ended."""


class Fair:
    """An event with people whom one device imported and check-ins that another one recorded.

    Args:
        path: where the file is made.
        people: how many, and as many check-ins.
    """

    def __init__(self, path: Path, people: int) -> None:
        self.path = path
        file = EventFile.create(path, system_clock, this_machine)
        event = found_event(file, "Fair", "Europe/Istanbul", system_clock(), organiser="Körfez University")
        self.people = [f"{number:016x}" for number in range(people)]
        self.desk, self.organiser = Author(event.id), Author(event.id)
        for author, role in ((self.desk, Role.DESK), (self.organiser, Role.ORGANISER)):
            enrol(file, key_text(bytes(author.key.verify_key)), role.value, role=role)
        roster = Author(event.id)
        store(file, (roster.write("attendee", *person) for person in zip(self.people, described(people), strict=True)))
        self.early = self.late = copy.copy(self.desk)
        scans = []
        for number, person in enumerate(self.people):
            scans.append(self.desk.write("scan", person, checked_in(person), at=event.starts + number))
            if number == people // 2:
                self.early = copy.copy(self.desk)
            if number == people - 2:
                self.late = copy.copy(self.desk)
        store(file, scans)
        self.starts = event.starts
        file.close()


def described(people: int) -> Iterable[dict[str, object]]:
    """Yield what a roster says of people."""
    for number, name in enumerate(names(people)):
        yield {"name": name, "email": f"guest{number}@example.org", "codes": {f"TICKET{number:08}": "ticket"}}


def checked_in(person: str) -> dict[str, object]:
    """Return what a desk writes of a check-in."""
    return {"attendee": person, "verdict": "admitted", "point": "Desk 2", "method": "scan", "staff": ""}


def store(file: EventFile, records: Iterable[Record]) -> None:
    """Put records into a file, in parts."""
    part: list[Record] = []
    for record in records:
        part.append(record)
        if len(part) == 5_000:
            merge_unchecked(file.journal, part)
            part = []
    merge_unchecked(file.journal, part)


def merge(file: EventFile, records: Sequence[Record]) -> None:
    """Take records over as the stream brings them: a batch at a time, each in a transaction of its own."""
    for first in range(0, len(records), IN_BATCH):
        for part in parts_of(records[first : first + IN_BATCH]):
            with file.writing():
                take(file.journal, part)
            time.sleep(0.001)


def wipe(file: EventFile, erased: Sequence[Record]) -> None:
    """Take an erasure over and rid the disk of whom it is about."""
    merge(file, erased)
    while not file.journal.wipe():
        time.sleep(0.1)


def erasures(fair: Fair, people: Sequence[str]) -> list[Record]:
    """Return what another kiosk writes that erases people."""
    author = copy.copy(fair.organiser)
    said = {"reason": "asked", "staff": "", "salt": "5a", "marks": []}
    return [author.write("erasure", person, said, at=fair.starts) for person in people]


def measured(fair: Fair, what: str, act: Callable[[EventFile], object], folder: Path) -> None:
    """Do something with a copy of the event while a desk scans, and print for how long the desk waited."""
    path = folder / "measured.db"
    shutil.copy(fair.path, path)
    file = EventFile.open(path, system_clock, this_machine)
    with scanned_meanwhile(path, "0.002") as desk:
        time.sleep(PAUSE_S)
        begin = time.perf_counter()
        act(file)
        took = time.perf_counter() - begin
        time.sleep(PAUSE_S)
    file.close()
    for end in ("", "-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    print(
        f"{what:<46} {took:8.2f} s   file held {max(desk['locks']) * 1e3:8.1f} ms   longest scan "
        f"{max(desk['scans']) * 1e3:8.1f} ms   longest commit {max(desk['commits']) * 1e3:6.1f} ms   "
        f"{desk['failures']} failed",
        flush=True,
    )


def main() -> None:
    """Print what is measured, a line each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=100_000)
    parser.add_argument("--only", default="", help="only what has this in its name")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        fair = Fair(folder / "fair.db", options.people)
        one = erasures(fair, fair.people[7:8])
        all_of_them = erasures(fair, fair.people)
        last, middle = fair.people[-1], fair.people[options.people // 2]

        def forked(author: Author, person: str, at: int) -> list[Record]:
            return [copy.copy(author).write("scan", person, checked_in(person), at=at)]

        acts: dict[str, Callable[[EventFile], object]] = {
            "nothing": lambda _: time.sleep(1),
            "a forked record, the later one": partial(
                merge, records=forked(fair.early, middle, fair.starts + 10 * options.people)
            ),
            "a forked record, the earlier one of the last": partial(
                merge, records=forked(fair.late, last, fair.starts)
            ),
            "an erasure arrives": partial(merge, records=one),
            "a purge arrives": partial(merge, records=all_of_them),
            "rebuild": lambda file: file.rebuild(),
            "the file is written anew": partial(wipe, erased=one),
        }
        for what, act in acts.items():
            if options.only in what:
                measured(fair, what, act, folder)


if __name__ == "__main__":
    main()
