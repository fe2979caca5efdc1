"""What leaves the event about who met whom and who came: rows of tables, and a person's own meetings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from itertools import chain
from operator import attrgetter
from typing import Any, NamedTuple, Protocol, runtime_checkable

from kiosk.domain.networking.exchange import Field, Member
from kiosk.domain.roster.attendee import Attendee


class ConsentState(StrEnum):
    """Whether a person's consent covers the organiser's statistics of one exchange."""

    STATISTICS = "statistics"
    WITHHELD = "withheld"


class Party(NamedTuple):
    """One side of a contact as the organiser may see it; all cells are empty where consent does not cover them."""

    id: str = ""
    name: str = ""
    organisation: str = ""
    group: str = ""
    email: str = ""
    phone: str = ""
    link: str = ""

    @property
    def consent(self) -> ConsentState:
        """Withheld where nothing may be told."""
        return ConsentState.STATISTICS if self.id else ConsentState.WITHHELD


class MeetingCells(NamedTuple):
    """What a contact's row says of the exchange. `kiosk` is the point where it was."""

    exchange_id: str
    kind: str
    group_size: int
    at_utc: datetime
    at_local: datetime
    kiosk: str
    place: str


class ConsentCells(NamedTuple):
    """Whose consent covers a contact."""

    a_consent: ConsentState
    b_consent: ConsentState


class ContactRow(NamedTuple):
    """Two people who exchanged contacts; a group of n is n(n-1)/2 rows. Its parts come again in other rows."""

    meeting: MeetingCells
    a: Party
    b: Party
    consents: ConsentCells


TakingPart = tuple[int, int, str]
"""Somebody's part in an exchange: who, by their place among the people, what their consent covers, as bits, and the
address that they gave instead of the roster's, if any."""


class Company(NamedTuple):
    """Who was together in an exchange: one row of a contact for each two of them, in their order."""

    meeting: MeetingCells
    parts: Sequence[TakingPart]


PARTY_COLUMNS = tuple(tuple(f"{side}_{name}" for name in Party._fields) for side in ("a", "b"))
"""The cells of the first and of the second person in a contact's row."""
CONTACT_COLUMNS = (*MeetingCells._fields, *chain.from_iterable(PARTY_COLUMNS), *ConsentCells._fields)
"""The cells of a contact's row, part by part."""


@dataclass(frozen=True, slots=True)
class ExchangeRow:
    """One exchange; `members` holds those whose consent covers it, `size` counts all.

    With names, exchange and members are ids. Without, they are numbers that mean nothing elsewhere, and times are in
    steps of 15 minutes.
    """

    exchange_id: str
    kind: str
    size: int
    at_utc: datetime
    kiosk: str
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckInRow:
    """One attempt to check in, refused or not."""

    at_utc: datetime
    at_local: datetime
    point: str
    device: str
    room: str
    verdict: str
    method: str
    decision: str
    staff: str
    attendee_id: str
    attendee_name: str
    attendee_organisation: str
    attendee_group: str
    attendee_email: str
    undone_at_utc: datetime | None
    undone_by: str
    undo_reason: str
    conflict: bool


@dataclass(frozen=True, slots=True)
class AttendeeRow:
    """One person on the roster, the first check-in that counts, and the days of the event on which they came.

    `answers` are the roster's own questions, each with this person's answer; `photos` is whether they agreed at a desk
    to be photographed.
    """

    id: str
    name: str
    given_name: str
    family_name: str
    organisation: str
    group: str
    role: str
    email: str
    phone: str
    order: str
    status: str
    checked_in: bool
    checked_in_at_utc: datetime | None
    checked_in_at_local: datetime | None
    point: str
    days: tuple[str, ...]
    add_ons: tuple[str, ...] = ()
    guest_of: str = ""
    link: str = ""
    language: str = ""
    answers: tuple[str, ...] = ()
    comment: str = ""
    photos: bool = False
    badge_code: str = ""


Cell = str | int | bool | datetime | tuple[str, ...] | None
"""What a cell of a table can hold."""


class TableRows(Protocol):
    """Rows whose number is known, and which can be gone through from the first one again and again."""

    def __len__(self) -> int:
        """How many there are."""

    def __iter__(self) -> Iterator[Any]:
        """Go through them; each may be made only then."""


@runtime_checkable
class PairedRows(TableRows, Protocol):
    """Rows of pairs of people, which can be gone through by those who were together, too."""

    def companies(self) -> Iterator[Company]:
        """Go through them."""

    def party(self, part: TakingPart) -> Party:
        """Return what may be told of somebody who took part."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of one kind with the columns to write, in order.

    A column is a field of the row; if it `has_parts`, each row is a tuple of parts, and their cells are the columns.
    """

    name: str
    columns: tuple[str, ...]
    rows: TableRows
    has_parts: bool = False

    def cells(self) -> "Iterator[tuple[Cell, ...]]":
        """Go through the rows as cells."""
        cells = (lambda row: tuple(chain.from_iterable(row))) if self.has_parts else attrgetter(*self.columns)
        return map(cells, self.rows)


@dataclass(frozen=True, slots=True)
class LackOfConsent:
    """What an export leaves out for lack of consent.

    Attributes:
        people: how many who exchanged contacts stand in it nowhere.
        exchanges: in how many exchanges somebody is left out.
        contacts: in how many pairs of people one or both are.
    """

    people: int = 0
    exchanges: int = 0
    contacts: int = 0

    def __bool__(self) -> bool:
        """Whether anything is."""
        return (self.people, self.exchanges, self.contacts) != (0, 0, 0)


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables of one export, the main one first, and the event that they are about.

    `left_out` is what consent leaves out of them, None where they need none.
    """

    event_id: str
    event_name: str
    timezone: str
    tables: tuple[Table, ...]
    left_out: LackOfConsent | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """One person's vCard, with the name that its file takes."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """One exchange as a member sees it afterwards. `at` is in UTC milliseconds.

    `shared` is what the member shares in it now, `others` those whose sharing stands, with nothing but the fields that
    they share, and `withheld` counts those who have taken theirs back.
    """

    exchange: str
    at: int
    point: str
    kind: str
    shared: tuple[Field, ...]
    others: tuple[Member, ...]
    withheld: int


def table_of(name: str, row: type, rows: TableRows, leave_out: tuple[str, ...] = ()) -> Table:
    """Return a table whose columns are the fields of its rows' type, some left out."""
    return Table(name, tuple(field.name for field in fields(row) if field.name not in leave_out), rows)


def covered(attendee: Attendee, shared: Sequence[Field], email: str = "") -> Attendee:
    """Return an attendee stripped of everything that the fields do not cover; `email` is one in the roster's stead."""
    named = Field.NAME in shared
    return replace(
        attendee,
        name=attendee.name if named else "",
        given_name=attendee.given_name if named else "",
        family_name=attendee.family_name if named else "",
        organisation=attendee.organisation if Field.ORGANISATION in shared else "",
        role=attendee.role if Field.ROLE in shared else "",
        email=(email or attendee.email) if Field.EMAIL in shared else "",
        phone=attendee.phone if Field.PHONE in shared else "",
        link=attendee.link if Field.LINK in shared else "",
        group="",
        order="",
    )
