"""`kiosk help`: the manual's pages as plain text."""

import os
import shutil
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import assert_never

import click

from kiosk.cli.context import replace_option, say, say_page
from kiosk.domain.counted import counted
from kiosk.domain.manual import Block, Heading, Item, Paragraph, TableRow, Topic, plain
from kiosk.services import manual

_WIDEST = 100
_TERM = 26
"""How much of a line the first cell of a table's row may take."""


@click.command("help")
@click.argument("topic", required=False, type=click.Choice([topic.value for topic in Topic]))
@click.option("--language", type=click.Choice(manual.languages()), help="The page's; else your system's.")
@click.option("--pdf", "out", type=click.Path(path_type=Path, dir_okay=False), help="Write the page as a PDF, on A4.")
@replace_option
def help_command(topic: str | None, language: str | None, out: Path | None, replace: bool) -> None:
    """Print a page of the manual; without a TOPIC, say which there are.

    \b
    kiosk help                               the pages there are
    kiosk help desk                          one of them
    kiosk help desk-card --pdf desk.pdf      one sheet to lay beside the scanner
    """  # noqa: D301 - click's mark for lines that are kept as they are
    spoken = language or system_language()
    if topic is None and out is not None:
        raise click.UsageError("Name the TOPIC to write as a PDF; “kiosk help” lists them.")
    if topic is None:
        for each in Topic:
            say(f"{each:<10} {title(manual.page(each, spoken))}")
        return
    if out is not None:
        from kiosk.bootstrap.outputs import print_manual

        sheets = print_manual(out, manual.page(Topic(topic), spoken), spoken, replace=replace)
        say(f"Wrote {counted(sheets, 'sheet')} to {out}.")
        return
    say_page("\n".join(lines(manual.page(Topic(topic), spoken))))


def system_language() -> str:
    """Return the language that the environment asks for (POSIX 8.2), if the manual is there in it; else English."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(variable):
            code = value.partition(".")[0].partition("_")[0].lower()
            return code if code in manual.languages() else manual.SOURCE
    return manual.SOURCE


def title(page: tuple[Block, ...]) -> str:
    """Return a page's first heading."""
    return next((plain(block.text) for block in page if isinstance(block, Heading)), "")


def lines(page: tuple[Block, ...], width: int | None = None) -> Iterator[str]:
    """Yield a page as lines of text that fit a terminal, or a width in columns."""
    columns = width or min(shutil.get_terminal_size().columns, _WIDEST)
    before: Block | None = None
    for block in page:
        if before is not None and not _goes_on(before, block):
            yield ""
        yield from _lines(block, columns)
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
