"""Large events for measuring: invented people, made fast and the same every time."""

import random
from collections.abc import Iterator
from pathlib import Path

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.code import CodeKind, new_code
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.services.event import found_event
from kiosk.storage.event_file import EventFile
from tests import DATA

GIVEN, ROOTS, TAILS = (line.split() for line in (DATA / "names.txt").read_text("utf-8").splitlines())
"""Invented given names, and beginnings and ends of family names."""


def names(number: int, seed: int = 1) -> Iterator[str]:
    """Yield invented full names; family names number in the ten thousands."""
    chance = random.Random(seed)
    for _ in range(number):
        family = chance.choice(ROOTS) + chance.choice(TAILS) + (chance.choice(TAILS) if chance.random() < 0.6 else "")
        given = chance.choice(GIVEN) + (" " + chance.choice(GIVEN) if chance.random() < 0.3 else "")
        yield f"{given} {family}"


def crowd(folder: Path, number: int) -> tuple[EventFile, list[str]]:
    """Make an event of that many attendees; returns the open file and their badge codes."""
    file = EventFile.create(folder / f"crowd-{number}.db", system_clock, this_machine)
    event = found_event(file, "Trade fair", "Europe/Istanbul", system_clock())
    codes = [new_code(event.id) for _ in range(number)]

    def facts() -> Iterator[AttendeeDetails]:
        for index, name in enumerate(names(number)):
            given, _, family = name.rpartition(" ")
            yield AttendeeDetails(
                f"{index:016x}",
                name=name,
                given_name=given,
                family_name=family,
                organisation=f"{ROOTS[index % len(ROOTS)]} {ROOTS[index // 7 % len(ROOTS)]} {index % 997}",
                group=f"Hall {index % 9}",
                email=f"guest{index}@example.org",
                codes={codes[index]: CodeKind.BADGE},
            )

    file.journal.append_many(facts())
    return file, codes
