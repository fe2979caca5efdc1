"""Members of staff: whom an organiser prepares to sign in at desks, and what they may: `staff`."""

from pathlib import Path
from typing import Any

import click

from kiosk.bootstrap.badges import BadgeMaker
from kiosk.bootstrap.outputs import print_badges
from kiosk.cli.context import ANY_TEXT, PLAIN_TEXT, Invocation, pass_invocation, replace_option, say, say_json
from kiosk.domain.admission.permission import Permission, StaffMember
from kiosk.services.staff_members import badge_of_member, every_member, prepare, remove_member

_ALL, _NONE = "all", "none"


@click.group("staff")
def staff_group() -> None:
    """List, add and remove members of staff, who sign in at desks with a badge or a PIN of their own."""


@staff_group.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a member.")
@pass_invocation
def list_command(invocation: Invocation, *, as_json: bool) -> None:
    """List the members of staff: what they may, and whether they have a badge and a PIN."""
    with invocation.file() as file:
        members = every_member(file)
        for member in members:
            say_json(_fields(member)) if as_json else say(_line(member))
        if not (members or as_json):
            say("No staff are prepared; whoever stands at a desk may do all that a desk can.")


@staff_group.command()
@click.argument("name", type=PLAIN_TEXT)
@click.option(
    "--may",
    type=click.Choice([*(one.value for one in Permission), _ALL, _NONE]),
    multiple=True,
    help="What they may beside checking people in; repeatable.  [default: nothing, or as it was]",
)
@click.option(
    "--badge",
    type=click.Path(path_type=Path),
    metavar="OUT",
    help="Write their badge as a PDF.",
)
@click.option("--new-badge", is_flag=True, help="With --badge: a new one; the one before opens nothing any more.")
@click.option(
    "--layout", type=ANY_TEXT, default="a6", metavar="NAME", show_default=True, help="What the badge is printed on."
)
@click.option("--pin", is_flag=True, help="Draw a PIN of six digits and print it, this once.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@replace_option
@pass_invocation
def add(
    invocation: Invocation,
    name: str,
    *,
    may: tuple[str, ...],
    badge: Path | None,
    new_badge: bool,
    layout: str,
    pin: bool,
    as_json: bool,
    replace: bool,
) -> None:
    """Prepare NAME to sign in at desks, or change what is prepared.

    \b
    kiosk staff add "Selin Ak" --may all --badge selin.pdf    decides at the door, signs in by her badge
    kiosk staff add "Deniz Kaya" --pin                        checks people in, signs in by a PIN

    From the first one on, a desk decides, undoes for others, corrects and reprints only for who is signed in there and
    may.
    """  # noqa: D301 - click's mark for lines that are kept as they are
    if new_badge and badge is None:
        raise click.UsageError("--new-badge makes a badge: say with --badge where its PDF goes.")
    with invocation.file() as file:
        made = prepare(file, name, _permissions(may), pin=pin)
        if badge and (new_badge or not made.member.has_badge):
            member = prepare(file, name, badge=True).member
        else:
            member = made.member
        if badge:
            printed = badge_of_member(file, member.id)
            print_badges(file, badge, [printed], BadgeMaker(file, layout), replace=replace)
    if as_json:
        say_json(_fields(member) | ({"new_pin": made.pin} if pin else {}))
        return
    say(_line(member))
    if badge:
        say(f"Wrote the badge to {badge}.")
    if pin:
        say(f"PIN: {made.pin}  It is told this once; draw another with --pin.")


@staff_group.command()
@click.argument("name", type=PLAIN_TEXT)
@pass_invocation
def remove(invocation: Invocation, name: str) -> None:
    """Remove NAME: signed out at every desk, and badge and PIN sign nobody in any more.

    What they did bears their name still; `kiosk erase --staff NAME` erases that.
    """
    with invocation.file() as file:
        member = remove_member(file, name)
    say(f"{member.name} signs in no more.")


def _permissions(words: tuple[str, ...]) -> frozenset[Permission] | None:
    if not words:
        return None
    if _ALL in words:
        return frozenset(Permission)
    return frozenset(Permission(word) for word in words if word != _NONE)


def _fields(member: StaffMember) -> dict[str, Any]:
    return {
        "staff": member.id,
        "name": member.name,
        "may": sorted(member.may),
        "badge": member.has_badge,
        "pin": member.has_pin,
    }


def _line(member: StaffMember) -> str:
    means = " and ".join(word for word, has in (("a badge", member.has_badge), ("a PIN", member.has_pin)) if has)
    signs_in = f"signs in by {means}" if means else "cannot sign in yet: give a badge or a PIN"
    return f"{member.name}: may {', '.join(sorted(member.may)) or 'check people in'}; {signs_in}"
