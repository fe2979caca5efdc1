"""The proof that nothing is missing, for `doctor --all`."""

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import assert_never

import click

from kiosk.bootstrap.outputs import write_certificate
from kiosk.cli.context import Invocation, say, say_json
from kiosk.domain.counted import counted
from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.proof import Completeness, Proof, ProofRow
from kiosk.domain.moment import local
from kiosk.services.kiosks.inquiry import inquire
from kiosk.services.kiosks.proof import prove, remedy_for
from kiosk.storage.event_file import EventFile
from kiosk.sync.asking import refresh_reports
from kiosk.sync.standing import status_of


def _sentence(standing: Completeness) -> str:
    """Say how complete a kiosk's records are; the number that is missing stands in braces."""
    match standing:
        case Completeness.WHOLE:
            return "whole"
        case Completeness.SILENT:
            return "all that it told of is here, and it may have recorded more since"
        case Completeness.UNUSED:
            return "shut out before anything came from it"
        case Completeness.UNCONFIRMED:
            return "whole up to its last record here; it never told a hub how far it got"
        case Completeness.GAP:
            return "{missing} missing"
        case Completeness.BROKEN:
            return "a record is not what the kiosk wrote"
        case Completeness.TAIL:
            return "its last {missing} missing"
        case Completeness.UNHEARD:
            return "enrolled, but nothing has come from it"
        case _:
            assert_never(standing)


def prove_all(
    invocation: Invocation,
    out: Path | None,
    language: str,
    *,
    replace: bool = False,
    as_json: bool,
    refresh: Callable[[EventFile], Fault | None] = refresh_reports,
) -> None:
    """Prove that nothing is missing, kiosk by kiosk, and write the certificate if there is to be one.

    Raises:
        Exit: with status 1 if anything is missing.
        Fault: the certificate cannot be written.
    """
    with invocation.file() as file:
        inquiry = inquire(file, lambda: refresh(file), status_of(file).offset)
        trouble = inquiry.trouble
        proof = prove(file, since=inquiry.since, hub_asked=trouble is None)
        if out:
            write_certificate(file, proof, out, language, replace=replace)
        _show(proof, file, as_json=as_json)
    if out:
        click.echo(f"Wrote {out}.", err=True)
    if trouble:
        click.echo(f"kiosk: {trouble}", err=True)
    if not proof.is_whole:
        raise click.exceptions.Exit(1)


def _show(proof: Proof, file: EventFile, *, as_json: bool) -> None:
    if as_json:
        for row in proof.rows:
            say_json(asdict(row) | {"remedy": remedy_for(row)})
        totals = {"kiosks": len(proof.rows), "records": proof.records, "code": proof.digest}
        say_json({"whole": proof.is_whole, "hub": proof.hub_asked, **totals})
        return
    for row in proof.rows:
        say(_line(row, file))
    if proof.is_whole:
        verdict = "Nothing is missing"
    elif proof.wrong:
        verdict = f"NOT complete: {counted(len(proof.wrong), 'kiosk')}, see above"
    else:
        verdict = f"NOT proven: nothing is known to be missing, but {counted(len(proof.open), 'kiosk')} may have more"
    whole = f"{counted(proof.records, 'record')} of {counted(len(proof.rows), 'kiosk')}"
    say(f"{verdict}. {whole}, code {proof.digest}")


def _line(row: ProofRow, file: EventFile) -> str:
    zone = file.read_event().zone
    mark = "WRONG" if row.standing.is_wrong else "open" if row.standing.is_open else "ok"
    until = f", last {local(row.last, zone):%Y-%m-%d %H:%M}" if row.last else ""
    heard = f"; heard from {local(row.heard, zone):%Y-%m-%d %H:%M:%S}" if row.heard else ""
    shut_out = "; shut out" if row.shut_out and row.standing is not Completeness.UNUSED else ""
    missing = f"{counted(row.missing, 'record')} {'is' if row.missing == 1 else 'are'}"
    sentence = _sentence(row.standing).format(missing=missing)
    remedy = f" {remedy_for(row)}".rstrip()
    return f"{mark:<6} {row.name}: {counted(row.records, 'record')}{until}; {sentence}{heard}{shut_out}.{remedy}"
