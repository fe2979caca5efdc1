"""The screen that faces the guests at a desk, as the tour plays it."""

from dataclasses import replace

from kiosk.app.view_models import ScreenKind
from kiosk.demo.stage import StagedScreen
from kiosk.demo.tour_day import TourDay
from kiosk.domain.roster.attendee import Attendee
from kiosk.viewmodels.shared.place import Place


def welcome_guests(day: TourDay, guest: Attendee) -> None:
    """Show what a guest sees before and after the scan; afterwards they are as they were."""
    manner = replace(day.manner, guest_screen=2)
    desk = StagedScreen(ScreenKind.DESK, day.file, Place("Desk 1", "Selin"), manner)
    day.save(desk.picture_for_guests, "guests-rest", "what guests see of a desk: have your code ready")
    desk.scan(day.badge(guest))
    day.save(desk.picture_for_guests, "guests-welcome", "and once they are in: welcome, and where to go")
    desk.view_model.follow("undo")
    desk.view_model.undoing.takeBack("by_mistake")
    desk.close()
