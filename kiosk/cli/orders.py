"""Checking the people of one order in together: `check-in-order`."""

from collections.abc import Sequence

import click

from kiosk.cli.context import ANY_TEXT, PLAIN_TEXT, Invocation, pass_invocation, say, say_json
from kiosk.cli.scan import event_time, point_here, tell_admission
from kiosk.domain.admission.verdict import Outcome, outcome_of
from kiosk.domain.event import Event
from kiosk.domain.faults.people import NobodyOfOrder, NoSuchOrder
from kiosk.domain.moment import clock_time
from kiosk.domain.roster.folding import fold
from kiosk.domain.roster.party import PartyMember, WholeParty
from kiosk.services.holders import holder_of
from kiosk.services.party_check_in import check_in_party, party_of_order
from kiosk.storage.event_file import EventFile


@click.command("check-in-order")
@click.argument("order", type=ANY_TEXT)
@click.option("--only", type=ANY_TEXT, multiple=True, metavar="PERSON", help="Only these: an id, a code, or a name.")
@click.option("--point", type=PLAIN_TEXT, default="", help="Where this is.  [default: as for kiosk scan]")
@click.option("--staff", type=PLAIN_TEXT, default="", help="Who is at the desk.")
@click.option("--dry-run", is_flag=True, help="List who they are and what would be answered; nothing is recorded.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a person.")
@pass_invocation
def check_in_order(
    invocation: Invocation, order: str, *, only: tuple[str, ...], point: str, staff: str, dry_run: bool, as_json: bool
) -> None:
    """Check the people of ORDER in together, and the guests whom the list counts with them.

    Each is answered by the rules of the point, and has a record of their own; all of them or none are on disk. The exit
    status is 1 if any of them was not let in. Take it back with “kiosk undo CODE --party”.
    """
    with invocation.file() as file:
        point = point_here(file, point, introduced=not dry_run)
        party = party_of_order(file, order.strip(), point=point)
        if party is None:
            raise NoSuchOrder(order)
        members = _meant(file, party, only) if only else party.members
        event = file.read_event()
        if dry_run:
            for member in members:
                _tell_member(event, member, as_json)
            return
        answers = check_in_party(file, [one.attendee.id for one in members], point=point, staff=staff).answers
        for answer in answers:
            tell_admission(event, answer, as_json=as_json)
    if any(outcome_of(answer.verdict) not in (Outcome.ADMITTED, Outcome.LEFT) for answer in answers):
        raise click.exceptions.Exit(1)


def _meant(file: EventFile, party: WholeParty, only: Sequence[str]) -> list[PartyMember]:
    """Return those of a party who were named, in its order."""
    named: set[str] = set()
    for text in only:
        held = holder_of(file.reader, text)
        ids = {
            one.attendee.id
            for one in party.members
            if one.attendee.id == (held.attendee.id if held else text) or fold(one.attendee.name) == fold(text)
        }
        if not ids:
            raise NobodyOfOrder(party.order, text)
        named |= ids
    return [one for one in party.members if one.attendee.id in named]


def _tell_member(event: Event, member: PartyMember, as_json: bool) -> None:
    first, person = member.checked_in, member.attendee
    if as_json:
        since = event_time(event, first.at) if first else None
        say_json({"verdict": member.verdict, "attendee": person.id, "name": person.name, "checked_in": since})
    else:
        state = f"in since {clock_time(first.at, event.zone)}" if first else "not in yet"
        say(f"{member.verdict}\t{person.name}, {state}")
