"""The rows of the page of privacy: what it is about, and who was found."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.shared.wording import joined

if TYPE_CHECKING:
    from kiosk.services.find import Found

translate = QCoreApplication.translate


class PrivacySection(StrEnum):
    """What the page is about."""

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


def title_of(section: PrivacySection) -> str:
    """Return what the page is about, in a word or two."""
    match section:
        case PrivacySection.GUESTS:
            return translate("Privacy", "Guests")
        case PrivacySection.STAFF:
            return translate("Privacy", "Staff")
        case PrivacySection.SHEET:
            return translate("Privacy", "Record of processing")
        case _:
            assert_never(section)
