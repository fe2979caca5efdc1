"""Where a sheet lies that somebody signed."""

from enum import StrEnum


class PaperPlace(StrEnum):
    """The places to choose from: no free text, as what is written about people is personal data."""

    DESK = "desk"
    """In the folder at the desk."""
    ORGANISER = "organiser"
    """With the organiser."""
    SENDER = "sender"
    """With the organisation that sent them."""


def paper_place(word: str) -> PaperPlace | None:
    """Return the place of a word; None for none, and for one that only a newer version knows."""
    return PaperPlace(word) if word in tuple(PaperPlace) else None
