"""A whole order at the desk, and guests for whom somebody waits, as the tour plays them."""

from PySide6.QtCore import Qt

from kiosk.demo.stage import StagedScreen
from kiosk.demo.tour_day import MINUTE, TourDay
from kiosk.domain.admission.code import CodeKind, new_code
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.services.awaited import await_arrival

ORDER = "LMN-2041"
_COLLEAGUES = ("Sibel Tuna", "Okan Tuna", "Derin Akıncı", "Pelin Saygın")
_UNPAID = "Ufuk Sezer"


def check_an_order_in(day: TourDay, desk: StagedScreen) -> None:
    """Scan the number of an order: all of it is listed, checked in at once, and who has not paid is told apart."""
    people = _bring_order(day)
    await_arrival(day.file, people[0], waiting="Selin Kaya")
    desk.scan(ORDER)
    day.show(desk, "desk-order", "the number of an order lists all of it")
    desk.type("5")
    desk.press(Qt.Key.Key_Return)
    day.show(desk, "desk-order-answered", "those who are here come in at once; who has not paid is told apart")
    desk.press(Qt.Key.Key_Return)
    day.now += MINUTE


def awaited_guests(day: TourDay, page: StagedScreen) -> None:
    """Show who has come for whom somebody waits, and have it told of one more."""
    page.tap("Prepare")
    page.tap("Awaited guests")
    page.type("hande")
    page.press(Qt.Key.Key_Return)
    day.show(page, "organiser-awaited", "who is told once somebody comes")


def _bring_order(day: TourDay) -> list[str]:
    event, ids = day.file.read_event().id, []
    for number, name in enumerate((*_COLLEAGUES, _UNPAID), 1):
        ids.append(f"tour-order-{number}")
        day.file.journal.append(
            AttendeeDetails(
                *(ids[-1], name),
                organisation="Liman Lojistik",
                group="SME",
                order=ORDER,
                status=OrderStatus.UNPAID if name == _UNPAID else OrderStatus.PAID,
                codes={new_code(event): CodeKind.BADGE},
            )
        )
    return ids
