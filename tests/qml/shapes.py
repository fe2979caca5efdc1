"""An open window in one shape after the other: each size, language and size of letters, without opening another one."""

import itertools
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl
from PySide6.QtQuick import QQuickWindow

from kiosk.app.screen import Screen
from tests.qml.seen import items_of, kind, settle

Size = tuple[int, int]

SIZES: tuple[Size, ...] = ((1280, 800), (1024, 768), (1080, 1920))
LANGUAGES = ("en", "tr", "ar")


def shapes(
    screen: Screen,
    sizes: Sequence[Size] = SIZES,
    languages: Sequence[str] = LANGUAGES,
    larger: Sequence[bool] = (False,),
    percents: Sequence[int] = (0,),
) -> Iterator[str]:
    """Give a window every shape in turn, and yield what it is like once its page stands still.

    Args:
        screen: the open screen.
        sizes: those of its window.
        languages: those that it speaks.
        larger: without and with the larger text of a desk.
        percents: the sizes of text that a visitor of the foyer chooses; 0 leaves it as it is.
    """
    drop_hidden_pages(screen.window)
    theme = screen.engine.singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(theme, QObject)
    for language, is_larger, percent, size in itertools.product(languages, larger, percents, sizes):
        screen.set_language(language)
        if percent:
            screen.view_model.setTextPercent(percent)
        theme.setProperty("largerText", is_larger or percent > 100)
        screen.window.resize(*size)
        settle(screen.window)
        assert (screen.window.width(), screen.window.height()) == size
        text = f" with text of {percent} %" if percent else " with larger text" if is_larger else ""
        yield f"{language} {size[0]}x{size[1]}{text}"


def drop_hidden_pages(window: QQuickWindow) -> None:
    """Take down the pages that a foyer keeps for later: most of what another shape lays out is theirs, unseen.

    They are made anew once they are turned to.
    """
    QCoreApplication.processEvents()  # what they have put off they do before
    for item in items_of(window):
        if kind(item) == "QQuickLoader" and item.property("component") and not item.property("wanted"):
            item.setProperty("source", QUrl())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
