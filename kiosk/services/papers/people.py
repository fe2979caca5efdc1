"""Who stands on a paper, in which order, and that their names leave."""

from collections.abc import Iterable

from kiosk.domain.facts.privacy import NamesExported
from kiosk.domain.language import SOURCE
from kiosk.domain.moment import local
from kiosk.domain.papers.days import written_time
from kiosk.domain.papers.paper_list import PaperHead
from kiosk.domain.roster.attendee import Attendee, OrderStatus
from kiosk.domain.roster.person_name import name_lines
from kiosk.services.papers.request import PaperKind
from kiosk.services.ports import Collation
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, events


def language_for(file: EventFile, wanted: str) -> str:
    """Return a language that was asked for, else the event's first."""
    return wanted or next(iter(file.read_event().languages), SOURCE)


def expected(file: EventFile) -> list[Attendee]:
    """Return everybody on the roster but those who were cancelled."""
    return [person for person in attendees.everyone(file.reader) if person.status is not OrderStatus.CANCELLED]


def listed_name(person: Attendee, *, as_written: bool) -> str:
    """Return a name as a list has it: the family name first, unless names are to stand as they are written."""
    if as_written:
        return person.name
    given, family = name_lines(person.name, person.given_name, person.family_name)
    return f"{family}, {given}" if given and family else person.name


def in_order(people: Iterable[Attendee], collation: Collation, *, as_written: bool) -> list[tuple[Attendee, str]]:
    """Return people with their names as a list has them, in the order of those."""
    named = [(person, listed_name(person, as_written=as_written)) for person in people]
    return sorted(named, key=lambda one: (collation.key(one[1]), one[1], one[0].id))


def head_of(file: EventFile, language: str) -> PaperHead:
    """Return what stands on every page of a paper that is made now."""
    from kiosk.domain.language import language_of

    event, device = file.read_event(), file.device
    made = (
        language_of(language)
        .papers["made"]
        .format(
            at=written_time(local(file.clock(), event.zone), language),
            by=(device and events.device_name(file.reader, device)) or file.point or "Foyer",
        )
    )
    return PaperHead(event.name_in(language), event.accent, made, language)


def note(file: EventFile, kind: PaperKind, rows: int, ending: str = "pdf", *, codes: bool = False) -> None:
    """Record in the journal that names leave the event on a paper.

    Raises:
        Fault: this is no organiser's machine, or the event file cannot be written.
    """
    with file.writing():
        file.journal.append(NamesExported("", kind, ending, names=True, codes=codes, rows=rows))
