"""A person on the roster, and how much of the name a public screen may show."""

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
    A guest whom a list counts without a name is the `guest`-th of the attendee `guest_of`.
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

    @property
    def public_name(self) -> str:
        """First name and initial, the most that a public screen may show (privacy rule 8)."""
        return public_name(self.name, self.given_name, self.family_name)


def split_name(name: str, given_name: str = "", family_name: str = "") -> tuple[str, str]:
    """Split a full name into given and family name; the last word is the family name if none is given."""
    if given_name or family_name:
        return given_name, family_name
    head, _, tail = name.strip().rpartition(" ")
    return (head, tail) if head else (tail, "")


def public_name(name: str, given_name: str = "", family_name: str = "") -> str:
    """Return the first given name and the initial of the family name: ``Elif K.``."""
    given, family = split_name(name, given_name, family_name)
    if not given:
        return (family or name).split(" ")[0]
    return f"{given.split(' ')[0]} {family[0]}." if family else given.split(" ")[0]
