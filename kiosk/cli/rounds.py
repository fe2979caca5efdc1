"""Rounds at tables: `rounds`."""

import click

from kiosk.cli.context import Invocation, pass_invocation, say, say_json
from kiosk.domain.rounds.bound import least_repeats, table_sizes
from kiosk.domain.rounds.guests import Guest, Wishes
from kiosk.domain.rounds.plan import Proposal, proposal, seat
from kiosk.services.rounds.people import guest_of, people_here

MOST_PEOPLE, MOST_ROUNDS = 5_000, 50


@click.command("rounds")
@click.option("--people", type=click.IntRange(2, MOST_PEOPLE), help="So many; else those who are checked in now.")
@click.option("--rounds", type=click.IntRange(1, MOST_ROUNDS), required=True, help="So many rounds.")
@click.option("--tables", type=click.IntRange(1), help="So many tables; else as many as are proposed.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_invocation
def rounds(invocation: Invocation, *, people: int | None, rounds: int, tables: int | None, as_json: bool) -> None:
    """Say how many tables rounds of conversation need, so that as few as possible meet twice.

    \b
    kiosk rounds --people 83 --rounds 6     11 tables: nobody meets anybody twice
    kiosk rounds --rounds 6                 for those who are checked in now

    Nothing is recorded. People of one organisation, or else of one group, are kept apart as far as tables allow.
    """  # noqa: D301 - click's mark for lines that are kept as they are
    guests, seed = _guests(invocation, people)
    proposed = proposal(len(guests), rounds)
    seating = seat(guests, tables or proposed.tables, rounds, Wishes(), seed)
    repeats, bound = seating.repeats(), least_repeats(len(guests), seating.tables, rounds)
    if as_json:
        say_json(
            {"people": len(guests), "tables": seating.tables, "rounds": rounds, "repeats": repeats, "bound": bound}
        )
        return
    say(f"{len(guests):,} people, {rounds} round{'s' * (rounds > 1)}: {_tables(len(guests), seating.tables)}.")
    say(_met_again(repeats, bound))
    if advice := _advice(proposed, seating.tables, repeats):
        say(advice)


def _guests(invocation: Invocation, people: int | None) -> tuple[list[Guest], str]:
    if people:
        return [Guest()] * people, ""
    with invocation.file() as file:
        return [guest_of(one) for one in people_here(file)], file.read_event().id


def _tables(people: int, tables: int) -> str:
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
