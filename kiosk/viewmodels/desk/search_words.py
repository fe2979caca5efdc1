"""What the desk says of a search, in the language of the screen."""

from PySide6.QtCore import QLocale

from kiosk.services.find import SearchResult
from kiosk.viewmodels.desk.sentences import translate
from kiosk.viewmodels.shared.wording import filled

DIGITS = 9
"""So many rows have a digit that picks them."""


def hint_of(hits: SearchResult, *, asking: bool) -> str:
    """Say how many fit and how one of them is chosen, or what to do; empty if there is nothing to say.

    Args:
        hits: who fits.
        asking: whether a digit now picks a row.
    """
    if not hits.people:
        return translate("Desk", "Nobody found. Try fewer letters, or press F2 to add a walk-in.")
    last = min(len(hits.people), DIGITS)
    if last == 1:
        return ""
    if asking:
        return filled(translate("Desk", "Which one? Press 1 to {last}."), last=last)
    count, rows = QLocale().toString(hits.total), QLocale().toString(len(hits.people))
    if not hits.is_counted and hits.total > len(hits.people):
        return filled(translate("Desk", "{rows} of {count} or more. Type on."), rows=rows, count=count)
    if hits.total > len(hits.people):
        pattern = translate("Desk", "{rows} of {count}. Type on, or press Enter and choose.")
        return filled(pattern, rows=rows, count=count)
    if hits.total > DIGITS:
        return filled(translate("Desk", "Found: {count}. Type on, or press Enter and choose."), count=count)
    return filled(translate("Desk", "Found: {count}. Press Enter, then 1 to {last}."), count=count, last=last)
