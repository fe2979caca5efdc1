"""The demo event, on any day."""

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.domain.moment import milliseconds
from kiosk.services.agenda import import_agenda
from kiosk.services.event import found_event
from kiosk.services.pin import set_pin
from kiosk.services.ports import AgendaReader, RosterReader
from kiosk.services.roster import import_roster
from kiosk.storage.event_file import EventFile


def found_demo(
    file: EventFile, folder: Path, read_roster: RosterReader, read_agenda: AgendaReader, shift: int = 0
) -> None:
    """Fill a new event file with the demo event: its 83 attendees and its agenda in both languages.

    Args:
        file: a new, empty event file.
        folder: the demo's files.
        read_roster: reads a roster file.
        read_agenda: reads an agenda file.
        shift: milliseconds to move the whole day by, so that it is on now.
    """
    known: dict[str, Any] = tomllib.loads((folder / "event.toml").read_text("utf-8"))
    event = found_event(
        file,
        known["name"],
        known["timezone"],
        milliseconds(known["starts"]) + shift,
        milliseconds(known["ends"]) + shift,
        place=known["place"],
        accent=known["accent"],
        languages=tuple(known["languages"]),
        names=known["names"],
        places=known["places"],
        organiser=known["organiser"],
    )
    set_pin(file, known["pin"])
    import_roster(file, read_roster(folder / "roster.csv"))
    own, *others = event.languages
    agenda = read_agenda(folder / f"agenda.{own}.json", event.zone)
    moved = tuple(
        replace(session, starts=session.starts + shift, ends=session.ends + shift, day="") for session in agenda.sessions
    )
    import_agenda(file, replace(agenda, sessions=moved))
    for language in others:
        import_agenda(file, read_agenda(folder / f"agenda.{language}.json", event.zone), language=language)
