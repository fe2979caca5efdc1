"""One person at the desk: `show-person`, `correct-person`, `note-person` and `replace-badge`."""

from pathlib import Path

import click

from kiosk.cli.context import ANY_TEXT, PLAIN_TEXT, Invocation, pass_invocation, replace_option, say, say_json
from kiosk.cli.scan import event_time
from kiosk.domain.badges.layout import DEFAULT_LAYOUT
from kiosk.domain.event import Event
from kiosk.domain.facts.corrections import FLAGS, STATUS
from kiosk.domain.remarks.staff_notes import NOTES
from kiosk.domain.roster.attendee import Attendee, OrderStatus
from kiosk.domain.roster.history import History
from kiosk.domain.roster.staff_note import StaffNote, StandingNote
from kiosk.services.badges.issuing import badges_of
from kiosk.services.people import correcting
from kiosk.services.people.history import history_of
from kiosk.services.people.notes import note_person, notes_of
from kiosk.services.people.same_person import person_meant
from kiosk.services.printing.orders import replace_badge
from kiosk.storage.tables import attendees

_DECIDED = [status.value for status in OrderStatus if status is not OrderStatus.UNCLEAR]
_WRITTEN = ("organisation", "role", "email", "phone", "group")


@click.command("show-person")
@click.argument("person", type=ANY_TEXT)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_invocation
def show_person_command(invocation: Invocation, person: str, as_json: bool) -> None:
    """Show what is known of PERSON (id, code, e-mail or whole name) and what happened to them, the latest first.

    With whom they exchanged contacts is not told, only how often.
    """
    with invocation.file() as file:
        event, someone = file.read_event(), person_meant(file, person)
        history, notes = history_of(file, someone.id), notes_of(file, someone.id)
        corrected = attendees.overruled(file.reader, someone.id)
        if as_json:
            say_json(_fields(event, someone, tuple(corrected), notes, history))
        else:
            _show(event, someone, tuple(corrected), notes, history)


@click.command("correct-person")
@click.argument("person", type=ANY_TEXT)
@click.option("--name", type=PLAIN_TEXT, help="What they are called.")
@click.option("--organisation", type=PLAIN_TEXT, help="Where they are from.")
@click.option("--role", type=PLAIN_TEXT, help="What they do there.")
@click.option("--email", type=PLAIN_TEXT, help="Their e-mail.")
@click.option("--phone", type=PLAIN_TEXT, help="Their phone.")
@click.option("--group", type=PLAIN_TEXT, help="Their group at the event.")
@click.option("--blocked/--not-blocked", default=None, help="Let them in no more, or again.")
@click.option("--attention/--no-attention", default=None, help="Ask the desk to look closer, or no more.")
@click.option("--status", type=click.Choice(_DECIDED), help="What their ticket is worth at the door.")
@click.option("--as-listed", is_flag=True, help="Take all corrections back: what the lists say holds again.")
@click.option("--staff", type=PLAIN_TEXT, default="", help="Who does it.")
@pass_invocation
def correct_person_command(
    invocation: Invocation,
    /,
    person: str,
    as_listed: bool,
    staff: str,
    blocked: bool | None,
    attention: bool | None,
    **texts: str,
) -> None:
    """Put right what a list has wrong of PERSON, by id, code, e-mail or whole name.

    It holds over every later version of the list, whose import says so; an empty text takes something away.
    """
    flags = {"blocked": blocked, "attention": attention}
    values = {field: text for field, text in texts.items() if text is not None}
    values |= {field: "yes" if flag else "" for field, flag in flags.items() if flag is not None}
    if bool(values) is as_listed:
        raise click.UsageError("Say what is right, or --as-listed.")
    with invocation.file() as file:
        someone = person_meant(file, person)
        if as_listed:
            person_now = correcting.let_lists_hold(file, someone.id, staff=staff)
            say(f"{person_now.name} is as the lists say again.")
            return
        correction = correcting.correct(file, someone.id, values, staff=staff)
        if correction.held:
            say(f"{correction.after.name} was put right: {', '.join(correction.held)}.")
        else:
            say(f"{someone.name} was like that before; nothing was changed.")


@click.command("note-person")
@click.argument("person", type=ANY_TEXT)
@click.argument("note", type=click.Choice([note.value for note in StaffNote]))
@click.option("--off", is_flag=True, help="Take the note off.")
@click.option("--point", type=PLAIN_TEXT, default="Desk", show_default=True, help="Where that is done.")
@click.option("--staff", type=PLAIN_TEXT, default="", help="Who does it.")
@pass_invocation
def note_person_command(invocation: Invocation, person: str, note: str, off: bool, point: str, staff: str) -> None:
    """Note something about PERSON, which every desk sees when they are scanned, or take it off.

    NOTE is from a fixed list: needs_badge, waits, call_organiser, vip, paid, left_bag.
    """
    with invocation.file() as file:
        someone = person_meant(file, person)
        standing = note_person(file, someone.id, StaffNote(note), off=off, point=point, staff=staff)
        said = ", ".join(str(NOTES[one.note]) for one in standing) or "nothing"
        say(f"Noted of {someone.name}: {said}.")


@click.command("replace-badge")
@click.argument("person", type=ANY_TEXT)
@click.argument("out", type=click.Path(path_type=Path), required=False)
@click.option("--layout", type=ANY_TEXT, default=DEFAULT_LAYOUT, metavar="NAME", show_default=True, help="Its layout.")
@click.option("--point", type=PLAIN_TEXT, default="Desk", show_default=True, help="Where that is done.")
@click.option("--staff", type=PLAIN_TEXT, default="", help="Who does it.")
@replace_option
@pass_invocation
def replace_badge_command(
    invocation: Invocation, person: str, out: Path | None, layout: str, point: str, staff: str, replace: bool
) -> None:
    """Give PERSON a new badge in the stead of a lost one, which opens nothing from then on; OUT is a PDF of it.

    Without OUT the new code alone is printed.
    """
    from kiosk.bootstrap.badges import BadgeMaker
    from kiosk.bootstrap.outputs import print_badges

    with invocation.file() as file:
        someone = person_meant(file, person)
        maker = BadgeMaker(file, layout) if out else None
        code = replace_badge(file, someone.id, point=point, staff=staff)
        say(f"{someone.name} has a new badge; the lost one opens nothing any more. Its code is {code}.")
        if out and maker:
            print_badges(file, out, badges_of(file, [someone.id]), maker, replace=replace)
            say(f"Wrote it to {out}.")


def _show(
    event: Event, person: Attendee, corrected: tuple[str, ...], notes: list[StandingNote], history: History
) -> None:
    say(f"{person.name} ({person.id})")
    for field in _WRITTEN:
        if value := getattr(person, field):
            say(f"{field}\t{value}" + ("\tput right at the desk" if field in corrected else ""))
    for field in FLAGS:
        if getattr(person, field):
            say(field)
    if person.status is not OrderStatus.PAID or STATUS in corrected:
        say(f"status\t{person.status}" + ("\tput right at the desk" if STATUS in corrected else ""))
    for note in notes:
        say(f"note\t{NOTES[note.note]}")
    for entry in history.entries:
        where = ", ".join(part for part in (entry.point, entry.staff) if part)
        say("\t".join(part for part in (event_time(event, entry.at), str(entry.happening), where) if part))
    say(f"exchanges\t{history.exchanges:,}")


def _fields(
    event: Event, person: Attendee, corrected: tuple[str, ...], notes: list[StandingNote], history: History
) -> dict[str, object]:
    said = {field: getattr(person, field) for field in ("name", *_WRITTEN, "order", STATUS, *FLAGS)}
    happened = [
        {"at": event_time(event, one.at), "what": str(one.happening), "point": one.point, "staff": one.staff}
        for one in history.entries
    ]
    return {
        "attendee": person.id,
        **said,
        "corrected": list(corrected),
        "notes": [note.note.value for note in notes],
        "history": happened,
        "exchanges": history.exchanges,
    }
