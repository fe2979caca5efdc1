"""The feed that the agenda is read from: `agenda feed`."""

from collections.abc import Sequence
from typing import Any, assert_never

import click

from kiosk.cli.context import ANY_TEXT, Invocation, pass_invocation, say, say_json
from kiosk.cli.scan import event_time
from kiosk.domain.agenda.differences import Difference, SessionPart
from kiosk.domain.agenda.session import Session
from kiosk.domain.event import Event
from kiosk.domain.moment import clock_time, day_of
from kiosk.services.live_agenda.feed import set_feed, stop_feed
from kiosk.services.live_agenda.feed_standing import FeedStanding, FeedState
from kiosk.storage.event_file import EventFile


@click.command()
@click.argument("address", required=False, default="", type=ANY_TEXT)
@click.option("--off", is_flag=True, help="Read the agenda from no feed any more; it stays as it is.")
@click.option("--now", is_flag=True, help="Read it now, due or not.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_invocation
def feed(invocation: Invocation, address: str, *, off: bool, now: bool, as_json: bool) -> None:
    """Read the agenda from ADDRESS every few minutes, on this kiosk; without anything, say how that stands.

    \b
    kiosk agenda feed https://example.org/schedule.json
    kiosk agenda feed --now

    What was changed by hand holds over it, and what it holds no more stays until somebody says what becomes of it.
    """  # noqa: D301 - click's mark for lines that are kept as they are
    if off and (address or now):
        raise click.UsageError("--off stands alone.")
    with invocation.file() as file:
        if off:
            stop_feed(file)
        elif address:
            set_feed(file, address)
        if now or (address and not off):
            _read(file, quiet=as_json)
        _show(file, as_json=as_json)


def _read(file: EventFile, *, quiet: bool) -> None:
    from kiosk.bootstrap.feeds import read_feed_now

    report = read_feed_now(file).report
    if report and not quiet:
        say(
            f"{report.added:,} sessions added, {report.changed:,} changed, {report.moved:,} moved, "
            f"{report.missing:,} cancelled, {report.unchanged:,} unchanged, {report.left_out:,} left out."
        )


def _show(file: EventFile, *, as_json: bool) -> None:
    from kiosk.bootstrap.feeds import feed_standing

    event, standing = file.read_event(), feed_standing(file)
    if as_json:
        say_json(_fields(event, standing))
        return
    say(_sentence(event, standing))
    for session in standing.gone:
        say(f"  not in the feed any more: {_at(event, session.starts)} {session.text.title} [{session.id}]")
    for difference in standing.differences:
        for part in difference.parts:
            ours, listed = (_said(event, one, part) for one in (difference.ours, difference.listed))
            say(f"  {difference.ours.text.title}: {ours} by hand, {listed} on the agenda [{difference.ours.id}]")


def _sentence(event: Event, standing: FeedStanding) -> str:
    match standing.state:
        case FeedState.OFF:
            return "The agenda is read from no feed."
        case FeedState.ELSEWHERE:
            return f"{standing.address} is read on {standing.kiosk}."
        case FeedState.NEW:
            return f"{standing.address} is read here; it was not asked yet."
        case FeedState.GOOD:
            return f"{standing.address} is read here, last at {_at(event, standing.look.good_at)}; all is well."
        case FeedState.BROKEN:
            since = _at(event, standing.look.broken_since)
            return f"{standing.address} is not as it should be since {since}; the agenda stays. {standing.fault or ''}"
        case _:
            assert_never(standing.state)


def _fields(event: Event, standing: FeedStanding) -> dict[str, Any]:
    look = standing.look
    return {
        "address": standing.address,
        "kiosk": standing.kiosk,
        "state": standing.state,
        "asked_at": _moment(event, look.asked_at),
        "good_at": _moment(event, look.good_at),
        "broken_since": _moment(event, look.broken_since),
        "why": str(standing.fault) if standing.fault else None,
        "due": _moment(event, look.due),
        "gone": [_gone_fields(event, session) for session in standing.gone],
        "differences": _difference_fields(event, standing.differences),
    }


def _gone_fields(event: Event, session: Session) -> dict[str, Any]:
    starts = event_time(event, session.starts)
    return {"session": session.id, "title": session.text.title, "room": session.text.room, "starts": starts}


def _difference_fields(event: Event, differences: Sequence[Difference]) -> list[dict[str, Any]]:
    return [
        {
            "session": one.ours.id,
            "part": part,
            "ours": _said(event, one.ours, part),
            "listed": _said(event, one.listed, part),
        }
        for one in differences
        for part in one.parts
    ]


def _said(event: Event, session: Session, part: SessionPart) -> str:
    match part:
        case SessionPart.TIME:
            return f"{_at(event, session.starts)}–{clock_time(session.ends, event.zone)}"
        case SessionPart.ROOM:
            return session.text.room or "no room"
        case SessionPart.TITLE:
            return f"“{session.text.title}”"
        case SessionPart.SPEAKERS:
            return ", ".join(session.speakers) or "nobody"
        case SessionPart.TRACK:
            return session.track or "no track"
        case SessionPart.TAKES_PLACE:
            return "called off" if session.is_cancelled else "takes place"
        case _:
            assert_never(part)


def _moment(event: Event, at: int) -> str | None:
    return event_time(event, at) if at else None


def _at(event: Event, at: int) -> str:
    return f"{day_of(at, event.zone).isoformat()} {clock_time(at, event.zone)}"
