"""Checking people in without a screen: `scan`, `undo` and `find`."""

import sys
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext

import click

from kiosk.bootstrap.event_files import kiosk_name, settings_of
from kiosk.bootstrap.inputs import read_codes
from kiosk.cli.context import ANY_TEXT, PLAIN_TEXT, Invocation, fail, pass_invocation, say, say_json
from kiosk.cli.verdicts import admission_sentence
from kiosk.domain.admission.decision import DecisionReason
from kiosk.domain.admission.door import DECIDABLE
from kiosk.domain.admission.verdict import Admission, Outcome, UndoReason, Verdict, outcome_of
from kiosk.domain.event import Event
from kiosk.domain.moment import clock_time
from kiosk.domain.settings.catalogue import POINT
from kiosk.services import admit as admitting
from kiosk.services.door_answer import foreseen
from kiosk.services.find import Finder, Found
from kiosk.services.kiosks.names import own_name
from kiosk.services.party_check_in import undo_party
from kiosk.services.points import moment_at
from kiosk.storage.event_file import EventFile

DEFAULT_POINT = "Entrance"


@click.command()
@click.argument("codes", type=ANY_TEXT, nargs=-1, required=True, metavar="CODE... | -")
@click.option(
    "--point",
    type=PLAIN_TEXT,
    default="",
    help=f"Where this is, such as “Desk 1”.  [default: this kiosk’s place or name, or {DEFAULT_POINT}]",
)
@click.option("--staff", type=PLAIN_TEXT, default="", help="Who is at the desk.")
@click.option(
    "--let-in",
    type=click.Choice([reason.value for reason in DecisionReason]),
    help="Let in whom the door refuses but may be decided about, and keep this reason; needs --staff.",
)
@click.option("--dry-run", is_flag=True, help="Say what would be answered; nobody is checked in, nothing recorded.")
@click.option("--at", type=PLAIN_TEXT, default="", help="With --dry-run: at this time, such as 10:30.  [default: now]")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a scan.")
@pass_invocation
def scan(
    invocation: Invocation,
    codes: tuple[str, ...],
    *,
    point: str,
    staff: str,
    let_in: str | None,
    dry_run: bool,
    at: str,
    as_json: bool,
) -> None:
    """Check people in by their codes; “-” reads codes from standard input, one a line.

    Each line of the answer is printed once it is on disk. With codes as arguments the exit status is 1 if any of them
    was neither let in nor, at an exit, out. What is answered goes by the rules of the point (see kiosk points).
    """
    if at and not dry_run:
        raise click.UsageError("--at asks what would be answered at another time: give --dry-run with it.")
    if let_in and (dry_run or not staff):
        raise click.UsageError("--let-in is a decision: say with --staff who makes it, and leave out --dry-run.")
    with invocation.file() as file:
        event = file.read_event()
        point = point_here(file, point, introduced=not dry_run)
        asked_at = moment_at(file, at) if at else 0
        refused = 0
        with _in_step(file) if codes == ("-",) and not dry_run else nullcontext():
            for code in _lines() if codes == ("-",) else codes:
                if dry_run:
                    admission = foreseen(file, code, point=point, at=asked_at or file.clock())
                else:
                    admission = admitting.admit(file, code, point=point, staff=staff)
                    if let_in:
                        admission = _decided(file, admission, DecisionReason(let_in), staff)
                refused += outcome_of(admission.verdict) not in (Outcome.ADMITTED, Outcome.LEFT)
                tell_admission(event, admission, as_json=as_json, code=code)
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
@click.option("--party", is_flag=True, help="Take back all who were checked in together with them as well.")
@pass_invocation
def undo(invocation: Invocation, code: str, *, staff: str, reason: str, party: bool) -> None:
    """Take back the check-in of a code's holder; it stays recorded, with who took it back and why."""
    with invocation.file() as file:
        if party:
            _undo_party(file, code, staff, UndoReason(reason))
            return
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


def _undo_party(file: EventFile, code: str, staff: str, reason: UndoReason) -> None:
    for taken in undo_party(file, admitting.standing_scan(file, code), staff=staff, reason=reason):
        at = clock_time(taken.scan.at, file.read_event().zone)
        say(f"{taken.attendee.name if taken.attendee else ''} is no longer in; the check-in at {at} was undone.")


def _decided(file: EventFile, refused: Admission, reason: DecisionReason, staff: str) -> Admission:
    """Let somebody in for a reason over each answer that may be decided about."""
    admission = refused
    for _ in DECIDABLE:
        if admission.verdict not in DECIDABLE or admission.attendee is None:
            break
        admission = admitting.decide(
            file,
            admission.attendee.id,
            reason=reason,
            over=admission.verdict,
            point=admission.point,
            staff=staff,
        )
    return admission


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


def point_here(file: EventFile, point: str, *, introduced: bool) -> str:
    """Return where a command checks people in: as was said, else this kiosk's place or name; `introduced`: note it."""
    name = kiosk_name(file.path)
    point = point or settings_of(file).values().of(POINT) or name or DEFAULT_POINT
    if introduced:
        admitting.ensure_point(file, point, name or own_name(file))
    return point


def tell_admission(event: Event, admission: Admission, *, as_json: bool, code: str | None = None) -> None:
    """Print what came of an attempt; `code` is what was scanned."""
    if not as_json:
        say(f"{admission.verdict}\t{admission_sentence(event, admission)}")
        return
    person = admission.attendee
    first = admission.first
    already = admission.verdict is Verdict.ALREADY_IN and first is not None
    scanned = {} if code is None else {"code": code}
    say_json(
        scanned
        | {
            "verdict": admission.verdict,
            "reason": admission_sentence(event, admission),
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
