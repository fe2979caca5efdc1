"""The demo event, on any day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.admission.rules import RuleKind
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.event import Event
from kiosk.domain.floor_plan import read_spot
from kiosk.domain.information import Wifi
from kiosk.domain.moment import milliseconds
from kiosk.services.agenda import import_agenda
from kiosk.services.badges.numbers import numbers_of
from kiosk.services.event import found_event
from kiosk.services.floor_plans import draw
from kiosk.services.information import add
from kiosk.services.live_agenda.announcing import announce
from kiosk.services.live_agenda.changing import cancel, carry_out, delay, session_named
from kiosk.services.pin import set_pin
from kiosk.services.points import NewRule, change_point
from kiosk.services.ports import Roster
from kiosk.services.roster import import_roster
from kiosk.services.voices.discussion import set_topic
from kiosk.services.voices.feedback import ask_question
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees


@dataclass(frozen=True, slots=True)
class DemoFiles:
    """The demo's roster, its agenda in each language, the event's own first, and what changes of it on the day.

    `later` are the minutes by which sessions start later, by their ids; `cancelled` those that are called off; `points`
    the doors beside the desks, `announcements` what screens announce, `topics` and `questions` what guests speak on,
    and `information` what they take along, as event.toml describes them; `plan` is the picture of the floor, and where
    rooms are on it.
    """

    roster: Roster
    agendas: Mapping[str, Agenda]
    later: Mapping[str, int]
    cancelled: Sequence[str]
    points: Sequence[Mapping[str, Any]] = ()
    announcements: Sequence[Mapping[str, Any]] = ()
    topics: Sequence[Mapping[str, str]] = ()
    questions: Sequence[Mapping[str, str]] = ()
    information: Sequence[Mapping[str, Any]] = ()
    plan: tuple[bytes, Mapping[str, str]] | None = None


def found_demo(file: EventFile, description: Mapping[str, Any], shift: int) -> Event:
    """Write the demo's first record and its PIN into a new event file.

    Args:
        file: a new, empty event file.
        description: what the demo's event.toml says.
        shift: milliseconds to move the day by, so that it is on now.
    """
    event = found_event(
        file,
        description["name"],
        description["timezone"],
        milliseconds(description["starts"]) + shift,
        milliseconds(description["ends"]) + shift,
        place=description["place"],
        accent=description["accent"],
        languages=tuple(description["languages"]),
        names=description["names"],
        places=description["places"],
        organiser=description["organiser"],
    )
    set_pin(file, description["pin"])
    return event


def fill_demo(file: EventFile, files: DemoFiles, shift: int) -> None:
    """Import the demo's attendees and its agenda, moved by `shift` milliseconds, in all languages; then its changes.

    All badges get their numbers.
    """
    import_roster(file, files.roster)
    own, *others = files.agendas
    moved = tuple(
        replace(session, starts=session.starts + shift, ends=session.ends + shift, day="" if shift else session.day)
        for session in files.agendas[own].sessions
    )
    import_agenda(file, replace(files.agendas[own], sessions=moved))
    for language in others:
        import_agenda(file, files.agendas[language], language=language)
    _change_on_the_day(file, files, shift)
    _add_information(file, files)
    numbers_of(file, attendees.badge_codes(file.reader))
    for described in files.points:
        _add_point(file, described)
    for topic in files.topics:
        set_topic(file, topic["en"], topic)
    for question in files.questions:
        ask_question(file, question["en"], question)


def _add_information(file: EventFile, files: DemoFiles) -> None:
    for told in files.information:
        wifi = Wifi(told["network"], told["password"]) if "network" in told else None
        add(file, told["titles"], told.get("texts"), link=told.get("link", ""), wifi=wifi)
    if files.plan:
        picture, places = files.plan
        draw(file, picture, {name: read_spot(spot) for name, spot in places.items()})


def _change_on_the_day(file: EventFile, files: DemoFiles, shift: int) -> None:
    for session, minutes in files.later.items():
        carry_out(file, delay(file, session_named(file, session), minutes))
    for session in files.cancelled:
        carry_out(file, cancel(session_named(file, session)))
    for told in files.announcements:
        begins, ends = (milliseconds(told[end]) + shift for end in ("begins", "ends"))
        if ends > file.clock():  # a day that is past has none to show
            announce(file, told["words"], ends, begins=begins)


def _add_point(file: EventFile, described: Mapping[str, Any]) -> None:
    details = {name: described[name] for name in ("room", "capacity", "instead") if name in described}
    rules = [NewRule(RuleKind.GROUPS, named=tuple(described["groups"]))] if "groups" in described else []
    rules += [NewRule(RuleKind.TIMES, ends=described["until"])] if "until" in described else []
    change_point(file, Point(described["name"], PointKind(described["kind"]), **details), rules)
