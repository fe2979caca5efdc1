"""The manual's pages, and what one is made of once it is read."""

from dataclasses import dataclass
from enum import StrEnum


class Topic(StrEnum):
    """A page of the manual, as its file is called."""

    DESK = "desk"
    FOYER = "foyer"
    ORGANISER = "organiser"
    HUB = "hub"
    FILES = "files"
    DESK_CARD = "desk-card"


class Style(StrEnum):
    """How a part of a sentence is set."""

    PLAIN = "plain"
    STRONG = "strong"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class TextSpan:
    """A part of a sentence in one style."""

    text: str
    style: Style = Style.PLAIN


Text = tuple[TextSpan, ...]
"""A sentence or more."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the page's title."""

    level: int
    text: Text


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences that belong together."""

    text: Text


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list; `number` is 0 where the list has none."""

    number: int
    text: Text


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of a table: the first cell names what the others speak of. `head` are the table's headings."""

    head: tuple[Text, ...]
    cells: tuple[Text, ...]


Block = Heading | Paragraph | Item | TableRow


def plain(text: Text) -> str:
    """Return a text without its styles."""
    return "".join(span.text for span in text)
