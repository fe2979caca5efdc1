"""What the organiser's page has written on paper or for the mail."""

from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from kiosk.bootstrap import papers
from kiosk.bootstrap.outputs import write_report
from kiosk.domain.language import SOURCE
from kiosk.domain.report.form import ReportForm
from kiosk.services.papers.request import (
    CertificateRequest,
    Codes,
    InvitationForm,
    InvitationRequest,
    ListRequest,
    PaperKind,
    PaperOrder,
    PaperResult,
)
from kiosk.storage.event_file import EventFile

if TYPE_CHECKING:
    from kiosk.services.ports import Progress


def write_paper(
    file: EventFile, order: PaperOrder, out: Path, progress: "Progress | None" = None, *, replace: bool = False
) -> PaperResult:
    """Write what was ordered to a PDF or a folder, and note in the journal that names leave.

    Raises:
        Fault: nobody was asked for, or something cannot be written or is in the way.
    """
    match order.kind:
        case PaperKind.INVITATIONS if order.codes is Codes.WITHDRAWN:
            return _withdraw(file, order, out)
        case PaperKind.INVITATIONS:
            return _invite(file, order, out, progress, replace=replace)
        case PaperKind.DOOR_LIST:
            listed = ListRequest(only=order.only, language=order.language, as_written=order.as_written)
            return _result(papers.write_door_list(file, listed, out, progress, replace=replace))
        case PaperKind.SIGNATURES:
            listed = ListRequest(
                only=order.only,
                language=order.language,
                as_written=order.as_written,
                came=order.came,
                every_session=order.by_session,
            )
            return _result(papers.write_signature_lists(file, listed, out, progress, replace=replace))
        case PaperKind.ATTENDANCE:
            languages = (order.language,) if order.language else ()
            request = CertificateRequest(only=order.only, languages=languages)
            return _result(papers.write_attendance(file, request, out, progress, each=order.each, replace=replace))
        case PaperKind.REPORT:
            form = ReportForm.HTML if order.for_browser else ReportForm.PDF
            language = order.language or next(iter(file.read_event().languages), SOURCE)
            keeps_standards = write_report(file, form, out, language, replace=replace)
            return PaperResult(0, keeps_standards=keeps_standards)
        case _:
            assert_never(order.kind)


def _invite(
    file: EventFile, order: PaperOrder, out: Path, progress: "Progress | None", *, replace: bool
) -> PaperResult:
    from kiosk.services.papers.invitations import invite

    request = InvitationRequest(
        only=order.only,
        new=order.codes is Codes.NEW,
        tickets=order.tickets,
        renew=order.codes is Codes.RENEWED,
        language=order.language,
    )
    invited = invite(file, request, progress)
    written = papers.write_invitations(file, invited, out, InvitationForm(order.files), progress, replace=replace)
    return PaperResult(
        len(invited.invitations),
        new=invited.new,
        dropped=len(invited.dropped),
        without_email=invited.unreachable,
        mail_list=written.mail_list.name,
        unwritable="".join(sorted(written.unwritable)),
    )


def _withdraw(file: EventFile, order: PaperOrder, folder: Path) -> PaperResult:
    from kiosk.services.papers.invitations import withdraw

    taken = withdraw(file, only=order.only)
    papers.remove_invitations(file, taken, folder)
    return PaperResult(0, dropped=len(taken.dropped))


def _result(written: papers.WrittenPaper) -> PaperResult:
    return PaperResult(written.rows, written.lists, unwritable="".join(sorted(written.unwritable)))
