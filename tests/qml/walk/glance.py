"""Looks at what a screen shows: where all stands, what is wrong with that, and whether its colours can be read."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from tests.qml import seen
from tests.qml.letters import misplaced_of
from tests.qml.seen import Seen, box, is_one_of, page_of
from tests.qml.walk import contrast, sight
from tests.qml.walk.grid import Look
from tests.qml.walk.stage import WalkedScreen

MIRRORED = "ar"
"""The language that is read from the right."""
COVERS = (*seen.COVERS, "Toast")


@dataclass(frozen=True, slots=True)
class Glance:
    """What a look at a screen showed."""

    look: Look
    standing: sight.Standing
    """Where everything stood."""
    displaced: tuple[str, ...]
    """What is wrong with that."""
    faint: tuple[str, ...]
    """What is hard to read."""

    @property
    def wrong(self) -> list[str]:
        """All that is wrong."""
        return [*self.displaced, *self.faint]


def glance(stage: WalkedScreen, look: Look, before: Glance | None = None) -> Glance:
    """Show a screen in a look, and see what is wrong with it.

    Args:
        stage: the screen.
        look: how it is shown.
        before: how the same state was seen last. What stands as it stood there in other colours has the same faults.
    """
    picture, standing = _recoloured(stage, look, before) if before else (None, None)
    if picture is None or standing is None or before is None:
        _show(stage, look)
        try:
            standing = sight.stand_still(stage.window)
        except sight.RestlessError as restless:
            return Glance(look, [], (str(restless),), ())
        picture, before = stage.window.grabWindow(), None
    items = list(uncovered(list(seen.seen(stage.top, page_of(stage.window)))))
    picture.setDevicePixelRatio(picture.width() / stage.window.width())  # of a denser screen it does not say so
    displaced = before.displaced if before else tuple(_displaced(stage, look, items))
    return Glance(look, standing, displaced, tuple(contrast.faint_texts(items, picture)))


def _show(stage: WalkedScreen, look: Look) -> None:
    stage.speak(look.language)
    stage.look(look.scheme, larger=look.larger)
    if (stage.window.width(), stage.window.height()) != look.size:
        stage.window.resize(*look.size)


def _recoloured(stage: WalkedScreen, look: Look, before: Glance) -> tuple[QImage, sight.Standing] | tuple[None, None]:
    """Show what stands still in other colours; returns its picture, or nothing if more changes than colours."""
    if replace(before.look, scheme=look.scheme) != look:
        return None, None
    stage.look(look.scheme, larger=look.larger)
    picture = stage.window.grabWindow()
    QCoreApplication.processEvents()  # what the colours put off would move now
    standing = sight.standing(stage.window)
    return (picture, standing) if standing == before.standing else (None, None)


def _displaced(stage: WalkedScreen, look: Look, items: list[Seen]) -> Iterator[str]:
    """Yield what is wrong with where things stand."""
    page, least = page_of(stage.window), float(stage.theme.property("touch"))
    yield from seen.faults_of(items, page)
    yield from seen.untidy_of(items)
    yield from misplaced_of(items)
    yield from sight.small_targets(items, least)
    if not stage.scrolls(look):
        yield from sight.out_of_sight(items, page)
    yield from sight.unmarked(items, least)
    if look.language == MIRRORED:
        yield from sight.unmirrored(items)


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
