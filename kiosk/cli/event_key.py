"""The key of an event: `event-key`."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from kiosk.cli.context import ANY_TEXT, Invocation, pass_invocation, replace_option, say
from kiosk.domain.faults.rights import OnlyEventKey
from kiosk.domain.kiosks.kept_key import KeptKey
from kiosk.domain.language import SOURCE, languages

if TYPE_CHECKING:
    from kiosk.storage.event_file import EventFile
    from kiosk.storage.journal.signatures import Signer

T = TypeVar("T")


@click.command()
@click.option(
    "--use",
    type=ANY_TEXT,
    metavar="KEY",
    help="Make this machine an organiser's with the key; “here” for the one that is kept here, - for standard input.",
)
@click.option(
    "--sheet",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="OUT.pdf",
    help="Write the recovery sheet: the key on paper.",
)
@click.option(
    "--language", type=click.Choice(tuple(languages())), default=SOURCE, show_default=True, help="The sheet's."
)
@replace_option
@click.option("--passphrase", "seal", is_flag=True, help="Keep the key here under a passphrase, which is asked for.")
@click.option("--no-passphrase", "bare", is_flag=True, help="Keep the key here as it is.")
@click.option("--paper-only", is_flag=True, help="Remove the key here; it is on your sheet only then.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@pass_invocation
def event_key(
    invocation: Invocation,
    use: str | None,
    sheet: Path | None,
    language: str,
    replace: bool,
    seal: bool,
    bare: bool,
    paper_only: bool,
    yes: bool,
) -> None:
    """Show the event's key, put it on paper or under a passphrase, or make this machine an organiser's with it.

    Whoever has the key can make any machine an organiser's, and shut organisers out. Where nobody can be asked for a
    passphrase, each is a line of standard input.
    """
    from kiosk.bootstrap import event_keys

    if sum((use is not None, sheet is not None, seal, bare, paper_only)) > 1:
        raise click.UsageError("Give one of --use, --sheet, --passphrase, --no-passphrase and --paper-only.")
    with invocation.file() as file:
        if use is not None:
            text = {"here": "", "-": sys.stdin.readline() if use == "-" else ""}.get(use, use)
            event_keys.use_event_key(file, text, "" if text else _passphrase_of(file))
            say("This machine is an organiser's now, and keeps the key.")
        elif sheet is not None:
            event_keys.write_recovery_sheet(file, sheet, language, _passphrase_of(file), replace=replace)
            say(f"The sheet is {sheet}. Print it, then delete the file: it holds the key.")
        elif seal:
            event_keys.keep_key(file, _passphrase_of(file), ask_passphrase("New passphrase", twice=True))
            say("The key is under the passphrase now. If you forget that, only the recovery sheet helps.")
        elif bare:
            event_keys.keep_key(file, _passphrase_of(file), "")
            say("The key lies here as it is now.")
        elif paper_only:
            _keep_on_paper(file, yes=yes)
        else:
            _show(file)


def _keep_on_paper(file: "EventFile", *, yes: bool) -> None:
    from kiosk.bootstrap.event_keys import forget_key

    if not yes:
        if not sys.stdin.isatty():
            raise click.UsageError("Without a terminal nobody can be asked; add --yes to remove the key here.")
        if not click.confirm("Is the sheet printed? Without it nobody can replace this machine.", err=True):
            say("The key stays here.")
            return
    forget_key(file)
    say("The key is on your sheet only now.")


def _show(file: "EventFile") -> None:
    from kiosk.bootstrap.event_keys import event_key_text
    from kiosk.domain.kiosks.recovery_code import recovery_code, recovery_lines

    key = event_key_text(file, _passphrase_of(file))
    say(f"The key of “{file.read_event().name}”; keep it where no kiosk is, and show it to nobody:")
    for line in recovery_lines(key):
        say(line)
    if sys.stdout.isatty():
        import qrcode

        drawn = qrcode.QRCode(border=2)
        drawn.add_data(recovery_code(key))
        drawn.print_ascii(out=sys.stdout, invert=True)


def ask_passphrase(prompt: str = "Passphrase of the event's key", *, twice: bool = False) -> str:
    """Ask for a passphrase, or read a line of standard input where nobody can be asked."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    return str(click.prompt(prompt, hide_input=True, confirmation_prompt=twice, err=True))


def with_event_key(file: "EventFile", act: "Callable[[Signer | None], T]") -> T:
    """Do what only the event's key may do; where that is under a passphrase here, ask for it.

    Raises:
        Fault: the key is not kept here, the passphrase is wrong, or it cannot be done.
    """
    try:
        return act(None)
    except OnlyEventKey:
        from kiosk.bootstrap.event_keys import event_signer, kept_key

        if kept_key(file) is not KeptKey.SEALED:
            raise
        return act(event_signer(file, ask_passphrase()))


def _passphrase_of(file: "EventFile") -> str:
    from kiosk.bootstrap.event_keys import kept_key

    return ask_passphrase() if kept_key(file) is KeptKey.SEALED else ""
