"""How a visitor takes all contacts home, by a link or by mail, as the tour shows it."""

from kiosk.demo.stage import StagedScreen
from kiosk.demo.tour_day import TourDay
from kiosk.domain.networking.phone_link import LinkState, OwnAddress
from kiosk.viewmodels.foyer.phone_link import LinkDoor


class _NoLink:
    """A link that nothing serves."""

    url, state = "http://192.168.1.20:51733/uK2nT0w7yVfE4cXr9JqPzA", LinkState.OPEN

    def end(self) -> None:
        """Close it."""


def take_home(day: TourDay, foyer: StagedScreen) -> None:
    """Show the link to all contacts at once, for which the tour opens no port, and contacts by mail."""
    link = foyer.view_model.pages.met.link
    link.serve(LinkDoor(lambda: [OwnAddress("192.168.1.20", "wlan0")], lambda *_: _NoLink()))
    link.offer(wanted=True)
    foyer.settle()
    foyer.tap("Take home")
    day.show(foyer, "met-take-home", "all contacts at once: a link for the phone that works once")
    foyer.tap("Close")
    link.offer(wanted=False)
    foyer.settle()
    _contact_mail(day, foyer)


def _contact_mail(day: TourDay, foyer: StagedScreen) -> None:
    """Show what somebody agrees to who wants their contacts by mail, and let them agree."""
    page = foyer.view_model.pages.met
    page.sheet.print_on("")
    for mail in (page.mail, foyer.view_model.pages.stored.mail):
        mail.offer(wanted=True)
    foyer.settle()
    foyer.tap("By mail")
    day.show(foyer, "met-contact-mail", "the sentence that somebody agrees to who wants their contacts by mail, once")
    foyer.tap("I agree, mail them")
    foyer.settle()
