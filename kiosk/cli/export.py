"""`kiosk export`: contacts, check-ins, attendees and vCards, written whole or not at all."""

from pathlib import Path

import click

from kiosk.bootstrap.outputs import write_export
from kiosk.cli.context import ANY_TEXT, Invocation, pass_invocation, progress, replace_option, say
from kiosk.domain.networking.export_format import GRAPH_FORMATS, ExportFormat
from kiosk.services.exports.export import attendee_named
from kiosk.services.exports.request import Export, ExportKind, ExportRequest, formats_of

_KINDS = [kind.value for kind in ExportKind]
_NAMED = " or ".join(one for one in ExportFormat if one.takes_names)


@click.command(
    epilog="Formats: "
    + "; ".join(f"{kind} {' '.join(formats_of(kind))}" for kind in ExportKind)
    + ". Every export that names people is noted in the journal."
)
@click.argument("kind", type=click.Choice(_KINDS))
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--separator", default=",", show_default=True, help="Between csv cells; “;” for Turkish or German.")
@click.option("--names", is_flag=True, help=f"Name the people in a {_NAMED} graph, which is else pseudonymous.")
@click.option("--codes", is_flag=True, help="Add badge codes to the attendees; whoever has one can pass as its holder")
@click.option(
    "--attendee", type=ANY_TEXT, metavar="CODE", help="With vcards: the cards of those whom this one person met."
)
@replace_option
@pass_invocation
def export(
    invocation: Invocation,
    kind: str,
    out: Path,
    separator: str,
    names: bool,
    codes: bool,
    attendee: str | None,
    replace: bool,
) -> None:
    """Export KIND to the file OUT, in the format that OUT's ending names.

    Of who met whom, people stand in it only where their consent covers the organiser; for all others the cells are
    empty and the graph leaves them out.
    """
    chosen = ExportKind(kind)
    ending = _ending(chosen, out)
    cell_separator = _separator(separator)
    if codes and chosen is not ExportKind.ATTENDEES:
        raise click.UsageError("--codes goes with attendees only.")
    if attendee is not None and chosen is not ExportKind.VCARDS:
        raise click.UsageError("--attendee goes with vcards only.")
    with invocation.file() as file, progress(f"Exporting {chosen}") as progressing:
        one = attendee_named(file, attendee) if attendee is not None else ""
        request = ExportRequest(chosen, ending, names, codes, one)
        written = write_export(file, request, out, cell_separator, progressing, replace=replace)
    say(_sentence(request, written, out))


def _ending(kind: ExportKind, out: Path) -> ExportFormat:
    ending = out.suffix.removeprefix(".").lower()
    if ending not in formats_of(kind):
        choices = ", ".join(f".{choice}" for choice in formats_of(kind))
        raise click.UsageError(f"{kind} can be written as {choices}; “{out.name}” ends in none of these.")
    return ExportFormat(ending)


def _separator(text: str) -> str:
    separator = "\t" if text.lower() in {"tab", "\\t"} else text
    if len(separator) != 1 or separator in '"\r\n' or separator.isalnum():
        raise click.UsageError("--separator is one character such as “;”, or “tab”.")
    return separator


def _sentence(request: ExportRequest, written: Export, out: Path) -> str:
    unit = "card" if request.kind is ExportKind.VCARDS else "pair" if request.ending in GRAPH_FORMATS else "row"
    amount = f"{written.rows:,} {unit}" if written.rows == 1 else f"{written.rows:,} {unit}s"
    return f"Wrote {amount} to {out}{_withheld(request, written.withheld)}."


def _withheld(request: ExportRequest, count: int) -> str:
    if request.kind in (ExportKind.CHECKINS, ExportKind.ATTENDEES) or request.attendee:
        return ""
    if request.kind is ExportKind.VCARDS:
        return f"; of those who exchanged contacts, {count:,} withheld consent"
    if request.ending in GRAPH_FORMATS:
        return f"; {count:,} contacts left out because someone withheld consent"
    return f"; in {count:,} of them someone withheld consent"
