"""The organiser adds a guest to the list, as the tour plays it."""

from kiosk.demo.stage import StagedScreen
from kiosk.demo.tour_day import TourDay
from kiosk.viewmodels.organiser.guests import OrganiserGuests


def add_somebody(day: TourDay, page: StagedScreen) -> None:
    """Begin to add somebody who is on the list already; it stays as it was."""
    page.tap("Add a guest")
    page.type("Mert Kilic")
    day.show(page, "organiser-new-guest", "one guest more; whoever may be on the list already is offered")
    page.view_model.page_of(OrganiserGuests).newGuest.drop()
    page.settle()
