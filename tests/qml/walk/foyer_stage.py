"""A foyer screen that stands open for a walk, and the visitors before it."""

from PySide6.QtQuick import QQuickItem

from kiosk.adapters.qt.page_parts import top_layer
from kiosk.app.view_models import ScreenKind
from kiosk.demo.stage import come_to_rest
from kiosk.viewmodels.shared.place import Place
from tests.guests import Guest
from tests.numbers import number_of
from tests.qml.shapes import drop_hidden_pages
from tests.qml.walk.grid import Look
from tests.qml.walk.names import LONG, LONG_ORGANISATION, NAMES
from tests.qml.walk.stage import WalkedScreen

_CONTACTS = {
    "organisation": LONG_ORGANISATION,
    "role": "Genel müdür yardımcısı",
    "email": "konstantin.maximilian.hohenberg@kuzeybati-makine.example.org",
    "phone": "+90 262 000 00 00",
    "link": "https://www.people.example.org/in/everybody",
    "group": "Entrepreneur",
}
_NAMES = (
    LONG,
    "Ayşegül Nur Demirtaş-Küçükosmanoğlu",
    "Ada Ay",
    NAMES["Arabic"],
    "Ada Ay",
    NAMES["emoji"],
)

SHEETS = {
    "contactMail",
    "correct",
    "erase",
    "help",
    "languages",
    "lasting",
    "leave",
    "news",
    "meeting",
    "notice",
    "otherEmail",
    "pad",
    "receipt",
    "statistics",
    "takeHome",
    "undo",
    "undoMine",
    "undoPublic",
    "withdraw",
}


_KEPT = 5
"""At every so many pages the hidden ones are laid out in other looks too; else they are made anew when turned to."""


class WalkedFoyer(WalkedScreen):
    """A foyer screen."""

    kind, place = ScreenKind.FOYER, Place("Foyer 1")
    _pages, _page = 0, ""

    @property
    def top(self) -> QQuickItem:
        """The sheet that lies over the page, which is dimmed then; or all of the window."""
        return top_layer(self.window)

    @property
    def layer(self) -> str:
        """The sheet that lies over the page, or else the page."""
        return str(self.model.sheet or self.model.page)

    def people(self, count: int) -> list[Guest]:
        """Put people on the list whose names are hard to show, two of them namesakes."""
        return [self.guest(_NAMES[at % len(_NAMES)], **_CONTACTS) for at in range(count)]

    def seat(self, *guests: Guest) -> None:
        """Let guests scan their badges to exchange contacts."""
        self.model.open("exchange")
        for guest in guests:
            self.scan(guest.badge)

    def prove(self, guest: Guest) -> None:
        """Type the number of a guest's badge, where it is asked for."""
        number = number_of(self.file, guest)
        self.model.refresh()
        self.model.number.enter(number)

    def scan(self, code: str) -> None:
        """Scan a code, a few seconds later than whatever was before."""
        self.clock.forward(0.05)
        self.screen.scanned(code)

    def settle(self) -> None:
        """Let all happen that is on the screen's way."""
        come_to_rest(self.screen)

    def scrolls(self, look: Look) -> bool:
        """In letters of twice the size."""
        return look.larger

    def rest(self) -> None:
        """Forget whoever was here."""
        self.model.closeSheet()
        self.model.pages.forget()
        self.model.leave()
        self.model.setLanguage(self.language)
        self.put_messages_away()

    def look(self, scheme: str, *, larger: bool) -> None:
        """Show it in other colours, or with text of twice the size where the page knows that."""
        if self._page != self.model.page:
            self._page, self._pages = self.model.page, self._pages + 1
            if self._pages % _KEPT:
                drop_hidden_pages(self.window)
        self.model.setTextPercent(200 if larger else 100)
        self.paint(scheme=scheme)

    def speak(self, language: str) -> None:
        """Show it in another language, as a visitor who chooses that sees it."""
        self.language = language
        self.model.setLanguage(language)
