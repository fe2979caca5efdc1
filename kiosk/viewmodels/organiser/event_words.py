"""What the page of the event says: its parts, their fields, and what follows from a change."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.event import Event
from kiosk.domain.language import language_of
from kiosk.domain.moment import clock_time, day_of
from kiosk.viewmodels.organiser.event_parts import BEGINS, ENDS, MAIN, EventPart
from kiosk.viewmodels.organiser.prepare_words import agenda_said
from kiosk.viewmodels.shared.locales import full_day
from kiosk.viewmodels.shared.wording import filled, joined

translate = QCoreApplication.translate


def part_title(part: EventPart) -> str:
    """Name a part."""
    match part:
        case EventPart.NAME:
            return translate("EventPage", "Name")
        case EventPart.PLACE:
            return translate("EventPage", "Place")
        case EventPart.DAYS:
            return translate("EventPage", "Days")
        case EventPart.ZONE:
            return translate("EventPage", "Time zone")
        case EventPart.LANGUAGES:
            return translate("EventPage", "Languages")
        case EventPart.COLOUR:
            return translate("EventPage", "Colour")
        case EventPart.ORGANISER:
            return translate("EventPage", "Responsible for the data")
        case _:
            assert_never(part)


def part_value(part: EventPart, event: Event, language: str) -> str:
    """Say how a part stands."""
    match part:
        case EventPart.NAME:
            return event.name_in(language)
        case EventPart.PLACE:
            return event.place_in(language) or translate("EventPage", "not said")
        case EventPart.DAYS:
            return days_said(event, language)
        case EventPart.ZONE:
            return event.timezone
        case EventPart.LANGUAGES:
            return joined(language_of(code).own_name for code in event.languages)
        case EventPart.COLOUR:
            return event.accent
        case EventPart.ORGANISER:
            return event.organiser or translate("EventPage", "not said")
        case _:
            assert_never(part)


def part_note(part: EventPart) -> str:
    """Say what a part is for, and what follows from changing it."""
    match part:
        case EventPart.NAME:
            return translate(
                "EventPage", "Stands on every screen, badge and export. A language without its own shows the first."
            )
        case EventPart.PLACE:
            return translate("EventPage", "Stands on the foyer screen at rest, on tickets and on the report.")
        case EventPart.DAYS:
            return translate(
                "EventPage", "A day, or a day and a time. Sessions and check-ins stay where they are in time."
            )
        case EventPart.ZONE:
            return translate(
                "EventPage",
                "A large city nearby. The event begins and ends at the same hours there; sessions and what was "
                "recorded stay at their moments and are shown in it.",
            )
        case EventPart.LANGUAGES:
            return translate("EventPage", "Every screen offers them, and begins in the first.")
        case EventPart.COLOUR:
            return translate("EventPage", "Used for what is chosen and for the way on. White letters must read on it.")
        case EventPart.ORGANISER:
            return translate(
                "EventPage",
                "Stands in the privacy notice. Consents that were given keep the notice they were given under.",
            )
        case _:
            assert_never(part)


def field_label(part: EventPart, field: str) -> str:
    """Name a field of a part."""
    fixed = {
        BEGINS: translate("EventPage", "Begins"),
        ENDS: translate("EventPage", "Ends, or the last day"),
        MAIN: part_title(part),
    }
    if field in fixed:
        return fixed[field]
    return filled(translate("EventPage", "In {language}"), language=language_of(field).own_name)


def days_said(event: Event, language: str) -> str:
    """Say from when to when it is, in the event's zone."""
    first, last = day_of(event.starts, event.zone), day_of(event.ends - 1, event.zone)
    begins = full_day(first, language)
    starts, ends = clock_time(event.starts, event.zone), clock_time(event.ends, event.zone)
    if first == day_of(event.ends, event.zone):
        return filled(translate("EventPage", "{day}, {starts} to {ends}"), day=begins, starts=starts, ends=ends)
    if first == last:  # it ends with its day
        return filled(translate("EventPage", "{day}, from {time}"), day=begins, time=starts)
    return filled(translate("EventPage", "{first} to {last}"), first=begins, last=full_day(last, language))


def reading_said(part: EventPart, event: Event, language: str, now: int) -> str:
    """Say how what is typed is understood; empty where nothing needs that."""
    if part is EventPart.DAYS:
        return days_said(event, language)
    if part is EventPart.ZONE:
        clock = clock_time(now, event.zone)
        return filled(translate("EventPage", "{zone}: it is {time} there now"), zone=event.timezone, time=clock)
    return ""


def outside_said(sessions: int, outside: int) -> str:
    """Say how many sessions the event's days would leave out; empty for none."""
    return agenda_said(sessions, outside) if outside else ""


def changed_said(part: EventPart) -> str:
    """Say that a part was changed."""
    return filled(translate("EventPage", "Changed: {part}"), part=part_title(part))
