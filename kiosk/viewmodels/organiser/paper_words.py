"""What the organiser reads about what goes out on paper and by mail: what it is, how it can be had, and how it went."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.services.papers.request import Codes, InvitationFiles, PaperKind, PaperOrder, PaperResult
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate


def icon_of(kind: PaperKind) -> str:
    """Return its picture."""
    match kind:
        case PaperKind.INVITATIONS:
            return "mail"
        case PaperKind.DOOR_LIST:
            return "list"
        case PaperKind.SIGNATURES:
            return "note"
        case PaperKind.ATTENDANCE:
            return "card"
        case PaperKind.REPORT:
            return "chart"
        case _:
            assert_never(kind)


def title_of(kind: PaperKind) -> str:
    """Return its name."""
    match kind:
        case PaperKind.INVITATIONS:
            return translate("Papers", "Invitations")
        case PaperKind.DOOR_LIST:
            return translate("Papers", "Door list")
        case PaperKind.SIGNATURES:
            return translate("Papers", "Signature lists")
        case PaperKind.ATTENDANCE:
            return translate("Papers", "Certificates")
        case PaperKind.REPORT:
            return translate("Papers", "Report of the day")
        case _:
            assert_never(kind)


def line_of(kind: PaperKind) -> str:
    """Return what it is for, in a few words."""
    match kind:
        case PaperKind.INVITATIONS:
            return translate("Papers", "A code for each guest, by mail")
        case PaperKind.DOOR_LIST:
            return translate("Papers", "For a power cut, with a box to tick")
        case PaperKind.SIGNATURES:
            return translate("Papers", "For each day or each session")
        case PaperKind.ATTENDANCE:
            return translate("Papers", "For everybody who came")
        case PaperKind.REPORT:
            return translate("Papers", "Who came, who met, what was said")
        case _:
            assert_never(kind)


def contents_of(kind: PaperKind) -> str:
    """Return what it holds."""
    match kind:
        case PaperKind.INVITATIONS:
            return translate(
                "Papers",
                "Each guest gets a code of their own, never the badge’s, and the same each time. A list names e-mail, "
                "code and file for your mail program.",
            )
        case PaperKind.DOOR_LIST:
            return translate("Papers", "Everybody by name, with organisation and group. Who is in today is ticked.")
        case PaperKind.SIGNATURES:
            return translate("Papers", "Everybody by name with a line to sign, numbered, on pages of its own for each.")
        case PaperKind.ATTENDANCE:
            return translate(
                "Papers", "Name, event, days and the sessions whose doors recorded the guest, for the host to sign."
            )
        case PaperKind.REPORT:
            return translate(
                "Papers",
                "Figures and pictures for the host, each with how it was counted. It names nobody, and tells nothing "
                "of fewer than five people.",
            )
        case _:
            assert_never(kind)


def how_title_of(kind: PaperKind) -> str:
    """Return what the first choice is about."""
    match kind:
        case PaperKind.INVITATIONS | PaperKind.ATTENDANCE | PaperKind.REPORT:
            return translate("Papers", "As")
        case PaperKind.DOOR_LIST:
            return translate("Papers", "Sorted by")
        case PaperKind.SIGNATURES:
            return translate("Papers", "One for each")
        case _:
            assert_never(kind)


def files_of(files: InvitationFiles) -> str:
    """Return as what invitations are written."""
    match files:
        case InvitationFiles.PNG:
            return translate("Papers", "Pictures")
        case InvitationFiles.PDF:
            return translate("Papers", "A PDF for each")
        case InvitationFiles.ONE_PDF:
            return translate("Papers", "One PDF")
        case _:
            assert_never(files)


def codes_of(codes: Codes) -> str:
    """Return whose invitations are written, or taken back."""
    match codes:
        case Codes.ALL:
            return translate("Papers", "Everybody")
        case Codes.NEW:
            return translate("Papers", "Who has none yet")
        case Codes.RENEWED:
            return translate("Papers", "New codes")
        case Codes.WITHDRAWN:
            return translate("Papers", "Take back")
        case _:
            assert_never(codes)


def written(order: PaperOrder, result: PaperResult, language: str) -> str:
    """Return how much was written, and what to do next."""
    match order.kind:
        case PaperKind.INVITATIONS if order.codes is Codes.WITHDRAWN:
            said = [_counted(translate("Papers", "Taken back: {count}. They hold no more."), result.dropped, language)]
        case PaperKind.INVITATIONS:
            said = _invited(order, result, language)
        case PaperKind.DOOR_LIST | PaperKind.SIGNATURES:
            said = [_counted(translate("Papers", "People: {count}."), result.rows // max(1, result.lists), language)]
            if result.lists > 1:
                said.append(_counted(translate("Papers", "Lists: {count}."), result.lists, language))
            said.append(translate("Papers", "Print it on A4."))
        case PaperKind.ATTENDANCE:
            said = [_counted(translate("Papers", "Certificates: {count}."), result.rows, language)]
            said.append(translate("Papers", "Print and sign them."))
        case PaperKind.REPORT:
            said = [translate("Papers", "It is made of what this file holds now.")]
            if not result.keeps_standards:
                said.append(translate("Papers", "It is no PDF/A: no font here has some of its letters."))
        case _:
            assert_never(order.kind)
    if result.unwritable:
        pattern = translate("Papers", "No font here has {letters}; these were written in Latin letters.")
        said.append(filled(pattern, letters=result.unwritable[:20]))
    return " ".join(said)


def _invited(order: PaperOrder, result: PaperResult, language: str) -> list[str]:
    said = [_counted(translate("Papers", "Invitations: {count}."), result.rows, language)]
    if result.new:
        said.append(_counted(translate("Papers", "New codes: {count}."), result.new, language))
    if result.without_email:
        said.append(_counted(translate("Papers", "Without an e-mail: {count}."), result.without_email, language))
    if order.files is InvitationFiles.ONE_PDF:
        said.append(filled(translate("Papers", "Print it, or send pages by {list}."), list=result.mail_list))
    else:
        pattern = translate("Papers", "Give {list} to the mail merge of your mail program.")
        said.append(filled(pattern, list=result.mail_list))
    return said


def _counted(pattern: str, count: int, language: str) -> str:
    return filled(pattern, count=locale_of(language).toString(count))
