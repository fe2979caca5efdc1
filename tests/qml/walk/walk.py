"""Puts a desk through all its states, and looks at each in the looks that are wanted."""

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.demo.stage import take_picture
from tests.qml import seen
from tests.qml.letters import misplaced_of
from tests.qml.seen import Seen, box, is_one_of, page_of
from tests.qml.walk import answers, contrast, panels, sight, troubles
from tests.qml.walk.grid import SCROLLED, Look, Looks
from tests.qml.walk.stage import WalkedDesk

Scene = Callable[[WalkedDesk], Iterator[str]]

COVERS = (*seen.COVERS, "Toast")
SCENES: tuple[Scene, ...] = (
    answers.idle,
    answers.names,
    answers.codes,
    answers.orders,
    answers.doors,
    answers.told,
    panels.search,
    panels.walk_in,
    panels.details,
    panels.party,
    panels.helping,
    troubles.undoing,
    troubles.news,
    troubles.twice,
    troubles.counts,
    troubles.printing,
    troubles.staff,
    troubles.scanners,
    troubles.kiosks,
    troubles.listening,
)


@dataclass
class Walked:
    """What a walk came by, and what was wrong."""

    states: list[str] = field(default_factory=list)
    looks: int = 0
    """How many states were looked at; one that was also shown at another size counts twice."""
    verdicts: set[str] = field(default_factory=set)
    panels: set[str] = field(default_factory=set)
    wrong: dict[str, list[str]] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def faults(self) -> int:
        """How many things were wrong."""
        return sum(map(len, self.wrong.values()))

    def __str__(self) -> str:
        return "\n".join(f"{where}\n  " + "\n  ".join(found) for where, found in self.wrong.items())


def walk(
    desk: WalkedDesk,
    looks: Looks,
    *,
    only: str = "",
    pictures: Path | None = None,
    tell: Callable[[str], None] = lambda _: None,
) -> Walked:
    """Go through all states of a desk.

    Args:
        desk: the desk.
        looks: how each is shown.
        only: part of the name of the states to look at; all if empty.
        pictures: a folder for a picture of every state; none unless given.
        tell: is told what was wrong, as it is found.
    """
    walked, began = Walked(), time.monotonic()
    for scene in SCENES:
        desk.rest()
        for state in scene(desk):
            walked.states.append(state)
            walked.panels |= {desk.model.panel} - {""}
            if only not in state:
                continue
            for look in looks(len(walked.states)):
                walked.looks += 1
                show(desk, look)
                if found := wrong_in(desk, look):
                    walked.wrong[f"{state} | {desk.screen.language} {look}"] = found
                    tell(f"{state} | {desk.screen.language} {look}\n  " + "\n  ".join(found))
                if pictures:
                    save_picture(desk, pictures, f"{state} {desk.screen.language} {look}")
    walked.verdicts = {row[0] for row in desk.file.reader.execute("SELECT DISTINCT verdict FROM scan")}
    walked.seconds = time.monotonic() - began
    return walked


def save_picture(desk: WalkedDesk, folder: Path, name: str) -> None:
    """Save what a desk shows."""
    take_picture(desk.window, folder / f"{re.sub(r'[^A-Za-z0-9]+', '-', name)}.png")


def show(desk: WalkedDesk, look: Look) -> None:
    """Show a desk in a look."""
    desk.look(look.scheme, larger=look.larger)
    if (desk.window.width(), desk.window.height()) != look.size:
        desk.window.resize(*look.size)
    sight.stand_still(desk.window)
    assert (desk.window.width(), desk.window.height()) == look.size


def wrong_in(desk: WalkedDesk, look: Look) -> list[str]:
    """Return what is wrong with what a desk shows."""
    window, page = desk.window, page_of(desk.window)
    items = list(uncovered(list(seen.seen(window.contentItem(), page))))
    least = float(desk.theme.property("touch"))
    picture = window.grabWindow()
    picture.setDevicePixelRatio(picture.width() / window.width())  # of a denser screen it does not say so
    return [
        *seen.faults_of(items, page),
        *seen.untidy_of(items),
        *misplaced_of(items),
        *sight.small_targets(items, least),
        *([] if look.size in SCROLLED else sight.out_of_sight(items, page)),
        *sight.unmarked(items, least),
        *contrast.faint_texts(items, picture),
    ]


def uncovered(items: list[Seen]) -> Iterator[Seen]:
    """Yield what does not lie under something that covers it."""
    covers = [item for item, _ in items if is_one_of(item, COVERS)]
    for item, clip in items:
        if not any(_covers(cover, item) for cover in covers):
            yield item, clip


def _covers(cover: QQuickItem, item: QQuickItem) -> bool:
    if item is cover or cover.isAncestorOf(item) or item.isAncestorOf(cover):
        return False
    place: QRectF = box(cover)
    return place.intersects(box(item))
