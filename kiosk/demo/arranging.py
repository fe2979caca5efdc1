"""Where the demo's windows lie: side by side, none on top of another."""

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.app.manner import Rect

TITLE_BAR = 40
"""The height that a window manager puts on top of a window at most, px."""

BORDER = 8
"""What it puts around it at the sides and below, both sides together, px."""

DESK_SHARE, FOYER_SHARE = 0.625, 0.6
"""How much of the width goes to the desk and the panel, and how much of their height to the desk."""

UPRIGHT_SHARES = (0.3, 0.4)
"""On a screen that stands: how much of the height goes to the desk and to the foyer."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Where the demo's windows lie."""

    desk: Rect
    foyer: Rect
    panel: Rect


def arrange(area: Rect) -> Arrangement:
    """Lay the windows out on the part of the screen that windows may use (px).

    The desk lies at the left with the badges below, and the foyer stands at the right; on a screen that stands all
    three lie one below the other.
    """
    x, y, width, height = area
    if height > width:
        desk, foyer = (int(height * share) for share in UPRIGHT_SHARES)
        return Arrangement(
            _inside(x, y, width, desk),
            _inside(x, y + desk, width, foyer),
            _inside(x, y + desk + foyer, width, height - desk - foyer),
        )
    left, upper = int(width * DESK_SHARE), int(height * FOYER_SHARE)
    return Arrangement(
        _inside(x, y, left, upper),
        _inside(x + left, y, width - left, height),
        _inside(x, y + upper, left, height - upper),
    )


def placing_platform(environment: Mapping[str, str]) -> str:
    """Return the Qt platform by which windows can be placed, if it is not the one that Qt takes; empty otherwise.

    A Wayland desktop lets no program place its windows; through its X server (XWayland) one may.
    """
    if environment.get("WAYLAND_DISPLAY") and environment.get("DISPLAY") and not environment.get("QT_QPA_PLATFORM"):
        return "xcb;wayland"
    return ""


def _inside(x: int, y: int, width: int, height: int) -> Rect:
    """Return a window whose frame fills a part of the screen."""
    return x, y, width - BORDER, height - TITLE_BAR - BORDER
