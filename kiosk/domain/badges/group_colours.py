"""The colours of groups on badges: a layout's or the organiser's own, else one of a few, by the order of the names."""

from collections.abc import Iterable, Mapping

PALETTE = ("#551A48", "#0B6B63", "#A23B12", "#1F4E9C", "#5B6B12", "#8A1C3C", "#3D3A8C", "#7A5200", "#2F6B3A", "#7B2D8E")
"""Colours that are told apart, also by most who see few, and on which white letters read (7:1 or nearly so)."""
NO_GROUP = "#4B443B"


def group_colours(groups: Iterable[str], chosen: Mapping[str, str]) -> dict[str, str]:
    """Return a colour for each group; those that were chosen first, then those of the palette that are left."""
    names = sorted({group for group in groups if group}, key=str.casefold)
    left = [colour for colour in PALETTE if colour.upper() not in {one.upper() for one in chosen.values()}] or PALETTE
    free = [name for name in names if name not in chosen]
    return {name: chosen[name] for name in names if name in chosen} | {
        name: left[at % len(left)] for at, name in enumerate(free)
    }


def letters_on(colour: str) -> str:
    """Return the colour of letters that are read on another one: white, or the ink."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    light = 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)
    return "white" if 1.05 / (light + 0.05) >= 4.5 else "ink"


def _linear(part: float) -> float:
    """Return a part of a colour as light (WCAG 2.1, relative luminance)."""
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
