"""All kiosks of an event: `kiosks`."""

import sys
from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from typing import assert_never

import click

from kiosk.cli.context import ANY_TEXT, PLAIN_TEXT, Invocation, fail, pass_invocation, say, say_json
from kiosk.cli.event_key import with_event_key
from kiosk.domain.faults.command import NobodyShutOut
from kiosk.domain.kiosks.left_out import Realm
from kiosk.domain.kiosks.restart import WITH_SCREENS, RestartOrder, RestartOutcome, outcome_of
from kiosk.domain.moment import DAY, local
from kiosk.domain.written_time import read_time
from kiosk.services.kiosks import fences, restarting
from kiosk.services.kiosks import members as all_kiosks
from kiosk.services.kiosks.members import Kiosk
from kiosk.storage.event_file import EventFile

KEY_SHOWN = 8
"""How many characters of a public key the list shows."""


@click.command()
@click.option(
    "--shut-out", type=ANY_TEXT, metavar="NAME", help="Shut a kiosk out, by name or the beginning of its key."
)
@click.option("--let-in", type=ANY_TEXT, metavar="NAME", help="Take a kiosk back, and let all count that it recorded.")
@click.option("--accept", type=ANY_TEXT, metavar="NAME", help="Let count what is here of a kiosk that was shut out.")
@click.option(
    "--take-out", type=ANY_TEXT, metavar="NAME", help="Shut it out; nothing that it recorded counts; see --since."
)
@click.option("--restart", type=ANY_TEXT, metavar="NAME", help="Restart its screens, once nobody is there.")
@click.option("--let-run", type=ANY_TEXT, metavar="NAME", help="Take that back, if it has not restarted yet.")
@click.option("--since", type=PLAIN_TEXT, default="", help="From when, such as 2026-11-20 14:00.  [default: the start]")
@click.option("--hub-too", is_flag=True, help="Shut it out even if it is a hub.")
@click.option("--staff", type=PLAIN_TEXT, default="", help="Who does so.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a kiosk.")
@pass_invocation
def kiosks(
    invocation: Invocation,
    shut_out: str | None,
    let_in: str | None,
    accept: str | None,
    take_out: str | None,
    restart: str | None,
    let_run: str | None,
    since: str,
    hub_too: bool,
    staff: str,
    yes: bool,
    as_json: bool,
) -> None:
    """Say how every kiosk stands: last seen, behind by, clock, version, battery; or say what counts of one."""
    from kiosk.sync.asking import refresh_reports

    with invocation.file() as file:
        if shut_out is not None:
            _shut_out(file, shut_out, staff, hub_too=hub_too, yes=yes)
        elif let_in is not None:
            kiosk = _the_one(file, let_in)
            with_event_key(file, lambda key: fences.let_in_again(file, kiosk.public_key, staff=staff, event_key=key))
            say(f"{kiosk.name} is let in again, and all that it recorded counts.")
        elif accept is not None:
            kiosk = _the_one(file, accept)
            late = partial(fences.accept_late, file, kiosk.public_key, staff=staff)
            count = with_event_key(file, lambda key: late(event_key=key))
            say(f"{count:,} records of {kiosk.name} count now.")
        elif take_out is not None:
            _take_out(file, take_out, since, staff, yes=yes)
        elif restart is not None:
            _restart(file, _the_one(file, restart))
        elif let_run is not None:
            kiosk = _the_one(file, let_run)
            restarting.take_back_restart(file, kiosk.public_key)
            say(f"{kiosk.name} runs on, unless it has restarted already.")
        else:
            if trouble := refresh_reports(file):
                click.echo(f"kiosk: {trouble}", err=True)
            for kiosk in all_kiosks.kiosks(file):
                if as_json:
                    say_json(asdict(kiosk))
                else:
                    say(_line(file, kiosk))


def _shut_out(file: EventFile, name: str, staff: str, *, hub_too: bool, yes: bool) -> None:
    kiosk = _the_one(file, name)
    if not yes:
        _confirm(f"Shut out {kiosk.name}?", "shut a kiosk out")
    shut_out = partial(fences.revoke, file, kiosk.public_key, staff=staff, hub_too=hub_too)
    with_event_key(file, lambda key: shut_out(event_key=key))
    say(f"{kiosk.name} is shut out, and the join code that it came with lets nobody in any more.")
    if kiosk.hub:
        from kiosk.sync.hub_code import folder_of_hub

        say(
            f"Its machine still holds the hubs' secrets. If it is lost, remove {folder_of_hub(file)} at every other "
            "hub, start them again, and join every kiosk anew."
        )


def _take_out(file: EventFile, name: str, since: str, staff: str, *, yes: bool) -> None:
    kiosk = _the_one(file, name)
    begins = read_time(since).starts(file.read_event().zone) if since else 0
    if not yes:
        span = f"since {since}" if since else "at all"
        _confirm(f"Shut out {kiosk.name}, and let nothing count that it recorded {span}?", "do so")
    take_out = partial(fences.take_out, file, kiosk.public_key, begins, staff=staff)
    said = with_event_key(file, lambda key: take_out(event_key=key))
    say(f"{said:,} records of {kiosk.name} count no more.")


def _restart(file: EventFile, kiosk: Kiosk) -> None:
    if kiosk.role not in WITH_SCREENS:
        fail(f"{kiosk.name} is at an organiser's hands, and is not restarted from afar; nothing was told.")
    order = restarting.tell_to_restart(file, kiosk.public_key)
    until = local(order.ends, file.read_event().zone)
    say(f"{kiosk.name} is told to restart: once nobody has been there for 20 seconds, until {until:%H:%M}.")


def _the_one(file: EventFile, name: str) -> Kiosk:
    """Return the kiosk that is meant, or end the command."""
    matching = named(all_kiosks.kiosks(file), name)
    if not matching:
        fail("No kiosk is called so; nothing was changed. See “kiosk kiosks”.")
    if len(matching) > 1:
        lines = "\n".join(_line(file, one) for one in matching)
        fail(
            "Several kiosks are called so; nothing was changed. Give the key at the end of one of these lines:\n"
            f"{lines}"
        )
    return matching[0]


def _confirm(question: str, act: str) -> None:
    if not sys.stdin.isatty():
        raise click.UsageError(f"Without a terminal nobody can be asked; add --yes to {act}.")
    if not click.confirm(question, default=False, err=True):
        raise NobodyShutOut()


def named(everyone: Sequence[Kiosk], text: str) -> list[Kiosk]:
    """Return the kiosks that somebody means by a name, a public key or the beginning of one; rather one not shut out.

    A beginning is as long as the list shows it, so that a short name is never taken for one.
    """
    key = text.upper()
    ways = (
        [one for one in everyone if one.public_key == key],
        [one for one in everyone if one.name == text],
        [one for one in everyone if one.public_key.startswith(key)] if len(key) >= KEY_SHOWN else [],
    )
    found = next((matching for matching in ways if matching), [])
    return [one for one in found if not one.revoked] or found


def _line(file: EventFile, kiosk: Kiosk) -> str:
    zone = file.read_event().zone
    if kiosk.seen or not kiosk.joined:
        seen = f"seen {local(kiosk.seen, zone):%Y-%m-%d %H:%M:%S}" if kiosk.seen else "never seen"
    else:
        seen = f"joined {local(kiosk.joined, zone):%Y-%m-%d %H:%M}, not opened yet"
    parts = [kiosk.name, str(kiosk.role), "shut out" if kiosk.revoked else seen]
    if kiosk.seen and not kiosk.revoked:
        parts += [f"{kiosk.behind:,} behind", f"{kiosk.waiting:,} waiting"]
        parts += [f"clock {-kiosk.clock / 1000:+.1f} s", f"version {kiosk.version}"]
        parts += [f"battery {kiosk.battery} %"] if kiosk.battery is not None else []
    parts += [f"{kiosk.left_out:,} left out ({_reasons(kiosk)})"] if kiosk.left_out else []
    parts += ["its disk was copied"] if kiosk.copies else []
    if (order := restarting.restart_orders(file).get(kiosk.public_key)) and order.id:
        parts.append(_restarted(order, kiosk, file))
    if kiosk.stamped > file.clock() + DAY:
        parts.append(f"its records bear times up to {local(kiosk.stamped, zone):%Y-%m-%d %H:%M}")
    if kiosk.resting > file.clock():
        parts.append(f"sent too much, cut off until {local(kiosk.resting, zone):%H:%M}")
    return ", ".join((*parts, kiosk.public_key[:KEY_SHOWN]))


def _restarted(order: RestartOrder, kiosk: Kiosk, file: EventFile) -> str:
    """Say what became of an order to restart."""
    told = f"told to restart at {local(order.begins, file.read_event().zone):%H:%M}"
    match outcome_of(order, kiosk.restarted, file.clock()):
        case RestartOutcome.WAITING:
            return f"{told}, has not yet"
        case RestartOutcome.DONE:
            return f"{told}, and has"
        case RestartOutcome.MISSED:
            return f"{told}, did not in time"
        case outcome:
            assert_never(outcome)


def _reasons(kiosk: Kiosk) -> str:
    """Say why records of a kiosk were left out."""
    not_its_own = [f"{_named(realm)}: {count:,}" for realm, count in kiosk.not_its_own.items()]
    reasons = [f"not for a {kiosk.role} to record – {'; '.join(not_its_own)}"] if not_its_own else []
    reasons += [f"after its last that counts: {kiosk.behind_fence:,}"] if kiosk.behind_fence else []
    return "; ".join(reasons)


def _named(realm: Realm) -> str:
    match realm:
        case Realm.GUESTS:
            return "guest list"
        case Realm.CHECK_INS:
            return "check-ins"
        case Realm.EVENT:
            return "event and agenda"
        case Realm.ERASING:
            return "erasing people"
        case Realm.KIOSKS:
            return "letting kiosks in or shutting them out"
        case Realm.OTHER:
            return "other things"
        case _:
            assert_never(realm)
