"""Making an event, and saying what is in one."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from kiosk.domain import palette
from kiosk.domain.event import DEFAULT_ACCENT, Event, zone_named
from kiosk.domain.facts.kinds import EventDetails
from kiosk.domain.faults.event import EventEndsTooSoon, EventOutOfTime, EventUnnamed, EventWithoutLanguage
from kiosk.domain.kiosks.rights import event_id
from kiosk.domain.language import languages as installed
from kiosk.domain.moment import EARLIEST, LATEST, end_of_day
from kiosk.services.attendance import attendance
from kiosk.services.kiosks.members import renew_key
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.founding import founding_grant
from kiosk.storage.tables import exchanges, sessions

"""The starts of 1971 and of 2200, in UTC milliseconds: zones and spreadsheets know no other times well."""


@dataclass(frozen=True, slots=True)
class Summary:
    """What is in an event file, in numbers; `device` is this kiosk's id in it, `journal` the number of records."""

    event: Event
    attendees: int
    checked_in: int
    sessions: int
    exchanges: int
    contacts: int
    device: str
    journal: int


def found_event(
    file: EventFile,
    name: str,
    timezone: str,
    starts: int,
    ends: int | None = None,
    *,
    place: str = "",
    accent: str = DEFAULT_ACCENT,
    languages: tuple[str, ...] | None = None,
    names: Mapping[str, str] | None = None,
    places: Mapping[str, str] | None = None,
    organiser: str = "",
) -> Event:
    """Write the event's first record, and the key that seals its bundles.

    Args:
        file: a new, empty event file.
        name: what the event is called.
        timezone: an IANA name; all times are shown in it.
        starts: when it begins, UTC milliseconds.
        ends: when it ends; with the day that it starts on if not given.
        place: where it is held.
        accent: its colour, #RRGGBB.
        languages: the screens' languages, the first one first; all that are installed if not given.
        names: its name in other languages.
        places: its place in other languages.
        organiser: who is responsible for the data; stands in the privacy notice.

    Raises:
        Fault: it has no name or language, the zone or colour is unknown, or it ends before it starts.
    """
    spoken = tuple(installed()) if languages is None else languages
    ends = end_of_day(starts, zone_named(timezone)) if ends is None else ends
    event = Event(
        "",
        *(name, timezone, starts, ends, place, accent, spoken),
        dict(names or {}),
        dict(places or {}),
        organiser,
    )
    check_event(event)
    event_key = file.host.new_event_key(file.path)
    event = replace(event, id=event_id(event_key.verify_key))
    with file.writing():
        file.journal.found(event.id)
        file.journal.append(founding_grant(event.id, file.journal.public_key, event_key))
        file.journal.append(EventDetails(**asdict(event)))
        renew_key(file)
    return event


def check_event(event: Event) -> None:
    """See that an event can be one.

    Raises:
        Fault: it has no name or language, the zone or colour is unknown, or it ends before it starts.
    """
    if not event.name.strip():
        raise EventUnnamed()
    if not event.languages:
        raise EventWithoutLanguage()
    zone_named(event.timezone)
    palette.derive(event.accent)
    if event.ends <= event.starts:
        raise EventEndsTooSoon()
    if event.starts < EARLIEST or event.ends > LATEST:
        raise EventOutOfTime()


def amend_event(file: EventFile, **changes: Any) -> None:  # noqa: ANN401 - fields of EventDetails
    """Change fields of the event, such as ``place``."""
    with file.writing():
        file.journal.append(EventDetails(**changes))


def summary(file: EventFile) -> Summary:
    """Count what is in the event file."""
    came, (met, contacts) = attendance(file), exchanges.counts(file.reader)
    return Summary(
        file.read_event(),
        came.expected,
        came.checked_in,
        sessions.count(file.reader),
        met,
        contacts,
        file.journal.device,
        file.journal.count(),
    )
