"""The wall, as the tour shows it: each part of the day that has its turn there."""

from collections.abc import Sequence

from kiosk.app.view_models import ScreenKind
from kiosk.demo.stage import StagedScreen
from kiosk.demo.tour_day import TourDay
from kiosk.viewmodels.shared.place import Place
from kiosk.viewmodels.wall.turns import WallPart

_PAGES = (
    (WallPart.VOICES, "what holds people back, for all to read: what all groups share comes first"),
    (WallPart.TABLES, "the tables that come of it, with topic, time and place"),
    (WallPart.PROGRAMME, "what is on in every room and what comes next, late is blue"),
    (WallPart.LINKS, "what to take along: a code that a phone reads from some rows away"),
    (WallPart.CONTACTS, "how many contacts were made today, and nobody's name"),
)


def on_the_wall(day: TourDay) -> None:
    """Let the wall show its pages, one after the other."""
    _show(day, _PAGES)


def bridge_on_the_wall(day: TourDay) -> None:
    """Let the wall show the page that it has once many have met."""
    _show(day, ((WallPart.BRIDGE, "the next best bridge: which two groups have met least, beside what chance gives"),))


def _show(day: TourDay, pages: Sequence[tuple[WallPart, str]]) -> None:
    wall = StagedScreen(ScreenKind.WALL, day.file, Place("Wall 1"), day.manner)
    wall.tick()
    for part, what in pages:
        wall.view_model.show_part(part)
        day.show(wall, f"wall-{part}", what)
    wall.close()
