"""How layouts of badges are called on the screen."""

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.domain.badges.badge import Badge
from kiosk.domain.badges.group_colours import PALETTE
from kiosk.domain.badges.layout import BackPlace
from kiosk.domain.badges.outline import LayoutOutline
from kiosk.viewmodels.shared.wording import filled, joined, worded

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ColourRow:
    """A colour that a group may have, and what it is called."""

    colour: str
    title: str
    chosen: bool


def colour_rows(present: str) -> list[ColourRow]:
    """Return the colours that a group may have, which has one; none where no group is shown."""
    titles = (
        translate("Badges", "Plum"),
        translate("Badges", "Teal"),
        translate("Badges", "Rust"),
        translate("Badges", "Blue"),
        translate("Badges", "Olive"),
        translate("Badges", "Crimson"),
        translate("Badges", "Indigo"),
        translate("Badges", "Brown"),
        translate("Badges", "Green"),
        translate("Badges", "Purple"),
    )
    if not present:
        return []
    return [ColourRow(one, title, one == present.upper()) for one, title in zip(PALETTE, titles, strict=True)]


def title_of(layout: LayoutOutline) -> str:
    """Return what a layout is called: by its own title or name, and those of the program in the screen's language."""
    titles = {
        "a4-90x55": translate("Badges", "Badges on A4"),
        "a6": translate("Badges", "A6"),
        "a6-two-sided": translate("Badges", "A6, both sides"),
        "a6-folded": translate("Badges", "A6, folded from A5"),
        "a7": translate("Badges", "A7"),
        "4x3": translate("Badges", "4 × 3 in"),
        "4x3-folded": translate("Badges", "4 × 3 in, folded"),
        "label-62": translate("Badges", "Label, 62 mm roll"),
        "label-29": translate("Badges", "Label, 29 mm roll"),
        "label-54": translate("Badges", "Label, 54 mm roll"),
        "label-102": translate("Badges", "Label, 102 mm roll"),
    }
    if layout.is_own or layout.name not in titles:
        return layout.title or layout.name
    return titles[layout.name]


def detail_of(layout: LayoutOutline) -> str:
    """Return how large a layout's badges are, how many stand on a sheet, and whether they have a back."""
    if layout.fault:
        return translate("Badges", "Faulty")
    parts = [filled(translate("Badges", "{width} × {height} mm"), width=_mm(layout.width), height=_mm(layout.height))]
    if layout.per_sheet > 1:
        number = QLocale().toString(layout.per_sheet)
        parts.append(filled(translate("Badges", "{count} on a sheet"), count=number))
    if layout.back_place:
        parts.append(_back_said(layout.back_place))
    if layout.monochrome:
        parts.append(translate("Badges", "black only"))
    if layout.is_own:
        parts.append(translate("Badges", "of this event"))
    return joined(parts)


def fault_of(layout: LayoutOutline) -> str:
    """Return what is faulty in a layout; empty if nothing is."""
    return worded(layout.fault) if layout.fault else ""


def example() -> Badge:
    """Return the badge of an invented guest."""
    return Badge(
        "",
        translate("Badges", "Alex"),
        translate("Badges", "Example"),
        translate("Badges", "Example Works"),
        translate("Badges", "Guest"),
        no_photos=True,
    )


def _back_said(place: BackPlace) -> str:
    match place:
        case BackPlace.PAGE:
            return translate("Badges", "both sides")
        case BackPlace.ABOVE | BackPlace.BESIDE:
            return translate("Badges", "folded once")
        case _:
            assert_never(place)


def _mm(length: float) -> str:
    return QLocale().toString(float(length), "g", 5)
