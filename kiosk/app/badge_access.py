"""What the page of badges works with: layouts, previews and printers, loaded when they are asked for."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.badge_access import BadgeAccess, BadgeWish, DrawnBadge

if TYPE_CHECKING:
    from kiosk.domain.badges.badge import Badge
    from kiosk.domain.badges.outline import LayoutOutline
    from kiosk.domain.printing.job import PrintTrouble
    from kiosk.domain.printing.queue import PrinterQueues
    from kiosk.services.ports import Progress

PREVIEW_DOTS = 1_000
"""How many dots the longer side of a preview has."""


def badge_access(file: EventFile) -> BadgeAccess:
    """Return what makes the badges of an event."""

    def layouts() -> "Sequence[LayoutOutline]":
        from kiosk.bootstrap.badges import layout_outlines

        return layout_outlines(file.path)

    def preview(layout: str, badge: "Badge", longest: "Badge | None" = None) -> DrawnBadge:
        from kiosk.adapters.qt.pdf_pictures import pictures_of
        from kiosk.bootstrap.badges import BadgeMaker

        maker, out = BadgeMaker(file, layout), BytesIO()
        maker.write_alone(out, badge)
        points = maker.name_points(longest) if longest else 0
        return DrawnBadge(pictures_of(out.getvalue(), PREVIEW_DOTS), maker.event.group_colours, points)

    def write(layout: str, wish: BadgeWish, out: Path, progress: "Progress | None", *, replace: bool) -> int:
        from kiosk.bootstrap.badges import BadgeMaker
        from kiosk.bootstrap.outputs import print_badges
        from kiosk.services.badges.issuing import badges_of, blank_badges

        maker, bar = BadgeMaker(file, layout), _Bar(progress)
        if wish.blank:
            badges = blank_badges(file, wish.blank)
        else:
            badges = badges_of(file, wish.only, choices=wish.choices, progress=bar.numbered)
        print_badges(file, out, badges, maker, bar.written, replace=replace)
        return len(badges)

    def write_these(
        layout: str, badges: "Sequence[Badge]", out: Path, progress: "Progress | None", *, replace: bool
    ) -> None:
        from kiosk.bootstrap.badges import BadgeMaker
        from kiosk.bootstrap.outputs import print_badges

        print_badges(file, out, badges, BadgeMaker(file, layout), progress, replace=replace)

    def print_sample(layout: str, badge: "Badge", printers: Sequence[str]) -> "tuple[str, PrintTrouble | None]":
        from kiosk.bootstrap.printers import print_sample

        return print_sample(file, layout, badge, printers)

    def queues() -> "PrinterQueues":
        from kiosk.bootstrap.printers import printer_queues

        return printer_queues()

    def take_out(printer: str, spool: int) -> "PrintTrouble | None":
        from kiosk.bootstrap.printers import take_out_of_queue

        return take_out_of_queue(printer, spool)

    return BadgeAccess(layouts, preview, write, print_sample, queues, take_out, write_these)


class _Bar:
    """One bar for giving badges their numbers, which takes twice as long as writing them, and for that."""

    def __init__(self, progress: "Progress | None") -> None:
        self._progress, self._numbers = progress, 0

    def numbered(self, done: int, total: int) -> None:
        """Take how many have a number."""
        self._numbers = total
        self._tell(2 * done, 3 * total)

    def written(self, done: int, total: int) -> None:
        """Take how many are written."""
        self._tell(2 * self._numbers + done, 2 * self._numbers + total)

    def _tell(self, done: int, total: int) -> None:
        if self._progress:
            self._progress(done, total)
