"""What every command shares: the event file in use, one clear line on failure, and progress on a terminal."""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from kiosk.bootstrap.event_files import EVENT_VARIABLE, event_path, open_event
from kiosk.cli.plain_stream import draw, plain
from kiosk.domain.fault import Fault
from kiosk.domain.plain_text import one_line
from kiosk.storage.connection import DatabaseError, fault_of, is_of_the_world
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import held

if TYPE_CHECKING:
    from kiosk.services.ports import Progress


@dataclass(frozen=True, slots=True)
class Invocation:
    """What was given before the command's name."""

    event: Path | None

    @property
    def named(self) -> Path | None:
        """The event file that was named, on the command line or in the environment; None if none was."""
        return self.event or (Path(named) if (named := os.environ.get(EVENT_VARIABLE)) else None)

    @property
    def path(self) -> Path:
        """The event file to use."""
        return event_path(self.event)

    @contextmanager
    def file(self, *, tidy: bool = True) -> Iterator[EventFile]:
        """Open the event file for the length of a command.

        Args:
            tidy: do first what killed programs left undone, and remove their drafts; a screen does so once it is drawn.
        """
        file = open_event(self.path)
        if tidy:
            file.surroundings.clear_drafts()
            with suppress(Fault):
                _settle(file)
        try:
            yield file
        except DatabaseError as error:
            if not is_of_the_world(error):
                raise
            raise fault_of(error, file.path) from error
        finally:
            file.close()


def _settle(file: EventFile) -> None:
    """Let imports have their turn that still wait, and erase needs that are due; what does that is loaded only then."""
    if held.is_any(file.reader):
        from kiosk.storage.settling import settle

        settle(file)
    if held.any_needs(file.reader):
        from kiosk.services.people.needs import erase_needs_when_due

        erase_needs_when_due(file)


class PlainText(click.ParamType):  # type: ignore[type-arg]  # generic only in newer clicks
    """A text that any file can hold: bytes that are no text, and control characters, are replaced or dropped."""

    name = "text"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:  # noqa: ARG002
        """Return the text on one line."""
        return one_line(readable(value))


class AnyText(click.ParamType):  # type: ignore[type-arg]  # generic only in newer clicks
    """A code or a query, as given; bytes that are no text become the replacement character."""

    name = "text"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:  # noqa: ARG002
        """Return the text."""
        return readable(value)


def readable(text: str) -> str:
    """Return a text with the replacement character for what was no text."""
    return text if text.isascii() else text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


PLAIN_TEXT = PlainText()
ANY_TEXT = AnyText()
pass_invocation = click.make_pass_decorator(Invocation)
replace_option = click.option(
    "--replace", is_flag=True, help="Write over any other file of that name; never over an event that is open."
)


def say(text: str) -> None:
    """Print one line to standard output at once, so that a reader of a pipe has it before the next is worked on."""
    _write(" ".join(text.splitlines()))


def say_page(text: str) -> None:
    """Print lines of this program's own text as they are."""
    _write(text)


def say_json(value: dict[str, Any]) -> None:
    """Print one JSON object on one line."""
    is_unicode = (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf")
    _write(json.dumps(value, ensure_ascii=not is_unicode))


def _write(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def fail(sentence: str) -> NoReturn:
    """End the command with exit status 1 and one line on standard error."""
    click.echo(f"kiosk: {sentence}", err=True)
    raise click.exceptions.Exit(1)


@contextmanager
def progress(label: str) -> "Iterator[Progress]":
    """Show a progress bar on standard error while it is a terminal; yields a function told (done, total)."""
    if not sys.stderr.isatty():
        yield lambda done, total: None  # noqa: ARG005
        return
    width = 32

    def show(done: int, total: int) -> None:
        filled = width * done // total if total else 0
        amount = f"{done:,} of {total:,}" if total else f"{done:,}"
        draw(f"\r{plain(label)}  {'█' * filled}{'░' * (width - filled)}  {amount}\033[K")

    try:
        yield show
    finally:
        draw("\r\033[K")
