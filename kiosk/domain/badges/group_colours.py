"""The colours of groups on badges: a layout's or the organiser's own, else one of a few, by the order of the names."""

import re
from collections.abc import Iterable, Mapping

PALETTE = ("#551A48", "#0A645C", "#9A3811", "#1F4E9C", "#505E10", "#8A1C3C", "#3D3A8C", "#795100", "#2C6436", "#7B2D8E")
"""Colours that are told apart, also by most who see few, and on which white letters read (7:1 at the least)."""
NO_GROUP = "#4B443B"
READABLE = 7.0
_INK = "#1B1815"
_CHOSEN = re.compile(r"\s*(?P<group>.+?)=(?P<colour>#[0-9A-Fa-f]{6})(?:;|$)")


def group_colours(groups: Iterable[str], chosen: Mapping[str, str]) -> dict[str, str]:
    """Return a colour for each group; those that were chosen first, then those of the palette that are left."""
    names = sorted({group for group in groups if group}, key=str.casefold)
    left = [colour for colour in PALETTE if colour.upper() not in {one.upper() for one in chosen.values()}] or PALETTE
    free = [name for name in names if name not in chosen]
    return {name: chosen[name] for name in names if name in chosen} | {
        name: left[at % len(left)] for at, name in enumerate(free)
    }


def read_colours(text: str) -> dict[str, str]:
    """Return the colours that a setting gives to groups, such as ``Press=#551A48; Speaker=#1F4E9C``."""
    return {match["group"]: match["colour"] for match in _CHOSEN.finditer(text)}


def colours_text(colours: Mapping[str, str]) -> str:
    """Return colours as the setting holds them."""
    return "; ".join(f"{group}={colour}" for group, colour in colours.items())


def contrast_with_white(colour: str) -> float:
    """Return how well white letters read on a colour, from 1 to 21 (WCAG 2.1, contrast ratio)."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return 1.05 / (0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue) + 0.05)


def letters_on(colour: str) -> str:
    """Return the colour of letters that are read on another one: white, or the ink."""
    return "white" if contrast_with_white(colour) >= 4.5 else "ink"


def is_faint(colour: str) -> bool:
    """Tell whether letters on a colour are hard to read from a step away: less than 7:1, be they white or the ink."""
    white = contrast_with_white(colour)
    return (white if letters_on(colour) == "white" else contrast_with_white(_INK) / white) < READABLE


def _linear(part: float) -> float:
    """Return a part of a colour as light (WCAG 2.1, relative luminance)."""
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
