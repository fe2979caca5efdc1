"""Who may be one person, although nothing settles it: these pairs are shown to the organiser, and never merged."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from kiosk.domain.roster.folding import fold
from kiosk.services.namesakes import may_be_same

MANY = 50
"""What more people than these share, such as a company's order or the address that booked for all, tells nothing."""


class Likeness(StrEnum):
    """What two people have in common, the most telling first."""

    CODE = "code"
    """A code that both hold, as where two kiosks that were apart imported the same list."""
    ORDER = "order"
    """The order and, but for a letter or two, the name."""
    EMAIL = "email"
    """The e-mail, under different names."""
    NAME = "name"
    """The name and the organisation, as far as both tell one, with different e-mails."""
    UNLISTED = "unlisted"
    """The name; one of them has neither e-mail nor code, as somebody who was added at a desk."""


@dataclass(frozen=True, slots=True)
class RosterPerson:
    """What tells a person from others; `row` is where a file has them, 0 where none does.

    `shared_codes` are those of their codes that somebody else holds too.
    """

    attendee: str
    name: str
    email: str = ""
    order: str = ""
    organisation: str = ""
    has_ticket: bool = False
    row: int = 0
    shared_codes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class AlikePair:
    """Two people who may be one."""

    one: RosterPerson
    other: RosterPerson
    likeness: Likeness


Sign = tuple[Likeness, str]
"""What people have in common of whom one may be the other."""


def alike_pairs(
    people: Sequence[RosterPerson], are_two: Callable[[RosterPerson, RosterPerson], bool]
) -> Iterator[AlikePair]:
    """Yield who among `people` may be one person, each pair once with what is most telling, unless they `are_two`."""
    by_sign: dict[Sign, list[RosterPerson]] = {}
    for person in people:
        for sign in signs_of(person):
            by_sign.setdefault(sign, []).append(person)
    return alike_among(people, lambda sign: by_sign.get(sign, ()), are_two)


def alike_among(
    people: Iterable[RosterPerson],
    with_sign: Callable[[Sign], Iterable[RosterPerson]],
    are_two: Callable[[RosterPerson, RosterPerson], bool] | None = None,
) -> Iterator[AlikePair]:
    """Yield who among `people` may be one of those whom their signs lead to, each pair once; see `signs_of`.

    A sign that leads to more than `MANY` is passed over; those of them who have one name are found by that.
    """
    seen: set[frozenset[str]] = set()
    common: set[Sign] = set()

    def others_of(one: RosterPerson) -> Iterator[RosterPerson]:
        for sign in signs_of(one):
            others = [] if sign in common else list(islice(with_sign(sign), MANY + 1))
            if len(others) > MANY:
                common.add(sign)
            else:
                yield from others

    for one in people:
        for other in others_of(one):
            pair = frozenset((one.attendee, other.attendee))
            if len(pair) == 1 or pair in seen or (are_two and are_two(one, other)):
                continue
            if likeness := likeness_of(one, other):
                seen.add(pair)
                yield AlikePair(one, other, likeness)


def likeness_of(one: RosterPerson, other: RosterPerson) -> Likeness | None:
    """Return what makes two people look like one; None if nothing does."""
    if one.shared_codes & other.shared_codes:
        return Likeness.CODE
    same_name = fold(one.name) == fold(other.name)
    same_email = bool(one.email) and one.email.casefold() == other.email.casefold()
    if one.order and one.order == other.order and may_be_same(one.name, other.name):
        return Likeness.ORDER
    if same_email and not same_name:
        return Likeness.EMAIL
    if not same_name or not _organisations_agree(one, other):
        return None
    if one.email and other.email:
        return Likeness.NAME if one.organisation and other.organisation else None
    is_unlisted = any(not each.email and not each.has_ticket for each in (one, other))
    return Likeness.UNLISTED if is_unlisted else None


def _organisations_agree(one: RosterPerson, other: RosterPerson) -> bool:
    return not one.organisation or not other.organisation or fold(one.organisation) == fold(other.organisation)


def signs_of(person: RosterPerson) -> Iterator[Sign]:
    """Yield what two people have in common, one of these at least, of whom one may be the other."""
    for code in person.shared_codes:
        yield Likeness.CODE, code
    if person.order:
        yield Likeness.ORDER, person.order
    if person.email:
        yield Likeness.EMAIL, person.email.casefold()
    if folded := fold(person.name):
        yield Likeness.NAME, folded
