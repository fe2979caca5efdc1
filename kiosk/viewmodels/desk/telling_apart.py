"""What tells people of one name apart in a list of them."""

from collections import Counter
from collections.abc import Sequence

from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.folding import fold
from kiosk.viewmodels.shared.sentences import translate
from kiosk.viewmodels.shared.wording import filled

Details = tuple[str, ...]


def details_of(people: Sequence[Attendee]) -> list[Details]:
    """Return what stands below each name: where they are from, and for people of one name also what differs.

    That is the role, the order or the e-mail address, as few of them as tell them apart.
    """
    details: list[Details] = [(person.organisation, person.group) for person in people]
    for said in (_role, _order, _email, _email_end):
        alike = _alike(people, details)
        if not alike:
            break
        said_before = Counter((alike[at], said(people[at])) for at in alike)
        groups = Counter(alike.values())
        for at, group in alike.items():
            text = said(people[at])
            if text and said_before[group, text] < groups[group]:
                details[at] = (*details[at], text)
    return details


def _alike(people: Sequence[Attendee], details: Sequence[Details]) -> dict[int, tuple[str, Details]]:
    """Return who is not told apart yet, by their place in the list: name and details."""
    groups = [(fold(person.name), detail) for person, detail in zip(people, details, strict=True)]
    counts = Counter(groups)
    return {at: group for at, group in enumerate(groups) if counts[group] > 1}


def masked(email: str, last: int = 0) -> str:
    """Return an e-mail address as staff may see it: the first letter, `last` letters before the @, and the rest."""
    local, at, domain = email.partition("@")
    return f"{local[:1]}•••{local[len(local) - last :] if len(local) > last + 1 else ''}{at}{domain}" if at else ""


def order_of(order: str) -> str:
    """Return an order's code with its word."""
    return filled(translate("Desk", "Order {order}"), order=order) if order else ""


def _role(person: Attendee) -> str:
    return person.role


def _order(person: Attendee) -> str:
    return order_of(person.order)


def _email(person: Attendee) -> str:
    return masked(person.email)


def _email_end(person: Attendee) -> str:
    return masked(person.email, 1)
