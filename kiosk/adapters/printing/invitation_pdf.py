"""Invitations as pages of A6: the event, whose it is, and the code for the entrance."""

from collections.abc import Iterable, Mapping
from io import BytesIO
from typing import BinaryIO

from kiosk.adapters.printing.badge_qr import QUIET
from kiosk.adapters.printing.badge_shapes import MM
from kiosk.adapters.printing.canvas import INK, SOFT, Canvas
from kiosk.adapters.printing.page_set import write_pages
from kiosk.adapters.printing.qr_runs import dark_runs, ticket_rows
from kiosk.domain.language import language_of
from kiosk.domain.papers.invitation import GuestInvitation, InvitationSheet
from kiosk.services.ports import Progress

WIDTH, HEIGHT = 105 * MM, 148 * MM
_LEFT, _RIGHT = 10 * MM, 95 * MM
_CODE = 52 * MM


def write_invitations(
    out: BinaryIO,
    invitations: Iterable[GuestInvitation],
    sheets: Mapping[str, InvitationSheet],
    count: int,
    progress: Progress | None = None,
) -> frozenset[str]:
    """Write invitations as a PDF, a page each.

    Args:
        out: a binary file, at its beginning.
        invitations: in the order of the pages.
        sheets: what stands on each, by its language.
        count: how many there are.
        progress: is told pages done and pages in all.

    Returns:
        Letters that no installed font has, which were written in Latin ones.

    Raises:
        Fault: no font is installed, or a code is longer than any QR code.
    """
    title = next(iter(sheets.values())).event
    pages = {language: _InvitationPage(sheet) for language, sheet in sheets.items()}
    return write_pages(out, (WIDTH, HEIGHT), invitations, pages, title, count, progress)


def invitation_pdf(invitation: GuestInvitation, sheet: InvitationSheet) -> bytes:
    """Return one invitation as a PDF of its own.

    Raises:
        Fault: no font is installed, or the code is longer than any QR code.
    """
    out = BytesIO()
    write_invitations(out, (invitation,), {invitation.language: sheet}, 1)
    return out.getvalue()


class _InvitationPage(Canvas):
    """Draws one invitation after the other, in one language."""

    def __init__(self, sheet: InvitationSheet) -> None:
        super().__init__(WIDTH, HEIGHT, _LEFT, _RIGHT, language_of(sheet.language))
        self._sheet = sheet

    def draw(self, invitation: GuestInvitation) -> None:
        """Draw whose it is, the code and what to do with it."""
        sheet, width = self._sheet, _RIGHT - _LEFT
        self.box(0, HEIGHT - 5 * MM, WIDTH, 5 * MM, sheet.accent.lstrip("#"))
        self.boxed(sheet.event, _LEFT, HEIGHT - 10 * MM, width, 16 * MM, (17, 9), bold=True)
        about = self.language.comma.join(part for part in (sheet.dates, sheet.place) if part)
        self.boxed(about, _LEFT, HEIGHT - 27 * MM, width, 8 * MM, (9.5, 7), colour=SOFT)
        self.boxed(invitation.name, _LEFT, HEIGHT - 38 * MM, width, 15 * MM, (16, 9), bold=True, centred=True)
        self.boxed(invitation.organisation, _LEFT, HEIGHT - 53 * MM, width, 8 * MM, (10, 7), colour=SOFT, centred=True)
        self._code(invitation.code)
        use = self.language.papers["use"]
        self.boxed(use, _LEFT, 20 * MM, width, 13 * MM, (9.5, 7.5), colour=INK, centred=True)

    def _code(self, code: str) -> None:
        rows = ticket_rows(code)
        module = _CODE / (len(rows) + 2 * QUIET)
        left, top = (WIDTH - _CODE) / 2 + QUIET * module, HEIGHT - 63 * MM - QUIET * module
        self.add("0 g")
        for run in dark_runs(rows):
            self.add(run.operators(left, top, module))
        if len(rows) == 21 and code.isalnum():
            spaced = " ".join(code[at : at + 6] for at in range(0, len(code), 6))
            self.boxed(spaced, _LEFT, 30 * MM, _RIGHT - _LEFT, 6 * MM, (9, 7), colour=SOFT, centred=True)
