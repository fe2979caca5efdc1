"""What a screen tells to a screen reader: its tree of named parts, the stops of Tab, and what it says unasked."""

import ctypes
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import PySide6
from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import Shiboken

ROLE = QAccessible.Role
WORKED_WITH = (ROLE.Button, ROLE.CheckBox, ROLE.RadioButton, ROLE.EditableText, ROLE.Slider, ROLE.ComboBox, ROLE.Link)
"""What somebody does something with."""
_INSTALL = "_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"
"""QAccessible::installUpdateHandler, which PySide leaves out."""


def parts(window: QQuickWindow) -> list[QAccessibleInterface]:
    """Return all that a screen reader finds in a window and that can be seen, in its order."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root
    return list(_below(root))


def _below(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for at in range(part.childCount()):
        child = part.child(at)
        if child and child.isValid() and not child.state().invisible:
            yield child
            yield from _below(child)


def name_of(part: QAccessibleInterface) -> str:
    """Return what a screen reader calls a part."""
    return part.text(QAccessible.Text.Name)


def part_of(item: QQuickItem) -> QAccessibleInterface:
    """Return what a screen reader knows of an item."""
    part = QAccessible.queryAccessibleInterface(item)
    assert part
    return part


def item_of(part: QAccessibleInterface) -> QQuickItem:
    """Return the item that a part is of."""
    item = part.object()
    assert isinstance(item, QQuickItem)
    return item


def goes_back(before: QRectF, after: QRectF, *, right_to_left: bool) -> bool:
    """Return whether one who reads has to look back from a place to the next: it is neither below nor further on."""
    below = after.center().y() > before.bottom() or after.top() >= before.bottom() - 2
    further = after.right() <= before.left() + 2 if right_to_left else after.left() >= before.right() - 2
    return not (below or further)


@contextmanager
def announcements() -> Iterator[list[str]]:
    """Yield what is said unasked, as it comes."""
    said: list[str] = []
    library = ctypes.CDLL(str(Path(PySide6.__file__).parent / "Qt/lib/libQt6Gui.so.6"))
    install = getattr(library, _INSTALL)
    install.restype, kind = ctypes.c_void_p, ctypes.CFUNCTYPE(None, ctypes.c_void_p)

    def hear(address: int) -> None:
        event: Any = Shiboken.wrapInstance(address, QAccessibleAnnouncementEvent)
        if event.type() == QAccessible.Event.Announcement:
            said.append(event.message())

    handler = kind(hear)
    active = QAccessible.isActive()
    QAccessible.setActive(True)
    before = install(handler)
    try:
        yield said
    finally:
        install(ctypes.c_void_p(before))
        QAccessible.setActive(active)
