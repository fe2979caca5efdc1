"""`kiosk print`: badges on the printers of this machine."""

import time
from typing import Any

import click

from kiosk.bootstrap.badges import BadgeMaker
from kiosk.bootstrap.event_files import settings_of
from kiosk.bootstrap.printers import spooler, turn_at_printers
from kiosk.cli.context import ANY_TEXT, Invocation, pass_invocation, progress, readable, say, say_json
from kiosk.domain.faults.printing import trouble_fault
from kiosk.domain.printing.job import PrintReason, PrintTrouble
from kiosk.domain.settings.catalogue import BADGE_LAYOUT, POINT, PRINTERS
from kiosk.services.badges.choosing import selected
from kiosk.services.printing.batch import (
    BadgeOutcome,
    BadgeState,
    PrintWish,
    order_badges,
    outcome_of,
    wanted_badges,
)
from kiosk.storage.event_file import EventFile

_ROUND_S = 0.3
_FIRST = (PrintReason.CHECK_IN, PrintReason.SELF_CHECK_IN, PrintReason.ON_REQUEST)
_AGAIN = [reason.value for reason in PrintReason if reason not in _FIRST]


@click.command(name="print")
@click.argument("people", type=ANY_TEXT, nargs=-1, metavar="[PEOPLE]...")
@click.option("--everybody", is_flag=True, help="The badges of all who are to have one.")
@click.option(
    "--printer", "printers", type=ANY_TEXT, multiple=True, help="Else those that the settings name; repeatable."
)
@click.option("--layout", type=ANY_TEXT, metavar="NAME", help="Else the one that the settings name.")
@click.option("--again", type=click.Choice(_AGAIN), help="Print those printed before too, for this reason.")
@click.option("--staff", type=ANY_TEXT, default="", help="Who has them printed.")
@click.option(
    "--wait", type=click.IntRange(0, 86_400), default=30, show_default=True, help="Seconds for a printer in trouble."
)
@click.option("--dry-run", is_flag=True, help="Say what would be printed, and print nothing.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a badge.")
@pass_invocation
def print_(
    invocation: Invocation,
    people: tuple[str, ...],
    *,
    everybody: bool,
    printers: tuple[str, ...],
    layout: str | None,
    again: str | None,
    staff: str,
    wait: int,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Print the badges of PEOPLE: codes, names, groups or organisations.

    For example: kiosk print "Elif Kilic", or kiosk print --everybody for all that are not printed yet. Whoever's badge
    was printed before is left out. What a printer does not print now waits for the desk, or for the next kiosk print.
    """
    if bool(people) == everybody:
        raise click.UsageError("Name whose badges to print, or add --everybody.")
    with invocation.file() as file:
        values = settings_of(file).values()
        wish = PrintWish(
            layout or values.of(BADGE_LAYOUT),
            values.of(POINT) or "Desk 1",
            staff,
            PrintReason(again) if again else None,
        )
        BadgeMaker(file, wish.layout)  # a faulty layout is told before anything is ordered
        chosen = selected(file, people).people
        before = [one for one in wanted_badges(file, chosen, wish) if dry_run or one.state is BadgeState.PRINTED_BEFORE]
        for outcome in before:
            _tell(outcome, as_json=as_json)
        if dry_run:
            return
        ordered = order_badges(file, chosen, wish)
        names = printers or tuple(name for part in values.of(PRINTERS).split(",") if (name := part.strip()))
        trouble = _see_to(file, ordered, names, wait)
        outcomes = [outcome_of(file, person) for person in ordered]
    for outcome in outcomes:
        _tell(outcome, as_json=as_json)
    unprinted = sum(outcome.state is not BadgeState.PRINTED for outcome in outcomes)
    if trouble and unprinted:
        click.echo(f"kiosk: {trouble_fault(trouble, names[0] if names else '')}", err=True)
    if unprinted:
        raise SystemExit(1)


def _see_to(file: EventFile, ordered: list[Any], printers: tuple[str, ...], wait: int) -> PrintTrouble | None:
    """See to the badges until all are printed or have failed, or no printer prints for too long; returns why not."""
    trouble: PrintTrouble | None = None
    last = time.monotonic()
    with turn_at_printers(file) as is_ours, progress("Printing badges") as show:
        badges = spooler(file)
        left = len(ordered)
        while True:
            if is_ours:
                trouble = badges.round(printers).trouble
            open_now = sum(outcome_of(file, person).state is BadgeState.WAITING for person in ordered)
            show(len(ordered) - open_now, len(ordered))
            if open_now < left or (is_ours and trouble is None):
                last, left = time.monotonic(), open_now
            if not open_now or time.monotonic() - last > wait:
                return trouble
            time.sleep(_ROUND_S)


def _tell(outcome: BadgeOutcome, *, as_json: bool) -> None:
    if as_json:
        person = outcome.attendee
        say_json(
            {
                "attendee": person.id,
                "name": person.name,
                "state": outcome.state.value,
                "printer": outcome.printer,
                "trouble": outcome.trouble.value if outcome.trouble else None,
            }
        )
        return
    say(f"{readable(outcome.attendee.name)}: {_said(outcome)}")


def _said(outcome: BadgeOutcome) -> str:
    match outcome.state:
        case BadgeState.PRINTED:
            return f"printed on {outcome.printer}" if outcome.printer else "printed"
        case BadgeState.PRINTED_BEFORE:
            return "was printed before; --again prints it again"
        case BadgeState.TO_PRINT:
            return "would be printed"
        case BadgeState.WAITING:
            return "waits"
        case BadgeState.FAILED:
            return str(trouble_fault(outcome.trouble, outcome.printer)) if outcome.trouble else "was not printed"
