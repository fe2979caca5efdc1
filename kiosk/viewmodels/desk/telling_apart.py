"""What tells people of one name apart in a list of them."""

from collections import Counter
from collections.abc import Hashable, Sequence

from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.folding import fold
from kiosk.viewmodels.desk.sentences import translate
from kiosk.viewmodels.shared.wording import filled

Differences = tuple[str, ...]


def differences_of(people: Sequence[Attendee]) -> list[Differences]:
    """Return what tells people of one name apart where organisation and group do not, as little as is needed.

    That is the role, the order or the e-mail address; most people have nothing to say.
    """
    differences: list[Differences] = [()] * len(people)
    for told_by in (_role, _order, _email, _email_end):
        alike = _alike(people, differences)
        texts = {at: told_by(people[at]) for at in alike}
        same = Counter((alike[at], text) for at, text in texts.items())
        sizes = Counter(alike.values())
        for at, text in texts.items():
            if text and same[alike[at], text] < sizes[alike[at]]:
                differences[at] = (*differences[at], text)
    return differences


def _alike(people: Sequence[Attendee], differences: Sequence[Differences]) -> dict[int, Hashable]:
    """Return who is not told apart yet, by their place in the list, with all that is shown of them."""
    shown = [
        (fold(person.name), person.organisation, person.group, differing)
        for person, differing in zip(people, differences, strict=True)
    ]
    counts = Counter(shown)
    return {at: row for at, row in enumerate(shown) if counts[row] > 1}


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
