"""The rows of the page of privacy: what it is about, and who was found."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.moment import clock_time
from kiosk.domain.roster.folding import fold
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import staff
from kiosk.viewmodels.organiser.section_row import SectionRow
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.wording import joined

if TYPE_CHECKING:
    from kiosk.services.find import Finder, Found
    from kiosk.services.people.wishes import CorrectionWish

translate = QCoreApplication.translate

MOST = 8
"""How many guests are shown."""


class PrivacySection(StrEnum):
    """What the page is about."""

    REQUESTS = "requests"
    GUESTS = "guests"
    STAFF = "staff"
    SHEET = "sheet"


class PrivacyStep(StrEnum):
    """What is done for the person who was opened."""

    NONE = ""
    PERSON = "person"
    COPY = "copy"
    WISH = "wish"
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class Person:
    """A guest, or a member of staff, who has no id here; `wish` is what a guest asks to have put right."""

    name: str
    detail: str = ""
    email: str = ""
    attendee: str = ""
    wish: "CorrectionWish | None" = None


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody who was found."""

    name: str
    detail: str
    chosen: bool


def guest(found: "Found") -> Person:
    """Return a guest who was found."""
    attendee = found.attendee
    detail = joined((attendee.organisation, attendee.group))
    return Person(attendee.name, detail, attendee.email, attendee.id)


def askers(file: EventFile, zone: ZoneInfo) -> list[Person]:
    """Return who asks to be erased, and who to be put right: where, when, and who of the staff noted it."""
    from kiosk.services.erasure_requests import requested_erasures
    from kiosk.services.people.wishes import open_wishes

    erased, righted = translate("Privacy", "To be erased"), translate("Privacy", "To be put right")
    return [
        *(
            Person(
                one.person.name,
                joined((erased, one.point, clock_time(one.at, zone), one.staff)),
                one.person.email,
                one.person.id,
            )
            for one in requested_erasures(file)
        ),
        *(
            Person(
                one.person.name,
                joined((righted, one.point, clock_time(one.at, zone))),
                one.person.email,
                one.person.id,
                one,
            )
            for one in open_wishes(file)
        ),
    ]


def fitting(query: str, people: Iterable[Person]) -> tuple[Person, ...]:
    """Return those whose names hold what was typed, in capitals or not, with accents or not."""
    return tuple(one for one in people if fold(query) in fold(one.name))


def section_rows(shown: PrivacySection, asking: int, language: str) -> list[SectionRow]:
    """Return what the page can be about, with how many ask for something."""
    number = locale_of(language).toString(asking) if asking else ""
    return [
        SectionRow(one, title_of(one), number if one is PrivacySection.REQUESTS else "", one is shown)
        for one in PrivacySection
    ]


def sought(
    file: EventFile, zone: ZoneInfo, section: PrivacySection, query: str, finder: "Finder | None"
) -> tuple[Person, ...]:
    """Return who fits what was typed, of those whom the page is about."""
    match section:
        case PrivacySection.REQUESTS:
            return fitting(query, askers(file, zone))
        case PrivacySection.GUESTS:
            return tuple(guest(one) for one in finder.find(query, MOST).people) if finder else ()
        case PrivacySection.STAFF:
            working = dict.fromkeys(staff.everyone(file.reader).values())
            return fitting(query, [Person(name) for name in working])
        case PrivacySection.SHEET:
            return ()
        case _:
            assert_never(section)


def hint_of(section: PrivacySection, *, typed: bool) -> str:
    """Say what to do where nobody is shown, or that nobody fits what was typed."""
    if typed:
        return translate("Privacy", "Nobody found. Try fewer letters.")
    if section is PrivacySection.REQUESTS:
        return translate("Privacy", "Nobody asks to be erased or put right.")
    if section is PrivacySection.STAFF:
        return translate("Privacy", "No member of staff has given a name on any kiosk.")
    return translate("Privacy", "Type a name, an organisation or a code. Then save a copy of their data, or erase it.")


def title_of(section: PrivacySection) -> str:
    """Return what the page is about, in a word or two."""
    match section:
        case PrivacySection.REQUESTS:
            return translate("Privacy", "Requests")
        case PrivacySection.GUESTS:
            return translate("Privacy", "Guests")
        case PrivacySection.STAFF:
            return translate("Privacy", "Names of staff")
        case PrivacySection.SHEET:
            return translate("Privacy", "Record of processing")
        case _:
            assert_never(section)
