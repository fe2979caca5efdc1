"""People and their tickets: `moved-tickets`."""

import click

from kiosk.cli.context import ANY_TEXT, Invocation, pass_invocation, say, say_json
from kiosk.cli.scan import event_time
from kiosk.domain.admission.code import ending
from kiosk.domain.event import Event
from kiosk.domain.moment import clock_time
from kiosk.services.people.tickets import MovedTicket, give_back, moved_tickets


@click.command("moved-tickets")
@click.option("--give-back", "code", type=ANY_TEXT, metavar="CODE", help="Give a ticket back to whom it came from.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a ticket.")
@pass_invocation
def moved_tickets_command(invocation: Invocation, code: str | None, as_json: bool) -> None:
    """List the tickets that went from one person to another, or give one back.

    What somebody did and agreed to stays with them, whoever has the ticket. Whoever is left without a ticket is
    cancelled, unless they are in.
    """
    with invocation.file() as file:
        event = file.read_event()
        if code is None:
            moved = moved_tickets(file)
            for one in moved:
                say_json(_fields(event, one)) if as_json else say(_line(event, one))
            if not (moved or as_json):
                say("No ticket went from one person to another.")
            return
        returned = give_back(file, code)
        if as_json:
            say_json(_fields(event, returned))
        else:
            say(f"The ticket is {returned.before.name}’s again, and {returned.after.name}’s no more.")


def _line(event: Event, moved: MovedTicket) -> str:
    line = f"{moved.code}\tfrom {moved.before.name} to {moved.after.name}"
    return f"{line}; {moved.before.name} is in since {clock_time(moved.used.at, event.zone)}" if moved.used else line


def _fields(event: Event, moved: MovedTicket) -> dict[str, object]:
    return {
        "code": moved.code,
        "ending": ending(moved.code),
        "from": moved.before.id,
        "from_name": moved.before.name,
        "to": moved.after.id,
        "to_name": moved.after.name,
        "used": event_time(event, moved.used.at) if moved.used else None,
    }
