"""Checking people in without a screen: `scan`, `undo` and `find`."""

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from typing import assert_never

import click

from kiosk.bootstrap.event_files import kiosk_name
from kiosk.bootstrap.inputs import read_codes
from kiosk.cli.context import ANY_TEXT, PLAIN_TEXT, Invocation, fail, pass_invocation, say, say_json
from kiosk.domain.admission.verdict import Admission, Hold, UndoReason, Verdict, hold_on
from kiosk.domain.event import Event
from kiosk.domain.moment import clock_time, day_of
from kiosk.services import admit as admitting
from kiosk.services.find import Finder, Found
from kiosk.storage.event_file import EventFile

DEFAULT_POINT = "Entrance"


@click.command()
@click.argument("codes", type=ANY_TEXT, nargs=-1, required=True, metavar="CODE... | -")
@click.option(
    "--point",
    type=PLAIN_TEXT,
    default="",
    help=f"Where this is, such as “Desk 1”.  [default: this kiosk’s name, or {DEFAULT_POINT}]",
)
@click.option("--staff", type=PLAIN_TEXT, default="", help="Who is at the desk.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a scan.")
@pass_invocation
def scan(invocation: Invocation, codes: tuple[str, ...], point: str, staff: str, as_json: bool) -> None:
    """Check people in by their codes; “-” reads codes from standard input, one a line.

    Each line of the answer is printed once it is on disk. With codes as arguments the exit status is 1 if any of them
    was not admitted.
    """
    with invocation.file() as file:
        event = file.read_event()
        name = kiosk_name(file.path)
        point = point or name or DEFAULT_POINT
        admitting.ensure_point(file, point, name)
        refused = 0
        with _in_step(file) if codes == ("-",) else nullcontext():
            for code in _lines() if codes == ("-",) else codes:
                admission = admitting.admit(file, code, point=point, staff=staff)
                refused += admission.verdict is not Verdict.ADMITTED
                _answer(event, code, admission, as_json)
    if refused and codes != ("-",):
        raise click.exceptions.Exit(1)


@click.command()
@click.argument("code", type=ANY_TEXT)
@click.option("--staff", type=PLAIN_TEXT, required=True, help="Who takes the check-in back.")
@click.option(
    "--reason",
    type=click.Choice([reason.value for reason in UndoReason]),
    default=UndoReason.BY_MISTAKE.value,
    show_default=True,
)
@pass_invocation
def undo(invocation: Invocation, code: str, staff: str, reason: str) -> None:
    """Take back the check-in of a code's holder; it stays recorded, with who took it back and why."""
    with invocation.file() as file:
        taken_back = admitting.undo_latest(file, code, staff=staff, reason=UndoReason(reason))
        name = taken_back.attendee.name if taken_back.attendee else ""
        say(f"{name} is no longer in; the check-in at {clock_time(taken_back.at, file.read_event().zone)} was undone.")


@click.command()
@click.argument("text", type=ANY_TEXT)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a query.")
@pass_invocation
def find(invocation: Invocation, text: str, as_json: bool) -> None:
    """Find attendees by name, organisation, e-mail, order or code; “-” reads queries from standard input, by lines."""
    with invocation.file() as file:
        finder = Finder(file)
        found_any = False
        for query in _lines() if text == "-" else (text,):
            results = finder.find(query).people
            found_any = found_any or bool(results)
            if as_json:
                say_json({"query": query, "results": [_result(file, hit) for hit in results]})
            elif text == "-":
                say("; ".join(_line(file, hit) for hit in results) or "nobody found")
            else:
                for hit in results:
                    say(_line(file, hit))
        if text != "-" and not found_any:
            fail("Nobody on the roster fits that; try a part of the name, or the code on the badge.")


def sentence(event: Event, admission: Admission) -> str:
    """Return what a verdict means, in one English sentence."""
    name = admission.attendee.name if admission.attendee else ""
    match admission.verdict:
        case Verdict.ADMITTED:
            return f"{name} is checked in."
        case Verdict.ALREADY_IN:
            first = admission.first
            when = f"at {clock_time(first.at, event.zone)} at {first.point}" if first else "before"
            return f"{name} was checked in {when}."
        case Verdict.UNKNOWN_CODE:
            return f"The code ending in {admission.ending} is not on this event's list."
        case Verdict.OTHER_EVENT:
            return f"The badge ending in {admission.ending} is for another event."
        case Verdict.DAMAGED_CODE:
            return f"The badge code ending in {admission.ending} was misread or is damaged; scan it again."
        case Verdict.REVOKED:
            return f"This badge of {name} was replaced and no longer counts."
        case Verdict.UNPAID:
            return f"The order of {name} is not paid."
        case Verdict.CANCELLED:
            return f"The order of {name} was cancelled."
        case Verdict.NOT_VALID:
            return _hold_sentence(event, admission, name)
        case Verdict.NEEDS_DECISION:
            if used := admission.used_by:
                when = clock_time(used.first.at, event.zone)
                came = f"{used.attendee.name} came in with this ticket at {when}"
                return f"{came}, before it went to {name}; decide at the desk."
            word = admission.attendee.status_word if admission.attendee else ""
            return f"The status of {name} is “{word}”, which is not understood; decide at the desk."
        case Verdict.TURNED_AWAY:
            return f"{name} was turned away."
        case _:
            assert_never(admission.verdict)


def _hold_sentence(event: Event, admission: Admission, name: str) -> str:
    person = admission.attendee
    hold = hold_on(person, admission.at) if person else None
    match hold:
        case Hold.BLOCKED | None:
            return f"The organiser has blocked the ticket of {name}."
        case Hold.NOT_YET:
            return f"The ticket of {name} is valid from {_moment(event, person.valid_from if person else 0)}."
        case Hold.NO_LONGER:
            return f"The ticket of {name} was valid until {_moment(event, person.valid_until if person else 0)}."
        case _:
            assert_never(hold)


def _moment(event: Event, at: int) -> str:
    return f"{day_of(at, event.zone).isoformat()} {clock_time(at, event.zone)}"


def _in_step(file: EventFile) -> AbstractContextManager[None]:
    """Exchange records with the other kiosks meanwhile, if this one has joined a hub."""
    from kiosk.sync.standing import has_joined

    if not has_joined(file.path):
        return nullcontext()
    from kiosk.sync.replicator import in_step

    return in_step(file)


def _lines() -> Iterator[str]:
    """Yield the lines of standard input, as any scanner ends them."""
    return read_codes(sys.stdin.buffer)


def _answer(event: Event, code: str, admission: Admission, as_json: bool) -> None:
    if not as_json:
        say(f"{admission.verdict}\t{sentence(event, admission)}")
        return
    person = admission.attendee
    first = admission.first
    already = admission.verdict is Verdict.ALREADY_IN and first is not None
    say_json(
        {
            "code": code,
            "verdict": admission.verdict,
            "reason": sentence(event, admission),
            "attendee": person.id if person else None,
            "name": person.name if person else None,
            "point": first.point if already and first else admission.point,
            "at": event_time(event, first.at if already and first else admission.at),
        }
    )


def event_time(event: Event, at: int) -> str:
    """Return a time (UTC milliseconds) in the event's zone as ISO 8601 with its offset."""
    from kiosk.domain.moment import local

    return local(at, event.zone).isoformat(timespec="milliseconds")


def _result(file: EventFile, hit: Found) -> dict[str, object]:
    person, first = hit.attendee, hit.checked_in
    return {
        "attendee": person.id,
        "name": person.name,
        "organisation": person.organisation,
        "group": person.group,
        "checked_in": event_time(file.read_event(), first.at) if first else None,
    }


def _line(file: EventFile, hit: Found) -> str:
    person, first = hit.attendee, hit.checked_in
    belongs = ", ".join(part for part in (person.organisation, person.group) if part)
    state = f"in since {clock_time(first.at, file.read_event().zone)}" if first else "not in yet"
    return f"{person.name} ({belongs}), {state}" if belongs else f"{person.name}, {state}"
