"""A page, of the manual or a sheet to read, as lines of plain text."""

import textwrap
from collections.abc import Iterator, Sequence
from typing import assert_never

from kiosk.domain.manual import Block, Heading, Item, Paragraph, TableRow, plain

_TERM = 26
"""How much of a line the first cell of a table's row may take."""


def lines(page: Sequence[Block], width: int) -> Iterator[str]:
    """Yield a page as lines of text that fit a width in columns."""
    before: Block | None = None
    for block in page:
        if before is not None and not _goes_on(before, block):
            yield ""
        yield from _lines(block, width)
        before = block


def _wrapped(text: str, width: int, first: str = "", further: str = "") -> list[str]:
    return textwrap.wrap(
        text, width, initial_indent=first, subsequent_indent=further, break_on_hyphens=False, break_long_words=False
    )


def _goes_on(before: Block, block: Block) -> bool:
    """Tell whether a block follows another without an empty line."""
    return isinstance(block, Item | TableRow) and type(block) is type(before)


def _lines(block: Block, width: int) -> Iterator[str]:
    match block:
        case Heading(level, text):
            yield plain(text)
            if level < 3:
                yield ("=" if level == 1 else "-") * len(plain(text))
        case Paragraph(text) if "\n" in plain(text):
            yield from (f"    {line}" for line in plain(text).split("\n"))
        case Paragraph(text):
            yield from _wrapped(plain(text), width)
        case Item(number, text):
            mark = f"{number}. " if number else "- "
            yield from _wrapped(plain(text), width, mark, " " * len(mark))
        case TableRow():
            yield from _row(block, width)
        case _:
            assert_never(block)


def _row(row: TableRow, width: int) -> Iterator[str]:
    """Yield the first cell, and behind or under it the others, each under its heading if there are several."""
    term, *rest = map(plain, row.cells)
    said = [cell if len(rest) == 1 else f"{plain(head)}: {cell}" for head, cell in zip(row.head[1:], rest, strict=True)]
    indent = " " * (_TERM + 2)
    body = [line for cell in said for line in _wrapped(cell, width, indent, indent)]
    if len(term) > _TERM or not body:
        yield term
        yield from body
        return
    yield f"{term:<{_TERM}}  {body[0].strip()}"
    yield from body[1:]
