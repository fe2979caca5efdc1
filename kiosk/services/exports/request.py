"""What can be exported, in which formats, and what an export then is."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, assert_never

from kiosk.domain.networking.export_format import (
    ADDRESS_FORMATS,
    CARD_FORMATS,
    GRAPH_FORMATS,
    HYPERGRAPH_FORMATS,
    MAILING_FORMATS,
    SHEET_FORMATS,
    TABLE_FORMATS,
    ExportFormat,
)

if TYPE_CHECKING:  # the organiser's page asks for these rows only once it exports
    from kiosk.domain.networking.contact import Card, LackOfConsent, Tables
    from kiosk.domain.networking.contact_graph import ContactGraph
    from kiosk.domain.networking.contact_mail import ContactMails
    from kiosk.domain.networking.hypergraph import Hypergraph


class ExportKind(StrEnum):
    """What can be exported."""

    CONTACTS = "contacts"
    EXCHANGES = "exchanges"
    MEETINGS = "meetings"
    CHECKINS = "checkins"
    ATTENDEES = "attendees"
    VCARDS = "vcards"
    SESSIONS = "sessions"
    VOICES = "voices"
    NEWS = "news"
    CONTACT_MAIL = "contact-mail"


class PersonalExport(StrEnum):
    """What is exported for the sake of people's rights: all that is kept of one, and what is kept of all and why."""

    PERSON = "person"
    PROCESSING = "processing"


def formats_of_personal(kind: PersonalExport) -> tuple[ExportFormat, ...]:
    """Return the formats that such an export can be written in; the first is the usual one."""
    match kind:
        case PersonalExport.PERSON:
            return (ExportFormat.JSON, ExportFormat.CSV, ExportFormat.VCF)
        case PersonalExport.PROCESSING:
            return SHEET_FORMATS
        case _:
            assert_never(kind)


def formats_of(kind: ExportKind) -> tuple[ExportFormat, ...]:
    """Return the formats that an export can be written in; the first is the usual one."""
    match kind:
        case ExportKind.CONTACTS:
            return TABLE_FORMATS + GRAPH_FORMATS
        case ExportKind.EXCHANGES:
            return TABLE_FORMATS + HYPERGRAPH_FORMATS
        case ExportKind.CHECKINS | ExportKind.ATTENDEES | ExportKind.MEETINGS:
            return TABLE_FORMATS
        case ExportKind.SESSIONS | ExportKind.VOICES:
            return TABLE_FORMATS
        case ExportKind.VCARDS:
            return CARD_FORMATS + ADDRESS_FORMATS
        case ExportKind.NEWS:
            return MAILING_FORMATS
        case ExportKind.CONTACT_MAIL:
            return (ExportFormat.ZIP,)
        case _:
            assert_never(kind)


def takes_names(kind: ExportKind, ending: ExportFormat) -> bool:
    """Tell whether an export is pseudonymous unless names are asked for."""
    return kind in (ExportKind.SESSIONS, ExportKind.EXCHANGES) or ending.takes_names


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to export.

    Attributes:
        kind: what.
        ending: one of the kind's formats.
        names: name the people in a graph, in exchanges, or in who was in which session.
        codes: add badge codes to the attendees.
        attendee: the id of the one attendee whose contacts the vCards are.
    """

    kind: ExportKind
    ending: ExportFormat
    names: bool = False
    codes: bool = False
    attendee: str = ""


@dataclass(frozen=True, slots=True)
class Export:
    """An export ready to write: how many rows (edges, cards) it has, and whether it names people.

    `left_out` is what it leaves out for lack of consent; None where it needs none. `declined` names those who are left
    out of a mailing as they did not agree, and `without_email` counts those who agreed and cannot be written to.
    """

    content: "Tables | ContactGraph | Hypergraph | ContactMails | tuple[Card, ...]"
    rows: int
    left_out: "LackOfConsent | None"
    names: bool
    declined: tuple[str, ...] = ()
    without_email: int = 0
