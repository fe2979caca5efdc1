"""What the cells of a roster mean: a number of guests, a whole name, a name where none is given."""

import re

from kiosk.domain.admission.code import ending

_NUMBER = re.compile(r"\+?\s*(\d{1,3})(?:[.,]0+)?")


def number_in(text: str) -> int | None:
    """Read a small number, as of guests; None if it is none."""
    number = _NUMBER.fullmatch(text.strip())
    return int(number[1]) if number else None


def whole_name(given: str, family: str, *, family_first: bool = False) -> str:
    """Join the parts of a name, in the order in which they are written."""
    if not (given and family):
        return given or family
    if family.startswith(f"{given} "):  # the whole name stands in the family name's column
        return family
    if _is_unspaced(given) and _is_unspaced(family):
        return family + given
    return f"{family} {given}" if family_first else f"{given} {family}"


def preferred_name(preferred: str, family: str) -> tuple[str, str, str]:
    """Return name, given and family name of somebody who wishes to be called by another name.

    One word beside a family name is another first name; anything else is the whole name.
    """
    if family and " " not in preferred:
        return whole_name(preferred, family), preferred, family
    return preferred, "", ""


def name_without(email: str, order: str, tickets: tuple[str, ...]) -> str:
    """Return what to call a person whose name is not given: from the e-mail, the order or the ticket."""
    local = email.partition("@")[0]
    if spelled := " ".join(re.split(r"[._+-]+", local)).strip():
        return spelled.title() if spelled.isascii() else spelled
    known_by = order or (ending(tickets[0]) if tickets else "")
    return f"Guest {known_by}".strip()


def _is_unspaced(name: str) -> bool:
    return all("\u3040" <= letter <= "\u9fff" or "\uac00" <= letter <= "\ud7a3" for letter in name)
