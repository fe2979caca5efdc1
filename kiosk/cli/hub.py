"""One event on many kiosks: `hub`, `join`, `sync`."""

import logging
import signal
import socket
import threading
from dataclasses import asdict
from types import FrameType
from typing import TYPE_CHECKING, assert_never

import click

from kiosk.bootstrap.event_files import kiosk_name
from kiosk.cli.context import ANY_TEXT, PLAIN_TEXT, Invocation, fail, pass_invocation, progress, say, say_json
from kiosk.cli.join_codes import show_codes
from kiosk.domain.faults.hub import HubNotReached, HubRefuses
from kiosk.domain.kiosks.join_code import is_hub
from kiosk.domain.moment import clock_time
from kiosk.domain.written_time import read_time

if TYPE_CHECKING:
    from kiosk.domain.kiosks.sync_status import SyncStatus
    from kiosk.storage.event_file import EventFile
    from kiosk.sync.hub_plan import HubPlan

PORT = 4222
CLUSTERS = (1, 3, 5)
"""How many hubs an event may have."""
ONCE_MS = 20_000
"""For how long `sync --once` tries to connect."""
_MONTH_MS = 30 * 86_400_000


@click.command()
@click.option("--listen", default=f"0.0.0.0:{PORT}", show_default=True, help="Where kiosks connect to, HOST:PORT.")
@click.option("--reach", multiple=True, help="An address that kiosks find it under, HOST:PORT; repeatable.")
@click.option("--hubs", "others", help="All hubs of a cluster, three or five: HOST:PORT,HOST:PORT,HOST:PORT.")
@click.option("--expires", help="When kiosks are no longer taken; else 30 days after the event.")
@click.option("--prepare", is_flag=True, help="Make the hub's folder with its secrets, and end.")
@click.option("--new-code", is_flag=True, help="Make a new join code; the old one lets nobody join any more.")
@click.option("--instead", is_flag=True, help="Take the place of the event's hub, which is gone for good.")
@pass_invocation
def hub(
    invocation: Invocation,
    listen: str,
    reach: tuple[str, ...],
    others: str | None,
    expires: str | None,
    prepare: bool,
    new_code: bool,
    instead: bool,
) -> None:
    """Run the event's hub: kiosks that join it know of each other's check-ins within moments.

    Prints how to join, as a line and as a QR code that a new kiosk can scan. Stop it with Ctrl+C: the kiosks go on by
    themselves and catch up when it is back.
    """
    from kiosk.sync.hub import hub_of
    from kiosk.sync.hub_code import folder_of_hub, renew_codes
    from kiosk.sync.one_hub import refuse_second_hub

    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(message)s")
    with invocation.file() as file:
        plan = _plan(file, listen, reach, others, expires)
        refuse_second_hub(file, instead=instead)
        if new_code and (codes := renew_codes(file, plan.expires)):
            say("The hub that runs takes the new join codes from now on; the old ones let nobody join any more.")
            show_codes(codes)
            return
        running = hub_of(file, plan)
        if prepare:
            running.prepare()
            say(f"Made {folder_of_hub(file)}; copy its secrets.json and a backup of the event to the other hubs.")
            return
        _when_told(running.stopping)
        try:
            running.start()
            codes = running.codes
            say(f"The hub of “{file.read_event().name}” runs. Ctrl+C ends it.")
            show_codes(codes)
            if listen.startswith("0.0.0.0:") and all(one.startswith("127.") for one in plan.reach):
                click.echo(
                    "kiosk: This machine has no network address, so no other can join. Connect it, then start the hub "
                    "again.",
                    err=True,
                )
            running.run()
        finally:
            running.stop()


@click.command()
@click.argument("parts", type=ANY_TEXT, nargs=-1, required=True, metavar="CODE")
@click.option("--name", type=PLAIN_TEXT, default="", help="What this kiosk is called; else the machine's name.")
@pass_invocation
def join(invocation: Invocation, parts: tuple[str, ...], name: str) -> None:
    """Join an event with the hub's join CODE: copies the event to this kiosk and keeps it in step from then on.

    Spaces in the code do not matter.
    """
    from kiosk.sync.joining import join as join_event

    asked = name.strip() or socket.gethostname()
    with progress("Copying the event") as show:
        join_event("".join(parts), invocation.path, asked, show)
    with invocation.file() as file:
        if (called := kiosk_name(file.path)) != asked:
            say(f"Another kiosk is called “{asked}”, so this one is “{called}”.")
        again = f"kiosk --event {invocation.event}" if invocation.event else "kiosk"
        say(f"Joined “{file.read_event().name}”; {invocation.path} is up to date. Next: {again} desk, or {again} foyer")


@click.command()
@click.option("--status", is_flag=True, help="Say how this kiosk stands, and end.")
@click.option("--once", is_flag=True, help="End as soon as everything is sent and taken in.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_invocation
def sync(invocation: Invocation, status: bool, once: bool, as_json: bool) -> None:
    """Keep this kiosk in step without a screen; open screens do so by themselves."""
    from kiosk.sync.standing import status_of

    with invocation.file() as file:
        if status:
            _print(file, status_of(file), as_json=as_json)
            return
        _follow(file, once=once, as_json=as_json)


def sentence(file: "EventFile", standing: "SyncStatus") -> str:
    """Say how a kiosk stands, in one English sentence."""
    since = clock_time(standing.since, file.read_event().zone) if standing.since else "the start"
    return _state_sentence(standing, since) + _clock_sentence(standing.offset)


def _state_sentence(standing: "SyncStatus", since: str) -> str:
    from kiosk.domain.kiosks.sync_status import SyncState

    match standing.state:
        case SyncState.ALONE:
            return "This kiosk has joined no hub."
        case SyncState.UP_TO_DATE:
            return "Up to date."
        case SyncState.SENDING:
            return f"{standing.waiting:,} waiting."
        case SyncState.RECEIVING:
            return f"Taking in {standing.behind + standing.missing:,}; {standing.waiting:,} waiting."
        case SyncState.APART:
            return f"No connection since {since}; everything is kept here."
        case SyncState.HUB_ENDED:
            return f"The hub of this machine has not been running since {since}; everything is kept here."
        case SyncState.REFUSED:
            return "The hub does not take this kiosk; everything is kept here. Ask for a join code."
        case SyncState.KIOSK_FULL:
            return "This kiosk's disk is full; free some space. What was recorded is kept."
        case SyncState.HUB_FULL:
            return "The hub's disk is full; everything is kept here."
        case _:
            assert_never(standing.state)


def _clock_sentence(offset: int) -> str:
    from kiosk.domain.kiosks.sync_status import WRONG_CLOCK

    if abs(offset) < WRONG_CLOCK:
        return ""
    minutes = round(abs(offset) / 60_000)
    return f" This kiosk's clock is {minutes:,} min {'slow' if offset > 0 else 'fast'}; set it."


def _plan(file: "EventFile", listen: str, reach: tuple[str, ...], others: str | None, expires: str | None) -> "HubPlan":
    from kiosk.sync.hub_plan import plan_hub

    hubs = tuple(others.split(",")) if others else ()
    for address in (listen, *reach, *hubs):
        if not is_hub(address):
            raise click.BadParameter(f"“{address}” is not an address like 192.168.1.5:{PORT}.")
    if hubs and len(set(hubs)) not in CLUSTERS:
        raise click.BadParameter(
            f"--hubs takes one, three or five different addresses, not {len(set(hubs))}: more than half of the hubs"
            " have to run, and the stream is kept by five at most. No hub was started."
        )
    host, _, port = listen.rpartition(":")
    event = file.read_event()
    end = read_time(expires).ends(event.zone) if expires else max(event.ends, file.clock()) + _MONTH_MS
    addresses = reach or hubs or (f"{_own_address() if host == '0.0.0.0' else host}:{port}",)  # noqa: S104
    return plan_hub(event.id, listen, addresses, hubs, end)


def _own_address() -> str:
    """Return the address that other machines reach this one at, as its routes tell; nothing is sent."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # TEST-NET-1 (RFC 5737)
            return str(probe.getsockname()[0])
        except OSError:
            return "127.0.0.1"


def _when_told(stopping: threading.Event) -> None:
    def stop(number: int, frame: FrameType | None) -> None:
        del number, frame
        stopping.set()

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)


def _print(file: "EventFile", standing: "SyncStatus", *, as_json: bool) -> None:
    if as_json:
        say_json(asdict(standing) | {"sentence": sentence(file, standing)})
    else:
        say(sentence(file, standing))


def _follow(file: "EventFile", *, once: bool, as_json: bool) -> None:
    """Replicate in the foreground; says how it stands whenever that changes."""
    from kiosk.domain.kiosks.sync_status import SyncState
    from kiosk.storage.practice import refuse_practice
    from kiosk.sync.membership import membership_of
    from kiosk.sync.replicator import Replicator
    from kiosk.sync.standing import status_of, waiting_in

    refuse_practice(file)
    membership = membership_of(file.path)
    if membership is None:
        fail("This kiosk has joined no hub; join one with “kiosk join CODE”.")
    stopping = threading.Event()
    _when_told(stopping)
    replicator = Replicator(file, lambda: membership)
    replicator.start()
    said, began = "", file.clock()
    try:
        while not stopping.wait(0.2):
            standing = status_of(file)
            if standing.at < began:
                continue  # what another process said before
            if (text := sentence(file, standing)) != said:
                said = text
                _print(file, standing, as_json=as_json)
            if once and standing.state is SyncState.UP_TO_DATE and not waiting_in(file):
                return
            if once and standing.state is SyncState.REFUSED:
                raise HubRefuses()
            if once and standing.is_apart and file.clock() - standing.since > ONCE_MS:
                raise HubNotReached()
    finally:
        replicator.stop()
