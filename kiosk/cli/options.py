"""What every command's options have in common: each can be given as a variable, and each command takes --event."""

from pathlib import Path

import click


def complete(command: click.Command, prefix: str) -> None:
    """Give every option of a command its variable of the environment, and the command --event.

    Args:
        command: the command; of a group, its commands are completed, and what it takes where it is called alone.
        prefix: what its variables begin with: KIOSK_DESK makes KIOSK_DESK_WINDOWED of --windowed.
    """
    if isinstance(command, click.Group):
        for name, inner in command.commands.items():
            complete(inner, f"{prefix}_{variable_part(name)}")
        if not command.invoke_without_command:
            return
    for option in command.params:
        if isinstance(option, click.Option) and option.envvar is None:
            option.envvar = f"{prefix}_{variable_part(max(option.opts, key=len))}"
    if not any("--event" in option.opts for option in command.params):
        command.params.append(_event_option())


def variable_part(name: str) -> str:
    """Return how a command or option stands in a variable's name: DRY_RUN for --dry-run."""
    return name.strip("-").replace("-", "_").upper()


def _event_option() -> click.Option:
    return click.Option(
        ["--event"],
        type=click.Path(path_type=Path),
        expose_value=False,
        callback=_take_event,
        help="The event file, as before the command.",
    )


def _take_event(context: click.Context, _option: click.Parameter, event: Path | None) -> None:
    if event is not None:
        from kiosk.cli.context import Invocation

        context.obj = Invocation(event)
