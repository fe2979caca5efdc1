"""Staff signing in at the desk, and being prepared by the organiser, as the tour plays it."""

from PySide6.QtCore import Qt

from kiosk.demo.stage import StagedScreen
from kiosk.demo.tour_day import TourDay
from kiosk.domain.admission.permission import Permission
from kiosk.services.staff_members import prepare, remove_member

_DECIDES, _CHECKS_IN = "Selin Ak", "Deniz Kaya"


def sign_in_at_the_desk(day: TourDay, desk: StagedScreen) -> None:
    """Show how members of staff sign in; afterwards the desk is as it was, without any."""
    decides = prepare(day.file, _DECIDES, frozenset(Permission), badge=True)
    prepare(day.file, _CHECKS_IN, pin=True)
    desk.tick()
    desk.tap("Sign in")
    day.show(desk, "desk-sign-in", "where staff are prepared, they sign in: by their badge, or by a name")
    desk.tap(_CHECKS_IN)
    day.show(desk, "desk-pin", "and a PIN")
    desk.scan(decides.code)
    day.show(desk, "desk-signed-in", "a badge of the staff is never taken for a guest's")
    for name in (_DECIDES, _CHECKS_IN):
        remove_member(day.file, name)
    desk.tick()


def prepare_staff(day: TourDay, page: StagedScreen) -> None:
    """Show how an organiser prepares members of staff."""
    page.view_model.openPage("staff")  # “Staff” is a part of the page before too
    page.tap("Add somebody")
    page.type(_DECIDES)
    page.press(Qt.Key.Key_Return)
    page.tap("New badge")
    day.show(page, "organiser-staff", "who signs in at desks, what they may, and the badge that opens it")
    page.tap("Back")
