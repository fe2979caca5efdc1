"""What leaves the event about who met whom and who came: rows of tables, and a person's own meetings."""

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from kiosk.domain.networking.exchange import Field, Member
from kiosk.domain.roster.attendee import Attendee


class ConsentState(StrEnum):
    """Whether a person's consent covers the organiser's statistics of one exchange."""

    STATISTICS = "statistics"
    WITHHELD = "withheld"


@dataclass(frozen=True, slots=True)
class Party:
    """One side of a contact as the organiser may see it; all cells are empty where consent does not cover them."""

    id: str = ""
    name: str = ""
    organisation: str = ""
    group: str = ""
    email: str = ""
    phone: str = ""

    @property
    def consent(self) -> ConsentState:
        """Withheld where nothing may be told."""
        return ConsentState.STATISTICS if self.id else ConsentState.WITHHELD


@dataclass(frozen=True, slots=True)
class ContactRow:
    """Two people who exchanged contacts; a group of n is n(n-1)/2 rows. `kiosk` is the point where they did."""

    exchange_id: str
    kind: str
    group_size: int
    at_utc: datetime
    at_local: datetime
    kiosk: str
    place: str
    a_id: str
    a_name: str
    a_organisation: str
    a_group: str
    a_email: str
    a_phone: str
    b_id: str
    b_name: str
    b_organisation: str
    b_group: str
    b_email: str
    b_phone: str
    a_consent: str
    b_consent: str


@dataclass(frozen=True, slots=True)
class ExchangeRow:
    """One exchange; `members` holds the ids of those whose consent covers it, `size` counts all."""

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


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session with a door: how many people were in, and half of how many stayed how long at most.

    What is about fewer than five people is empty.
    """

    session_id: str
    title: str
    room: str
    starts_utc: datetime
    starts_local: datetime
    ends_utc: datetime
    people: int | None
    stay_minutes_median: int | None
    stay_known_of: int | None


@dataclass(frozen=True, slots=True)
class VisitRow:
    """Somebody was in a session; `stay_minutes` and when they left are empty where nobody knows.

    Without names, `person` is a number that means nothing elsewhere, times are in steps of 15 minutes, and a small
    group is not named.
    """

    session_id: str
    title: str
    person: str
    name: str
    organisation: str
    group: str
    came_utc: datetime
    left_utc: datetime | None
    stay_minutes: int | None


Cell = str | int | bool | datetime | tuple[str, ...] | None
"""What a cell of a table can hold."""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of one kind with the columns to write, in order; a column is a field of the row."""

    name: str
    columns: tuple[str, ...]
    rows: Sequence[Any]


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables of one export, the main one first, and the event that they are about."""

    event_id: str
    event_name: str
    timezone: str
    tables: tuple[Table, ...]


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


def table_of(name: str, row: type, rows: Sequence[Any], leave_out: tuple[str, ...] = ()) -> Table:
    """Return a table whose columns are the fields of its rows' type, some left out."""
    return Table(name, tuple(field.name for field in fields(row) if field.name not in leave_out), rows)


def covered(attendee: Attendee, shared: Sequence[Field]) -> Attendee:
    """Return an attendee stripped of everything that the fields do not cover."""
    named = Field.NAME in shared
    return replace(
        attendee,
        name=attendee.name if named else "",
        given_name=attendee.given_name if named else "",
        family_name=attendee.family_name if named else "",
        organisation=attendee.organisation if Field.ORGANISATION in shared else "",
        role=attendee.role if Field.ROLE in shared else "",
        email=attendee.email if Field.EMAIL in shared else "",
        phone=attendee.phone if Field.PHONE in shared else "",
        link=attendee.link if Field.LINK in shared else "",
        group="",
        order="",
    )


def party_of(attendee: Attendee | None, consented: Sequence[Field] | None) -> Party:
    """Return one side of a contact; an empty one without the person's standing consent, or without the person."""
    if attendee is None or consented is None:
        return Party()
    return Party(
        attendee.id,
        attendee.name,
        attendee.organisation,
        attendee.group,
        attendee.email if Field.EMAIL in consented else "",
        attendee.phone if Field.PHONE in consented else "",
    )
