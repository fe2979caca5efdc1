"""A layout as a list shows it, and which guest a preview is of."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.domain.badges.layout import BackPlace, Layout
from kiosk.domain.badges.parts import BadgePart
from kiosk.domain.badges.tailoring import possible_parts
from kiosk.domain.fault import Fault


@dataclass(frozen=True, slots=True)
class LayoutOutline:
    """A layout, or why its file is none; `is_own` tells that it is the event's and not the program's."""

    name: str
    is_own: bool
    title: str = ""
    width: float = 0
    height: float = 0
    per_sheet: int = 1
    sheet: tuple[float, float] = (0, 0)
    back_place: BackPlace | None = None
    monochrome: bool = False
    fault: Fault | None = None
    parts: tuple[BadgePart, ...] = ()
    """What it has a place for."""

    @classmethod
    def of(cls, name: str, layout: Layout, *, is_own: bool) -> "LayoutOutline":
        """Return the outline of a layout."""
        return cls(
            name,
            is_own,
            title=layout.title,
            width=layout.width,
            height=layout.height,
            per_sheet=layout.per_sheet,
            sheet=(layout.sheet.width, layout.sheet.height),
            back_place=layout.back_place if layout.back else None,
            monochrome=layout.monochrome,
            parts=possible_parts(layout),
        )


class Sample(StrEnum):
    """Of whom a preview is."""

    EXAMPLE = "example"
    """Nobody: an invented guest."""
    LONGEST = "longest"
    """The guest with the longest name."""
    SCRIPT = "script"
    """The guest with the longest name that has letters beyond the Latin ones."""
    GUEST = "guest"
    """Whoever was scanned or named."""
    GROUP = "group"
    """The guest of a group with the longest name in it."""
