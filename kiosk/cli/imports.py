"""`kiosk import`: the roster and the agenda."""

from dataclasses import asdict
from pathlib import Path

import click

from kiosk.bootstrap.inputs import read_roster
from kiosk.cli.context import Invocation, pass_invocation, progress, say, say_json
from kiosk.cli.languages import LanguageCode
from kiosk.domain.import_report import ImportReport
from kiosk.domain.moment import DAY
from kiosk.domain.roster.columns import CHOICES, MappingError
from kiosk.services.roster import import_roster

_SHOWN = 40


@click.group("import")
def import_group() -> None:
    """Import a roster or an agenda."""


@import_group.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--map",
    "mappings",
    multiple=True,
    metavar="'COLUMN=FIELD'",
    help=f"Say which field a column holds, before any guess; repeatable. Fields: {', '.join(CHOICES)}.",
)
@click.option("--dry-run", is_flag=True, help="Report what would happen, and change nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_invocation
def roster(invocation: Invocation, file: Path, mappings: tuple[str, ...], dry_run: bool, as_json: bool) -> None:
    """Import attendees from FILE: pretix, Eventbrite, Hi.Events or any other csv or xlsx.

    It can be repeated: who is known is updated, and nobody is doubled. A broken file changes nothing.
    """
    pairs = [_pair(mapping) for mapping in mappings]
    with invocation.file() as event_file:
        try:
            source = read_roster(file, event_file.read_event(), pairs)
        except MappingError as error:
            raise click.UsageError(str(error)) from error
        with progress("Importing the roster") as progressing:
            report = import_roster(event_file, source, dry_run=dry_run, progress=progressing)
    _show(report, "attendees", dry_run=dry_run, as_json=as_json)


@import_group.command()
@click.argument("source", metavar="FILE")
@click.option("--language", type=LanguageCode(), help="The language of the agenda's texts, such as en or tr.")
@click.option("--dry-run", is_flag=True, help="Report what would happen, and change nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_invocation
def agenda(invocation: Invocation, source: str, language: str | None, dry_run: bool, as_json: bool) -> None:
    """Import the agenda from FILE or a URL: frab or pretalx json and xml, iCalendar, Sessionize json.

    It can be repeated: sessions keep their ids, and what moved or is gone is shown as a change.
    """
    from kiosk.bootstrap.inputs import read_agenda
    from kiosk.services.agenda import import_agenda

    with invocation.file() as event_file:
        event = event_file.read_event()
        read = read_agenda(source, event.zone, (event.starts - DAY, event.ends + DAY))
        with progress("Importing the agenda") as progressing:
            report = import_agenda(event_file, read, language=language or "", dry_run=dry_run, progress=progressing)
    _show(report, "sessions", dry_run=dry_run, as_json=as_json)


def _pair(mapping: str) -> tuple[str, str]:
    column, equals, field = mapping.rpartition("=")
    if not equals or not column.strip():
        raise click.UsageError(f"“{mapping}” is no mapping; write --map 'COLUMN=FIELD'.")
    return column.strip(), field.strip()


def _show(report: ImportReport, things: str, *, dry_run: bool, as_json: bool) -> None:
    if as_json:
        notes = [{"row": note.row, "kind": note.kind, "text": str(note.remark)} for note in report.notes]
        counts = {name: value for name, value in asdict(report).items() if name != "notes"}
        say_json(counts | {"notes": notes})
        return
    if dry_run:
        say("Dry run: nothing was changed.")
    if report.unclear:
        say(f"{report.unclear:,} need a decision at the door.")
    say(
        f"{report.added:,} {things} added, {report.changed:,} changed, {report.unchanged:,} unchanged, "
        f"{report.left_out:,} left out."
    )
    for note in report.notes[:_SHOWN]:
        say(f"  {f'row {note.row}: ' if note.row else ''}{note.remark}")
    if len(report.notes) > _SHOWN:
        say(f"  … and {len(report.notes) - _SHOWN:,} more; --json lists them all.")
