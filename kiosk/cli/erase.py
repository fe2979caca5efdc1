"""Erasing people for good: `erase` and `purge`."""

import sys
from typing import assert_never

import click

from kiosk.cli.context import ANY_TEXT, PLAIN_TEXT, Invocation, pass_invocation, progress, say, say_json
from kiosk.domain.counted import counted
from kiosk.domain.erasure import GIVEN_REASONS, ErasureReason
from kiosk.domain.faults.command import NothingErased
from kiosk.domain.moment import local
from kiosk.domain.roster.attendee import Attendee
from kiosk.services import erase as erasing
from kiosk.services import erasure_requests as asking
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables.erasures import Obstacle


def _left_by(obstacle: Obstacle) -> str:
    """Say what still holds whom was erased."""
    match obstacle:
        case Obstacle.IN_USE:
            return "Traces may be left on the disk, as other programs were using the file."
        case Obstacle.NO_ROOM:
            return "Traces are left on the disk: it is too full to write the file anew, or it fails."
        case Obstacle.DRAFTS:
            return "A copy that is not finished holds them too."
        case Obstacle.HUB_ENDED:
            return "The stream of this machine's hub, which does not run, still holds them."
        case Obstacle.HUB_BUSY:
            return "The stream of this machine's hub still holds them."
        case _:
            assert_never(obstacle)


@click.command()
@click.argument("attendee", type=ANY_TEXT, required=False)
@click.option("--staff", type=PLAIN_TEXT, metavar="NAME", help="Erase this member of staff instead.")
@click.option(
    "--reason",
    type=click.Choice([reason.value for reason in GIVEN_REASONS]),
    default=ErasureReason.ASKED.value,
    show_default=True,
    help="Why; it is logged.",
)
@click.option("--by", type=PLAIN_TEXT, default="", metavar="NAME", help="Who does it; it is logged.")
@click.option("--decline", is_flag=True, help="Erase nobody; ATTENDEE stays although they asked for it.")
@click.option("--requests", is_flag=True, help="Erase nobody; print who asked for it at a desk or foyer screen.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object, with --requests one a person.")
@pass_invocation
def erase(
    invocation: Invocation,
    attendee: str | None,
    staff: str | None,
    reason: str,
    by: str,
    decline: bool,
    requests: bool,
    yes: bool,
    as_json: bool,
) -> None:
    """Erase ATTENDEE, by code, id or whole name, on this and every other kiosk; it cannot be undone.

    An id that nothing explains any more stays, with when, why and by whom, and a salted mark that keeps a roster from
    bringing the person back. Whoever took the contact home is named, so that they can be asked to delete it. Of a
    member of staff what they did stays, without their name. A desk or foyer screen erases nobody: the organiser's
    machine is asked for it.
    """
    if sum((attendee is not None, staff is not None, requests)) != 1 or (decline and attendee is None):
        raise click.UsageError("Give an attendee, or --staff and a name, or --requests.")
    why = ErasureReason(reason)
    with invocation.file() as file:
        if requests:
            _say_requests(file, as_json=as_json)
            return
        if staff is not None:
            _confirm(yes, f"Erase {staff} of the staff for good? This cannot be undone.")
            erased = erasing.erase_staff(file, staff, reason=why, by=by)
        else:
            person = erasing.person_named(file, attendee or "")
            if decline:
                asking.decline_erasure(file, person.id, by=by)
                _say_asked(person, "declined", f"{person.name} stays, although they asked to be erased.", as_json)
                return
            if not asking.may_erase(file):
                _confirm(yes, f"Ask the organiser to erase {person.name} ({person.id})?")
                asking.request_erasure(file, person.id, by=by)
                sentence = "The organiser is asked to erase them; this kiosk was not admitted for it."
                _say_asked(person, "requested", sentence, as_json)
                return
            _confirm(yes, f"Erase {person.name} ({person.id}) for good? This cannot be undone.")
            erased = erasing.erase(file, person.id, reason=why, by=by)
    if as_json:
        recipients = [{"attendee": one.id, "name": one.name} for one in erased.recipients]
        say_json({"attendee": erased.attendee, "recipients": recipients, "wiped": erased.is_wiped})
        return
    say("The person was erased for good.")
    if erased.recipients:
        say(f"They may have the contact; ask them to delete it: {', '.join(one.name for one in erased.recipients)}.")
    say_left(erased.obstacle)


def _say_asked(person: Attendee, what: str, sentence: str, as_json: bool) -> None:
    if as_json:
        say_json({"attendee": person.id, what: True})
    else:
        say(sentence)


def _say_requests(file: EventFile, *, as_json: bool) -> None:
    zone = file.read_event().zone
    for one in asking.requested_erasures(file):
        if as_json:
            said = {"attendee": one.person.id, "name": one.person.name}
            say_json(said | {"at": one.at, "point": one.point, "staff": one.staff})
        else:
            when = f"{local(one.at, zone):%Y-%m-%d %H:%M}"
            say(", ".join(part for part in (one.person.name, when, one.point, one.staff, one.person.id) if part))


@click.command()
@click.option("--by", type=PLAIN_TEXT, default="", metavar="NAME", help="Who does it; the name leaves with the others.")
@click.option("--now", "is_forced", is_flag=True, help="Do so before the six months after the event are over.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_invocation
def purge(invocation: Invocation, by: str, is_forced: bool, yes: bool, as_json: bool) -> None:
    """Erase everybody, the staff too, six months after the event's end; it cannot be undone.

    Exchanges and check-ins stay as numbers without people, and the log of erasures is kept.
    """
    with invocation.file() as file, progress("Erasing") as show:
        erasing.ensure_due(file, is_forced=is_forced)
        _confirm(yes, f"Erase everybody at “{file.read_event().name}” for good? This cannot be undone.")
        purged = erasing.purge(file, by, is_forced=is_forced, progress=show)
    if as_json:
        say_json({"people": purged.people, "staff": purged.staff, "wiped": purged.is_wiped})
        return
    say(f"{purged.people:,} people were erased for good." if purged.people != 1 else "One person was erased for good.")
    if purged.staff:
        say(f"{counted(purged.staff, 'name')} of staff went with them.")
    say_left(purged.obstacle)


def say_left(obstacle: Obstacle | None) -> None:
    """Say what to do if something of whom was erased may be left on the disk."""
    if obstacle:
        say(f"{_left_by(obstacle)} {erasing.remedy_for(obstacle)}")


def _confirm(yes: bool, question: str) -> None:
    if yes:
        return
    if not sys.stdin.isatty():
        raise click.UsageError("Without a terminal nobody can be asked; add --yes to erase for good.")
    if not click.confirm(question, default=False, err=True):
        raise NothingErased()
