"""People and their tickets: `moved-tickets`, `merge-people` and `name-guest`."""

import sys
from collections.abc import Sequence
from typing import assert_never

import click

from kiosk.cli.context import ANY_TEXT, PLAIN_TEXT, Invocation, pass_invocation, say, say_json
from kiosk.cli.scan import event_time
from kiosk.domain.admission.code import ending
from kiosk.domain.event import Event
from kiosk.domain.moment import clock_time
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.people import same_person
from kiosk.services.people.likeness import Likeness
from kiosk.services.people.naming import name_guest
from kiosk.services.people.tickets import MovedTicket, give_back, moved_tickets
from kiosk.storage.event_file import EventFile


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
        returned = give_back(file, code).moved
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


@click.command("merge-people")
@click.argument("people", type=ANY_TEXT, nargs=-1, metavar="[PERSON OTHER]")
@click.option("--undo", type=ANY_TEXT, metavar="PERSON", help="Make several people of one again.")
@click.option("--staff", type=PLAIN_TEXT, default="", help="Who does it.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@pass_invocation
def merge_people_command(
    invocation: Invocation, people: tuple[str, ...], undo: str | None, staff: str, yes: bool, as_json: bool
) -> None:
    """Make one person of PERSON and OTHER, each by id, code, e-mail or whole name; all stands under OTHER then.

    Without arguments it lists who may be one person, and who was made one. Nothing is lost: --undo makes two of them
    again, each with what was theirs. Erasing one of them erases both.
    """
    if len(people) not in (0, 2) or (people and undo):
        raise click.UsageError("Name two people, or none to list who may be one.")
    with invocation.file() as file:
        if undo:
            several = same_person.separate(file, same_person.person_meant(file, undo).id, staff=staff)
            _show_separated(several, as_json)
        elif people:
            one, other = (same_person.person_meant(file, text) for text in people)
            _merge(file, one, other, staff=staff, yes=yes, as_json=as_json)
        else:
            _list_alike(file, as_json)


@click.command("name-guest")
@click.argument("guest", type=ANY_TEXT)
@click.argument("name", type=PLAIN_TEXT)
@click.option("--organisation", type=PLAIN_TEXT, default="", help="Where the guest is from.")
@click.option("--staff", type=PLAIN_TEXT, default="", help="Who does it.")
@pass_invocation
def name_guest_command(invocation: Invocation, guest: str, name: str, organisation: str, staff: str) -> None:
    """Name GUEST, whom a list only counted as “Ada Stone +1”, by id, code or that name: NAME."""
    with invocation.file() as file:
        person = same_person.person_meant(file, guest)
        named = name_guest(file, person.id, name, organisation, staff=staff).after
        say(f"{person.name} is called {named.name} now.")


def _merge(file: EventFile, one: Attendee, other: Attendee, *, staff: str, yes: bool, as_json: bool) -> None:
    if one.id != other.id and not yes:
        if not sys.stdin.isatty():
            raise click.UsageError("Without a terminal nobody can be asked; add --yes to merge.")
        goes = same_person.belongings(file, one.id)
        say(
            f"{_who(one)} will stand under {_who(other)}, with {goes.check_ins} check-ins, {goes.exchanges} exchanges, "
            f"{goes.consents} answers and {goes.codes} codes."
        )
        click.confirm("Make them one person?", abort=True)
    merged = same_person.merge_people(file, one.id, other.id, staff=staff)
    if as_json:
        say_json({"attendee": merged.id, "name": merged.name, "merged": one.id})
    else:
        say(f"They are one person now: {_who(merged)}. --undo makes two of them again.")


def _show_separated(people: Sequence[Attendee], as_json: bool) -> None:
    for person in people:
        if as_json:
            say_json({"attendee": person.id, "name": person.name})
        else:
            say(f"{_who(person)} stands by themselves again.")


def _list_alike(file: EventFile, as_json: bool) -> None:
    merged, pairs = same_person.merged_people(file), same_person.perhaps_same(file)
    for person, others in merged:
        if as_json:
            say_json({"attendee": person.id, "name": person.name, "merged": list(others)})
        else:
            say(f"one\t{_who(person)} and {', '.join(others)}")
    for pair in pairs:
        if as_json:
            alike = [{"attendee": one.attendee, "name": one.name} for one in (pair.one, pair.other)]
            say_json({"likeness": pair.likeness, "people": alike})
        else:
            one, other = (f"{each.name} ({each.attendee})" for each in (pair.one, pair.other))
            say(f"perhaps\t{one} and {other}: {alike_words(pair.likeness)}")
    if not (merged or pairs or as_json):
        say("Nobody on the roster looks like somebody else.")


def _who(person: Attendee) -> str:
    return f"{person.name} ({person.id})"


def alike_words(likeness: Likeness) -> str:
    """Say in English what two people have in common."""
    match likeness:
        case Likeness.CODE:
            return "the same code"
        case Likeness.ORDER:
            return "the same order, and a similar name"
        case Likeness.EMAIL:
            return "the same e-mail, and another name"
        case Likeness.NAME:
            return "the same name and organisation, and another e-mail"
        case Likeness.UNLISTED:
            return "the same name; one has neither e-mail nor ticket"
        case _:
            assert_never(likeness)
