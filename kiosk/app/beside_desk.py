"""What runs beside a screen: badges on their way to the printers, the guests' own screen, the feed of the agenda."""

from typing import TYPE_CHECKING

from kiosk.app.view_models import ScreenKind
from kiosk.domain.settings.catalogue import PRINTING
from kiosk.domain.settings.guest_screen import GUEST_SCREEN
from kiosk.viewmodels.shared.jobs import Jobs

if TYPE_CHECKING:
    from kiosk.app.guest_screen import GuestScreen
    from kiosk.app.screen import Screen
    from kiosk.app.spooling import Spooling
    from kiosk.bootstrap.feeds import FeedRounds

_PRINTING = (ScreenKind.DESK, ScreenKind.FOYER)


class BesideDesk:
    """Begins each of it once that is set, and follows the settings; the guests' screen stands beside a desk alone.

    Args:
        screen: the desk, or another screen.
        reads: reads for the guests.
    """

    def __init__(self, screen: "Screen", reads: Jobs) -> None:
        self._screen, self._reads = screen, reads
        self._spooling: Spooling | None = None
        self.guest_screen: GuestScreen | None = None
        self._feed: FeedRounds | None = None
        self._version: object = None

    def see_to_badges(self) -> None:
        """Bring badges to the printers, once this desk or foyer is to print any."""
        screen, values = self._screen, self._screen.values
        if self._spooling is None and screen.kind in _PRINTING and values.of(PRINTING) != "off":
            from kiosk.app.spooling import Spooling

            printing = screen.view_model.printing if screen.kind is ScreenKind.DESK else None
            self._spooling = Spooling(screen.file, screen.writes, printing, screen)
        if self._spooling:
            self._spooling.take_settings(values)

    def see_to_guests(self) -> None:
        """Show guests a screen of their own, once this desk is to have one."""
        screen, wanted = self._screen, self._screen.manner.guest_screen
        number = screen.values.of(GUEST_SCREEN) if wanted is None else wanted
        if self.guest_screen is None and screen.kind is ScreenKind.DESK and number:
            from kiosk.app.guest_screen import GuestScreen

            self.guest_screen = GuestScreen(screen, self._reads)
        if self.guest_screen:
            self.guest_screen.show_on(number)

    def see_to_feed(self) -> None:
        """Read the feed of the agenda, once it is to be read on this machine."""
        file = self._screen.file
        if self._feed is None and (version := file.version()) != self._version:
            from kiosk.services.live_agenda.feed import feed_here

            self._version = version
            if feed_here(file):
                from kiosk.bootstrap.feeds import FeedRounds

                self._feed = FeedRounds(file)

    def tick(self) -> None:
        """Let the guests' screen see the time."""
        self.see_to_feed()
        if self.guest_screen:
            self.guest_screen.view_model.tick()

    def close(self) -> None:
        """End it before the desk is taken down."""
        if self._spooling:
            self._spooling.stop()
        if self._feed:
            self._feed.stop()
        if self.guest_screen:
            self.guest_screen.close()
            self.guest_screen = None
