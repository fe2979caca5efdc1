"""The agenda on the day, changed by hand and announced: `agenda`."""

from datetime import date
from typing import Any

import click

from kiosk.cli.agenda_feed import feed
from kiosk.cli.agenda_words import act_fields, act_line, announcement_fields, session_fields, session_line
from kiosk.cli.context import ANY_TEXT, PLAIN_TEXT, Invocation, pass_invocation, say, say_json
from kiosk.cli.languages import LanguageCode
from kiosk.domain.agenda.days import first_day
from kiosk.domain.agenda.session import Session
from kiosk.domain.event import Event
from kiosk.domain.moment import DAY
from kiosk.domain.roster.folding import fold
from kiosk.services.live_agenda import acts, announcing, changing
from kiosk.services.live_agenda.times import time_for
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import sessions

_dry_run = click.option("--dry-run", is_flag=True, help="Say what would change, and change nothing.")
_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON object a session.")
_session = click.argument("session", type=ANY_TEXT)


@click.group("agenda")
def agenda_group() -> None:
    """Change the agenda on the day, and announce things: screens show it within a second.

    \b
    kiosk agenda delay "Expert discussion" 20      twenty minutes late
    kiosk agenda move "Finance" --room "Room 105"
    kiosk agenda announce "Group photo at 12:25, on the main stairs" --until 12:30
    kiosk agenda undo                              the latest of these

    SESSION is an id, a title, or a part of a title that only one session has.
    """  # noqa: D301 - click's mark for lines that are kept as they are


agenda_group.add_command(feed)


@agenda_group.command("list")
@click.option("--changed", is_flag=True, help="Only what is other than was first printed, or cancelled.")
@click.option("--room", type=PLAIN_TEXT, default="", help="Only what is in this room.")
@_json
@pass_invocation
def list_command(invocation: Invocation, *, changed: bool, room: str, as_json: bool) -> None:
    """List the sessions as screens show them, with what stood there before."""
    with invocation.file() as file:
        event = file.read_event()
        chosen = [
            one
            for one in sessions.shown(file.reader)
            if (not room or fold(one.text.room) == fold(room)) and (not changed or _is_changed(one))
        ]
        for session in chosen:
            say_json(session_fields(event, session)) if as_json else say(session_line(event, session))
        if not (chosen or as_json):
            say("There are no such sessions." if changed or room else "There is no agenda yet.")


@agenda_group.command()
@_session
@click.argument("minutes", type=click.IntRange(0, 24 * 60))
@click.option("--following", is_flag=True, help="With what follows in its room on that day.")
@_dry_run
@_json
@pass_invocation
def delay(invocation: Invocation, session: str, minutes: int, *, following: bool, dry_run: bool, as_json: bool) -> None:
    """Say that SESSION begins so many MINUTES later than it would have; 0 takes its delays back.

    \b
    kiosk agenda delay "Topic table: finance" 20 --following --dry-run
    """  # noqa: D301 - click's mark for lines that are kept as they are
    with invocation.file() as file:
        act = changing.delay(file, changing.session_named(file, session), minutes, following=following)
        _carry_out(file, act, dry_run=dry_run, as_json=as_json)


@agenda_group.command()
@_session
@click.option("--starts", type=PLAIN_TEXT, help="When it begins: a time of its day, or a date and time.")
@click.option("--ends", type=PLAIN_TEXT, help="When it ends; else it lasts as long as before.")
@click.option("--room", type=PLAIN_TEXT, help="Where it is; empty for no room.")
@_dry_run
@_json
@pass_invocation
def move(
    invocation: Invocation,
    session: str,
    *,
    starts: str | None,
    ends: str | None,
    room: str | None,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Move SESSION to another time or room.

    \b
    kiosk agenda move "Lunch" --starts 12:45 --room "Garden hall"
    """  # noqa: D301 - click's mark for lines that are kept as they are
    with invocation.file() as file:
        event, one = file.read_event(), changing.session_named(file, session)
        day = _day(event, one)
        begins = time_for(event, starts, day) if starts is not None else None
        over = time_for(event, ends, day) if ends is not None else None
        act = changing.move(file, one, starts=begins, ends=over, room=room)
        _carry_out(file, act, dry_run=dry_run, as_json=as_json)


@agenda_group.command()
@_session
@_dry_run
@_json
@pass_invocation
def cancel(invocation: Invocation, session: str, *, dry_run: bool, as_json: bool) -> None:
    """Say that SESSION does not take place; screens show it as cancelled until it would have been over."""
    with invocation.file() as file:
        act = changing.cancel(changing.session_named(file, session))
        _carry_out(file, act, dry_run=dry_run, as_json=as_json)


@agenda_group.command()
@click.argument("words", type=PLAIN_TEXT)
@click.option("--in", "others", type=(LanguageCode(), PLAIN_TEXT), multiple=True, help="The words in a language.")
@click.option("--until", type=PLAIN_TEXT, help="Until when: a time of day, or a date and time.  [default: an hour]")
@click.option("--from", "begins", type=PLAIN_TEXT, help="From when on.  [default: now]")
@click.option("--point", "points", type=PLAIN_TEXT, multiple=True, help="Only on the foyer screen of this point.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_invocation
def announce(
    invocation: Invocation,
    words: str,
    *,
    others: tuple[tuple[str, str], ...],
    until: str | None,
    begins: str | None,
    points: tuple[str, ...],
    as_json: bool,
) -> None:
    """Let all foyer screens, or some, announce WORDS for a while.

    \b
    kiosk agenda announce "The bus leaves at 17:40" --in tr "Otobüs 17.40’ta kalkıyor" --until 17:40
    kiosk agenda announce "Please go round by the garden" --point "Foyer 2" --until 12:00
    """  # noqa: D301 - click's mark for lines that are kept as they are
    with invocation.file() as file:
        event = file.read_event()
        since = time_for(event, begins, file.clock()) if begins else None
        near = file.clock() if since is None else since
        ends = time_for(event, until, near) if until else near + DAY // 24
        made = announcing.announce(file, {"": words, **dict(others)}, ends, begins=since, at=points)
        say_json(announcement_fields(event, made)) if as_json else say(f"Announced, as {made.id}.")


@agenda_group.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a change or announcement.")
@pass_invocation
def changes(invocation: Invocation, *, as_json: bool) -> None:
    """List what was changed by hand and announced and holds, the latest first, each with the id for undo."""
    with invocation.file() as file:
        event, known = file.read_event(), sessions.every(file.reader)
        standing = acts.standing_acts(file)
        for act in standing:
            say_json(act_fields(event, act, known)) if as_json else say(act_line(event, act, known))
        if not (standing or as_json):
            say("Nothing was changed by hand or announced.")


@agenda_group.command()
@click.argument("act", required=False, default="", type=ANY_TEXT)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_invocation
def undo(invocation: Invocation, act: str, *, as_json: bool) -> None:
    """Take back what was changed by hand or announced as ACT, or else the latest; what held before holds again."""
    with invocation.file() as file:
        past = acts.take_back(file, act)
        event, known = file.read_event(), sessions.every(file.reader)
        say_json(act_fields(event, past, known)) if as_json else say(f"Taken back: {act_line(event, past, known)}")


def _carry_out(file: EventFile, act: changing.AgendaAct, *, dry_run: bool, as_json: bool) -> None:
    if not dry_run:
        changing.carry_out(file, act)
    elif not as_json:
        say("Dry run: nothing was changed.")
    event = file.read_event()
    after = [effect.after for effect in act.effects] if dry_run else _as_stored(file, act)
    for session in after:
        fields: dict[str, Any] = session_fields(event, session)
        say_json({"act": act.id} | fields) if as_json else say(session_line(event, session))


def _as_stored(file: EventFile, act: changing.AgendaAct) -> list[Session]:
    known = sessions.every(file.reader)
    return [known[effect.before.id] for effect in act.effects]


def _is_changed(session: Session) -> bool:
    return session.is_cancelled or session.moved_from is not None or bool(session.earlier)


def _day(event: Event, session: Session) -> date:
    return first_day(session, event.zone)
