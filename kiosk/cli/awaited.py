"""Arrivals that somebody waits for: `awaited`."""

import click

from kiosk.cli.context import ANY_TEXT, PLAIN_TEXT, Invocation, pass_invocation, say, say_json
from kiosk.cli.scan import event_time
from kiosk.domain.event import Event
from kiosk.domain.moment import clock_time
from kiosk.services import awaited as waits
from kiosk.services.awaited import AwaitedArrival, WallArrival
from kiosk.services.people.same_person import person_meant


@click.command()
@click.argument("person", type=ANY_TEXT, required=False)
@click.option("--by", type=PLAIN_TEXT, default=None, metavar="NAME", help="Who waits: one of the staff, or a host.")
@click.option("--at", "point", type=PLAIN_TEXT, default="", metavar="DESK", help="A desk that is told besides.")
@click.option("--no-more", is_flag=True, help="Nobody waits for PERSON any more; with --by, that one does not.")
@click.option("--staff", type=PLAIN_TEXT, default="", help="Who notes it.")
@click.option("--wall", is_flag=True, help="List who has come as a public screen shows it: first name and initial.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a person.")
@pass_invocation
def awaited(
    invocation: Invocation,
    person: str | None,
    *,
    by: str | None,
    point: str,
    no_more: bool,
    staff: str,
    wall: bool,
    as_json: bool,
) -> None:
    """Have it told when PERSON comes, by id, code, e-mail or whole name; without one, list who is awaited.

    The organiser's page and the desks that asked are told once somebody checks in who is awaited, and told otherwise if
    that is taken back. Without --by the organiser waits. A kiosk that is neither a desk nor the organiser's lists no
    more than a wall.
    """
    if person is None and (by is not None or point or no_more or staff):
        raise click.UsageError("Say who is awaited: PERSON.")
    if person is not None and wall:
        raise click.UsageError("--wall lists who has come, and takes no PERSON.")
    with invocation.file() as file:
        if person is not None:
            meant = person_meant(file, person)
            if no_more:
                waits.await_no_more(file, meant.id, waiting=by, staff=staff)
            else:
                waits.await_arrival(file, meant.id, waiting=by or "", point=point, staff=staff)
        event = file.read_event()
        if wall or not waits.may_read_names(file):
            for shown in waits.on_a_wall(file):
                _tell_shown(event, shown, as_json)
            return
        for one in waits.awaited_arrivals(file):
            if person is None or one.attendee.id == meant.id:
                _tell(event, one, as_json)


def _tell(event: Event, one: AwaitedArrival, as_json: bool) -> None:
    if as_json:
        said = {"attendee": one.attendee.id, "name": one.attendee.name, "organisation": one.attendee.organisation}
        came = {"at": event_time(event, one.at) if one.at else None, "point": one.point if one.at else None}
        say_json(said | {"waiting": one.waiting, "desks": one.desks} | came)
        return
    came_at = f"came {clock_time(one.at, event.zone)} at {one.point}" if one.at else "not in yet"
    say(f"{one.attendee.name}, {came_at}; {_who_waits(one.waiting)}")


def _tell_shown(event: Event, shown: WallArrival, as_json: bool) -> None:
    if as_json:
        said = {"name": shown.name, "organisation": shown.organisation, "waiting": shown.waiting}
        say_json(said | {"at": event_time(event, shown.at)})
        return
    from_where = f" ({shown.organisation})" if shown.organisation else ""
    say(f"{shown.name}{from_where}, came {clock_time(shown.at, event.zone)}; {_who_waits(shown.waiting)}")


def _who_waits(names: tuple[str, ...]) -> str:
    said = [name or "the organiser" for name in names]
    return f"awaited by {', '.join(said)}"
