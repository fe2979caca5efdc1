"""Commands as processes of their own, which take over a program that was loaded once for all of them.

A process that loads the program anew spends most of its time on that. How it starts, what a shell hands it and how it
ends when its streams are closed is tested with `subprocess` (`test_endings.py`, `test_terminal.py`, `test_setup.py`).
"""

import os
import sys
from multiprocessing import get_context
from pathlib import Path
from subprocess import CompletedProcess
from tempfile import TemporaryDirectory

from kiosk.cli import main

_LOADED = ("scan", "event", "erase", "kiosks", "export", "imports", "event_key", "settings")
_PROGRAM = get_context("forkserver")
_PROGRAM.set_forkserver_preload(["__main__", __name__, *(f"kiosk.cli.{name}" for name in _LOADED)])


def run(path: Path | None, *arguments: str | bytes, stdin: str = "") -> CompletedProcess[str]:
    """Run a command on an event file, with lines of text on its standard input."""
    done = run_bytes(path, *arguments, stdin=stdin.encode())
    return CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def run_bytes(path: Path | None, *arguments: str | bytes, stdin: bytes = b"") -> CompletedProcess[bytes]:
    """Run a command on an event file, and return what it wrote, byte by byte."""
    words = ["kiosk", *(("--event", str(path)) if path else ()), *map(os.fsdecode, arguments)]
    with TemporaryDirectory(prefix="foyer-command-") as folder:
        streams = Path(folder)
        (streams / "stdin").write_bytes(stdin)
        process = _PROGRAM.Process(target=_command, args=(streams, words, dict(os.environ), Path.cwd()))
        process.start()
        process.join(60)
        assert process.exitcode is not None, words
        written = [(streams / name).read_bytes() for name in ("stdout", "stderr")]
        return CompletedProcess(words, process.exitcode, *written)


def _command(streams: Path, words: list[str], environment: dict[str, str], folder: Path) -> None:
    """Be `kiosk`, fed from a file, in the folder and with the variables of whoever calls."""
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    for number, name, flags in (
        (0, "stdin", os.O_RDONLY),
        (1, "stdout", os.O_WRONLY | os.O_CREAT),
        (2, "stderr", os.O_WRONLY | os.O_CREAT),
    ):
        os.dup2(os.open(streams / name, flags, 0o600), number)
    sys.stdin = open(0, encoding="utf-8")  # noqa: SIM115
    sys.stdout, sys.stderr = open(1, "w", encoding="utf-8"), open(2, "w", encoding="utf-8")  # noqa: SIM115
    sys.argv = words
    main()
