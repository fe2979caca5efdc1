"""`kiosk import`: the roster and the agenda."""

import sys
from dataclasses import asdict
from pathlib import Path

import click

from kiosk.bootstrap.inputs import read_roster
from kiosk.cli.context import PLAIN_TEXT, Invocation, pass_invocation, progress, say, say_json
from kiosk.cli.languages import LanguageCode
from kiosk.domain.import_report import ImportReport, RemarkKind
from kiosk.domain.moment import DAY
from kiosk.domain.roster.columns import CHOICES
from kiosk.domain.roster.source import Missing, source_name
from kiosk.services.people.gone import cancel_gone, gone_from
from kiosk.services.roster import import_roster
from kiosk.storage.event_file import EventFile

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
@click.option(
    "--source",
    type=PLAIN_TEXT,
    default="",
    help="Which list the file is a version of; only its own people can be missing.  [default: the file's name]",
)
@click.option(
    "--missing",
    type=click.Choice([each.value for each in Missing]),
    default=Missing.ASK.value,
    show_default=True,
    help="What becomes of people whom an earlier version of the list named, and this one does not.",
)
@click.option("--sheet", default="", metavar="NAME", help="The sheet of a workbook; else the first with a header.")
@click.option("--dry-run", is_flag=True, help="Report what would happen, and change nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@pass_invocation
def roster(
    invocation: Invocation,
    file: Path,
    mappings: tuple[str, ...],
    source: str,
    missing: str,
    sheet: str,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Import attendees from FILE: pretix, Eventbrite, Hi.Events or any other csv, xlsx, ods or xls.

    It can be repeated: who is known is updated, and nobody is doubled. A broken file changes nothing.
    """
    pairs = [_pair(mapping) for mapping in mappings]
    with invocation.file() as event_file:
        read = read_roster(file, event_file.read_event(), pairs, sheet)
        with progress("Importing the roster") as progressing:
            report = import_roster(
                event_file,
                read,
                source=source or source_name(file.name),
                missing=Missing(missing),
                dry_run=dry_run,
                progress=progressing,
            )
        _show(report, "attendees", dry_run=dry_run, as_json=as_json)
        if report.missing and missing == Missing.ASK and not (dry_run or as_json):
            _offer_to_cancel(event_file, source or source_name(file.name))


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
            name = source_name(source)
            report = import_agenda(
                event_file, read, source=name, language=language or "", dry_run=dry_run, progress=progressing
            )
    _show(report, "sessions", dry_run=dry_run, as_json=as_json)


def _offer_to_cancel(file: EventFile, source: str) -> None:
    """Ask whether to cancel who is gone from a list, where there is somebody to ask."""
    people = gone_from(file, source)
    if not people:
        return
    if not sys.stdin.isatty():
        say("To cancel them, import the file again with --missing cancel.")
    elif click.confirm(f"Cancel the tickets of {', '.join(person.name for person in people[:_SHOWN])}?"):
        cancelled = cancel_gone(file, source, {person.id for person in people})
        say(f"{len(cancelled):,} cancelled.")


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
        where = " at the door" if things == "attendees" else ""
        say(f"{report.unclear:,} {'needs' if report.unclear == 1 else 'need'} a decision{where}.")
    moved = f"{report.moved:,} moved, " if report.moved else ""
    missing = f"{report.missing:,} missing, " if report.missing else ""
    say(
        f"{report.added:,} {things} added, {report.changed:,} changed, {moved}{report.unchanged:,} unchanged, "
        f"{missing}{report.left_out:,} left out."
    )
    pressing = {kind: at for at, kind in enumerate(RemarkKind)}
    for note in sorted(report.notes, key=lambda note: pressing[note.kind])[:_SHOWN]:
        say(f"  {f'row {note.row}: ' if note.row else ''}{note.remark}")
    if len(report.notes) > _SHOWN:
        say(f"  … and {len(report.notes) - _SHOWN:,} more; --json lists them all.")
