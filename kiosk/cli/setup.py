"""What lets a person start the program by a click: `setup`."""

import click

from kiosk.bootstrap.user_setup import remove_user_setup, set_up_for_user
from kiosk.cli.context import say, say_page


@click.command()
@click.option("--remove", is_flag=True, help="Take away what this command added; event files stay.")
def setup(remove: bool) -> None:
    """Add Foyer to your menu, and let shells know the command “kiosk” and complete what follows it.

    \b
    kiosk setup             adds a menu entry with its icon, the command and completion for bash, zsh and fish
    kiosk setup --remove    takes them away again

    It works for the user who calls it, needs no administrator, and can be called again at any time.
    """  # noqa: D301 - click's mark for lines that are kept as they are
    if remove:
        paths = remove_user_setup()
        say_page("\n".join(f"Removed {path}" for path in paths) or "There was nothing to remove.")
        return
    for path in set_up_for_user(_completion):
        say(f"Added {path}")


def _completion(shell: str) -> str:
    """Return the script that completes the command in a shell."""
    from click.shell_completion import get_completion_class

    from kiosk.cli import cli

    kind = get_completion_class(shell)
    if kind is None:
        raise AssertionError(shell)
    return kind(cli, {}, "kiosk", "_KIOSK_COMPLETE").source()
