"""The rows of the page of badges: its sections, and the layouts."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from kiosk.domain.badges.outline import LayoutOutline
from kiosk.domain.settings.badges import BADGE_LINES, BADGE_NAME_SIZE, GROUP_COLOURS
from kiosk.domain.settings.catalogue import BADGE_LAYOUT
from kiosk.domain.settings.values import Values
from kiosk.viewmodels.organiser import badge_words as words
from kiosk.viewmodels.organiser.section_row import SectionRow

translate = QCoreApplication.translate


class BadgeSection(StrEnum):
    """What the page can be about."""

    LAYOUTS = "layouts"
    LINES = "lines"
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


@dataclass(frozen=True, slots=True)
class BadgesRead:
    """The settings, the layouts that there are, and the logo of the event."""

    values: Values = field(default_factory=Values)
    layouts: tuple[LayoutOutline, ...] = ()
    logo: bytes = b""

    def opened(self, name: str) -> str:
        """Return the layout that is opened: the one of that name, else the one that is printed, else the first."""
        names = [one.name for one in self.layouts]
        return next((one for one in (name, self.values.of(BADGE_LAYOUT)) if one in names), names[0])

    @property
    def looks(self) -> tuple[object, ...]:
        """All on which it depends how badges look."""
        of = self.values.of
        return (self.layouts, self.logo, of(GROUP_COLOURS), of(BADGE_LINES), of(BADGE_NAME_SIZE))


def section_rows(shown: BadgeSection) -> list[SectionRow]:
    """Return what the page can be about."""
    titles = {
        BadgeSection.LAYOUTS: translate("Badges", "Layouts"),
        BadgeSection.LINES: translate("Badges", "On the badge"),
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
