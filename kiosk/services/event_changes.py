"""Changing what an event is once it was made: its name, place, days, zone, languages, colour and organiser."""

from collections.abc import Container
from dataclasses import dataclass, fields, replace
from typing import Any

from kiosk.domain.event import Event
from kiosk.domain.facts.kinds import EventDetails
from kiosk.domain.moment import local, milliseconds
from kiosk.services.event import check_event
from kiosk.storage.event_file import EventFile


@dataclass(frozen=True, slots=True)
class EventChange:
    """The event before a change and after it."""

    before: Event
    after: Event

    @property
    def fields(self) -> tuple[str, ...]:
        """The names of the fields that differ."""
        return tuple(
            each.name for each in fields(Event) if getattr(self.before, each.name) != getattr(self.after, each.name)
        )


def change_event(file: EventFile, **changes: Any) -> EventChange:  # noqa: ANN401 - fields of Event
    """Change fields of the event, if anything in them is new.

    In another time zone the event begins and ends at the same hours of the clock, unless its times are changed as well.
    Sessions and all that was recorded stay at their moments.

    Args:
        file: the event file of an organiser's machine.
        changes: fields of `Event` by name; times in UTC milliseconds.

    Raises:
        Fault: it would have no name or language, the zone or colour is unknown, or it would end before it starts.
    """
    with file.writing():
        before = file.read_event()
        after = _moved(before, replace(before, **changes), changes)
        check_event(after)
        change = EventChange(before, after)
        _say(file, after, change.fields)
    return change


def take_event_change_back(file: EventFile, change: EventChange) -> EventChange:
    """Let stand again what stood before a change, of all that nobody has changed since."""
    with file.writing():
        now = file.read_event()
        ours = [name for name in change.fields if getattr(now, name) == getattr(change.after, name)]
        back = EventChange(now, replace(now, **{name: getattr(change.before, name) for name in ours}))
        check_event(back.after)
        _say(file, back.after, back.fields)
    return back


def _moved(before: Event, after: Event, said: Container[str]) -> Event:
    """Let the times that nobody said stand at the same hours of another zone's clock."""

    def at_same_hour(at: int) -> int:
        return milliseconds(local(at, before.zone).replace(tzinfo=after.zone))

    starts = after.starts if "starts" in said else at_same_hour(before.starts)
    ends = after.ends if "ends" in said else at_same_hour(before.ends)
    return replace(after, starts=starts, ends=ends)


def _say(file: EventFile, event: Event, changed: tuple[str, ...]) -> None:
    if changed:
        file.journal.append(EventDetails(**{name: getattr(event, name) for name in changed}))
