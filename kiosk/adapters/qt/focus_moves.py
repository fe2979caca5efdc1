"""Moving the keyboard through a window by arrow keys, so that a keypad of six keys reaches every part of it."""

from PySide6.QtCore import QMetaObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.adapters.qt.page_parts import area_of, page_parts

_MARGIN = 24
"""What is left of a list beside the part that was brought into sight, px."""
_MOST_TURNS = 3
"""So often a list is scrolled by a row until the next one is whole, as one that is not is held back."""
_DOWN, _ACROSS = ("contentY", "contentHeight", "originY"), ("contentX", "contentWidth", "originX")
"""The place, the length and the beginning of what is scrolled."""
_READ_SHARE = 0.7
"""The share of a text's view by which it is scrolled, so that the eye finds the line again."""


def stops(window: QQuickWindow) -> list[QQuickItem]:
    """Return what can be worked with in what lies uppermost, in the order in which it is read."""
    return [each.item for each in page_parts(window) if each.is_stop]


def move(window: QQuickWindow, step: int) -> None:
    """Go to the next part (1) or the one before (-1), and from the last to the first."""
    items = stops(window)
    at = _place_in(items, window.activeFocusItem())
    if not items:
        return
    if len(items) == 1:
        _read_on(window, step)
    if at is None:
        _go(items[0 if step > 0 else -1])
        return
    list_of, turned = _scroller(items[at]), 0
    while turned < _MOST_TURNS and _ends_list(items, at, step) and _turn(items[at], step):
        turned += 1
        items = stops(window)
        at = _place_in(items, window.activeFocusItem())
        if at is None:  # it is cut by the list's edge now, and left out
            rows = [number for number, item in enumerate(items) if _scroller(item) is list_of]
            at = (rows[0] - 1 if step > 0 else rows[-1] + 1) if rows else 0
            break
    _go(items[(at + step) % len(items)])


def cross(window: QQuickWindow, step: int) -> None:
    """Go to what stands further on in the same line (1) or before it (-1); from the end of a list out of the list."""
    items = stops(window)
    at = _place_in(items, window.activeFocusItem())
    if at is None:
        move(window, step)
        return
    here = items[at]
    direction = -step if _reads_leftwards() else step
    if beside := _beside(area_of(here), items, direction) or _scrolled_beside(window, here, direction):
        _go(beside)
        return
    ahead = items[at + 1 :] if step > 0 else items[:at][::-1]
    outside = next((item for item in ahead if _scroller(item) is not _scroller(here)), None)
    if _scroller(here) is None or outside is None:
        move(window, step)
    else:
        _go(outside)


def _ends_list(items: list[QQuickItem], at: int, step: int) -> bool:
    """Tell whether the next part is no longer in the list in which this one stands."""
    ahead = at + step
    return not 0 <= ahead < len(items) or _scroller(items[ahead]) is not _scroller(items[at])


def _turn(item: QQuickItem, step: int) -> bool:
    """Scroll the list of a row by the row, which makes the next one; returns whether there was more of it."""
    scroller = _scroller(item)
    if scroller is None or not _scroll_by(scroller, step * item.height()):
        return False
    if scroller.inherits("QQuickItemView"):
        QMetaObject.invokeMethod(scroller, "forceLayout")
    return True


def show_ring(item: QQuickItem) -> None:
    """Show where the keyboard is, although it did not come there by a key of its own."""
    if item.inherits("QQuickControl"):
        item.setProperty("focusReason", int(Qt.FocusReason.TabFocusReason.value))


def _read_on(window: QQuickWindow, step: int) -> None:
    """Scroll what is read on a sheet on which there is nothing else to go to."""
    texts = [each.item for each in page_parts(window) if not each.is_stop]
    scroller = next((found for item in texts if (found := _scroller(item))), None)
    if scroller is not None:
        _scroll_by(scroller, step * scroller.height() * _READ_SHARE)


def _scroll_by(scroller: QQuickItem, by: float) -> bool:
    """Scroll along what is longer than its view, downwards or across; returns whether anything moved."""
    is_long = scroller.property("contentHeight") - scroller.height() > 1
    return _scroll_along(scroller, _DOWN if is_long else _ACROSS, by)


def _scroll_along(scroller: QQuickItem, names: tuple[str, str, str], by: float) -> bool:
    axis, size, origin = names
    room = scroller.height() if names is _DOWN else scroller.width()
    if scroller.property(size) <= room:
        return False  # a row that is read leftwards stands before its beginning then
    least = float(scroller.property(origin))
    before = float(scroller.property(axis))
    most = max(least + float(scroller.property(size)) - room, least)
    after = min(max(before + by, least), most)
    _tell_moved(scroller)
    scroller.setProperty(axis, after)
    return abs(after - before) > 1


def _place_in(items: list[QQuickItem], focus: QQuickItem | None) -> int | None:
    """Return which of the parts has the keyboard: itself, or something within it."""
    while focus is not None:
        if focus in items:
            return items.index(focus)
        focus = focus.parentItem()
    return None


def _scrolled_beside(window: QQuickWindow, here: QQuickItem, direction: int) -> QQuickItem | None:
    """Scroll what goes on to the side until there is something beside a part; as it was if there is nothing more."""
    scroller = _scroller(here)
    if scroller is None:
        return None
    own, before = area_of(here), float(scroller.property("contentX"))
    while _scroll_along(scroller, _ACROSS, direction * scroller.width() / 2):
        moved = float(scroller.property("contentX")) - before
        if beside := _beside(own.translated(-moved, 0), stops(window), direction):
            return beside
    scroller.setProperty("contentX", before)
    here.forceActiveFocus(Qt.FocusReason.TabFocusReason)  # which is lost out of sight
    return None


def _beside(own: QRectF, items: list[QQuickItem], direction: int) -> QQuickItem | None:
    """Return the nearest part to the right (1) or to the left (-1) that shares some of the height of this area."""
    near: list[tuple[float, int, QQuickItem]] = []
    for number, item in enumerate(items):
        area = area_of(item)
        shared = min(own.bottom(), area.bottom()) - max(own.top(), area.top())
        distance = (area.center().x() - own.center().x()) * direction
        apart = area.left() >= own.right() - 1 if direction > 0 else area.right() <= own.left() + 1
        if shared > min(own.height(), area.height()) / 3 and apart:
            near.append((distance, number, item))
    return min(near)[2] if near else None


def _reads_leftwards() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def _scroller(item: QQuickItem) -> QQuickItem | None:
    parent = item.parentItem()
    while parent is not None and not parent.inherits("QQuickFlickable"):
        parent = parent.parentItem()
    return parent


def _go(item: QQuickItem) -> None:
    item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    show_ring(item)
    bring_into_sight(item)


def bring_into_sight(item: QQuickItem) -> None:
    """Scroll whatever holds a part so that all of it is seen."""
    scroller = _scroller(item)
    while scroller is not None:
        own, view = area_of(item), area_of(scroller)
        kept = float(scroller.property("keptAside") or 0)  # over what is scrolled
        _scroll(scroller, own, view.adjusted(*((0, 0, -kept, 0) if _reads_leftwards() else (kept, 0, 0, 0))))
        scroller = _scroller(scroller)


def _tell_moved(scroller: QQuickItem) -> None:
    """Tell a list that it is moved, as a finger does: one that shows what is on now leaves off from it."""
    QMetaObject.invokeMethod(scroller, "movementStarted")


def _scroll(scroller: QQuickItem, own: QRectF, view: QRectF) -> None:
    """Scroll by as little as shows the part; across only where there is something across."""
    for axis, begin, end, size, room in (
        ("contentY", own.top() - view.top(), own.bottom() - view.bottom(), "contentHeight", scroller.height()),
        ("contentX", own.left() - view.left(), own.right() - view.right(), "contentWidth", scroller.width()),
    ):
        most = scroller.property(size) - room
        origin = scroller.property("originY" if axis == "contentY" else "originX")
        if most > 0:
            by = min(begin - _MARGIN, 0) or max(end + _MARGIN, 0)
            if by and axis == "contentX" and begin - _MARGIN < 0 < end + _MARGIN:  # longer than the view
                by = end + _MARGIN if _reads_leftwards() else begin - _MARGIN
            wanted = scroller.property(axis) + by
            _tell_moved(scroller)
            scroller.setProperty(axis, min(max(wanted, origin), origin + most))
