"""Reading a page of the manual, which the screens open on F1 and `kiosk help` prints."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kiosk.bundled import RESOURCES
from kiosk.domain.manual import Block, Heading, Item, Paragraph, Style, TableRow, Text, TextSpan, Topic

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

FOLDER = RESOURCES / "manual"
SOURCE = "en"
"""The language that every page is there in."""


def languages() -> tuple[str, ...]:
    """Return the languages that the manual is there in, English first."""
    codes = {path.name.split(".")[1] for path in FOLDER.glob("*.*.md")}
    return tuple(sorted(codes, key=lambda code: (code != SOURCE, code)))


def page(topic: Topic, language: str) -> tuple[Block, ...]:
    """Return what a page says, in a language or, where it is not there in that, in English."""
    place = FOLDER / f"{topic}.{language}.md"
    text = place if place.parent == FOLDER and place.is_file() else FOLDER / f"{topic}.{SOURCE}.md"
    return blocks(text.read_text("utf-8"))


def blocks(markdown: str) -> tuple[Block, ...]:
    """Return what a text in Markdown says; pictures and HTML are no part of a page and are left out.

    Only what the manual needs is read: headings, paragraphs, fenced code, lists of one level, and tables (CommonMark
    0.31 with the tables of GitHub).
    """
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    return tuple(block for node in SyntaxTreeNode(parser.parse(markdown)).children for block in _blocks(node))


def _blocks(node: "SyntaxTreeNode") -> Iterator[Block]:
    if node.type == "heading":
        yield Heading(int(node.tag[1:]), _text(node))
    elif node.type == "paragraph":
        yield Paragraph(_text(node))
    elif node.type == "fence":
        yield Paragraph((TextSpan(node.content.rstrip("\n"), Style.CODE),))
    elif node.type in ("bullet_list", "ordered_list"):
        for number, item in enumerate(node.children, start=1):
            yield from (Item(number if node.type == "ordered_list" else 0, _text(part)) for part in item.children)
    elif node.type == "table":
        rows = [tuple(map(_text, row.children)) for part in node.children for row in part.children]
        yield from (TableRow(rows[0], cells) for cells in rows[1:])


def _text(node: "SyntaxTreeNode") -> Text:
    return tuple(span for inline in node.children for span in _spans(inline, Style.PLAIN) if span.text)


def _spans(node: "SyntaxTreeNode", style: Style) -> Iterator[TextSpan]:
    """Yield the parts of a sentence; a link is its words, as there is nothing to follow it to."""
    if node.type == "code_inline":
        yield TextSpan(node.content, Style.CODE)
    elif node.type in ("text", "softbreak"):
        yield TextSpan(node.content if node.type == "text" else " ", style)
    elif node.type != "image":
        for part in node.children:
            yield from _spans(part, Style.STRONG if node.type == "strong" else style)
