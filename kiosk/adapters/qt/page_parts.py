"""What a window shows, as somebody who does not see it is told: its parts in the order in which they are read."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QTextDocumentFragment
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.domain.spoken import Part, PartKind

_ROLE = QAccessible.Role
_KINDS = {
    _ROLE.Button: PartKind.BUTTON,
    _ROLE.Link: PartKind.BUTTON,
    _ROLE.PageTab: PartKind.BUTTON,
    _ROLE.CheckBox: PartKind.SWITCH,
    _ROLE.RadioButton: PartKind.CHOICE,
    _ROLE.EditableText: PartKind.FIELD,
    _ROLE.Heading: PartKind.HEADING,
    _ROLE.AlertMessage: PartKind.ALERT,
    _ROLE.StaticText: PartKind.TEXT,
    _ROLE.Indicator: PartKind.STATE,
    _ROLE.Graphic: PartKind.TEXT,
}
"""Parts that are told by their own name, whatever stands in them."""
_WORKED_WITH = (PartKind.BUTTON, PartKind.SWITCH, PartKind.CHOICE, PartKind.FIELD)


@dataclass(frozen=True, slots=True)
class PagePart:
    """A part, and the item that it is."""

    item: QQuickItem
    part: Part

    @property
    def is_stop(self) -> bool:
        """Whether somebody works with it by keys."""
        return self.part.kind in _WORKED_WITH and not self.part.is_off_limits


def page_parts(window: QQuickWindow) -> list[PagePart]:
    """Return the parts of what lies uppermost in a window: of a dialog that is open, or of the whole page."""
    root = top_layer(window)
    return list(_parts(root)) if root.isVisible() else []


def top_layer(window: QQuickWindow) -> QQuickItem:
    """Return the dialog that lies over the page, the uppermost if there are several, or else all of the window."""
    dialogs = list(_dialogs(window.contentItem()))
    return dialogs[-1] if dialogs else window.contentItem()


def title_of(layer: QQuickItem) -> str:
    """Return what a dialog is called; empty for a page."""
    return _name(layer) if _role(layer) is _ROLE.Dialog else ""


def area_of(item: QQuickItem) -> QRectF:
    """Return where an item stands in its window."""
    corners = item.mapToScene(QPointF(0, 0)), item.mapToScene(QPointF(item.width(), item.height()))
    return QRectF(*corners).normalized()


def _dialogs(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        if _is_shown(child):
            if _role(child) is _ROLE.Dialog:
                yield child
            yield from _dialogs(child)


def _parts(item: QQuickItem) -> Iterator[PagePart]:
    rows = _parent_view(item)
    children = item.childItems()
    for child in sorted(children, key=_place) if rows else children:  # a list uses rows again, in any order
        if not _is_shown(child) or (rows and not area_of(child).intersects(area_of(rows))):
            continue
        if part := _part(child):
            yield PagePart(child, part)
            if part.kind not in _WORKED_WITH:  # an answer may hold its own ways on
                yield from (below for below in _parts(child) if below.part.kind in _WORKED_WITH)
        else:
            yield from _parts(child)


def _parent_view(item: QQuickItem) -> QQuickItem | None:
    """Return the list of which an item holds the rows; it keeps rows that are out of sight."""
    parent = item.parentItem()
    is_list = parent is not None and (parent.inherits("QQuickListView") or parent.inherits("QQuickGridView"))
    return parent if is_list else None


def _place(item: QQuickItem) -> tuple[float, float]:
    leftwards = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return item.y(), -item.x() if leftwards else item.x()


def _is_shown(item: QQuickItem) -> bool:
    return item.isVisible() and item.opacity() > 0


def _part(item: QQuickItem) -> Part | None:
    """Return what an item is told as; None if what stands in it is."""
    role = _role(item)
    kind = _KINDS.get(role) if role is not None else None
    if kind and (name := _name(item)):
        state = cast("QAccessible.State", _interface(item).state())  # type: ignore[union-attr]
        return Part(kind, name, bool(state.checked), bool(state.disabled))
    if item.inherits("QQuickText") and (text := _plain(str(item.property("text") or ""))):
        return Part(PartKind.TEXT, text)
    return None


def _interface(item: QQuickItem) -> QAccessibleInterface | None:
    return QAccessible.queryAccessibleInterface(item)


def _role(item: QQuickItem) -> QAccessible.Role | None:
    interface = _interface(item)
    return interface.role() if interface else None


def _name(item: QQuickItem) -> str:
    interface = _interface(item)
    return interface.text(QAccessible.Text.Name).strip() if interface else ""


def _plain(text: str) -> str:
    return (QTextDocumentFragment.fromHtml(text).toPlainText() if "<" in text and ">" in text else text).strip()
