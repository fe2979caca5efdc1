"""Setting the program up for a user."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.domain.faults.disk import NotWritten
from kiosk.domain.faults.system import reason_of

if TYPE_CHECKING:
    pass


def set_up_for_user(completion: Callable[[str], str]) -> list[Path]:
    """Add menu entry, icon, command and completions for this user; returns the files.

    Args:
        completion: returns the completion for a shell.

    Raises:
        Fault: this system has no such menus, or a file cannot be written.
    """
    from kiosk.adapters.machine.user_setup import installed_command, set_up, user_places

    try:
        return set_up(installed_command(), user_places(), completion)
    except OSError as error:
        raise NotWritten(Path(error.filename or Path.home()), reason_of(error)) from error


def remove_user_setup() -> list[Path]:
    """Remove what `set_up_for_user` added; returns the files.

    Raises:
        Fault: this system has no such menus, or a file cannot be removed.
    """
    from kiosk.adapters.machine.user_setup import installed_command, remove, user_places

    try:
        return remove(installed_command(), user_places())
    except OSError as error:
        raise NotWritten(Path(error.filename or Path.home()), reason_of(error)) from error
