"""Draws every part in its states: `python tests/qml/gallery.py FOLDER` leaves PNG files to look at."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.adapters.qt.icons import IconProvider

HERE = Path(__file__).resolve().parent
RESOURCES = HERE.parents[1] / "resources"
SIZES = {"1280": (1280, 800), "1920": (1920, 1080), "portrait": (1080, 1920)}
PAGES: dict[str, tuple[str, dict[str, object]]] = {
    "parts": ("Gallery.qml", {}),
    "tiles": ("GalleryPanes.qml", {}),
    "admitted": ("GalleryPane.qml", {"kind": "admitted"}),
    "already_in": ("GalleryPane.qml", {"kind": "already_in"}),
    "refused": ("GalleryPane.qml", {"kind": "refused"}),
    "information": ("GalleryPane.qml", {"kind": "information"}),
    "dialog": ("GalleryPane.qml", {"asking": True}),
}


def make_view() -> QQuickView:
    """Returns an empty view that knows the product's modules and icons."""
    view = QQuickView()
    view.engine().addImportPath(str(RESOURCES / "qml"))
    view.engine().addImageProvider("icon", IconProvider(RESOURCES / "icons"))
    return view


def set_theme(engine: QQmlEngine, **values: object) -> None:
    """Sets properties of the Theme of this engine."""
    theme = engine.singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(theme, QObject)
    for name, value in values.items():
        theme.setProperty(name, value)


def draw(page: str, scheme: str, size: str, target: Path, larger: bool = False) -> None:
    """Draws one page of the gallery into a PNG file."""
    width, height = SIZES[size]
    view = make_view()
    set_theme(
        view.engine(), scheme=scheme, windowWidth=width, windowHeight=height, reducedMotion=True, largerText=larger
    )
    source, properties = PAGES[page]
    view.setInitialProperties(properties)
    view.setSource(QUrl.fromLocalFile(str(HERE / source)))
    view.resize(width, height)
    view.show()
    view.requestActivate()
    for _ in range(8):
        QGuiApplication.processEvents()
    for name in ("focused", "searched"):
        part = view.rootObject().findChild(QQuickItem, name)
        if part is not None:
            part.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(4):
        QGuiApplication.processEvents()
    view.grabWindow().save(str(target))
    view.close()


def main() -> int:
    """Draws all pages in light, dark and high contrast."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication(sys.argv[:1])
    for page in PAGES:
        for scheme, size in (
            ("light", "1280"),
            ("dark", "1280"),
            ("contrast", "1280"),
            ("light", "1920"),
            ("contrast", "1920"),
        ):
            draw(page, scheme, size, folder / f"{page}-{scheme}-{size}.png")
    draw("parts", "light", "1280", folder / "parts-larger.png", larger=True)
    draw("tiles", "light", "1280", folder / "tiles-larger.png", larger=True)
    draw("dialog", "light", "portrait", folder / "dialog-portrait.png")
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
