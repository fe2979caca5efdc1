"""Badges in a layout: its file, its pictures and its event put together."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from kiosk.adapters.printing.badge_layouts import LayoutFile, layout_names, own_layouts, read_layout
from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.badges.group_colours import read_colours
from kiosk.domain.badges.layout import SheetLayout
from kiosk.domain.badges.outline import LayoutOutline
from kiosk.domain.badges.parts import BadgePart
from kiosk.domain.badges.tailoring import EVENT_LOGO, BadgeWishes, tailored
from kiosk.domain.fault import Fault
from kiosk.domain.printing.paper import Paper
from kiosk.domain.settings.badges import BADGE_LINES, BADGE_NAME_SIZE, GROUP_COLOURS
from kiosk.services.badges.issuing import badge_event
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables.logos import event_logo

if TYPE_CHECKING:
    from kiosk.domain.badges.badge import Badge
    from kiosk.domain.badges.picture import Picture


class BadgeMaker:
    """Makes badges of an event in one layout; its file and its pictures are read once. `event` is what all badges say.

    Args:
        file: the event file.
        name: the layout's name, or its file.

    Raises:
        Fault: there is no such layout, or it or one of its pictures is faulty.
    """

    def __init__(self, file: EventFile, name: str) -> None:
        self._source: LayoutFile = read_layout(name, file.path)
        values = settings_of(file).values()
        logo = event_logo(file.reader)
        parts = tuple(map(BadgePart, values.of(BADGE_LINES)))
        wishes = BadgeWishes(parts, values.of(BADGE_NAME_SIZE))
        self.layout = tailored(self._source.layout, wishes, has_logo=bool(logo))
        self._pictures = _pictures(self._source)
        if logo and any(one.file == EVENT_LOGO for side in self.layout.sides for one in side.logo):
            from kiosk.adapters.reading.logo import picture_of_logo

            self._pictures[EVENT_LOGO] = picture_of_logo(logo, grey=self.layout.monochrome)
        chosen = read_colours(values.of(GROUP_COLOURS))
        self.event = badge_event(file, {**self.layout.group_colours, **chosen})

    @property
    def paper(self) -> Paper:
        """What its badges are printed on."""
        sheet, paper = self.layout.sheet, self.layout.paper
        return Paper(sheet.width, sheet.height, paper.media, paper.tray, paper.kind, self.layout.is_two_sided)

    def write(
        self, out: BinaryIO, badges: "Iterable[Badge]", progress: Callable[[int], None] = lambda _: None
    ) -> frozenset[str]:
        """Write badges as a PDF; returns the letters that no installed font has.

        Raises:
            Fault: no font is installed.
        """
        from kiosk.adapters.printing.badge_pdf import write_badges

        return write_badges(out, badges, self.layout, self.event, self._pictures, progress)

    def name_points(self, badge: "Badge") -> float:
        """Return how large the first of a badge's names is set, in points.

        Raises:
            Fault: no font is installed.
        """
        from kiosk.adapters.printing.badge_press import BadgePress

        return BadgePress(self.layout, self.event, {}).name_points(badge)

    def write_alone(self, out: BinaryIO, badge: "Badge") -> None:
        """Write one badge on paper that is no larger than it.

        Raises:
            Fault: no font is installed.
        """
        from kiosk.adapters.printing.badge_pdf import write_badges

        alone = replace(self.layout, sheet=SheetLayout(self.layout.cell_width, self.layout.cell_height))
        write_badges(out, (badge,), alone, self.event, self._pictures)


def layout_outlines(path: Path) -> tuple[LayoutOutline, ...]:
    """Return all layouts of an event file, or why their files are none."""
    own = own_layouts(path)
    return tuple(_outline(name, path, is_own=name in own) for name in layout_names(path))


def _outline(name: str, path: Path, *, is_own: bool) -> LayoutOutline:
    try:
        return LayoutOutline.of(name, read_layout(name, path).layout, is_own=is_own)
    except Fault as fault:
        return LayoutOutline(name, is_own, fault=fault)


def layout_sizes(file: EventFile) -> list[tuple[str, str]]:
    """Return the name of every layout of an event, and how large its badges are, or what is faulty."""
    outlines = layout_outlines(file.path)
    return [(one.name, str(one.fault or f"{one.width:g} x {one.height:g} mm")) for one in outlines]


def _pictures(source: LayoutFile) -> "dict[str, Picture]":
    names = dict.fromkeys(logo.file for side in source.layout.sides for logo in side.logo)
    if not names:
        return {}
    from kiosk.adapters.reading.picture_apart import read_picture_apart

    return {name: read_picture_apart(source.path.parent / Path(name)) for name in names}
