"""Badges in a layout: its file, its pictures and its event put together."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from kiosk.adapters.printing.badge_layouts import LayoutFile, layout_names, read_layout
from kiosk.domain.fault import Fault
from kiosk.services.badges import badge_event
from kiosk.storage.event_file import EventFile

if TYPE_CHECKING:
    from kiosk.domain.badges.badge import Badge
    from kiosk.domain.badges.picture import Picture


class BadgeMaker:
    """Makes badges of an event in one layout; its file and its pictures are read once.

    Args:
        file: the event file.
        name: the layout's name, or its file.

    Raises:
        Fault: there is no such layout, or it or one of its pictures is faulty.
    """

    def __init__(self, file: EventFile, name: str) -> None:
        self._source: LayoutFile = read_layout(name, file.path)
        self.layout = self._source.layout
        self._pictures = _pictures(self._source)
        self._event = badge_event(file, self.layout.group_colours)

    def write(
        self, out: BinaryIO, badges: "Iterable[Badge]", progress: Callable[[int], None] = lambda _: None
    ) -> frozenset[str]:
        """Write badges as a PDF; returns the letters that no installed font has.

        Raises:
            Fault: no font is installed.
        """
        from kiosk.adapters.printing.badge_pdf import write_badges

        return write_badges(out, badges, self.layout, self._event, self._pictures, progress)


def layout_sizes(file: EventFile) -> list[tuple[str, str]]:
    """Return the name of every layout of an event, and how large its badges are, or what is faulty."""
    return [(name, _size_of(name, file.path)) for name in layout_names(file.path)]


def _size_of(name: str, path: Path) -> str:
    try:
        layout = read_layout(name, path).layout
    except Fault as fault:
        return str(fault)
    return f"{layout.width:g} x {layout.height:g} mm"


def _pictures(source: LayoutFile) -> "dict[str, Picture]":
    names = dict.fromkeys(logo.file for side in source.layout.sides for logo in side.logo)
    if not names:
        return {}
    from kiosk.adapters.reading.picture_apart import read_picture_apart

    return {name: read_picture_apart(source.path.parent / Path(name)) for name in names}
