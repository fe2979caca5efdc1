"""The rows of the page of badges: its sections, and the layouts."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kiosk.domain.badges.outline import LayoutOutline
from kiosk.viewmodels.organiser import badge_words as words
from kiosk.viewmodels.organiser.section_row import SectionRow

translate = QCoreApplication.translate


class BadgeSection(StrEnum):
    """What the page can be about."""

    LAYOUTS = "layouts"
    PRINTERS = "printers"


@dataclass(frozen=True, slots=True)
class LayoutRow:
    """One layout in the list."""

    name: str
    title: str
    detail: str
    used: str
    chosen: bool
    troubled: bool


def section_rows(shown: BadgeSection) -> list[SectionRow]:
    """Return what the page can be about."""
    titles = {
        BadgeSection.LAYOUTS: translate("Badges", "Layouts"),
        BadgeSection.PRINTERS: translate("Badges", "Printers"),
    }
    return [SectionRow(one, titles[one], "", one is shown) for one in BadgeSection]


def layout_rows(layouts: Sequence[LayoutOutline], used: str, chosen: str) -> list[LayoutRow]:
    """Return the layouts, the one that desks print first."""
    return [
        LayoutRow(
            one.name,
            words.title_of(one),
            words.detail_of(one),
            translate("Badges", "Printed by desks") if one.name == used else "",
            one.name == chosen,
            one.fault is not None,
        )
        for one in sorted(layouts, key=lambda one: one.name != used)
    ]
