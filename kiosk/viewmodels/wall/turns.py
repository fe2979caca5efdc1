"""Whose turn it is on the wall: parts of the day, a page after the other, each part a few pages a round."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

TURN_MS = 15_000
"""How long a page stands: three pain points are read twice in that."""
MOST_PAGES = 3
"""As many pages a part has in one round; a part that has more goes on with them in the next one."""

Row = TypeVar("Row")


class WallPart(StrEnum):
    """What a page of the wall is about."""

    NEWS = "news"
    """What is announced, or changed on the agenda."""
    VOICES = "voices"
    TABLES = "tables"
    PROGRAMME = "programme"
    LINKS = "links"
    """What to take along, one a page."""
    CONTACTS = "contacts"
    ROUNDS = "rounds"
    """The timer of the rounds."""
    BRIDGE = "bridge"
    """Which groups have met least."""


@dataclass(frozen=True, slots=True)
class WallTurn:
    """One page: of which part, and which of its pages, from 0."""

    part: WallPart
    page: int = 0


def pages_of(rows: int, size: int) -> int:
    """Return how many pages so many rows make: one at least, which says that there are none."""
    return max(1, -(-rows // size))


def turns_of(pages: Mapping[WallPart, int], lap: int) -> tuple[WallTurn, ...]:
    """Return the pages of one round, in the order of the parts.

    Args:
        pages: how many each part has; none for a part that has no turn.
        lap: which round it is, from 0.
    """
    return tuple(
        WallTurn(part, (lap * MOST_PAGES + turn) % count if count > MOST_PAGES else turn)
        for part, count in pages.items()
        for turn in range(min(count, MOST_PAGES))
    )


def on_page(rows: Sequence[Row], page: int, size: int) -> Sequence[Row]:
    """Return the rows of one page; all pages have as many, or one more."""
    pages = pages_of(len(rows), size)
    begins, ends = (-(-at * len(rows) // pages) for at in (page, page + 1))
    return rows[begins:ends]
