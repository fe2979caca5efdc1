"""Serves the icon outlines to QML, drawn crisply in any colour and at any size."""

import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

_DEFAULT_SIDE = 24
_OUTLINE_WIDTH = 'stroke-width="1.75"'
_COLOUR = re.compile(r"(?:[0-9a-fA-F]{2})?[0-9a-fA-F]{6}")
_NAME = re.compile(r"[a-z-]+")
_WIDTH = re.compile(r"\d{1,2}(?:\.\d{1,3})?")


class IconProvider(QQuickImageProvider):
    """Answers `image://icon/NAME/RRGGBB` and `image://icon/NAME/RRGGBB/WIDTH`.

    NAME is the stem of a file in the icons folder, the colour may lead with two digits of alpha (AARRGGBB),
    and WIDTH is the width of the line in units of the 24 grid (1.75 without it).

    Args:
        folder: The folder that holds the outlines, one SVG file each.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._outlines: dict[str, str] = {}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all icons, sorted."""
        return tuple(sorted(path.stem for path in self._folder.glob("*.svg")))

    def requestImage(self, request: str, size: QSize, requested_size: QSize) -> QImage:  # noqa: N802
        """Draws one icon; an unknown name or colour gives a null image, which Qt Quick reports as a warning.

        Args:
            request: What follows `image://icon/` in the address.
            size: Is given the size of the drawing, in pixels.
            requested_size: The wanted size in pixels; what is not positive becomes the other side, or 24.
        """
        name, _, rest = request.partition("/")
        colour, _, width = rest.partition("/")
        outline = self._outline(name)
        if outline is None or not _COLOUR.fullmatch(colour) or (width and not _WIDTH.fullmatch(width)):
            return QImage()
        if width:
            outline = outline.replace(_OUTLINE_WIDTH, f'stroke-width="{width}"')
        side = _wanted_size(requested_size)
        size.setWidth(side.width())
        size.setHeight(side.height())
        return _drawn(outline, QColor(f"#{colour}"), side)

    def _outline(self, name: str) -> str | None:
        if name not in self._outlines and _NAME.fullmatch(name) and (path := self._folder / f"{name}.svg").is_file():
            self._outlines[name] = path.read_text(encoding="utf-8")
        return self._outlines.get(name)


def _wanted_size(requested: QSize) -> QSize:
    width = requested.width() if requested.width() > 0 else requested.height()
    height = requested.height() if requested.height() > 0 else requested.width()
    return QSize(width, height) if width > 0 and height > 0 else QSize(_DEFAULT_SIDE, _DEFAULT_SIDE)


def _drawn(outline: str, tint: QColor, size: QSize) -> QImage:
    svg = outline.replace("currentColor", tint.name(QColor.NameFormat.HexRgb))
    # Not fill(): to tell its colours apart, PySide first makes every enum of the Qt namespace, 30 ms of a cold start.
    blank = bytes(4 * size.width() * size.height())
    image = QImage(blank, size.width(), size.height(), QImage.Format.Format_ARGB32_Premultiplied).copy()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # SVG Tiny, which Qt draws, has no colours with alpha.
    painter.setOpacity(tint.alphaF())
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return image
