"""What scanners say beside codes, as one screen tells it: their keyboard was found, or two of them spoke at once."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot

from kiosk.app.view_models import ScreenKind

if TYPE_CHECKING:
    from kiosk.app.screen import Screen
    from kiosk.services.settings import Settings


class ScannerNews(QObject):
    """Tells what scanners say on one screen; visitors in the foyer or before a wall need not know.

    Args:
        screen: the screen that answers the codes.
        settings: where the keyboard of this kiosk's scanner is remembered.
    """

    def __init__(self, screen: "Screen", settings: "Settings") -> None:
        super().__init__(screen)
        self._settings = settings

    @property
    def _screen(self) -> "Screen":
        """The screen; it is not kept, so that a screen that was closed goes at once."""
        return cast("Screen", self.parent())

    @Slot()
    def crossed(self) -> None:
        """Say that two scans came at once: it counts as one that was not read whole, and lets nobody in."""
        from kiosk.domain.admission.code import unread
        from kiosk.viewmodels.shared.scanner_words import crossed_sentence

        self._screen.scanned(unread(self._screen.file.read_event().id))
        self._tell(crossed_sentence(), trouble=True)  # the foyer's page says to scan again

    @Slot(str)
    def calibrated(self, layout: str) -> None:
        """Remember the keyboard that this kiosk's scanner is set up to be."""
        from kiosk.domain.settings.catalogue import SCANNER_LAYOUT
        from kiosk.domain.settings.setting import Scope
        from kiosk.viewmodels.shared.scanner_words import calibrated_sentence

        def remembered(_: object) -> None:
            self._screen.look_for_changes()
            self._tell(calibrated_sentence(layout), trouble=False)

        self._screen.writes.run(lambda: self._settings.change(SCANNER_LAYOUT, layout, Scope.KIOSK), remembered)

    def _tell(self, text: str, *, trouble: bool) -> None:
        if self._screen.kind not in (ScreenKind.FOYER, ScreenKind.WALL):
            self._screen.view_model.toasted.emit(text, "scan", trouble)
