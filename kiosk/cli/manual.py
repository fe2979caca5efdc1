"""`kiosk help`: the manual's pages as plain text."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import click

from kiosk.cli.context import replace_option, say, say_page
from kiosk.domain.counted import counted
from kiosk.domain.manual import Block, Heading, Topic, plain
from kiosk.services import manual, page_text

_WIDEST = 100


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
    return page_text.lines(page, width or min(shutil.get_terminal_size().columns, _WIDEST))
