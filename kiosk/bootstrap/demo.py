"""The demo event."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.adapters.machine.clock import system_clock
from kiosk.bootstrap.inputs import read_agenda, read_plan, read_roster
from kiosk.bootstrap.this_machine import this_machine
from kiosk.bundled import DEMO
from kiosk.storage.event_file import EventFile

if TYPE_CHECKING:
    from kiosk.services.ports import Clock


def make_demo(
    path: Path, clock: "Clock" = system_clock, shift: Callable[[int], int] | None = None, language: str = ""
) -> EventFile:
    """Make the demo event.

    Args:
        path: the new file.
        clock: gives the time in UTC milliseconds.
        shift: returns by how many milliseconds to move its day, so that it is on at the time that it is given.
        language: the one that its screens rest in; else its first.
    """
    import tomllib

    from kiosk.services.demo import DemoFiles, fill_demo, found_demo

    file = EventFile.create(path, clock, this_machine)
    description = tomllib.loads((DEMO / "event.toml").read_text("utf-8"))
    description["languages"].sort(key=lambda spoken: spoken != language)
    moved = shift(clock()) if shift else 0
    event = found_demo(file, description, moved)
    agendas = {spoken: read_agenda(DEMO / f"agenda.{spoken}.json", event.zone) for spoken in event.languages}
    changes = description["changes"]
    roster = read_roster(DEMO / "roster.csv", event)
    lists = (description[name] for name in ("points", "announcements", "topics", "questions", "information"))
    drawn = description["floor_plan"]
    plan = read_plan(DEMO / drawn["picture"]), drawn["places"]
    files = replace(DemoFiles(roster, agendas, changes["later"], changes["cancelled"], *lists), plan=plan)
    fill_demo(file, files, moved)
    return file
