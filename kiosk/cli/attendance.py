"""`kiosk attendance`: how many people were in each session that has a door."""

from typing import Any

import click

from kiosk.cli.context import Invocation, pass_invocation, say, say_json
from kiosk.cli.scan import event_time
from kiosk.domain.event import Event
from kiosk.domain.moment import local
from kiosk.services.session_attendance import FEWEST_PEOPLE, SessionAttendance, session_attendance


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a session.")
@pass_invocation
def attendance(invocation: Invocation, *, as_json: bool) -> None:
    """List the sessions that have a door, with how many people were in and how long they stayed.

    \b
    kiosk attendance                        every session behind a session's door
    kiosk attendance --json                 the same for a program
    kiosk export sessions sessions.xlsx     with who was in; people are numbers unless --names is given

    How long people stay is known where an exit of the room is scanned. Nothing is told about fewer than five people.
    """  # noqa: D301 - click's mark for lines that are kept as they are
    with invocation.file() as file:
        event, attended = file.read_event(), session_attendance(file)
        for one in attended:
            say_json(_fields(event, one)) if as_json else say(_line(event, one))
        if not (attended or as_json):
            say("No session has a door; “kiosk points NAME --kind session_door --room ROOM” makes one.")


def _line(event: Event, one: SessionAttendance) -> str:
    starts, ends = (local(at, event.zone) for at in (one.session.starts, one.session.ends))
    people = f"fewer than {FEWEST_PEOPLE} people" if one.people is None else _counted(one.people)
    stay = f", half of {one.timed:,} stayed {one.stay:.0f} minutes or less" if one.stay is not None else ""
    return f"{starts:%Y-%m-%d %H:%M} to {ends:%H:%M}  {one.session.text.title} ({one.room}): {people}{stay}"


def _counted(people: int) -> str:
    return "1 person" if people == 1 else f"{people:,} people"


def _fields(event: Event, one: SessionAttendance) -> dict[str, Any]:
    return {
        "session": one.session.id,
        "title": one.session.text.title,
        "room": one.room,
        "starts": event_time(event, one.session.starts),
        "ends": event_time(event, one.session.ends),
        "people": one.people,
        "stay_minutes": round(one.stay) if one.stay is not None else None,
        "stay_known_of": one.timed,
    }
