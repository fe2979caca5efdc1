"""What a badge is printed on, as printers speak of paper (PWG 5101.1)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

_NAME = re.compile(r"_(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(mm|in)$")
_INCH = 25.4
_NEAR = 1.0
"""Millimetres by which makers round the sizes of one and the same paper."""


@dataclass(frozen=True, slots=True)
class Paper:
    """The paper of a badge: its width and height in mm, and what else the printer is told of it, in its own words."""

    width: float
    height: float
    media: str = ""
    tray: str = ""
    kind: str = ""
    two_sided: bool = False

    @property
    def short(self) -> float:
        """The shorter side in mm."""
        return min(self.width, self.height)

    @property
    def long(self) -> float:
        """The longer side in mm."""
        return max(self.width, self.height)

    def is_among(self, names: Iterable[str]) -> bool:
        """Tell whether a printer that knows papers of these names can print on this one.

        A range of sizes of one's own has the names ``custom_min_…`` and ``custom_max_…``. A printer that names no paper
        at all takes any.
        """
        known = list(names)
        if not known or self.media in known:
            return True
        if self.media:
            return False
        sizes = [(name, *size) for name in known if (size := size_of(name))]
        lowest = next(((short, long) for name, short, long in sizes if name.startswith("custom_min")), None)
        highest = next(((short, long) for name, short, long in sizes if name.startswith("custom_max")), None)
        if lowest and highest and _holds(lowest, highest, self.short, self.long):
            return True
        return any(
            abs(short - self.short) <= _NEAR and abs(long - self.long) <= _NEAR
            for name, short, long in sizes
            if not name.startswith(("custom_min", "custom_max"))
        )


def size_of(name: str) -> tuple[float, float] | None:
    """Return the shorter and the longer side in mm of a paper, from its name; None if that tells none."""
    found = _NAME.search(name)
    if found is None:
        return None
    unit = _INCH if found[3] == "in" else 1.0
    sides = sorted((float(found[1]) * unit, float(found[2]) * unit))
    return sides[0], sides[1]


def _holds(lowest: tuple[float, float], highest: tuple[float, float], short: float, long: float) -> bool:
    return (
        lowest[0] - _NEAR <= short <= highest[0] + _NEAR
        and min(lowest[1], lowest[0]) - _NEAR <= long <= highest[1] + _NEAR
    )
