"""How a screen looks: the event's colour, and what is set for the kiosk: colours, the size of text, and motion."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.app.manner import FirstLook
from kiosk.app.view_models import ScreenKind
from kiosk.domain.settings.looks import AS_SYSTEM, CONTRAST, DARK, LARGER_TEXT, LIGHT, MOTION, NEVER, SCHEME
from kiosk.domain.settings.setting import Scope
from kiosk.domain.settings.values import Values

if TYPE_CHECKING:
    from kiosk.app.screen import Screen
    from kiosk.services.settings import Settings

_NAMES = ("scheme", "largerText", "reducedMotion")
_USUAL = (LIGHT, False, False)


class ScreenLook(QObject):
    """Brings what is set to the theme of a screen's window, and keeps what is chosen at a desk.

    Args:
        screen: the screen; in the foyer each visitor chooses colours and text, and a wall is dark, as its room is.
        settings: keep it.
        first: how it looks until another look is chosen there.
    """

    def __init__(self, screen: "Screen", settings: "Settings", first: FirstLook) -> None:
        super().__init__(screen)
        self._first = first
        self._screen, self._settings = screen, settings
        self._accent = ""
        self._look: tuple[str, bool, bool] = _USUAL
        self._values: Values | None = None
        self._less_motion_wished = False
        self.take_colour()
        if screen.kind is ScreenKind.DESK:
            screen.view_model.look.chosen.connect(self.keep)
            if first != FirstLook():
                screen.view_model.look.begin(first.scheme or LIGHT, larger=first.larger)

    def take_settings(self, values: Values) -> None:
        """Look as it is set; what is as before is left as it is."""
        self._values = values
        scheme, larger, _ = _USUAL
        if self._screen.kind is ScreenKind.WALL:
            scheme = CONTRAST if values.of(SCHEME) == CONTRAST else DARK
        elif self._screen.kind is not ScreenKind.FOYER:
            scheme, larger = values.of(SCHEME), values.of(LARGER_TEXT)
        scheme = self._first.scheme or scheme
        larger = larger or (self._first.larger and self._screen.kind is not ScreenKind.FOYER)
        motion = values.of(MOTION)
        still = motion == NEVER or (motion == AS_SYSTEM and self._less_motion_wished)
        look = (scheme, larger, still)
        if look == self._look:
            return
        self._look = look
        theme: QObject = self._screen.engine.singletonInstance("Kiosk.Theme", "Theme")  # type: ignore[assignment]
        for name, value in zip(_NAMES, look, strict=True):
            theme.setProperty(name, value)

    @Slot(bool)
    def take_wish(self, less_motion: bool) -> None:
        """Move less, or not, where the kiosk is set to do as its system says."""
        self._less_motion_wished = less_motion
        if self._values:
            self.take_settings(self._values)

    def stop(self) -> None:
        """Take no more wishes: the window goes."""
        self._values = None

    @Slot(str, bool)
    def keep(self, scheme: str, larger_text: bool) -> None:
        """Keep the colours of this kiosk's screens and whether their text is larger, and look so."""
        self._first = FirstLook()
        keep = partial(_keep, self._settings, scheme, larger_text)
        self._screen.writes.run(keep, lambda _: self._screen.look_for_changes())

    def take_colour(self) -> None:
        """Take the event's colour, as it is now."""
        from kiosk.domain.event import DEFAULT_ACCENT

        accent, before = self._screen.file.read_event().accent.upper(), self._accent
        self._accent = accent
        if (before or DEFAULT_ACCENT) != accent:
            from kiosk.viewmodels.shared.event_colour import apply_event_colour

            apply_event_colour(self._screen.engine, accent)


def _keep(settings: "Settings", scheme: str, larger_text: bool) -> None:
    settings.change(SCHEME, scheme, Scope.KIOSK)
    settings.change(LARGER_TEXT, larger_text, Scope.KIOSK)
