"""`kiosk rehearse`: mornings of the event, before they come."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.cli.context import PLAIN_TEXT, Invocation, pass_invocation, progress, say_json, say_page
from kiosk.cli.rehearsal_words import told
from kiosk.cli.scan import event_time
from kiosk.domain.event import Event
from kiosk.domain.rehearsal.assumptions import Assumption

if TYPE_CHECKING:
    from kiosk.domain.rehearsal.outcome import Rehearsal


class AssumedValue(click.ParamType):  # type: ignore[type-arg]  # generic only in newer clicks
    """An assumption with a value: ``no_shows=20``."""

    name = "NAME=VALUE"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> tuple[Assumption, float]:
        """Return the assumption and its value."""
        name, _, number = value.partition("=")
        if name not in set(Assumption):
            self.fail(f"“{name}” is nothing that is assumed; there are {', '.join(Assumption)}.", param, ctx)
        assumption = Assumption(name)
        try:
            amount = float(number)
        except ValueError:
            self.fail(f"“{number}” is no number; write it like {name}=10.", param, ctx)
        if not assumption.least <= amount <= assumption.most:
            span = f"{assumption.least:g} to {assumption.most:g} {assumption.unit}"
            self.fail(f"{name} is a number from {span}.", param, ctx)
        return assumption, amount


@click.command()
@click.argument("path", metavar="[EVENT]", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--desks", type=click.IntRange(1, 99), default=2, show_default=True, help="How many desks are open.")
@click.option("--mornings", type=click.IntRange(1, 1000), default=20, show_default=True, help="How many are played.")
@click.option(
    "--seed", type=int, default=1, show_default=True, help="By which they are drawn; the same, the same again."
)
@click.option("--day", type=PLAIN_TEXT, default="", help="Which day.  [default: the first on which nobody has come]")
@click.option(
    "--like",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="An event file whose last day says how people arrive, and how long they take.",
)
@click.option("--assume", type=AssumedValue(), multiple=True, help="Assume another value, such as no_shows=20.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_invocation
def rehearse(
    invocation: Invocation,
    path: Path | None,
    *,
    desks: int,
    mornings: int,
    seed: int,
    day: str,
    like: Path | None,
    assume: tuple[tuple[Assumption, float], ...],
    as_json: bool,
) -> None:
    """Play mornings of the event with its own guests, rules and agenda, and say where it gets tight.

    \b
    kiosk rehearse --desks 3                       queues, refusals, full rooms, and how many desks by when
    kiosk rehearse --desks 3 --like last-year.db   with the arrivals that were recorded there
    kiosk rehearse --assume no_shows=25 --seed 7   other assumptions, other mornings

    Every scan is answered by the program itself, on a copy that is thrown away; the event's file stays as it is. What
    is assumed is said, and can be set. Ctrl+C ends it.
    """  # noqa: D301 - click's mark for lines that are kept as they are
    from kiosk.bootstrap.rehearsal import rehearse_event
    from kiosk.services.rehearsal.rehearse import RehearsalWish

    wish = RehearsalWish(desks, mornings, seed, day, dict(assume))
    with (Invocation(path) if path else invocation).file() as file, progress("Rehearsing") as show:
        event, rehearsal = file.read_event(), rehearse_event(file, wish, like, show)
    if as_json:
        say_json(_fields(event, rehearsal))
    else:
        say_page("\n".join(told(event, rehearsal)))


def _fields(event: Event, rehearsal: "Rehearsal") -> dict[str, Any]:
    return {
        "day": rehearsal.day,
        "first_session": event_time(event, rehearsal.first_session),
        "desks": list(rehearsal.desks),
        "seed": rehearsal.seed,
        "mornings": rehearsal.mornings,
        "listed": rehearsal.listed,
        "came": round(rehearsal.came, 2),
        "checked_in": round(rehearsal.checked_in, 2),
        "wait_minutes": round(rehearsal.longest_wait, 2),
        "worst_wait_minutes": round(rehearsal.worst_wait, 2),
        "seconds": round(rehearsal.seconds, 1),
        "gap_seconds": rehearsal.gap,
        "long_gap_seconds": rehearsal.long_gap,
        "late": event_time(event, rehearsal.late) if rehearsal.late is not None else None,
        "openings": [{"open": one.desks, "at": event_time(event, one.at)} for one in rehearsal.openings],
        "minutes": [
            {
                "at": event_time(event, one.at),
                "checked_in": round(one.checked_in, 2),
                "queue": one.queue,
                "longest": one.longest,
            }
            for one in rehearsal.minutes
        ],
        "refused": [
            {"point": one.point, "verdict": one.verdict, "group": one.group, "scans": round(scans, 2)}
            for one, scans in rehearsal.refusals
        ],
        "rooms": [
            {
                "session": one.session,
                "title": one.title,
                "room": one.room,
                "starts": event_time(event, one.starts),
                "capacity": one.most,
                "wished": round(one.wished, 2),
                "inside": round(one.inside, 2),
                "turned_away": round(one.turned_away, 2),
            }
            for one in rehearsal.rooms
        ],
        "recorded": rehearsal.recorded,
        "assumed": [
            {
                "name": one,
                "value": rehearsal.assumptions.value(one),
                "unit": one.unit,
                "source": rehearsal.sources[one],
            }
            for one in Assumption
        ],
    }
