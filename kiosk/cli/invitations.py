"""`kiosk invitations`: a code for each guest, ahead of the day."""

from pathlib import Path

import click

from kiosk.bootstrap.papers import WrittenInvitations, remove_invitations, write_invitations
from kiosk.cli.context import ANY_TEXT, PLAIN_TEXT, Invocation, pass_invocation, progress, replace_option, say, say_json
from kiosk.cli.export import cell_separator
from kiosk.cli.languages import LanguageCode
from kiosk.services.papers.invitations import Invited, invite, withdraw
from kiosk.services.papers.request import InvitationFiles, InvitationForm, InvitationRequest


@click.command()
@click.argument("out", type=click.Path(path_type=Path), required=False)
@click.option(
    "--as",
    "files",
    type=click.Choice([one.value for one in InvitationFiles]),
    help="png: a picture of each code; pdf: a page each; one-pdf: all pages in one file. Else what OUT looks like.",
)
@click.option("--group", "groups", type=PLAIN_TEXT, multiple=True, help="Only people of this group; repeatable.")
@click.option("--only", type=ANY_TEXT, multiple=True, metavar="TEXT", help="Only whom this names; repeatable.")
@click.option("--new", is_flag=True, help="Only people who have none so far, such as those of a later import.")
@click.option("--tickets", is_flag=True, help="Write the roster's own ticket code for whoever has one.")
@click.option("--renew", is_flag=True, help="Give new codes; those that these people had hold no more.")
@click.option("--withdraw", "is_withdrawn", is_flag=True, help="Let the invitations of these people hold no more.")
@click.option("--language", type=LanguageCode(), help="Of the pages; else each guest's own, or the event's first.")
@click.option(
    "--separator", default=",", show_default=True, help="Between the list's cells; “;” for Turkish or German."
)
@click.option(
    "--no-bom", is_flag=True, help="Write the list without the mark by which Excel and LibreOffice know UTF-8."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@replace_option
@pass_invocation
def invitations(
    invocation: Invocation,
    out: Path | None,
    *,
    files: str | None,
    groups: tuple[str, ...],
    only: tuple[str, ...],
    new: bool,
    tickets: bool,
    renew: bool,
    is_withdrawn: bool,
    language: str | None,
    separator: str,
    no_bom: bool,
    as_json: bool,
    replace: bool,
) -> None:
    """Write each guest's code for the entrance to OUT, and a list for a mail merge with it.

    OUT is a folder, or the name of a PDF. The code is none of the badge's, and the same each time: called again, this
    writes what is missing and changes nothing else.

    \b
    kiosk invitations mail                     a picture each, and mail/invitations.csv
    kiosk invitations mail --new               only for those who came to the roster since
    kiosk invitations letters.pdf              a page each in one file, and letters.csv
    kiosk invitations --withdraw --only CODE   an invitation that holds no more
    """  # noqa: D301 - click's mark for lines that are kept as they are
    with invocation.file() as file:
        if is_withdrawn:
            if not (groups or only) or renew or new or tickets:
                raise click.UsageError("--withdraw takes --group or --only, and a folder that files are removed from.")
            taken = withdraw(file, groups, only)
            removed = remove_invitations(file, taken, out) if out else 0
            _tell_withdrawn(taken, removed, as_json=as_json)
            return
        if out is None:
            raise click.UsageError("Give OUT, a folder or the name of a PDF.")
        if renew and new:
            raise click.UsageError("--new is for people without a code, --renew for those with one.")
        kind = InvitationFiles(files) if files else _looks(out)
        form = InvitationForm(kind, cell_separator(separator), mark=not no_bom)
        request = InvitationRequest(groups, only, new=new, tickets=tickets, renew=renew, language=language or "")
        with progress("Making codes") as show:
            invited = invite(file, request, show)
        with progress("Writing invitations") as show:
            written = write_invitations(file, invited, out, form, show, replace=replace)
    _tell(invited, written, out, as_json=as_json)


def _looks(out: Path) -> InvitationFiles:
    return InvitationFiles.ONE_PDF if out.suffix.lower() == ".pdf" and not out.is_dir() else InvitationFiles.PNG


def _tell(invited: Invited, written: WrittenInvitations, out: Path, *, as_json: bool) -> None:
    count = len(invited.invitations)
    if as_json:
        say_json(
            {
                "invitations": count,
                "new": invited.new,
                "written": written.written,
                "without_email": invited.unreachable,
                "withdrawn": invited.withdrawn,
                "list": str(written.mail_list),
            }
        )
        return
    say(f"{_counted(count, 'invitation')} in {out}, {invited.new:,} with a new code; the list is {written.mail_list}.")
    if invited.unreachable:
        say(f"Without an e-mail: {invited.unreachable:,}.")
    if invited.withdrawn:
        say(f"Left out, as their invitation was withdrawn: {invited.withdrawn:,}. --only NAME gives a new one.")
    if written.unwritable:
        letters = "".join(sorted(written.unwritable))[:20]
        click.echo(f"kiosk: no font on this computer has {letters}; these were written in Latin letters.", err=True)


def _tell_withdrawn(taken: Invited, removed: int, *, as_json: bool) -> None:
    count = len(taken.dropped)
    if as_json:
        say_json({"withdrawn": count, "removed": removed})
        return
    files = f"; {_counted(removed, 'file')} removed" if removed else ""
    say(f"{_counted(count, 'invitation')} {'holds' if count == 1 else 'hold'} no more{files}.")


def _counted(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"
