"""Handing an event over as one sealed folder, and looking at one: `hand-over` and `check-hand-over`."""

from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

import click

from kiosk.bootstrap.dossier import check_dossier, write_dossier
from kiosk.bootstrap.event_files import open_event
from kiosk.cli.context import PLAIN_TEXT, Invocation, pass_invocation, progress, say, say_json
from kiosk.cli.languages import LanguageCode
from kiosk.domain.counted import counted
from kiosk.domain.dossier import DossierCheck, DossierPart, FileState, SealState
from kiosk.domain.language import SOURCE
from kiosk.domain.networking.export_format import format_named
from kiosk.domain.plain_text import one_line
from kiosk.services.dossier import USUAL, Dossier, DossierOrder
from kiosk.services.exports.request import ExportKind, ExportRequest, formats_of
from kiosk.services.kiosks.inquiry import inquire
from kiosk.services.kiosks.proof import prove
from kiosk.storage.event_file import EventFile
from kiosk.sync.asking import refresh_reports
from kiosk.sync.standing import status_of

if TYPE_CHECKING:
    from kiosk.services.ports import Progress

_USUAL = ", ".join(f"{one.kind}.{one.ending}" for one in USUAL)


@click.command(name="hand-over")
@click.argument("out", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--export",
    "exports",
    type=PLAIN_TEXT,
    multiple=True,
    metavar="KIND.FORMAT",
    help=f"An export that it is to hold; repeatable.  [default: {_USUAL}]",
)
@click.option("--without-exports", is_flag=True, help="No export at all.")
@click.option("--without-report", is_flag=True, help="No report of the day.")
@click.option("--without-backup", is_flag=True, help="No copy of the event file, which holds all about everybody.")
@click.option("--attendance", is_flag=True, help="Certificates of attendance too, for everybody who came.")
@click.option("--language", type=LanguageCode(), help="Of the report and certificates; else the event's first.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a file, and one for the folder.")
@pass_invocation
def hand_over(
    invocation: Invocation,
    out: Path,
    exports: tuple[str, ...],
    without_exports: bool,
    without_report: bool,
    without_backup: bool,
    attendance: bool,
    language: str | None,
    as_json: bool,
) -> None:
    """Write what the day leaves to the new folder DIR: report, exports, certificate, backup, sums and seal.

    \b
    kiosk hand-over closed                                      the usual
    kiosk hand-over closed --export contacts.csv --attendance   this export only, and certificates

    It appears whole or not at all. Whoever gets it looks with “kiosk check-hand-over DIR” whether anything was changed.
    """  # noqa: D301 - click's mark for lines that are kept as they are
    if exports and without_exports:
        raise click.UsageError("Give --export or --without-exports.")
    chosen = tuple(map(_request, exports)) if exports else () if without_exports else USUAL
    with invocation.file() as file:
        spoken = language or next(iter(file.read_event().languages), SOURCE)
        order = DossierOrder(spoken, chosen, not without_report, attendance, not without_backup)
        inquiry = inquire(file, lambda: refresh_reports(file), status_of(file).offset)
        proof = prove(file, since=inquiry.since, hub_asked=inquiry.trouble is None)
        with progress("Handing over") as show:
            dossier = write_dossier(file, order, proof, out, show)
    for part in dossier.parts:
        _say_part(part, as_json=as_json)
    _say_folder(dossier, out, as_json=as_json, whole=proof.is_whole)


def _request(text: str) -> ExportRequest:
    for kind in ExportKind:
        ending = format_named(text, formats_of(kind))
        if ending and text.lower() == f"{kind}.{ending}":
            return ExportRequest(kind, ending)
    raise click.UsageError(f"“{text}” is no export; name it as in “contacts.xlsx”.")


def _say_part(part: DossierPart, *, as_json: bool) -> None:
    left_out = part.left_out
    if as_json:
        said = {"file": part.file, "kind": part.kind, "rows": part.rows, "without_email": part.without_email}
        say_json(said | {"left_out": left_out and asdict(left_out)})
        return
    people = "" if left_out is None else f"; left out for lack of consent: {_people(left_out.people)}"
    more = f", somebody in {counted(left_out.exchanges, 'exchange')}" if left_out and left_out.exchanges else ""
    without = f"; without an e-mail: {_people(part.without_email)}" if part.without_email else ""
    rows = f": {counted(part.rows, 'row')}" if part.rows or left_out is not None else ""
    say(f"{part.file}{rows}{people}{more}{without}")


def _say_folder(dossier: Dossier, out: Path, *, as_json: bool, whole: bool) -> None:
    if as_json:
        withheld = {name: str(fault) for name, fault in dossier.withheld.items()}
        folder = {"folder": str(out), "public_key": dossier.public_key, "whole": whole}
        say_json(folder | {"withheld": [{"file": name, "why": why} for name, why in withheld.items()]})
        return
    for name, fault in dossier.withheld.items():
        click.echo(f"kiosk: {name} is not among them: {fault}", err=True)
    if not whole:
        click.echo("kiosk: It is not proven that nothing is missing; the certificate names the kiosks.", err=True)
    files = counted(len(dossier.parts), "file")
    say(f"Handed over in {out}: {files}, sealed with the key {dossier.public_key}. Tell that key to whoever gets them.")


def _people(number: int) -> str:
    return "1 person" if number == 1 else f"{number:,} people"


@click.command(name="check-hand-over")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.option("--key", type=PLAIN_TEXT, metavar="KEY", help="Refuse a seal that was made with any other key.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a file, and one for the folder.")
@pass_invocation
def check_hand_over(invocation: Invocation, folder: Path, key: str | None, as_json: bool) -> None:
    """Say of the folder DIR whether it is as it was handed over: which file was changed, is missing or is new.

    It needs no event file. One that is named with --event, or was opened on this machine, also knows organisers whom
    another organiser admitted.
    """
    with progress("Checking") as show:
        checked = _look(invocation, folder, show)
    for name, state in checked.files.items():
        if as_json:
            say_json({"file": one_line(name), "state": state})
        else:
            say(f"{_mark(state):<10} {one_line(name)}")
    is_good = checked.is_whole and key in (None, checked.public_key)
    _say_check(checked, key, is_good=is_good, as_json=as_json)
    if not is_good:
        raise click.exceptions.Exit(1)


def _look(invocation: Invocation, folder: Path, show: "Progress") -> DossierCheck:
    if invocation.named is None or not invocation.named.exists():
        return check_dossier(folder, None, show)
    file: EventFile = open_event(invocation.named)
    try:
        return check_dossier(folder, file, show)
    finally:
        file.close()


def _mark(state: FileState) -> str:
    match state:
        case FileState.WHOLE:
            return "ok"
        case FileState.CHANGED | FileState.MISSING | FileState.NEW | FileState.UNREADABLE:
            return state.upper()
        case _:
            assert_never(state)


def _say_check(checked: DossierCheck, key: str | None, *, is_good: bool, as_json: bool) -> None:
    if as_json:
        who = {"public_key": checked.public_key, "event": checked.event, "name": checked.name}
        say_json({"whole": is_good, "seal": checked.seal} | who | {"made": checked.made, "machine": checked.machine})
        return
    wrong = [name for name, state in checked.files.items() if state is not FileState.WHOLE]
    whole = f"{counted(len(checked.files), 'file')}, all as they were sealed"
    say("; ".join((f"{counted(len(wrong), 'file')} differ" if wrong else whole, _seal_said(checked, key))))


def _seal_said(checked: DossierCheck, key: str | None) -> str:
    by = f"sealed at {checked.made} by {checked.machine or 'a machine'} with the key {checked.public_key}"
    match checked.seal:
        case SealState.MISSING:
            return "the seal is missing, so anybody may have written the list of sums."
        case SealState.BROKEN:
            return "the seal is BROKEN: the list of sums was changed, or the seal is of another one."
        case SealState.GOOD | SealState.UNPROVEN if key not in (None, checked.public_key):
            return f"sealed with ANOTHER KEY than the one that was named: {checked.public_key}."
        case SealState.GOOD:
            return f"{by}, an organiser’s of “{checked.name}” (event {checked.event})."
        case SealState.UNPROVEN:
            return f"{by}; that it is an organiser’s is not proven here: compare the key, or name the event’s file."
        case _:
            assert_never(checked.seal)
