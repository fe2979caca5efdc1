"""The sheet "My day": what one person takes home of an event, on one or two pages."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.domain.papers.paper_list import PaperHead
from kiosk.domain.papers.rounds import RoundTime


@dataclass(frozen=True, slots=True)
class SheetSession:
    """A session that the person starred: when, such as ``10:15``, what and where; cancelled ones are struck through."""

    when: str
    title: str
    room: str = ""
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True)
class SheetLink:
    """What the organiser gives visitors to take along: its title, text and address, each but the title may be empty."""

    title: str
    text: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class SheetContact:
    """Somebody who shares with the person: no more than they agreed to, where they met, and their vCard."""

    name: str
    organisation: str
    lines: tuple[str, ...]
    place: str
    card: str


@dataclass(frozen=True, slots=True)
class MyDaySheet:
    """One person's sheet; `withheld` counts those who took their sharing back."""

    head: PaperHead
    name: str
    organisation: str
    sessions: Sequence[SheetSession]
    rounds: Sequence[RoundTime]
    links: Sequence[SheetLink]
    contacts: Sequence[SheetContact]
    withheld: int = 0
