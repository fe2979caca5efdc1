"""A person on the roster."""

from dataclasses import dataclass
from enum import StrEnum


class OrderStatus(StrEnum):
    """What the ticket's order is worth at the door."""

    PAID = "paid"
    UNPAID = "unpaid"
    CANCELLED = "cancelled"
    UNCLEAR = "unclear"
    """Another system gave it a word that is not understood; whoever stands at the door decides."""


class Listed(StrEnum):
    """Whether a person stands on a list that was imported."""

    THERE = "there"
    GONE = "gone"
    """An earlier version of the list had them."""
    CANCELLED = "cancelled"
    """They are gone from it, and were cancelled for that."""


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person expected at the event; `id` is random and says nothing about them.

    `status_word` is what stood where a status is unclear.
    `valid_from` and `valid_until` are in UTC milliseconds, 0 where there is no such bound. `attention` asks the desk to
    look closer, and `desk_text` is what it shall say; `answers` are the roster's own questions with the answers.
    A guest whom a list counts is the `guest`-th of the attendee `guest_of`; as long as nobody has named them they are
    `unnamed`, and `name` is made of that attendee's.
    """

    id: str
    name: str
    given_name: str = ""
    family_name: str = ""
    organisation: str = ""
    group: str = ""
    role: str = ""
    email: str = ""
    phone: str = ""
    order: str = ""
    status: OrderStatus = OrderStatus.PAID
    status_word: str = ""
    valid_from: int = 0
    valid_until: int = 0
    blocked: bool = False
    attention: bool = False
    desk_text: str = ""
    comment: str = ""
    link: str = ""
    language: str = ""
    answers: tuple[tuple[str, str], ...] = ()
    add_ons: tuple[str, ...] = ()
    guest_of: str = ""
    guest: int = 0
    unnamed: bool = False

    @property
    def public_name(self) -> str:
        """First name and initial, the most that a public screen may show (privacy rule 8)."""
        from kiosk.domain.roster.person_name import public_name

        return public_name(self.name, self.given_name, self.family_name)

    @property
    def public_label(self) -> str:
        """The same with the organisation, if there is one."""
        return f"{self.public_name} ({self.organisation})" if self.organisation else self.public_name

    @property
    def first_name(self) -> str:
        """What the person is called by: the first given name, or what a public screen shows instead."""
        from kiosk.domain.roster.person_name import name_parts

        return name_parts(self.name, self.given_name, self.family_name).called or self.public_name


def load_names() -> None:
    """Load what is known of the parts of names, which would hold up a screen's first frame; on another thread."""
    from kiosk.domain.roster import person_name

    person_name.load()
