"""Where the letters of texts stand, line by line: words that a line's end breaks, letters on others or under a card."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath, QTextDocument, QTextLayout, QTextOption
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.qml.seen import BOXES, Seen, box, face, is_one_of, is_text, kind, shown_items, words

MARKS = ("MoreMark",)
"""What lies on an edge and must touch nothing on either side of it."""
LONGEST_WORD = 30
"""A word of more letters may be broken, as some name may be one."""
MARKDOWN = 3
"""QML's `Text.MarkdownText`."""
BARS = ("UndoBar", "Toast")
"""What stands below or above a page."""


@dataclass(frozen=True)
class Line:
    """A line of a text: its words, where their letters stand in the window, and on what line they rest."""

    words: str
    letters: QRectF
    baseline: float
    font: QFont

    def outline(self) -> QPainterPath:
        """Return the shapes of the letters, where they stand."""
        path = QPainterPath()
        path.addText(0, self.baseline, self.font, self.words)
        return path.translated(self.letters.left() - path.boundingRect().left(), 0)


def misplaced(window: QQuickWindow) -> list[str]:
    """Return what is wrong: words broken in the middle, letters on others or half under a card, marks on something."""
    return misplaced_of(shown_items(window))


def misplaced_of(items: list[Seen]) -> list[str]:
    """Return the same of what can be seen."""
    texts = [(item, clip, lines_of(item)) for item, clip in items if is_text(item)]
    return [
        *(f"broken word: {word}" for item, _, _ in texts for word in broken_words(item)),
        *(f"letters on each other: {pair}" for pair in _meeting(texts)),
        *(f"letters half under {kind(card)}: {line}" for line, card in _covered(texts, items)),
        *(f"mark on {what}" for what in _touched(items)),
    ]


def lines_of(item: QQuickItem) -> list[Line]:
    """Return the lines of a text and where their letters stand: what is drawn, not what is set aside for it."""
    font = _font(item)
    metrics = QFontMetricsF(font)
    whole, baseline = box(item), float(item.property("baselineOffset"))
    step = _line_height(item, metrics)
    lines = []
    for number, (laid, width) in enumerate(_laid_out(item, font)):
        tight = metrics.tightBoundingRect(line := laid.strip())
        rests = whole.top() + baseline + number * step
        if tight.height() > 0:
            place = QRectF(_left(item, width), rests + tight.top(), width, tight.height())
            lines.append(Line(line, place, rests, font))
    return lines


def broken_words(item: QQuickItem) -> Iterator[str]:
    """Yield the words of a text that a line's end breaks in the middle."""
    lines = [line for line, _ in _laid_out(item, _font(item))]
    for at in range(1, len(lines)):
        one, other = "".join(lines[:at]), "".join(lines[at:])
        if one and other and one[-1].isalnum() and other[0].isalnum():
            first, rest = one.split()[-1], other.split()[0]
            if len(first + rest) <= LONGEST_WORD:
                yield f"{first}|{rest}"


def _laid_out(item: QQuickItem, font: QFont) -> list[tuple[str, float]]:
    """Return the lines of a text, as Qt breaks them, with their widths."""
    text = _plain(item).replace("\n", "\u2028")
    units = text.encode("utf-16-le")  # as Qt counts: an emoji is two of them
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode(_evaluated(item, "wrapMode")))
    layout.setTextOption(option)
    width = item.width() - item.property("leftPadding") - item.property("rightPadding")
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start = 2 * line.textStart()
        lines.append((units[start : start + 2 * line.textLength()].decode("utf-16-le"), line.naturalTextWidth()))
    layout.endLayout()
    return lines


def _plain(item: QQuickItem) -> str:
    """Return what is drawn of a text, without the marks of Markdown."""
    if not item.inherits("QQuickText") or _evaluated(item, "textFormat") != MARKDOWN:
        return words(item)
    document = QTextDocument()
    document.setMarkdown(words(item))
    return document.toPlainText()


def _font(item: QQuickItem) -> QFont:
    return QFont(item.property("font"))


def _line_height(item: QQuickItem, metrics: QFontMetricsF) -> float:
    fixed = _evaluated(item, "lineHeightMode") == 1
    return float(item.property("lineHeight")) if fixed else metrics.lineSpacing()


def _left(item: QQuickItem, width: float) -> float:
    whole = box(item)
    match Qt.AlignmentFlag(_evaluated(item, "effectiveHorizontalAlignment")):
        case Qt.AlignmentFlag.AlignRight:
            return float(whole.right() - item.property("rightPadding") - width)
        case Qt.AlignmentFlag.AlignHCenter:
            return whole.center().x() - width / 2
        case _:
            return float(whole.left() + item.property("leftPadding"))


def _evaluated(item: QQuickItem, expression: str) -> int:
    context = qmlContext(item)
    assert context
    return int(QQmlExpression(context, item, expression).evaluate()[0])


def _meeting(texts: list[tuple[QQuickItem, QRectF | None, list[Line]]]) -> Iterator[tuple[str, str]]:
    for (_, clip, lines), (_, other_clip, others) in itertools.combinations(texts, 2):
        for one, other in itertools.product(lines, others):
            near = _shared(_clipped(one.letters.adjusted(0, -1, 0, 1), clip), _clipped(other.letters, other_clip)) > 0
            if near and any(one.outline().translated(0, by).intersects(other.outline()) for by in (-1, 1)):
                yield one.words, other.words


def _covered(
    texts: list[tuple[QQuickItem, QRectF | None, list[Line]]], items: list[Seen]
) -> Iterator[tuple[str, QQuickItem]]:
    cards = [
        (item, _clipped(face(item), clip))
        for item, clip in items
        if item.inherits("QQuickAbstractButton") or is_one_of(item, BOXES)
    ]
    for item, clip, lines in texts:
        for line, (card, place) in itertools.product(lines, cards):
            seen = _clipped(line.letters, clip)
            under = _shared(seen, place) > 1 and not place.adjusted(-1, -1, 1, 1).contains(seen)
            if under and not (item is card or item.isAncestorOf(card) or card.isAncestorOf(item)):
                yield line.words, card


def _touched(items: list[Seen]) -> Iterator[str]:
    things = [
        (item, _clipped(face(item), clip))
        for item, clip in items
        if item.inherits("QQuickAbstractButton") or is_one_of(item, BARS)
    ]
    marks = [(item, place) for item, place in things if is_one_of(item, MARKS)]
    for (mark, place), (other, beside) in itertools.product(marks, things):
        touched = _shared(place.adjusted(-1, -1, 1, 1), beside) > 0 and not beside.contains(place)
        if touched and other is not mark:
            yield words(other) or kind(other)


def _clipped(place: QRectF, clip: QRectF | None) -> QRectF:
    return place.intersected(clip) if clip is not None else place


def _shared(first: QRectF, second: QRectF) -> float:
    both = first.intersected(second)
    return min(both.width(), both.height())
