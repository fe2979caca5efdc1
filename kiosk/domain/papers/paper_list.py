"""Lists of people on paper: for the door when the power is cut, and to sign."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PaperHead:
    """What stands on every page: the event, its colour, when and where the list was made, and its language."""

    event: str
    accent: str
    made: str
    language: str


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One person on a list; `came` is when they came in, ``09:02``, and `heading` the letter that they stand under."""

    name: str
    organisation: str = ""
    group: str = ""
    came: str = ""
    heading: str = ""


@dataclass(frozen=True, slots=True)
class PaperList:
    """One list, whose pages are counted by themselves.

    Attributes:
        title: what the list is.
        about: more of it in a line, such as a session's time and room.
        entries: the people, in their order.
        blank: how many empty lines follow, for people who are on no list.
    """

    title: str
    entries: Sequence[ListEntry]
    about: str = ""
    blank: int = 0

    @property
    def came(self) -> int:
        """How many of them are in."""
        return sum(bool(entry.came) for entry in self.entries)


@dataclass(frozen=True, slots=True)
class ListLine:
    """One line of a page: a heading, a person with their number, or an empty one to write on."""

    number: int = 0
    entry: ListEntry | None = None
    heading: str | None = None


def pages_of(paper: PaperList, most: int, *, headed: bool) -> list[list[ListLine]]:
    """Return the lines of each page, at least one page; no heading stands alone at a page's foot.

    Args:
        paper: the list.
        most: how many lines a page has.
        headed: whether each letter has a heading, which begins again on each page.
    """
    pages: list[list[ListLine]] = [[]]
    for line in _lines(paper):
        page = pages[-1]
        heading = line.entry.heading if line.entry and headed else None
        begins = heading is not None and heading != _heading_at_end(page)
        if len(page) + 1 + begins > most:
            page = []
            pages.append(page)
            begins = heading is not None
        if begins:
            page.append(ListLine(heading=heading))
        page.append(line)
    return pages


def _lines(paper: PaperList) -> Iterator[ListLine]:
    for number, entry in enumerate(paper.entries, 1):
        yield ListLine(number, entry)
    for number in range(paper.blank):
        yield ListLine(len(paper.entries) + number + 1)


def _heading_at_end(page: Sequence[ListLine]) -> str | None:
    return page[-1].entry.heading if page and page[-1].entry else None
