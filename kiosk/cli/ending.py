"""How a command ends that does not go well: one sentence and exit status 1, whatever it was."""

import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import NoReturn

import click

from kiosk.cli.plain_stream import guard
from kiosk.domain.fault import Fault
from kiosk.domain.faults.command import Stopped
from kiosk.domain.faults.system import path_refused

_PACKAGE = Path(__file__).resolve().parent.parent


def end_when_told() -> None:
    """Let Ctrl+C and SIGTERM end a command as a fault does, so that half-written files and copies are removed."""
    for told in (signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(told) is not signal.SIG_IGN:
            signal.signal(told, _stop)


def fail(sentence: str) -> NoReturn:
    """End with one line on standard error and exit status 1."""
    click.echo(f"kiosk: {sentence.encode('utf-8', 'replace').decode()}", err=True)
    _let_go_of_output()
    sys.exit(1)


def is_of_the_world(error: Exception) -> bool:
    """Tell what the world did from a mistake in this program."""
    return isinstance(error, Fault) or path_refused(error) is not None


def sentence_of(error: Exception) -> str:
    """Say in one sentence what ended a command, with nothing of what it worked on: an error's text may quote a code."""
    if isinstance(error, Fault):
        return str(error)
    if refused := path_refused(error):
        return str(refused)
    if isinstance(error, OSError) and error.filename is None and error.strerror:
        return f"The answer could not be written ({error.strerror}); what was answered before is kept."
    import traceback

    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if _PACKAGE in Path(frame.filename).parents]
    where = " < ".join(f"{Path(frame.filename).name}:{frame.lineno}" for frame in reversed(frames))
    return (
        f"Something is wrong in the program or in the event file ({type(error).__name__} at {where or 'start'}); what "
        "was answered before is kept. Run “kiosk doctor”; if it finds nothing, please report this line."
    )


def prepare_streams() -> None:
    """Let any bytes be read and any text be printed, and have somewhere to print to even if a stream was closed."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    if sys.stdin is None:
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115 - open as long as the process
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - open as long as the process
    sys.stdout, sys.stderr = guard(sys.stdout), guard(sys.stderr)


def silence_warnings() -> None:
    """Keep what libraries say to programmers from people, unless somebody asked Python for it."""
    import warnings

    if not sys.warnoptions:
        warnings.simplefilter("ignore")


def _let_go_of_output() -> None:
    """Drop what cannot be written any more, or Python would try again as it ends and complain in its own words."""
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _stop(_signal: int, _frame: FrameType | None) -> NoReturn:
    raise Stopped()
