"""An exchange of contacts, and the consent that each member gives for themselves."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.roster.attendee import Attendee


class Field(StrEnum):
    """One thing about a person that they may share."""

    NAME = "name"
    ORGANISATION = "organisation"
    ROLE = "role"
    EMAIL = "email"
    PHONE = "phone"
    LINK = "link"
    """A web address of theirs, such as their page in a professional network."""


ALWAYS_SHARED = (Field.NAME, Field.ORGANISATION)
"""Without these there is nothing to share; the consent sentence names them."""
CHOOSABLE = (Field.ROLE, Field.EMAIL, Field.PHONE, Field.LINK)
"""The fields with a switch of their own; name and organisation always go along."""


class Purpose(StrEnum):
    """What a consent is for; never merged, each off until the person says yes."""

    SHARE = "share"
    STATISTICS = "statistics"
    PHOTOS = "photos"
    """Being photographed, as staff ask at the desk; it belongs to no exchange."""
    SUGGESTIONS = "suggestions"
    """Being suggested to others who take part, by what one offers and looks for; it belongs to no exchange."""
    NEWS = "news"
    """Mail from the organiser after the event; it belongs to no exchange."""
    LASTING = "lasting"
    """Having the same fields switched on in each later exchange of the event, for which one still answers each time."""
    CONTACT_MAIL = "contact_mail"
    """Being sent one's contacts by mail, by the organiser after the event; it belongs to no exchange."""


OF_AN_EXCHANGE = (Purpose.SHARE, Purpose.STATISTICS)
"""What a member of an exchange is asked."""


class TextKind(StrEnum):
    """A text that people are shown before they answer; of a consent it has the name of its purpose."""

    NOTICE = "notice"
    SHARE = "share"
    STATISTICS = "statistics"
    PHOTOS = "photos"
    SUGGESTIONS = "suggestions"
    NEWS = "news"
    LASTING = "lasting"
    CONTACT_MAIL = "contact_mail"


class ExchangeKind(StrEnum):
    """Two people, or more."""

    ONE_TO_ONE = "one-to-one"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class TextsRead:
    """Which texts stood before somebody who answered: the digests of the notice, and of the sentence of consent."""

    notice: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What one member of an exchange answered: the fields for the others, and the organiser's statistics or not.

    `named` holds the attendee ids of those whom the consent sentence named when it was agreed to, some of whom may have
    declined since; empty stands for the other members. `statistics` is None where the organiser has nobody asked.
    `read` tells which texts they answered; None stands for those that hold when it is recorded. `email` is another
    address than the roster's, for this exchange alone; empty for the roster's.
    """

    attendee: str
    fields: tuple[Field, ...]
    statistics: bool | None = False
    named: tuple[str, ...] = ()
    read: TextsRead | None = None
    email: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """One member of a recorded exchange, with the fields that the others may now see."""

    attendee: Attendee
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Exchange:
    """A recorded exchange of two or more members. `at` is in UTC milliseconds."""

    id: str
    at: int
    point: str
    members: tuple[Member, ...]

    @property
    def kind(self) -> ExchangeKind:
        """One-to-one for two members, else a group."""
        return kind_of(len(self.members))


def kind_of(size: int) -> ExchangeKind:
    """Return the kind of an exchange of `size` members."""
    return ExchangeKind.ONE_TO_ONE if size == 2 else ExchangeKind.GROUP


def visible(attendee: Attendee, fields: tuple[Field, ...]) -> dict[Field, str]:
    """Return the non-empty values of the fields that a member shared, in the order of `Field`."""
    values = {
        Field.NAME: attendee.name,
        Field.ORGANISATION: attendee.organisation,
        Field.ROLE: attendee.role,
        Field.EMAIL: attendee.email,
        Field.PHONE: attendee.phone,
        Field.LINK: attendee.link,
    }
    return {field: values[field] for field in Field if field in fields and values[field]}


def choosable(attendee: Attendee) -> tuple[Field, ...]:
    """Return the fields beside name and organisation that somebody has."""
    held = visible(attendee, CHOOSABLE)
    return tuple(field for field in CHOOSABLE if field in held)


def email_of_several(attendee: Attendee, given: Sequence[str]) -> str:
    """Return which address stands for somebody who gave several: the roster's, if it is among them, or the latest."""
    return attendee.email if attendee.email in given else next(reversed(given), "")
