"""The key of an event: `event-key`."""

import sys

import click

from kiosk.cli.context import ANY_TEXT, Invocation, pass_invocation, say


@click.command()
@click.option(
    "--use",
    type=ANY_TEXT,
    metavar="KEY",
    help="Make this machine an organiser's with the key; “here” for the one that is kept here.",
)
@pass_invocation
def event_key(invocation: Invocation, use: str | None) -> None:
    """Show the event's key, to be kept on paper; or make this machine an organiser's with it.

    Whoever has the key can make any machine an organiser's, and shut organisers out.
    """
    from kiosk.bootstrap.event_keys import event_key_text, use_event_key

    with invocation.file() as file:
        if use is not None:
            use_event_key(file, "" if use == "here" else use)
            say("This machine is an organiser's now, and keeps the key.")
            return
        key = event_key_text(file)
        groups = [key[at : at + 4] for at in range(0, len(key), 4)]
        say(f"The key of “{file.read_event().name}”; keep it where no kiosk is, and show it to nobody:")
        say(" ".join(groups))
        if sys.stdout.isatty():
            import qrcode

            drawn = qrcode.QRCode(border=2)
            drawn.add_data(key)
            drawn.print_ascii(out=sys.stdout, invert=True)
