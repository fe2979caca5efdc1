"""The event file as a whole: `new`, `change-event`, `info`, `backup`, `rebuild`, `doctor`."""

from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from kiosk.bootstrap.event_files import backup_event, create_event, examine_event
from kiosk.cli.context import PLAIN_TEXT, Invocation, pass_invocation, progress, replace_option, say, say_json
from kiosk.cli.languages import LanguageCode, LanguageCodes
from kiosk.domain.counted import counted
from kiosk.domain.event import DEFAULT_ACCENT, Event, zone_named
from kiosk.domain.fault import Fault
from kiosk.domain.language import SOURCE
from kiosk.domain.moment import local
from kiosk.services.finding import Finding
from kiosk.storage.event_file import remove


@click.command()
@click.option("--name", type=PLAIN_TEXT, required=True, help="What the event is called.")
@click.option("--timezone", required=True, help="Its time zone, such as Europe/Istanbul or Istanbul.")
@click.option("--starts", required=True, help="When it begins: 2026-11-20 09:30, 20.11.2026, 20 November 2026.")
@click.option("--ends", help="When it ends, or its last day; else it ends with the day on which it begins.")
@click.option("--place", type=PLAIN_TEXT, default="", help="Where it is held.")
@click.option(
    "--organiser", type=PLAIN_TEXT, default="", help="Who is responsible for the data; stands in the privacy notice."
)
@click.option("--languages", type=LanguageCodes(), help="The screens' languages, the first one first.  [default: all]")
@click.option("--accent", default=DEFAULT_ACCENT, show_default=True, help="The event's colour.")
@click.option("--pin", help="The organiser's PIN, four digits or more; else it is asked for at the first opening.")
@pass_invocation
def new(
    invocation: Invocation,
    name: str,
    timezone: str,
    starts: str,
    ends: str | None,
    place: str,
    organiser: str,
    languages: tuple[str, ...] | None,
    accent: str,
    pin: str | None,
) -> None:
    """Make a new event file."""
    from kiosk.domain.written_time import read_time
    from kiosk.domain.zones import read_zone
    from kiosk.services.event import found_event
    from kiosk.services.pin import set_pin

    named = read_zone(timezone)
    zone = zone_named(named)
    begins = read_time(starts).starts(zone)
    finishes = read_time(ends).ends(zone) if ends else None
    file = create_event(invocation.path)
    try:
        found_event(
            file, name, named, begins, finishes, place=place, accent=accent, languages=languages, organiser=organiser
        )
        if pin:
            set_pin(file, pin)
    except Fault:
        file.close()
        remove(invocation.path)
        raise
    file.close()
    say(f"Made {invocation.path} for “{name}”. Next: kiosk import roster FILE")


@click.command(name="change-event")
@click.option("--name", type=PLAIN_TEXT, help="What the event is called.")
@click.option("--place", type=PLAIN_TEXT, help="Where it is held.")
@click.option("--organiser", type=PLAIN_TEXT, help="Who is responsible for the data.")
@click.option("--timezone", help="Its time zone; the event then begins and ends at the same hours there.")
@click.option("--starts", help="When it begins.")
@click.option("--ends", help="When it ends, or its last day.")
@click.option("--languages", type=LanguageCodes(), help="The screens' languages, the first one first.")
@click.option("--accent", help="The event's colour.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a field.")
@pass_invocation
def change_event(
    invocation: Invocation,
    /,
    timezone: str | None,
    starts: str | None,
    ends: str | None,
    as_json: bool,
    **said: Any,  # noqa: ANN401
) -> None:
    """Change what the event is: its name, place, days, zone, languages, colour or organiser."""
    from kiosk.domain.written_time import read_time
    from kiosk.domain.zones import read_zone
    from kiosk.services.event_changes import change_event as change

    changes = {field: value for field, value in said.items() if value is not None}
    with invocation.file() as file:
        if timezone:
            changes["timezone"] = read_zone(timezone)
        zone = zone_named(changes.get("timezone", file.read_event().timezone))
        if starts:
            changes["starts"] = read_time(starts).starts(zone)
        if ends:
            changes["ends"] = read_time(ends).ends(zone)
        done = change(file, **changes)
    if not done.fields and not as_json:
        say("Nothing is changed by that.")
    for field in done.fields:
        before, now = _written(done.before, field), _written(done.after, field)
        if before == now:
            continue  # the same hour of another zone
        if as_json:
            say_json({"field": field, "before": before, "now": now})
        else:
            say(f"{field}: {now or 'none'} (before: {before or 'none'})")


def _written(event: Event, field: str) -> str:
    """Return a field of an event as its option takes it."""
    value = getattr(event, field)
    if isinstance(value, tuple):
        return ",".join(value)
    return f"{local(value, event.zone):%Y-%m-%d %H:%M}" if isinstance(value, int) else str(value)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_invocation
def info(invocation: Invocation, as_json: bool) -> None:
    """Say what is in the event file."""
    from kiosk.services.event import summary as summary_of

    with invocation.file() as file:
        summary = summary_of(file)
    event = summary.event
    if as_json:
        say_json(asdict(summary) | {"event": event.name})
        return
    say(f"{event.name}{', ' + event.place if event.place else ''}")
    say(f"  begins     {local(event.starts, event.zone):%Y-%m-%d %H:%M} ({event.timezone})")
    say(f"  in         {summary.checked_in:,} of {counted(summary.attendees, 'attendee')}")
    say(f"  agenda     {counted(summary.sessions, 'session')}")
    say(f"  exchanges  {summary.exchanges:,}, {counted(summary.contacts, 'contact')}")
    say(f"  journal    {counted(summary.journal, 'record')}; this kiosk is {summary.device or 'new to the file'}")


@click.command()
@click.argument("out", type=click.Path(path_type=Path, dir_okay=False))
@replace_option
@pass_invocation
def backup(invocation: Invocation, out: Path, replace: bool) -> None:
    """Copy the event to OUT, whole and consistent, while it is in use."""
    with invocation.file() as file, progress("Copying") as show:
        backup_event(file, out, show, replace=replace)
    say(f"Backed up to {out} ({out.stat().st_size / 1e6:.1f} MB).")


@click.command()
@pass_invocation
def rebuild(invocation: Invocation) -> None:
    """Make all tables again from the journal, in one transaction."""
    with invocation.file() as file, progress("Rebuilding") as show:
        records = file.journal.count()
        file.rebuild(lambda done: show(done, records))
        obstacle = file.journal.obstacle
    say(f"All tables were made again from {counted(records, 'record')}.")
    if obstacle:
        from kiosk.cli.erase import say_left

        say_left(obstacle)


@click.command()
@click.option("--all", "everyone", is_flag=True, help="Prove for every kiosk that none of its records is missing.")
@click.option("--certificate", "out", type=click.Path(path_type=Path, dir_okay=False), help="Write the proof as a PDF.")
@click.option("--language", type=LanguageCode(), default=SOURCE, show_default=True, help="The certificate's.")
@replace_option
@click.option("--accessibility", is_flag=True, help="Print how a foyer screen stands to EN 301 549, as Markdown.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a finding, a kiosk or a clause.")
@pass_invocation
def doctor(
    invocation: Invocation,
    everyone: bool,
    out: Path | None,
    language: str,
    replace: bool,
    accessibility: bool,
    as_json: bool,
) -> None:
    """Check the event file, its journal and this machine, and say what to do; exit status 1 if anything is wrong."""
    if accessibility:
        from kiosk.cli.accessibility import say_accessibility

        say_accessibility(invocation, as_json=as_json)
        return
    if everyone or out:
        from kiosk.cli.proof import prove_all

        prove_all(invocation, out, language, replace=replace, as_json=as_json)
        return
    with invocation.file() as file, progress("Checking") as show:
        findings = examine_event(file, show)
    for finding in findings:
        if as_json:
            say_json(asdict(finding))
        else:
            say(_line(finding))
    if any(finding.wrong for finding in findings):
        raise click.exceptions.Exit(1)


def _line(finding: Finding) -> str:
    mark = "WRONG" if finding.wrong else "ok"
    return f"{mark:<6} {finding.what}" + (f" {finding.remedy}" if finding.remedy else "")
