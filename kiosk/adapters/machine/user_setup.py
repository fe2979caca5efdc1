"""What lets a person start the program by a click or by its name: menu entry, icon, command and completion.

Files go where the XDG base directory and desktop entry specifications want a user's own.
"""

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.adapters.machine.shells import add_to_zsh, is_in_zsh, remove_from_zsh
from kiosk.bundled import RESOURCES
from kiosk.domain.faults.disk import NotWritten
from kiosk.domain.faults.setup import NoCommandInstalled, NoMenuHere
from kiosk.domain.faults.system import reason_of

NAME = "foyer-kiosk"
COMMAND = "kiosk"
_MARK = "# Foyer: made by “kiosk setup”, removed by “kiosk setup --remove”\n"


@dataclass(frozen=True, slots=True)
class Places:
    """Where a user's own files belong."""

    home: Path
    data: Path
    config: Path

    @property
    def entry(self) -> Path:
        """The menu entry."""
        return self.data / "applications" / f"{NAME}.desktop"

    @property
    def icon(self) -> Path:
        """The icon."""
        return self.data / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"

    @property
    def link(self) -> Path:
        """The command, where shells look for a user's own."""
        return self.home / ".local" / "bin" / COMMAND

    @property
    def completions(self) -> Mapping[str, Path]:
        """The completion of each shell."""
        return {
            "bash": self.data / "bash-completion" / "completions" / COMMAND,
            "zsh": self.data / "zsh" / "site-functions" / f"_{COMMAND}",
            "fish": self.config / "fish" / "completions" / f"{COMMAND}.fish",
        }


def user_places() -> Places:
    """Return the places of the user whose environment this is."""
    home = Path.home()
    return Places(
        home,
        Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share"),
        Path(os.environ.get("XDG_CONFIG_HOME") or home / ".config"),
    )


def installed_command() -> Path:
    """Return the command of this installation, in full.

    Raises:
        Fault: it has none, or this system has no such menus.
    """
    if sys.platform in ("win32", "darwin"):
        raise NoMenuHere()
    beside = Path(sys.executable).with_name(COMMAND)
    if not beside.is_file():
        raise NoCommandInstalled()
    return beside


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise NotWritten(Path(error.filename or path), reason_of(error)) from error


def set_up(command: Path, places: Places, completion: Callable[[str], str]) -> list[Path]:
    """Add menu entry, icon, command and the completion of every shell that is installed; returns what is there now.

    A `kiosk` in the user's folder of commands that is another program's stays.

    Args:
        command: the program's command, in full.
        places: where to.
        completion: returns the completion for a shell (``bash``, ``zsh`` or ``fish``).

    Raises:
        Fault: a file cannot be written.
    """
    with _writing(places.home):
        return _set_up(command, places, completion)


def _set_up(command: Path, places: Places, completion: Callable[[str], str]) -> list[Path]:
    _write(places.icon, (RESOURCES / "desktop" / f"{NAME}.svg").read_text("utf-8"))
    _write(places.entry, entry_for(command))
    made = [places.entry, places.icon]
    if shutil.which(COMMAND) is None or _is_ours(places.link, command):
        places.link.parent.mkdir(parents=True, exist_ok=True)
        places.link.unlink(missing_ok=True)
        places.link.symlink_to(command)
        made.append(places.link)
    for shell, path in places.completions.items():
        if shutil.which(shell):
            _write(path, _with_mark(completion(shell)))
            made.append(path)
    if shutil.which("zsh"):
        add_to_zsh(places.home, places.completions["zsh"])
    return made


def remove(command: Path, places: Places) -> list[Path]:
    """Remove what `set_up` added for this installation; returns what was removed.

    Raises:
        Fault: a file cannot be removed.
    """
    with _writing(places.home):
        return _remove(command, places)


def _remove(command: Path, places: Places) -> list[Path]:
    removed = []
    if _starts(places.entry, command):
        removed += [places.entry, places.icon]
    if _is_ours(places.link, command):
        removed.append(places.link)
    removed += [path for path in places.completions.values() if _has_mark(path)]
    if is_in_zsh(places.home):
        remove_from_zsh(places.home)
    there = [path for path in removed if path.is_symlink() or path.exists()]
    for path in there:
        path.unlink()
    return there


def entry_for(command: Path) -> str:
    """Return the menu entry that starts a command."""
    text = (RESOURCES / "desktop" / f"{NAME}.desktop").read_text("utf-8")
    return text.replace("@program@", _quoted(str(command))).replace("@path@", str(command).replace("\\", "\\\\"))


def _quoted(path: str) -> str:
    """Quote an argument of a menu entry's Exec; the backslashes are doubled once more, as in every value there."""
    for special in '\\"`$':
        path = path.replace(special, "\\" + special)
    return '"' + path.replace("\\", "\\\\").replace("%", "%%") + '"'


def _starts(entry: Path, command: Path) -> bool:
    with suppress(OSError, UnicodeError):
        return f"Exec={_quoted(str(command))}\n" in entry.read_text("utf-8")
    return False


def _is_ours(link: Path, command: Path) -> bool:
    return link.is_symlink() and link.readlink() == command


def _with_mark(script: str) -> str:
    """Put the mark below zsh's first line, which must stay the first."""
    head, newline, rest = script.lstrip().partition("\n")
    return f"{head}{newline}{_MARK}{rest}" if head.startswith("#compdef") else f"{_MARK}{head}{newline}{rest}"


def _has_mark(path: Path) -> bool:
    with suppress(OSError, UnicodeError):
        return _MARK in path.read_text("utf-8")
    return False


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    path.write_text(text, "utf-8")
