"""A page of the manual in rows that QML shows, its sentences in Qt's rich text."""

from dataclasses import dataclass
from html import escape
from typing import assert_never

from kiosk.domain.language import language_of
from kiosk.domain.manual import Block, Heading, Item, Paragraph, Style, TableRow, Text, TextSpan, Topic, plain
from kiosk.services.manual import page

_LEFT_TO_RIGHT, _END = "\u2066", "\u2069"
"""Left-to-right isolate and its end (Unicode annex 9): a command keeps its order in a right-to-left sentence."""

_JOINER = "\u2060"
"""A word joiner: no line ends at the hyphens of an option."""


@dataclass(frozen=True, slots=True)
class BlockRow:
    """A block of a page: what it is, its text in Qt's rich text and, of a table's row, the cells under their headings.

    `mark` stands before an item of a list, `spoken` is what a screen reader says.
    """

    kind: str
    level: int
    mark: str
    text: str
    cells: list[str]
    spoken: str


def page_rows(topic: str, language: str) -> tuple[str, list[BlockRow]]:
    """Return a page's title, and its blocks below that."""
    first, *others = page(Topic(topic), language)
    title = plain(first.text) if isinstance(first, Heading) else ""
    return title, [block_row(block, language) for block in others]


def rich(text: Text, language: str) -> str:
    """Return a text as Qt's rich text."""
    turned = language_of(language).right_to_left
    return "".join(_rich(span, turned=turned) for span in text)


def _rich(span: TextSpan, *, turned: bool) -> str:
    text = escape(span.text).replace("\n", "<br/>")
    match span.style:
        case Style.PLAIN:
            return text
        case Style.STRONG:
            return f"<b>{text}</b>"
        case Style.CODE:
            whole = text.replace("-", "-" + _JOINER)
            return f"<code>{_LEFT_TO_RIGHT}{whole}{_END}</code>" if turned else f"<code>{whole}</code>"
        case _:
            assert_never(span.style)


def block_row(block: Block, language: str) -> BlockRow:
    """Return a block in Qt's rich text."""
    match block:
        case Heading(level, text):
            return BlockRow("heading", level, "", rich(text, language), [], plain(text))
        case Paragraph(text):
            return BlockRow("paragraph", 0, "", rich(text, language), [], plain(text))
        case Item(number, text):
            mark = f"{number}." if number else "•"
            return BlockRow("item", 0, mark, rich(text, language), [], plain(text))
        case TableRow(head, cells):
            spoken = "; ".join(f"{plain(name)}: {plain(cell)}" for name, cell in zip(head, cells, strict=True))
            return BlockRow("row", 0, "", "", [rich(cell, language) for cell in cells], spoken)
        case _:
            assert_never(block)
