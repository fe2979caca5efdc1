"""What every command shares: the event file in use, one clear line on failure, and progress on a terminal."""

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import click

from kiosk.bootstrap import event_path, open_event
from kiosk.services.ports import Progress
from kiosk.storage.event_file import EventFile


@dataclass(frozen=True, slots=True)
class Invocation:
    """What was given before the command's name."""

    event: Path | None

    @property
    def path(self) -> Path:
        """The event file to use."""
        return event_path(self.event)

    @contextmanager
    def file(self) -> Iterator[EventFile]:
        """Open the event file for the length of a command."""
        file = open_event(self.path)
        try:
            yield file
        finally:
            file.close()


pass_invocation = click.make_pass_decorator(Invocation)


def say(text: str) -> None:
    """Print one line to standard output at once, so that a reader of a pipe has it before the next is worked on."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def say_json(value: dict[str, Any]) -> None:
    """Print one JSON object on one line."""
    say(json.dumps(value, ensure_ascii=False))


def fail(sentence: str) -> NoReturn:
    """End the command with exit status 1 and one line on standard error."""
    click.echo(f"kiosk: {sentence}", err=True)
    raise click.exceptions.Exit(1)


@contextmanager
def progress(label: str) -> Iterator[Progress]:
    """Show a progress bar on standard error while it is a terminal; yields a function told (done, total)."""
    if not sys.stderr.isatty():
        yield lambda done, total: None  # noqa: ARG005
        return
    width = 32

    def show(done: int, total: int) -> None:
        filled = width * done // total if total else 0
        amount = f"{done:,} of {total:,}" if total else f"{done:,}"
        sys.stderr.write(f"\r{label}  {'█' * filled}{'░' * (width - filled)}  {amount}\033[K")
        sys.stderr.flush()

    try:
        yield show
    finally:
        sys.stderr.write("\r\033[K")
        sys.stderr.flush()
