"""What does not mirror in a window: what is so far from the left is as far from the right where that is read."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine, QQmlContext, QQmlExpression, QQmlProperty, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.demo.qml_types import has_property, type_name
from kiosk.demo.stage import draw

UNMIRRORED = (
    *("QQuickTextInput", "NumericPad", "PinPad", "QrCode", "MatchedText", "CodePad", "NumberPlace", "SheetCard"),
    *("Seat", "MemberQuestion", "PlanView", "FirstRows"),
)
"""Digits, codes, what is typed, badges, plans, hours of a day, rows of a file, what has a language of its own."""

Places = dict[str, list[tuple[float, int]]]
"""How far from the side where reading begins each text and icon of a kind stands (px), and how a text is aligned."""

LEFT, RIGHT = int(Qt.AlignmentFlag.AlignLeft), int(Qt.AlignmentFlag.AlignRight)


def _items(item: QQuickItem, path: str = "") -> Iterator[tuple[str, QQuickItem]]:
    for child in item.childItems():
        name = type_name(child).split("_QML")[0]
        if child.isVisible() and child.opacity() > 0 and name not in UNMIRRORED and _is_in_sight(child):
            place = f"{path}/{name}"
            yield place, child
            yield from _items(child, place)


def _is_in_sight(item: QQuickItem) -> bool:
    """Tell whether a list shows a row; one that it keeps for later stays as it was laid out last."""
    view = (item.parentItem() or item).parentItem()
    if view is None or not view.inherits("QQuickItemView"):
        return True
    top = item.mapToItem(view, QPointF()).y()
    return bool(top < view.height() - 1 and top + item.height() > 1)


def _places(window: QQuickWindow, *, mirrored: bool) -> Places:
    found: Places = {}
    for place, item in _items(window.contentItem()):
        alignment = 0
        if has_property(item, "effectiveHorizontalAlignment"):
            text = item.property("text")
            if not text or text.startswith("FOYER:"):
                continue
            alignment = int(QQmlExpression(_context_of(item), item, "effectiveHorizontalAlignment").evaluate()[0])
            place += f" “{text[:40]}”"
        elif not place.endswith("/Icon"):
            continue
        if mirrored:
            alignment = {LEFT: RIGHT, RIGHT: LEFT}.get(alignment, alignment)
        sides = (item.mapToScene(QPointF()).x(), item.mapToScene(QPointF(item.width(), 0)).x())
        begins = (window.width() - side for side in reversed(sides)) if mirrored else sides
        found.setdefault(place, []).append((tuple(begins)[alignment == RIGHT], alignment))
    return {place: sorted(stands) for place, stands in found.items()}


def _context_of(item: QQuickItem) -> QQmlContext:
    context = qmlContext(item)
    assert context
    return context


def unmirrored(window: QQuickWindow) -> list[str]:
    before = _places(window, mirrored=False)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    draw(window)
    after = _places(window, mirrored=True)
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    draw(window)
    wrong: list[str] = []
    for place in before.keys() & after.keys():
        if len(before[place]) == len(after[place]):
            pairs = zip(before[place], after[place], strict=True)
            if any(abs(one - other) > 3 or aligned != turned for (one, aligned), (other, turned) in pairs):
                wrong.append(f"{place}: {before[place]} became {after[place]}")
    return wrong


def keep_letters(engine: QQmlApplicationEngine) -> None:
    """Let the letters be as they are in English, or every text would be of another size."""
    theme = engine.singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(theme, QObject)
    QQmlProperty.write(theme, "joinedLetters", False)
