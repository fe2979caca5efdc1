"""What lets a person start the program by a click, added for this user and taken away again."""

from collections.abc import Callable
from pathlib import Path

from kiosk.adapters.machine.user_setup import installed_command, remove, set_up, user_places


def set_up_for_user(completion: Callable[[str], str]) -> list[Path]:
    """Add menu entry, icon, command and completions for this user; returns the files.

    Args:
        completion: returns the completion for a shell.

    Raises:
        Fault: this system has no such menus, or a file cannot be written.
    """
    return set_up(installed_command(), user_places(), completion)


def remove_user_setup() -> list[Path]:
    """Remove what `set_up_for_user` added; returns the files.

    Raises:
        Fault: this system has no such menus, or a file cannot be removed.
    """
    return remove(installed_command(), user_places())
