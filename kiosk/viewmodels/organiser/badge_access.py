"""What the page of badges asks of layouts and printers; the application hands it over."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Never, Protocol

if TYPE_CHECKING:
    from kiosk.domain.badges.badge import Badge
    from kiosk.domain.badges.imprint import BadgeChoice
    from kiosk.domain.badges.outline import LayoutOutline
    from kiosk.domain.printing.job import PrintTrouble
    from kiosk.domain.printing.queue import PrinterQueues
    from kiosk.services.ports import Progress


@dataclass(frozen=True, slots=True)
class BadgeWish:
    """Whose badges are written: of everybody, unless some are named or chosen; or so many blank ones of nobody."""

    only: tuple[str, ...] = ()
    choices: "frozenset[BadgeChoice]" = frozenset()
    blank: int = 0


class WriteBadges(Protocol):
    """Writes the badges of some people to a PDF, whole or not at all."""

    def __call__(self, layout: str, wish: BadgeWish, out: Path, progress: "Progress | None", *, replace: bool) -> int:
        """Write them; returns how many. Raises a Fault."""
        ...


class WriteThese(Protocol):
    """Writes some badges to a PDF, whole or not at all."""

    def __call__(
        self, layout: str, badges: "Sequence[Badge]", out: Path, progress: "Progress | None", *, replace: bool
    ) -> None:
        """Write them, or raise a Fault."""
        ...


class PrintSample(Protocol):
    """Sends a badge to a printer that no guest waits for: nobody's, or one of the staff's."""

    def __call__(self, layout: str, badge: "Badge", printers: Sequence[str]) -> "tuple[str, PrintTrouble | None]":
        """Send it to the first that is there; returns which, and why it was not taken. Raises a Fault of the layout."""
        ...


@dataclass(frozen=True, slots=True)
class DrawnBadge:
    """A badge in a layout: its sides as PNG files, and the groups of the roster with their colours in it."""

    sides: Sequence[bytes]
    colours: Sequence[tuple[str, str]]
    longest_points: float = 0
    """How large the longest name is set, in points; 0 where nobody asked."""


class DrawBadge(Protocol):
    """Draws a badge in a layout."""

    def __call__(self, layout: str, badge: "Badge", longest: "Badge | None" = None) -> DrawnBadge:
        """Draw it, and tell how large the name of the one with the longest is set. Raises a Fault."""
        ...


@dataclass(frozen=True, slots=True)
class BadgeAccess:
    """What makes and prints badges; all but `layouts` may raise a Fault."""

    layouts: "Callable[[], Sequence[LayoutOutline]]"
    preview: DrawBadge
    write: WriteBadges
    print_sample: PrintSample
    queues: "Callable[[], PrinterQueues]"
    take_out: "Callable[[str, int], PrintTrouble | None]"
    """Has a printer give back what waits for it, by its number there; returns why it does not."""
    write_these: WriteThese


def _none(*_: object, **__: object) -> Never:
    raise NotImplementedError


def _no_printers() -> "PrinterQueues":
    from kiosk.domain.printing.queue import PrinterQueues

    return PrinterQueues()


NO_BADGES = BadgeAccess(tuple, _none, _none, _none, _no_printers, _none, _none)
"""Where badges are not asked for."""
