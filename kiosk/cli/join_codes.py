"""The join codes of an event, one for each role: `join-codes`."""

import sys
from typing import TYPE_CHECKING

import click

from kiosk.cli.context import Invocation, fail, pass_invocation, say, say_json
from kiosk.domain.kiosks.role import Role
from kiosk.domain.written_time import read_time

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.domain.kiosks.join_code import JoinCode

ROLES = [role.value for role in Role]


def show_codes(codes: "Mapping[Role, JoinCode]") -> None:
    """Say how kiosks join: a line and, on a terminal, a QR code for each role."""
    for role, code in codes.items():
        say(f"On each {_PLACES[role]}: kiosk join {code.text}")
        if sys.stdout.isatty():
            import qrcode

            drawn = qrcode.QRCode(border=2)
            drawn.add_data(code.text)
            drawn.print_ascii(out=sys.stdout, invert=True)
    if codes and sys.stdout.isatty():
        say("Or scan a code at the first screen of a new kiosk.")


_PLACES = {
    Role.ORGANISER: "organiser’s laptop",
    Role.DESK: "desk",
    Role.FOYER: "foyer screen",
    Role.HUB: "hub",
    Role.WALL: "wall",
}


@click.command()
@click.option(
    "--for", "role", type=click.Choice(ROLES), help="Make a code for such kiosks, in place of the one there is."
)
@click.option("--uses", type=click.IntRange(1), help="How many kiosks it may let in.  [default: any number]")
@click.option("--until", help="Until when it lets kiosks in, such as 2026-11-20 09:30.  [default: until withdrawn]")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a code.")
@pass_invocation
def join_codes(invocation: Invocation, role: str | None, uses: int | None, until: str | None, as_json: bool) -> None:
    """Show the join codes of the hub that runs on this machine, or make one more.

    What a kiosk may record follows from the code that it joins with: desk, foyer, organiser, wall.
    """
    from kiosk.sync.hub_code import codes_shown, new_code

    with invocation.file() as file:
        if role:
            ends = read_time(until).ends(file.read_event().zone) if until else 0
            codes = {Role(role): new_code(file, Role(role), uses=uses or 0, expires=ends)}
        else:
            codes = codes_shown(file)
        if not codes:
            fail("No hub runs on this machine; start it with “kiosk hub”.")
        if as_json:
            for shown, code in codes.items():
                say_json({"role": shown, "code": code.text})
        else:
            show_codes(codes)
