"""What a window shows, and what is wrong with it: cut, out of place, on something else, or unlike its neighbour."""

import itertools
import unicodedata
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.demo.qml_types import type_name, type_names
from kiosk.demo.stage import draw

COVERS = ("CodePad", "ExitPanel", "HelpPanel", "NotListening", "NumberPanel", "ModalPanel", "OutOfUse", "SheetPanel")
"""What is seen instead of the page under it."""
BOXES = ("OrganiserCard", "VerdictField", "SeatDelegate", "ContactDelegate")
"""What holds its words, as buttons do."""
PANNED = ("AgendaTimeline", "PlanView")
"""What is moved both ways, and where a name is as long as what it names lasts."""
SCROLLED_TEXTS = (
    "HelpPanel",
    "LargeInformationCard",
    "LastingPanel",
    "ManualText",
    "ManualBlock",
    "NoteChoice",
    "SeatSentence",
    "SessionPanel",
    "StatisticsPanel",
)
"""Pages of prose, which are scrolled by the line."""

LOOK_MS = 10
"""How long a page is left alone between two looks at it, besides the time that its frames take."""

Seen = tuple[QQuickItem, QRectF | None]
"""An item that can be seen, and what clips it."""


def items_of(window: QQuickWindow) -> Iterator[QQuickItem]:
    """Yield all that a window holds, seen or not."""
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        yield item
        waiting += item.childItems()


def kind(item: QQuickItem) -> str:
    """Return the name of an item's QML type."""
    return type_name(item).split("_QML")[0]


def seen(item: QQuickItem, page: QRectF, clip: QRectF | None = None) -> Iterator[Seen]:
    """Yield what can be seen below an item, each with what clips it."""
    view = item.parentItem() if item.parentItem() and item.parentItem().inherits("QQuickListView") else None
    for child in item.childItems():
        if child.isVisible() and child.opacity() > 0 and not (view and _is_kept(child, view)):
            inner = box(child).intersected(clip or page) if child.clip() else clip
            yield child, clip
            if inner is None or not inner.isEmpty():  # what clips may be scrolled out of sight, with all that is in it
                yield from seen(child, page, inner)


def _is_kept(row: QQuickItem, view: QQuickItem) -> bool:
    """Return whether a list keeps a row for later: that is drawn nowhere, and stays as it was laid out last."""
    context, index = qmlContext(view), row.property("index")
    if index is None or context is None:
        return False
    shown, _ = QQmlExpression(context, view, f"itemAtIndex({index})").evaluate()
    return bool(shown != row)


def box(item: QQuickItem) -> QRectF:
    """Return where an item stands in its window."""
    return QRectF(
        item.mapToScene(QPointF(0, 0)),
        item.mapToScene(QPointF(item.width(), item.height())),
    ).normalized()


def is_text(item: QQuickItem) -> bool:
    """Return whether an item shows words."""
    return item.inherits("QQuickText") and bool(item.property("text"))


def words(item: QQuickItem) -> str:
    """Return the words that an item shows."""
    return str(item.property("text"))


def ink(item: QQuickItem) -> QRectF:
    """Return what a text takes of its box."""
    whole = box(item)
    context = qmlContext(item)
    assert context
    alignment = Qt.AlignmentFlag(int(QQmlExpression(context, item, "effectiveHorizontalAlignment").evaluate()[0]))
    width = item.property("contentWidth") * item.scale()
    if whole.width() < width <= whole.width() + _space_at_end(item):
        width = whole.width()
    left = whole.left() + item.property("leftPadding")
    if alignment == Qt.AlignmentFlag.AlignRight:
        left = whole.right() - item.property("rightPadding") - width
    elif alignment == Qt.AlignmentFlag.AlignHCenter:
        left = whole.center().x() - width / 2
    # In lines of a fixed height a taller script reaches out of them, but takes no more.
    lines = item.property("lineCount") * item.property("lineHeight")
    fixed = QQmlExpression(context, item, "lineHeightMode").evaluate()[0] == 1
    height = min(whole.height(), lines + item.property("topPadding")) if fixed else whole.height()
    return QRectF(left, whole.top(), width, height)


def is_cut(item: QQuickItem) -> bool:
    """Return whether a text is longer than its place."""
    room = item.width() + 2 + _space_at_end(item)
    return bool(item.property("truncated")) or item.property("contentWidth") > room


def _space_at_end(item: QQuickItem) -> float:
    """Return how much of a text's width may be the space after a line, which Qt counts where one reads leftwards."""
    leftwards = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in words(item))
    return 0.35 * item.property("font").pixelSize() if leftwards and item.property("lineCount") > 1 else 0.0


def page_of(window: QQuickWindow) -> QRectF:
    """Return the whole of a window."""
    return QRectF(0, 0, window.width(), window.height())


def shown_items(window: QQuickWindow) -> list[Seen]:
    """Return what can be seen in a window; of what is covered, the cover only."""
    items = list(seen(window.contentItem(), page_of(window)))
    covers = [item for item, _ in items if is_one_of(item, COVERS)]
    if covers:
        return list(seen(covers[-1], page_of(window)))
    messages = [item for item, _ in items if is_one_of(item, ("Toast",))]
    panned = [item for item, _ in items if is_one_of(item, PANNED)]
    return [
        (item, clip)
        for item, clip in items
        if not any(_is_under(item, message) for message in messages)
        and not any(place in holders(item) for place in panned)
    ]


def _is_under(item: QQuickItem, message: QQuickItem) -> bool:
    """Return whether a text lies wholly under a message; of one that is half under it, both are seen."""
    return is_text(item) and box(message).contains(ink(item)) and message not in holders(item)


def settle(window: QQuickWindow) -> None:
    """Wait until a page stands still, however slow the machine: nothing has moved from one drawing to the next."""
    before: list[tuple[str, QRectF]] = []
    for _ in range(500):
        QTest.qWait(LOOK_MS)
        draw(window)
        now = [(kind(item), box(item)) for item, _ in shown_items(window)]
        if now == before:
            return
        before = now
    raise AssertionError("the page never stands still")


def faults(window: QQuickWindow) -> list[str]:
    """Return what is cut, outside the window, or lies on something else."""
    return faults_of(shown_items(window), page_of(window))


def faults_of(items: list[Seen], page: QRectF) -> list[str]:
    """Return the same of what can be seen on a page."""
    texts = [(words(item), ink(item), clip) for item, clip in items if is_text(item)]
    buttons = [(kind(item), face(item), clip) for item, clip in items if item.inherits("QQuickAbstractButton")]
    return [
        *(f"outside: {what}" for what, place, clip in texts + buttons if not _holds(clip or page, place, clip)),
        *(f"cut: {words(item)}" for item, _ in items if is_text(item) and is_cut(item)),
        *(f"on each other: {pair}" for pair in _overlaps(texts)),
        *(f"on each other: {pair}" for pair in _overlaps(buttons)),
    ]


def untidy(window: QQuickWindow) -> list[str]:
    """Return what is cut through by a list's edge, leaves its card or button, or is unlike the buttons beside it."""
    return untidy_of(shown_items(window))


def untidy_of(items: list[Seen]) -> list[str]:
    """Return the same of what can be seen."""
    texts = [(item, clip) for item, clip in items if is_text(item)]
    return [
        *(f"cut by the edge: {words(item)}" for item, clip in texts if clip is not None and _crosses(item, clip)),
        *(f"out of its {kind(holder)}: {words(item)}" for item, holder in _leaving(texts)),
        *(f"unlike: {pair}" for pair in _unlike([item for item, _ in items if item.inherits("QQuickAbstractButton")])),
    ]


def face(button: QQuickItem) -> QRectF:
    """Return what is drawn of a button; what a finger may meet of a small one is larger."""
    whole, height = box(button), float(button.property("visibleHeight") or button.height())
    return QRectF(whole.left(), whole.center().y() - height / 2, whole.width(), height)


def holders(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield what an item stands in, the nearest first."""
    parent = item.parentItem()
    while parent is not None:
        yield parent
        parent = parent.parentItem()


def _crosses(item: QQuickItem, clip: QRectF) -> bool:
    place = ink(item)
    inside = place.intersected(clip)
    prose = any(kind(holder) in SCROLLED_TEXTS for holder in holders(item))
    return not prose and 3 < inside.height() < place.height() - 3 and inside.width() > 0


def _leaving(texts: list[Seen]) -> Iterator[tuple[QQuickItem, QQuickItem]]:
    for item, _ in texts:
        for holder in holders(item):
            if holder.clip():
                break  # what is scrolled may be longer than its card
            if holder.inherits("QQuickAbstractButton") or is_one_of(holder, BOXES):
                if not box(holder).adjusted(-2, -2, 2, 2).contains(ink(item)):
                    yield item, holder
                break


def is_one_of(item: QQuickItem, kinds: tuple[str, ...]) -> bool:
    """Return whether an item is of one of some QML types, or made from one."""
    return not _kinds(type_names(item)).isdisjoint(kinds)


@cache
def _kinds(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(name.split("_QML")[0] for name in names)


def _unlike(buttons: list[QQuickItem]) -> Iterator[tuple[str, str]]:
    for one, other in itertools.combinations(buttons, 2):
        beside = one.parentItem() is other.parentItem() and kind(one) == kind(other)
        first, second = box(one), box(other)
        shared = min(first.bottom(), second.bottom()) - max(first.top(), second.top())
        level = shared > min(first.height(), second.height()) / 2
        if beside and level and abs(first.height() - second.height()) > 1:
            yield words(one), words(other)


def _holds(bounds: QRectF, place: QRectF, clip: QRectF | None) -> bool:
    """Return whether a thing is inside; what is scrolled may be above or below, but not beside."""
    if clip is not None:
        return bounds.left() - 1 <= place.left() and place.right() <= bounds.right() + 1
    return bounds.adjusted(-1, -1, 1, 1).contains(place)


def _overlaps(things: list[tuple[str, QRectF, QRectF | None]]) -> Iterator[tuple[str, str]]:
    shown = [(what, place.intersected(clip) if clip else place) for what, place, clip in things]
    for (one, first), (other, second) in itertools.combinations(shown, 2):
        shared = first.intersected(second)
        nested = first.contains(second) or second.contains(first)
        if shared.width() > 2 and shared.height() > 3 and not nested:
            yield one, other
