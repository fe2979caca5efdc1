"""A guest who is on no list, as they are typed at the desk or by an organiser."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.roster.folding import fold


@dataclass(frozen=True, slots=True)
class NewGuest:
    """What is known of somebody who is on no list; `code` is one that they have already, such as a blank badge."""

    name: str
    organisation: str = ""
    group: str = ""
    email: str = ""
    phone: str = ""
    code: str = ""
    role: str = ""


def groups_like(text: str, groups: Sequence[str]) -> list[str]:
    """Return the groups of which any word begins so, those first that begin so themselves; all of them for no text."""
    typed = fold(text)
    likely = [group for group in groups if fold(group).startswith(typed)]
    return likely + [group for group in groups if group not in likely and f" {typed}" in f" {fold(group)}"]
