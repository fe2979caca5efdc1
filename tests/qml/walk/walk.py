"""Puts a screen through all its states, and looks at each in the looks that are wanted."""

import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.demo.stage import take_picture
from tests.qml import seen
from tests.qml.letters import misplaced_of
from tests.qml.seen import Seen, box, is_one_of, page_of
from tests.qml.walk import (
    answers,
    contrast,
    foyer_meeting,
    foyer_pages,
    foyer_rounds,
    foyer_visits,
    panels,
    sight,
    troubles,
)
from tests.qml.walk.foyer_stage import WalkedFoyer
from tests.qml.walk.grid import Look, Looks
from tests.qml.walk.stage import Stage, WalkedDesk, WalkedScreen

Scene = Callable[[Stage], Iterator[str]]

MIRRORED = "ar"
"""The language that is read from the right."""
COVERS = (*seen.COVERS, "Toast")
DESK: tuple[Scene[WalkedDesk], ...] = (
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
    troubles.announced,
    troubles.listening,
)
FOYER: tuple[Scene[WalkedFoyer], ...] = (
    foyer_pages.at_rest,
    foyer_pages.at_home,
    foyer_pages.checking_in,
    foyer_pages.reading,
    foyer_pages.informed,
    foyer_visits.exchanges,
    foyer_visits.endings,
    foyer_visits.own,
    foyer_visits.speaking,
    foyer_rounds.seated,
    foyer_meeting.meeting,
)


@dataclass
class Walked:
    """What a walk came by, and what was wrong."""

    states: list[str] = field(default_factory=list)
    looks: int = 0
    """How many states were looked at; one that was also shown at another size counts twice."""
    verdicts: set[str] = field(default_factory=set)
    layers: set[str] = field(default_factory=set)
    """What lay over a page, or beside it."""
    wrong: dict[str, list[str]] = field(default_factory=dict)
    seconds: float = 0.0

    @property
    def faults(self) -> int:
        """How many things were wrong."""
        return sum(map(len, self.wrong.values()))

    def __str__(self) -> str:
        return "\n".join(f"{where}\n  " + "\n  ".join(found) for where, found in self.wrong.items())


def walk(
    stage: Stage,
    scenes: Sequence[Scene[Stage]],
    looks: Looks,
    *,
    only: str = "",
    pictures: Path | None = None,
    tell: Callable[[str], None] = lambda _: None,
) -> Walked:
    """Go through all states of a screen.

    Args:
        stage: the screen.
        scenes: bring it to one state after the other.
        looks: how each is shown.
        only: part of the name of the states to look at; all if empty.
        pictures: a folder for a picture of every state; none unless given.
        tell: is told what was wrong, as it is found.
    """
    walked, began = Walked(), time.monotonic()
    for scene in scenes:
        stage.rest()
        for state in scene(stage):
            walked.states.append(state)
            walked.layers |= {stage.layer} - {""}
            if only not in state:
                continue
            for look in looks(len(walked.states)):
                walked.looks += 1
                try:
                    show(stage, look)
                except AssertionError as restless:
                    restless.add_note(f"{state} | {stage.screen.language} {look}")
                    raise
                if found := wrong_in(stage, look):
                    walked.wrong[f"{state} | {stage.screen.language} {look}"] = found
                    tell(f"{state} | {stage.screen.language} {look}\n  " + "\n  ".join(found))
                if pictures:
                    save_picture(stage, pictures, f"{state} {stage.screen.language} {look}")
    walked.verdicts = {row[0] for row in stage.file.reader.execute("SELECT DISTINCT verdict FROM scan")}
    walked.seconds = time.monotonic() - began
    return walked


def save_picture(stage: WalkedScreen, folder: Path, name: str) -> None:
    """Save what a screen shows."""
    take_picture(stage.window, folder / f"{re.sub(r'[^A-Za-z0-9]+', '-', name)}.png")


def show(stage: WalkedScreen, look: Look) -> None:
    """Show a screen in a look."""
    stage.look(look.scheme, larger=look.larger)
    if (stage.window.width(), stage.window.height()) != look.size:
        stage.window.resize(*look.size)
    sight.stand_still(stage.window)
    assert (stage.window.width(), stage.window.height()) == look.size


def wrong_in(stage: WalkedScreen, look: Look) -> list[str]:
    """Return what is wrong with what a screen shows."""
    window, page = stage.window, page_of(stage.window)
    items = list(uncovered(list(seen.seen(stage.top, page))))
    least = float(stage.theme.property("touch"))
    picture = window.grabWindow()
    picture.setDevicePixelRatio(picture.width() / window.width())  # of a denser screen it does not say so
    return [
        *seen.faults_of(items, page),
        *seen.untidy_of(items),
        *misplaced_of(items),
        *sight.small_targets(items, least),
        *([] if stage.scrolls(look) else sight.out_of_sight(items, page)),
        *sight.unmarked(items, least),
        *(sight.unmirrored(items) if stage.screen.language == MIRRORED else []),
        *contrast.faint_texts(items, picture),
    ]


def uncovered(items: list[Seen]) -> Iterator[Seen]:
    """Yield what does not lie under something that covers it, nor on a ground that is moved both ways."""
    covers = [item for item, _ in items if is_one_of(item, COVERS)]
    panned = [item for item, _ in items if is_one_of(item, seen.PANNED)]
    for item, clip in items:
        within = any(place in seen.holders(item) for place in panned)
        if not within and not _goes_on_beside(item) and not any(_covers(cover, item) for cover in covers):
            yield item, clip


def _goes_on_beside(item: QQuickItem) -> bool:
    """Return whether an item stands half in a list that is moved sideways, where a part that is cut says so."""
    lists = (one for one in seen.holders(item) if one.inherits("QQuickItemView"))
    place = box(item)
    return any(
        one.property("contentWidth") > one.width() + 2
        and not box(one).left() - 1 <= place.left() <= place.right() <= box(one).right() + 1
        for one in lists
    )


def _covers(cover: QQuickItem, item: QQuickItem) -> bool:
    if item is cover or cover.isAncestorOf(item) or item.isAncestorOf(cover):
        return False
    place: QRectF = box(cover)
    return place.intersects(box(item))
