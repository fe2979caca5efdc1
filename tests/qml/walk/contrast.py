"""How well texts can be read on what is under them: the contrast ratio of WCAG 2, taken from a picture."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from tests.qml.seen import Seen, ink, words

LEAST = 7.0
_SHARE = 0.05
"""What makes less of a box than this is an edge of letters."""
_STEP = 2
"""Every so many dots of a text's box are looked at, along and down."""


def faint_texts(items: list[Seen], picture: QImage) -> Iterator[str]:
    """Yield the texts whose colour is too near to the most frequent one under their letters."""
    scale = picture.devicePixelRatio()
    dots = picture.convertToFormat(QImage.Format.Format_RGB32)
    for item, clip in items:
        if not item.inherits("QQuickText") or not words(item).strip():
            continue
        place = ink(item)
        place = place.intersected(clip) if clip else place
        own = QColor(item.property("color"))
        if (ground := _ground(dots, place, scale, own)) is None:
            continue
        colour = _blended(own, ground, _opacity(item))
        if (ratio := contrast(colour, ground)) < LEAST - 0.05:
            yield f"faint, {ratio:.1f}: {words(item)[:40]} {colour.name()} on {ground.name()}"


def contrast(one: QColor, other: QColor) -> float:
    """Return the contrast ratio of two colours, 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _ground(dots: QImage, place: QRectF, scale: float, own: QColor) -> QColor | None:
    left, right = int(place.left() * scale), min(int(place.right() * scale), dots.width())
    top, bottom = int(place.top() * scale), min(int(place.bottom() * scale), dots.height())
    bits = memoryview(dots.constBits())
    rows = bits.cast("B").cast("I") if dots.bytesPerLine() == 4 * dots.width() else None
    if rows is None or right - max(left, 0) < 2 or bottom - max(top, 0) < 2:
        return None
    count: Counter[int] = Counter()
    for row in range(max(top, 0), bottom, _STEP):
        begin = row * dots.width()
        count.update(rows[begin + max(left, 0) : begin + right : _STEP])
    common = [QColor.fromRgb(dot) for dot, times in count.most_common(2) if times > _SHARE * count.total()]
    # Of large and heavy letters there may be more than of what is under them.
    return next((colour for colour in common if colour.rgb() != own.rgb()), common[0] if common else None)


def _opacity(item: QQuickItem) -> float:
    opacity, holder = 1.0, item
    while holder is not None:
        opacity *= holder.opacity()
        holder = holder.parentItem()
    return opacity


def _blended(colour: QColor, ground: QColor, opacity: float) -> QColor:
    share = colour.alphaF() * opacity
    pairs = (colour.redF(), ground.redF()), (colour.greenF(), ground.greenF()), (colour.blueF(), ground.blueF())
    red, green, blue = (share * part + (1 - share) * under for part, under in pairs)
    return QColor.fromRgbF(red, green, blue)
