"""The parts of an event that an organiser changes: which fields each has, and what is read from what was typed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from kiosk.domain.event import Event, zone_named
from kiosk.domain.moment import local
from kiosk.domain.written_time import read_time
from kiosk.domain.zones import read_zone
from kiosk.services.event import check_event

MAIN = "main"
"""The field that holds for every language without a wording of its own, or the only one."""
BEGINS, ENDS = "begins", "ends"


class EventPart(StrEnum):
    """What is changed at once."""

    NAME = "name"
    PLACE = "place"
    DAYS = "days"
    ZONE = "zone"
    LANGUAGES = "languages"
    COLOUR = "colour"
    ORGANISER = "organiser"


@dataclass(frozen=True, slots=True)
class EventDraft:
    """One part of the event as it is typed: fields by their names, and languages in their order."""

    part: EventPart
    fields: Mapping[str, str]
    languages: tuple[str, ...] = ()


def draft_of(part: EventPart, event: Event) -> EventDraft:
    """Return a part as it stands."""
    match part:
        case EventPart.NAME:
            return EventDraft(part, {MAIN: event.name} | _wordings(event, event.names))
        case EventPart.PLACE:
            return EventDraft(part, {MAIN: event.place} | _wordings(event, event.places))
        case EventPart.DAYS:
            return EventDraft(part, {BEGINS: _written(event, event.starts), ENDS: _written(event, event.ends)})
        case EventPart.ZONE:
            return EventDraft(part, {MAIN: event.timezone})
        case EventPart.LANGUAGES:
            return EventDraft(part, {}, event.languages)
        case EventPart.COLOUR:
            return EventDraft(part, {MAIN: event.accent})
        case EventPart.ORGANISER:
            return EventDraft(part, {MAIN: event.organiser})
        case _:
            assert_never(part)


def with_language(draft: EventDraft, code: str) -> EventDraft:
    """Add a language, or take it away."""
    kept = tuple(one for one in draft.languages if one != code)
    return replace(draft, languages=kept if code in draft.languages else (*kept, code))


def with_first(draft: EventDraft, code: str) -> EventDraft:
    """Let a language be the one in which screens begin."""
    return replace(draft, languages=(code, *(one for one in draft.languages if one != code)))


def changes_of(draft: EventDraft, event: Event) -> dict[str, object]:
    """Return what a draft changes, as fields of the event; nothing if it stands so already.

    Raises:
        Fault: a time, zone or colour is none, or the event could not be like that.
    """
    if draft == draft_of(draft.part, event):
        return {}
    changes = _read(draft, event)
    check_event(replace(event, **changes))  # type: ignore[arg-type]  # by name
    return changes


def _read(draft: EventDraft, event: Event) -> dict[str, object]:
    typed = {name: text.strip() for name, text in draft.fields.items()}
    wordings = {name: text for name, text in typed.items() if name != MAIN and text}
    match draft.part:
        case EventPart.NAME:
            return {"name": typed[MAIN], "names": wordings}
        case EventPart.PLACE:
            return {"place": typed[MAIN], "places": wordings}
        case EventPart.DAYS:
            return {"starts": read_time(typed[BEGINS]).starts(event.zone), "ends": _end(typed[ENDS], event)}
        case EventPart.ZONE:
            return {"timezone": read_zone(typed[MAIN])}
        case EventPart.LANGUAGES:
            return {"languages": draft.languages}
        case EventPart.COLOUR:
            return {"accent": typed[MAIN].upper()}
        case EventPart.ORGANISER:
            return {"organiser": typed[MAIN]}
        case _:
            assert_never(draft.part)


def _end(typed: str, event: Event) -> int:
    return read_time(typed).ends(zone_named(event.timezone))


def _wordings(event: Event, wordings: Mapping[str, str]) -> dict[str, str]:
    """Return a field for each further language, and for each that has a wording of its own."""
    own = [code for code in wordings if code not in event.languages[1:]]
    return {code: wordings.get(code, "") for code in (*event.languages[1:], *own)}


def _written(event: Event, at: int) -> str:
    """Return a time as it may be typed; the end of a day as that day alone."""
    when = local(at, event.zone)
    if at == event.ends and (when.hour, when.minute) == (0, 0):
        return f"{local(at - 1, event.zone):%Y-%m-%d}"
    return f"{when:%Y-%m-%d %H:%M}"
