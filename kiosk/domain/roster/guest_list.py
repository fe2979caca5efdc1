"""The list of all guests, as an organiser looks through it."""

from enum import StrEnum


class GuestFilter(StrEnum):
    """Which guests the list shows; the last two are about the ticket, and some of them may be in all the same."""

    EVERYBODY = "everybody"
    INSIDE = "inside"
    EXPECTED = "expected"
    """Those who are not in, and whom the door would let in."""
    TO_DECIDE = "to_decide"
    """Not paid, or with a word that is not understood, and not in."""
    SHUT_OUT = "shut_out"
    """Cancelled, or blocked."""
