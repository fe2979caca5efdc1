"""What is printed for the door and for auditors: `door-list`, `signature-list` and `attendance-certificates`."""

from pathlib import Path

import click

from kiosk.bootstrap.papers import WrittenPaper, write_attendance, write_door_list, write_signature_lists
from kiosk.cli.context import ANY_TEXT, PLAIN_TEXT, Invocation, pass_invocation, progress, replace_option, say
from kiosk.cli.languages import LanguageCode
from kiosk.domain.faults.disk import PaperNotPdf
from kiosk.services.papers.request import CertificateRequest, ListRequest

_group = click.option(
    "--group", "groups", type=PLAIN_TEXT, multiple=True, help="Only people of this group; repeatable."
)
_language = click.option("--language", type=LanguageCode(), help="Of the list; else the event's first.")
_as_written = click.option("--as-written", is_flag=True, help="Sort by names as they are written, not by family names.")
_blank = click.option("--blank", type=click.IntRange(0, 1_000), default=0, help="So many empty lines for others.")
_out = click.argument("out", type=click.Path(path_type=Path))


@click.command("door-list")
@_out
@_group
@_language
@_as_written
@_blank
@replace_option
@pass_invocation
def door_list(
    invocation: Invocation,
    out: Path,
    *,
    groups: tuple[str, ...],
    language: str | None,
    as_written: bool,
    blank: int,
    replace: bool,
) -> None:
    """Write the guests to OUT, a PDF, with a box to tick each: for a door without power.

    Who is in today is ticked, with the time. Print it before the doors open, and once more at noon.
    """
    request = ListRequest(groups, language=language or "", as_written=as_written, blank=blank)
    with invocation.file() as file, progress("Writing the list") as show:
        written = write_door_list(file, request, pdf_path(out), show, replace=replace)
    tell_paper(written, "line", out)


@click.command("signature-list")
@_out
@click.option("--session", "sessions", type=PLAIN_TEXT, multiple=True, help="One for this session; title or id.")
@click.option("--all-sessions", is_flag=True, help="One for each session on the agenda.")
@click.option(
    "--day", "days", type=PLAIN_TEXT, multiple=True, help="One for this day of the event, such as 2026-11-20."
)
@click.option("--came", is_flag=True, help="Only those who came, as the doors recorded it.")
@_group
@_language
@_as_written
@_blank
@replace_option
@pass_invocation
def signature_list(
    invocation: Invocation,
    out: Path,
    *,
    sessions: tuple[str, ...],
    all_sessions: bool,
    days: tuple[str, ...],
    came: bool,
    groups: tuple[str, ...],
    language: str | None,
    as_written: bool,
    blank: int,
    replace: bool,
) -> None:
    """Write lists to sign to OUT, a PDF: for each day of the event, or for days and sessions that are named."""
    request = ListRequest(groups, (), language or "", as_written, came, sessions, all_sessions, days, blank)
    with invocation.file() as file, progress("Writing lists") as show:
        written = write_signature_lists(file, request, pdf_path(out), show, replace=replace)
    tell_paper(written, "line", out)


@click.command("attendance-certificates")
@_out
@_group
@click.option("--only", type=ANY_TEXT, multiple=True, metavar="TEXT", help="Only whom this names; repeatable.")
@click.option(
    "--language",
    "languages",
    type=LanguageCode(),
    multiple=True,
    help="One in this language; repeatable. Else each guest's own, or the event's first.",
)
@replace_option
@pass_invocation
def attendance_certificates(
    invocation: Invocation,
    out: Path,
    *,
    groups: tuple[str, ...],
    only: tuple[str, ...],
    languages: tuple[str, ...],
    replace: bool,
) -> None:
    """Write a certificate of attendance for each who came to OUT: a PDF, or a folder with a file each.

    It names the days on which the guest was checked in, and the sessions whose doors recorded them.
    """
    request = CertificateRequest(groups, only, languages)
    each = out.is_dir() or out.suffix.lower() != ".pdf"
    with invocation.file() as file, progress("Writing certificates") as show:
        written = write_attendance(file, request, out, show, each=each, replace=replace)
    tell_paper(written, "certificate", out)


def pdf_path(out: Path) -> Path:
    """Return where a PDF is to be written.

    Raises:
        Fault: its name is that of something else.
    """
    if out.suffix.lower() != ".pdf":
        raise PaperNotPdf(out.name)
    return out


def tell_paper(written: WrittenPaper, unit: str, out: Path) -> None:
    """Say what was written, and which letters no font has."""
    amount = f"{written.rows:,} {unit}{'' if written.rows == 1 else 's'}"
    lists = f" on {written.lists:,} lists" if written.lists > 1 else ""
    say(f"Wrote {amount}{lists} to {out}.")
    if written.unwritable:
        letters = "".join(sorted(written.unwritable))[:20]
        click.echo(f"kiosk: no font on this computer has {letters}; these were written in Latin letters.", err=True)
