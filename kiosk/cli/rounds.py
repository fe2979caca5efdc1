"""Rounds at tables: how many tables they need, the plan, and its repairs: `rounds`."""

from pathlib import Path

import click

from kiosk.bootstrap.round_papers import write_round_slips, write_table_cards
from kiosk.cli.context import ANY_TEXT, PLAIN_TEXT, Invocation, pass_invocation, replace_option, say, say_json
from kiosk.cli.languages import LanguageCode
from kiosk.cli.papers import pdf_path, tell_paper
from kiosk.cli.scan import event_time
from kiosk.domain.faults.rounds import NoRoundsPlanned
from kiosk.domain.moment import clock_time
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.rounds.bound import least_repeats, table_sizes
from kiosk.domain.rounds.guests import Guest, Wishes
from kiosk.domain.rounds.plan import Proposal, proposal, seat
from kiosk.domain.rounds.table_wishes import TableWishes
from kiosk.domain.rounds.timetable import RoundPlan
from kiosk.services.live_agenda.times import time_for
from kiosk.services.people.same_person import person_meant
from kiosk.services.rounds.people import guest_of, people_here
from kiosk.services.rounds.plans import (
    RepairedRounds,
    current_plan,
    plan_rounds,
    seat_latecomer,
    take_missing_out,
    undo_rounds,
)
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees

MOST_PEOPLE, MOST_ROUNDS = 5_000, 50


_rounds = click.option("--rounds", type=click.IntRange(1, MOST_ROUNDS), help="So many rounds.")
_tables = click.option("--tables", type=click.IntRange(1), help="So many tables; else as many as are proposed.")
_colleagues = click.option(
    "--colleagues",
    type=click.Choice(["apart", "anywhere"]),
    default="apart",
    help="People of one organisation or group: kept apart as far as tables allow, or anywhere.",
)
_out = click.argument("out", type=click.Path(path_type=Path))
_language = click.option("--language", type=LanguageCode(), help="Of the words; else the event's first.")
_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")


@click.group("rounds", invoke_without_command=True)
@click.option("--people", type=click.IntRange(2, MOST_PEOPLE), help="So many; else those who are checked in now.")
@_rounds
@_tables
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def rounds_group(
    ctx: click.Context, *, people: int | None, rounds: int | None, tables: int | None, as_json: bool
) -> None:
    """Say how many tables rounds of conversation need, so that as few as possible meet twice.

    \b
    kiosk rounds --people 83 --rounds 6     11 tables: nobody meets anybody twice
    kiosk rounds --rounds 6                 for those who are checked in now

    Nothing is recorded, but by the commands below. People of one organisation, or else of one group, are kept apart as
    far as tables allow.
    """  # noqa: D301 - click's mark for lines that are kept as they are
    if ctx.invoked_subcommand:
        return
    if rounds is None:
        raise click.UsageError("Say how many rounds: --rounds 6.")
    guests, seed = _guests(ctx.find_object(Invocation) or Invocation(None), people)
    proposed = proposal(len(guests), rounds)
    seating = seat(guests, tables or proposed.tables, rounds, Wishes(), seed)
    repeats, bound = seating.repeats(), least_repeats(len(guests), seating.tables, rounds)
    if as_json:
        say_json(
            {"people": len(guests), "tables": seating.tables, "rounds": rounds, "repeats": repeats, "bound": bound}
        )
        return
    say(f"{len(guests):,} people, {rounds} round{'s' * (rounds > 1)}: {_tables_of(len(guests), seating.tables)}.")
    say(_met_again(repeats, bound))
    if advice := _advice(proposed, seating.tables, repeats):
        say(advice)


@rounds_group.command("plan")
@click.option("--rounds", type=click.IntRange(1, MOST_ROUNDS), required=True, help="So many rounds.")
@click.option("--start", type=PLAIN_TEXT, required=True, metavar="TIME", help="When the first begins: 14:00.")
@click.option("--minutes", type=click.IntRange(1, 240), required=True, help="How long each is.")
@_tables
@click.option("--together", type=(ANY_TEXT, ANY_TEXT), multiple=True, metavar="A B", help="Always at one table.")
@click.option("--apart", type=(ANY_TEXT, ANY_TEXT), multiple=True, metavar="A B", help="Never at one table.")
@_colleagues
@_json
@pass_invocation
def plan_command(
    invocation: Invocation,
    *,
    rounds: int,
    start: str,
    minutes: int,
    tables: int | None,
    together: tuple[tuple[str, str], ...],
    apart: tuple[tuple[str, str], ...],
    colleagues: str,
    as_json: bool,
) -> None:
    """Plan rounds for those who are checked in now, on an organiser's machine.

    Each kiosk has the plan (`kiosk rounds show`). It takes the place of the one before. A and B are people, by id,
    code, e-mail or whole name; what tables do not allow is told.
    """
    with invocation.file() as file:
        plan = plan_rounds(
            file,
            rounds,
            starts=time_for(file.read_event(), start, file.clock()),
            minutes=minutes,
            tables=tables or 0,
            wishes=TableWishes(
                tuple(_ids(file, pair) for pair in together),
                tuple(_ids(file, pair) for pair in apart),
                colleagues == "apart",
            ),
        )
        _tell_rounds(file, plan, as_json)


@rounds_group.command("show")
@_json
@pass_invocation
def show_command(invocation: Invocation, *, as_json: bool) -> None:
    """Show the plan of rounds, with who sits where in each."""
    with invocation.file() as file:
        plan = current_plan(file)
        if plan is None:
            raise NoRoundsPlanned()
        _tell_rounds(file, plan, as_json, named=True)


@rounds_group.command("late")
@click.argument("person", type=ANY_TEXT)
@_json
@pass_invocation
def late_command(invocation: Invocation, person: str, *, as_json: bool) -> None:
    """Seat PERSON, who comes late, from the round on that is on; at most two others move in rounds to come."""
    with invocation.file() as file:
        someone = person_meant(file, person)
        _tell_repair(file, seat_latecomer(file, someone), someone, as_json)


@rounds_group.command("missing")
@click.argument("person", type=ANY_TEXT)
@_json
@pass_invocation
def missing_command(invocation: Invocation, person: str, *, as_json: bool) -> None:
    """Take PERSON, who is not there, out of the round that is on and those to come."""
    with invocation.file() as file:
        someone = person_meant(file, person)
        _tell_repair(file, take_missing_out(file, someone), someone, as_json)


@rounds_group.command("undo")
@_json
@pass_invocation
def undo_command(invocation: Invocation, *, as_json: bool) -> None:
    """Take the last repair back, or the plan where there was none; says what holds then."""
    with invocation.file() as file:
        if plan := undo_rounds(file):
            _tell_rounds(file, plan, as_json)
        elif as_json:
            say_json({"plan": None})
        else:
            say("No rounds are planned any more.")


@rounds_group.command("slips")
@_out
@_language
@replace_option
@pass_invocation
def slips_command(invocation: Invocation, out: Path, *, language: str | None, replace: bool) -> None:
    """Write a slip with the tables of each person to OUT, a PDF: eight on a sheet, to be cut."""
    with invocation.file() as file:
        written = write_round_slips(file, pdf_path(out), language or "", replace=replace)
    tell_paper(written, "slip", out)


@rounds_group.command("cards")
@_out
@_language
@replace_option
@pass_invocation
def cards_command(invocation: Invocation, out: Path, *, language: str | None, replace: bool) -> None:
    """Write a card with the number of each table to OUT, a PDF: a sheet each."""
    with invocation.file() as file:
        written = write_table_cards(file, pdf_path(out), language or "", replace=replace)
    tell_paper(written, "card", out)


def _ids(file: EventFile, pair: tuple[str, str]) -> tuple[str, ...]:
    return tuple(person_meant(file, text).id for text in pair)


def _tell_rounds(file: EventFile, plan: RoundPlan, as_json: bool, *, named: bool = False) -> None:
    """Say a line a round, and with names one a table."""
    event = file.read_event()
    names = {id_: one.name for id_, one in attendees.of_ids(file.reader, plan.people).items()} if named else {}
    unmet = plan.wishes.unmet(plan.people, plan.seating)
    for round_ in range(plan.rounds):
        begins, ends = plan.begins(round_), plan.begins(round_ + 1)
        tables = [plan.at_table(round_, table) for table in range(1, plan.seating.tables + 1)]
        if as_json:
            times = {"starts": event_time(event, begins), "ends": event_time(event, ends)}
            seated = [{"table": number, "people": people} for number, people in enumerate(tables, 1)]
            kept = {"unmet": [[*each] for each in (*unmet[round_].together, *unmet[round_].apart)]}
            say_json({"plan": plan.id, "round": round_ + 1} | times | {"tables": seated} | kept)
            continue
        people = sum(map(len, tables))
        clock = f"{clock_time(begins, event.zone)} to {clock_time(ends, event.zone)}"
        say(f"Round {round_ + 1}, {clock}: {people:,} people at {plan.seating.tables:,} tables")
        for number, seated_here in enumerate(tables, 1):
            if named:
                say(f"  table {number}: {', '.join(names[one] for one in seated_here if one in names)}")
    if not as_json:
        _tell_unmet(file, unmet)


def _tell_unmet(file: EventFile, unmet: list[TableWishes]) -> None:
    """Say which wishes a plan does not keep in every round."""
    together = dict.fromkeys(each for one in unmet for each in one.together)
    apart = dict.fromkeys(each for one in unmet for each in one.apart)
    known = attendees.of_ids(file.reader, [one for each in (*together, *apart) for one in each])
    for words, sets in (("not always at one table", together), ("once or more at one table", apart)):
        for each in sets:
            say(f"{', '.join(known[one].name for one in each if one in known)}: {words}")


def _tell_repair(file: EventFile, repaired: RepairedRounds, someone: Attendee, as_json: bool) -> None:
    tables = repaired.plan.tables_of(someone.id)
    known = attendees.of_ids(file.reader, repaired.moved)
    if as_json:
        moved = [{"attendee": one, "tables": repaired.plan.tables_of(one)} for one in repaired.moved]
        say_json({"plan": repaired.plan.id, "attendee": someone.id, "tables": tables, "moved": moved})
        return
    say(f"{someone.name}: {_table_words(tables)}")
    for one in repaired.moved:
        name = known[one].name if one in known else one
        say(f"{name}, moved: {_table_words(repaired.plan.tables_of(one))}")


def _table_words(tables: list[int | None]) -> str:
    return ", ".join(f"round {number} {f'table {table}' if table else '–'}" for number, table in enumerate(tables, 1))


def _guests(invocation: Invocation, people: int | None) -> tuple[list[Guest], str]:
    if people:
        return [Guest()] * people, ""
    with invocation.file() as file:
        return [guest_of(one) for one in people_here(file)], file.read_event().id


def _tables_of(people: int, tables: int) -> str:
    sizes = table_sizes(people, tables)
    each = f"{sizes[0]}" if sizes[0] == sizes[-1] else f"{sizes[-1]} or {sizes[0]}"
    return f"{tables:,} table{'s' * (tables > 1)} of {each}"


def _met_again(repeats: int, bound: int) -> str:
    if not repeats:
        return "Nobody meets anybody twice."
    least = f"no plan can have fewer than {bound:,}" if bound else "whether there can be fewer is not known"
    return f"Two people meet again {repeats:,} time{'s' * (repeats > 1)}; {least}."


def _advice(proposed: Proposal, tables: int, repeats: int) -> str:
    promise = f"nobody meets anybody twice, for up to {proposed.most_rounds} rounds"
    if proposed.most_rounds and repeats:
        return f"With {proposed.tables:,} tables {promise}."
    if proposed.most_rounds and tables == proposed.tables != proposed.usual:
        return f"{tables:,} tables instead of {proposed.usual:,}: {promise}."
    return ""
