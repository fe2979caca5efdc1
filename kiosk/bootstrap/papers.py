"""What goes out on paper and by mail, written whole or not at all."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.adapters.files.output_file import Output, OutputKind, is_older_output
from kiosk.bootstrap.outputs import output_of
from kiosk.domain.faults.disk import OutputInPlace
from kiosk.storage.event_file import EventFile

if TYPE_CHECKING:
    from kiosk.adapters.files.file_set import SetFile
    from kiosk.adapters.printing.list_pdf import ListForm
    from kiosk.domain.networking.contact import Table
    from kiosk.domain.papers.invitation import GuestInvitation, InvitationSheet, MailRow
    from kiosk.services.papers.invitations import Invited
    from kiosk.services.papers.lists import Lists
    from kiosk.services.papers.request import (
        CertificateRequest,
        InvitationFiles,
        InvitationForm,
        ListRequest,
        PaperKind,
    )
    from kiosk.services.ports import Collation, Progress

MAIL_LIST = "invitations.csv"


@dataclass(frozen=True, slots=True)
class WrittenInvitations:
    """What was written: how many files or pages, where the list for the mail is, and letters that no font has."""

    written: int
    mail_list: Path
    unwritable: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class WrittenPaper:
    """What was written: how many lines or certificates, on how many lists, and letters that no font has."""

    rows: int
    lists: int = 1
    unwritable: frozenset[str] = frozenset()


def write_invitations(
    file: EventFile,
    invited: "Invited",
    out: Path,
    form: "InvitationForm",
    progress: "Progress | None" = None,
    *,
    replace: bool = False,
) -> WrittenInvitations:
    """Write invitations as files in a folder, or as one PDF, and the list for the mail with them.

    That codes and names leave is noted in the journal before the first file appears; if all is there, nothing is.

    Args:
        file: the event file.
        invited: whose.
        out: the folder, or the PDF.
        form: as what they are written.
        progress: is told how many are done and how many there are.
        replace: take the place of any other file as well.

    Raises:
        Fault: something cannot be written, another file is in the way, or the journal cannot be written.
    """
    from kiosk.services.papers.invitations import sheets_of

    sheets = sheets_of(file, [one.language for one in invited.invitations])
    if form.files.is_folder:
        return _write_each(file, invited, out, form, sheets, progress, replace=replace)
    return _write_one(file, invited, out, form, sheets, progress, replace=replace)


def remove_invitations(file: EventFile, invited: "Invited", folder: Path) -> int:
    """Remove the files of invitations that hold no more from a folder, as they were written; returns how many."""
    from kiosk.adapters.files.file_set import remove_of_set
    from kiosk.services.papers.invitations import sheets_of
    from kiosk.services.papers.request import InvitationFiles

    sheets = sheets_of(file, [one.language for one in invited.dropped])
    is_ours = is_older_output(folder / MAIL_LIST, _output(file))
    forms = (InvitationFiles.PNG, InvitationFiles.PDF)
    return sum(remove_of_set(folder, _files(invited.dropped, one, sheets), is_ours=is_ours) for one in forms)


def write_door_list(
    file: EventFile,
    request: "ListRequest",
    out: Path,
    progress: "Progress | None" = None,
    *,
    replace: bool = False,
) -> WrittenPaper:
    """Write the list to check people in by hand as a PDF, whole or not at all, and note first that names leave.

    Raises:
        Fault: nobody is of one of the groups, or the file (an earlier one is kept) or the journal cannot be written.
    """
    from kiosk.adapters.printing.list_pdf import TO_TICK
    from kiosk.services.papers.lists import door_list
    from kiosk.services.papers.request import PaperKind

    lists = door_list(file, request, _collation(file, request.language))
    return _write_lists(file, PaperKind.DOOR_LIST, lists, TO_TICK, out, progress, replace=replace)


def write_signature_lists(
    file: EventFile,
    request: "ListRequest",
    out: Path,
    progress: "Progress | None" = None,
    *,
    replace: bool = False,
) -> WrittenPaper:
    """Write lists to sign as a PDF, whole or not at all, and note first that names leave.

    Raises:
        Fault: there is no such day, session or group, the file cannot be written (an earlier one is kept), or the
            journal cannot.
    """
    from kiosk.adapters.printing.list_pdf import TO_SIGN
    from kiosk.services.papers.lists import signature_lists
    from kiosk.services.papers.request import PaperKind

    lists = signature_lists(file, request, _collation(file, request.language))
    return _write_lists(file, PaperKind.SIGNATURES, lists, TO_SIGN, out, progress, replace=replace)


def write_attendance(
    file: EventFile,
    request: "CertificateRequest",
    out: Path,
    progress: "Progress | None" = None,
    *,
    each: bool = False,
    replace: bool = False,
) -> WrittenPaper:
    """Write certificates of attendance: as one PDF whole or not at all, or `each` as a file in a folder.

    Raises:
        Fault: nobody came, something cannot be written or is in the way, or the journal cannot be written.
    """
    from kiosk.adapters.files.file_set import SetFile, write_set
    from kiosk.adapters.printing.attendance_pdf import certificate_pdf, write_certificates
    from kiosk.services.papers.certificates import certificates_of
    from kiosk.services.papers.people import note
    from kiosk.services.papers.request import PaperKind

    stated = certificates_of(file, request, _collation(file, next(iter(request.languages), "")))
    people, count = stated.attendances, len(stated.attendances)

    def note_it() -> None:
        note(file, PaperKind.ATTENDANCE, count)

    if each:
        files = [
            SetFile(f"{one.stem}.pdf", partial(certificate_pdf, one, stated.events[one.language])) for one in people
        ]
        write_set(out, files, progress, note_it, replace=replace)
        return WrittenPaper(count)
    with output_of(file, out, OutputKind.ATTENDANCE, replace=replace) as draft:
        unwritable = write_certificates(draft, people, stated.events, count, progress)
        note_it()
    return WrittenPaper(count, unwritable=unwritable)


def _write_lists(
    file: EventFile,
    kind: "PaperKind",
    lists: "Lists",
    form: "ListForm",
    out: Path,
    progress: "Progress | None",
    *,
    replace: bool,
) -> WrittenPaper:
    from kiosk.adapters.printing.list_pdf import write_lists
    from kiosk.services.papers.people import note

    with output_of(file, out, OutputKind(kind.value), replace=replace) as draft:
        unwritable = write_lists(draft, lists.head, lists.papers, form, progress)
        note(file, kind, lists.rows)
    return WrittenPaper(lists.rows, len(lists.papers), unwritable)


def _collation(file: EventFile, language: str) -> "Collation":
    from kiosk.adapters.qt.collation import QtCollation
    from kiosk.services.papers.people import language_for

    return QtCollation(language_for(file, language))


def _write_each(
    file: EventFile,
    invited: "Invited",
    folder: Path,
    form: "InvitationForm",
    sheets: "Mapping[str, InvitationSheet]",
    progress: "Progress | None",
    *,
    replace: bool,
) -> WrittenInvitations:
    from kiosk.adapters.files.file_set import write_set
    from kiosk.domain.papers.invitation import mail_row
    from kiosk.services.papers.people import note as note_paper
    from kiosk.services.papers.request import PaperKind

    mail_list = folder / MAIL_LIST
    is_ours = is_older_output(mail_list, _output(file))
    if mail_list.exists() and not (is_ours or replace):
        raise OutputInPlace(mail_list)
    files = _files(invited.invitations, form.files, sheets)
    table = _mail_table([mail_row(one, each.name) for one, each in zip(invited.invitations, files, strict=True)])

    def note() -> None:
        note_paper(file, PaperKind.INVITATIONS, len(files), form.files, codes=True)

    written = write_set(folder, files, progress, note, is_ours=is_ours, replace=replace)
    if invited.dropped:
        remove_invitations(file, invited, folder)
    content = _mail_list(table, form)
    if not is_ours or mail_list.read_bytes() != content:
        with output_of(file, mail_list, OutputKind.INVITATIONS, replace=replace) as draft:
            draft.write(content)
            if not written:
                note()
    return WrittenInvitations(written, mail_list)


def _write_one(
    file: EventFile,
    invited: "Invited",
    out: Path,
    form: "InvitationForm",
    sheets: "Mapping[str, InvitationSheet]",
    progress: "Progress | None",
    *,
    replace: bool,
) -> WrittenInvitations:
    from kiosk.adapters.printing.invitation_pdf import write_invitations as draw
    from kiosk.domain.papers.invitation import mail_row
    from kiosk.services.papers.people import note as note_paper
    from kiosk.services.papers.request import PaperKind

    mail_list, people = out.with_suffix(".csv"), invited.invitations
    with (
        output_of(file, out, OutputKind.INVITATIONS, replace=replace) as draft,
        output_of(file, mail_list, OutputKind.INVITATIONS, replace=replace) as beside,
    ):
        unwritable = draw(draft, people, sheets, len(people), progress)
        rows = [mail_row(one, out.name, page) for page, one in enumerate(people, 1)]
        beside.write(_mail_list(_mail_table(rows, has_pages=True), form))
        note_paper(file, PaperKind.INVITATIONS, len(people), form.files, codes=True)
    return WrittenInvitations(len(people), mail_list, unwritable)


def _files(
    invitations: "Sequence[GuestInvitation]", files: "InvitationFiles", sheets: "Mapping[str, InvitationSheet]"
) -> "list[SetFile]":
    from kiosk.adapters.files.file_set import SetFile
    from kiosk.adapters.printing.invitation_pdf import invitation_pdf
    from kiosk.adapters.printing.qr_png import qr_png
    from kiosk.services.papers.request import InvitationFiles

    def drawing(one: "GuestInvitation") -> "Callable[[], bytes]":
        if files is InvitationFiles.PNG:
            return lambda: qr_png(one.code)
        return lambda: invitation_pdf(one, sheets[one.language])

    return [SetFile(f"{one.stem}.{files}", drawing(one)) for one in invitations]


def _mail_table(rows: "Sequence[MailRow]", *, has_pages: bool = False) -> "Table":
    from kiosk.domain.networking.contact import table_of
    from kiosk.domain.papers.invitation import MailRow

    return table_of("invitations", MailRow, rows, () if has_pages else ("page",))


def _mail_list(table: "Table", form: "InvitationForm") -> bytes:
    from kiosk.adapters.sheets.tabular import write_csv

    out = BytesIO()
    write_csv(out, table, form.separator, mark=form.mark)
    return out.getvalue()


def _output(file: EventFile) -> Output:
    return Output(OutputKind.INVITATIONS, file.read_event().id)
