"""What is wrong with what a window shows at a moment: where things stand, what can be met, and what can be read."""

import itertools
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.demo.stage import wait_for
from tests.qml import seen
from tests.qml.seen import Seen, box, is_one_of, kind, page_of, words

WAYS_ON = ("PaneButton", "PrimaryButton", "ReasonButton", "QuietButton")
"""What somebody goes on with."""
MARKS = ("ScrollMark", "MoreMark")
"""What says that there is more."""
OF_ANOTHER_LANGUAGE = ("Seat", "MemberQuestion", "NumericPad", "PinPad", "CodePad", "NumberPlace", "QrCode")
"""What is read from the side of whoever it belongs to, and digits."""
_SLACK = 1.0
_ROW = 48.0
"""What is lower shows no row at all."""
_BESIDE = 1.25
"""How far from what it is about a mark may stand, in touches."""


Standing = list[tuple[object, ...]]
"""Where all that can be seen stands, with its words."""


def standing(window: QQuickWindow) -> Standing:
    """Return where everything stands, and what texts say in what room: what has all of it alike is laid out alike."""
    return [
        (kind(item), box(item).getRect(), *_worded(item))
        for item, _ in seen.seen(window.contentItem(), page_of(window))
    ]


def _worded(item: QQuickItem) -> tuple[object, ...]:
    if not item.inherits("QQuickText"):
        return ()
    names = ("text", "contentWidth", "contentHeight", "lineCount", "truncated")
    return (item.property("font").key(), *map(item.property, names))


class RestlessError(Exception):
    """A page lays itself out anew in every frame."""


def stand_still(window: QQuickWindow) -> Standing:
    """Wait until nothing has moved from one frame to the next; returns where all stands.

    Raises:
        RestlessError: something moves for ever.
    """
    before: Standing = []
    for _ in range(60):
        _frame(window)
        now = standing(window)
        if now == before:
            return now
        before = now
    raise RestlessError("never stands still: " + "; ".join(itertools.islice(_moving(window, before), 4)))


def _moving(window: QQuickWindow, before: Standing) -> Iterator[str]:
    _frame(window)
    items = [item for item, _ in seen.seen(window.contentItem(), page_of(window))]
    for item, was, new in zip(items, before, standing(window), strict=False):
        if was != new:
            yield f"{_path(item)} {was[1:]} then {new[1:]}"


def _path(item: QQuickItem) -> str:
    return "/".join([kind(item), *itertools.islice(map(kind, seen.holders(item)), 3)])


def _frame(window: QQuickWindow) -> None:
    drawn = False

    def note() -> None:
        nonlocal drawn
        drawn = True

    connection = window.frameSwapped.connect(note)
    window.update()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    try:
        if not drawn and not wait_for(lambda: drawn):
            raise TimeoutError("the window draws nothing")
    finally:
        window.frameSwapped.disconnect(connection)


def small_targets(items: list[Seen], least: float) -> Iterator[str]:
    """Yield what can be tapped and is smaller than a finger needs."""
    for item, _ in items:
        if item.inherits("QQuickAbstractButton") and item.isEnabled() and item.isVisible():
            place = box(item)
            if min(place.width(), place.height()) < least - _SLACK and is_tapped(item):
                yield f"small, of {least}: {kind(item)} “{words(item)}” {place.width():.0f}x{place.height():.0f}"


def is_tapped(item: QQuickItem) -> bool:
    """Tell whether a button does something."""
    return bool(item.property("act") != "")


def out_of_sight(items: list[Seen], page: QRectF) -> Iterator[str]:
    """Yield the ways on that have to be scrolled to."""
    for item, clip in items:
        if is_one_of(item, WAYS_ON) and item.isEnabled() and is_tapped(item) and not _is_one_of_many(item):
            bounds = (clip or page).adjusted(-2, -2, 2, 2)
            if not bounds.contains(box(item)):
                yield f"out of sight: {kind(item)} “{words(item)}”"


def _is_one_of_many(item: QQuickItem) -> bool:
    """Tell whether it is one of a list of choices, which may be longer than the window."""
    holder = item.parentItem()
    rows = is_one_of(item, ("ReasonButton",)) and is_one_of(holder, ("QQuickGrid", "QQuickColumn"))
    return rows or is_one_of(holder, ("QQuickFlow",))


def unmarked(items: list[Seen], touch: float) -> Iterator[str]:
    """Yield what can be scrolled and does not say so."""
    beside = _BESIDE * touch
    marks = [box(item) for item, _ in items if is_one_of(item, MARKS)]
    for item, clip in items:
        if not item.inherits("QQuickFlickable") or item.property("contentHeight") <= item.height() + 2:
            continue
        place = box(item).intersected(clip) if clip else box(item)
        around = place.adjusted(-beside, 0, beside, beside)
        if place.height() > _ROW and not any(around.contains(mark.center()) for mark in marks):
            hidden = item.property("contentHeight") - item.height()
            yield f"more, without a mark: {kind(item)} {place.getRect()} and {hidden:.0f} more"


def unmirrored(items: list[Seen]) -> Iterator[str]:
    """Yield what stands on the left of a column where that is read from the right: a column mirrors nothing itself."""
    for item, _ in items:
        column = item.parentItem()
        if not column or not column.inherits("QQuickColumn") or item.width() > column.width() - 2 * _SLACK:
            continue
        own = any(is_one_of(holder, OF_ANOTHER_LANGUAGE) for holder in seen.holders(item))
        if item.x() < _SLACK and item.width() > _SLACK and not own:
            yield f"unmirrored: {_path(item)} “{words(item)}” {box(item).getRect()}"
