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
from kiosk.viewmodels.organiser.section_row import SectionRow
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.wording import joined

if TYPE_CHECKING:
    from kiosk.services.find import Found

translate = QCoreApplication.translate


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
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class Person:
    """A guest, or a member of staff, who has no id here."""

    name: str
    detail: str = ""
    email: str = ""
    attendee: str = ""


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
    """Return who asks to be erased, each with where and when, and who of the staff noted it."""
    from kiosk.services.erasure_requests import requested_erasures

    return [
        Person(
            one.person.name,
            joined((one.point, clock_time(one.at, zone), one.staff)),
            one.person.email,
            one.person.id,
        )
        for one in requested_erasures(file)
    ]


def fitting(query: str, people: Iterable[Person]) -> tuple[Person, ...]:
    """Return those whose names hold what was typed, in capitals or not, with accents or not."""
    return tuple(one for one in people if fold(query) in fold(one.name))


def section_rows(shown: PrivacySection, asking: int, language: str) -> list[SectionRow]:
    """Return what the page can be about, with how many ask to be erased."""
    number = locale_of(language).toString(asking) if asking else ""
    return [
        SectionRow(one, title_of(one), number if one is PrivacySection.REQUESTS else "", one is shown)
        for one in PrivacySection
    ]


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
