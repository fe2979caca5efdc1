"""`kiosk export`: who met whom, who came, and what is kept of people, written whole or not at all."""

from pathlib import Path

import click

from kiosk.bootstrap.outputs import write_export, write_person, write_processing
from kiosk.cli.context import ANY_TEXT, Invocation, pass_invocation, progress, replace_option, say
from kiosk.cli.languages import LanguageCode
from kiosk.domain.counted import counted
from kiosk.domain.language import SOURCE
from kiosk.domain.networking.export_format import GRAPH_FORMATS, ExportFormat, format_named
from kiosk.services.exports.export import attendee_named
from kiosk.services.exports.person_asked import person_to_export
from kiosk.services.exports.request import (
    Export,
    ExportKind,
    ExportRequest,
    PersonalExport,
    formats_of,
    formats_of_personal,
)

_MOST_NAMES = 10
"""So many of those who are left out are named."""
_KINDS = [*(kind.value for kind in ExportKind), *(kind.value for kind in PersonalExport)]
_NAMED = " or ".join(one for one in ExportFormat if one.takes_names)
_FORMATS = {kind.value: formats_of(kind) for kind in ExportKind} | {
    kind.value: formats_of_personal(kind) for kind in PersonalExport
}


@click.command(
    epilog="Formats: "
    + "; ".join(f"{kind} {' '.join(formats)}" for kind, formats in _FORMATS.items())
    + ". Every export that names people is noted in the journal."
)
@click.argument("kind", type=click.Choice(_KINDS))
@click.argument("words", type=ANY_TEXT, nargs=-1, required=True, metavar="[ATTENDEE] OUT")
@click.option("--separator", default=",", show_default=True, help="Between csv cells; “;” for Turkish or German.")
@click.option(
    "--names",
    is_flag=True,
    help=f"Name the people in exchanges, sessions or a {_NAMED} graph, which are else pseudonymous.",
)
@click.option("--codes", is_flag=True, help="Add badge codes to the attendees; whoever has one can pass as its holder")
@click.option(
    "--attendee", type=ANY_TEXT, metavar="CODE", help="With vcards: the cards of those whom this one person met."
)
@click.option("--language", type=LanguageCode(), help="Of the processing sheet; else the event's first.")
@replace_option
@pass_invocation
def export(
    invocation: Invocation,
    kind: str,
    words: tuple[str, ...],
    separator: str,
    names: bool,
    codes: bool,
    attendee: str | None,
    language: str | None,
    replace: bool,
) -> None:
    """Export KIND to the file OUT, in the format that OUT's ending names.

    Of who met whom, people stand in it only where their consent covers the organiser; for all others the cells are
    empty and the graph leaves them out.

    \b
    kiosk export contacts contacts.xlsx       who met whom
    kiosk export exchanges meetings.hif.json  who met in which group, as a hypergraph
    kiosk export meetings meetings.xlsx       to which both said yes, and who met
    kiosk export news list.mailchimp.csv      who agreed to mail afterwards, for Mailchimp or HubSpot
    kiosk export contact-mail mails.zip       each one's contacts, for your mailer to send to who asked for them
    kiosk export person CODE data.json        all that is kept about one person, for that person
    kiosk export processing sheet.pdf         what is kept about people, why, how long, and who sees it
    """  # noqa: D301 - click's mark for lines that are kept as they are
    *before, last = words
    out = Path(last)
    if len(before) != (kind == PersonalExport.PERSON):
        raise click.UsageError("Give KIND and OUT; with person the attendee before OUT.")
    ending = _ending(kind, out)
    between = cell_separator(separator)
    if codes and kind != ExportKind.ATTENDEES:
        raise click.UsageError("--codes goes with attendees only.")
    if attendee is not None and kind != ExportKind.VCARDS:
        raise click.UsageError("--attendee goes with vcards only.")
    if language is not None and kind != PersonalExport.PROCESSING:
        raise click.UsageError("--language goes with processing only.")
    with invocation.file() as file:
        if kind == PersonalExport.PERSON:
            someone = person_to_export(file, before[0])
            copy = write_person(file, someone.id, ending, out, between, replace=replace)
            what = "the card of" if ending is ExportFormat.VCF else f"{copy.rows:,} entries, all that is kept about"
            say(f"Wrote {what} {copy.name} to {out}.")
        elif kind == PersonalExport.PROCESSING:
            spoken = language or next(iter(file.read_event().languages), SOURCE)
            write_processing(file, ending, out, spoken, replace=replace)
            say(f"Wrote what is kept about people, and why, to {out}.")
        else:
            one = attendee_named(file, attendee) if attendee is not None else ""
            request = ExportRequest(ExportKind(kind), ending, names, codes, one)
            with progress(f"Exporting {kind}") as progressing:
                written = write_export(file, request, out, between, progressing, replace=replace)
            say(_sentence(request, written, out))


def _ending(kind: str, out: Path) -> ExportFormat:
    ending = format_named(out.name, _FORMATS[kind])
    if ending is None:
        choices = ", ".join(f".{choice}" for choice in _FORMATS[kind])
        raise click.UsageError(f"{kind} can be written as {choices}; “{out.name}” ends in none of these.")
    return ending


def cell_separator(text: str) -> str:
    """Return what is to stand between the cells of a CSV file; ends the command if it cannot."""
    separator = "\t" if text.lower() in {"tab", "\\t"} else text
    if len(separator) != 1 or separator in '"\r\n' or separator.isalnum():
        raise click.UsageError("--separator is one character such as “;”, or “tab”.")
    return separator


def _sentence(request: ExportRequest, written: Export, out: Path) -> str:
    amount = _people(written.rows) if request.kind is ExportKind.NEWS else counted(written.rows, _unit(request))
    unreachable = f"; without an e-mail: {_people(written.without_email)}" if written.without_email else ""
    return f"Wrote {amount} to {out}{_withheld(request, written)}{unreachable}."


def _unit(request: ExportRequest) -> str:
    if request.kind is ExportKind.VCARDS:
        return "card"
    if request.kind is ExportKind.CONTACT_MAIL:
        return "mail"
    if request.kind is ExportKind.MEETINGS:
        return "meeting"
    if request.ending is ExportFormat.HIF:
        return "exchange"
    return "pair" if request.ending in GRAPH_FORMATS else "row"


def _withheld(request: ExportRequest, written: Export) -> str:
    left_out = written.left_out
    if left_out is None:
        return ""
    if not left_out:
        return "; nobody is left out for lack of consent"
    people = _people(left_out.people)
    if request.kind is ExportKind.NEWS:
        return f"; left out for lack of consent: {people} ({_named(written.declined)})"
    if request.kind in (ExportKind.VCARDS, ExportKind.CONTACT_MAIL):
        return f"; left out for lack of consent: {people}"
    if request.kind is ExportKind.MEETINGS:
        return f"; not named for lack of consent: {people}, in {counted(left_out.contacts, 'meeting')}"
    exchanges, contacts = counted(left_out.exchanges, "exchange"), counted(left_out.contacts, "contact")
    return f"; left out for lack of consent: {people} wholly, somebody in {exchanges} and in {contacts}"


def _named(people: tuple[str, ...]) -> str:
    more = f" and {len(people) - _MOST_NAMES:,} more" if len(people) > _MOST_NAMES else ""
    return ", ".join(people[:_MOST_NAMES]) + more


def _people(number: int) -> str:
    return "1 person" if number == 1 else f"{number:,} people"
