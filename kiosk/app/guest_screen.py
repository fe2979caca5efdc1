"""The window of a desk that faces the guests: on a monitor of its own, which may come and go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickWindow

from kiosk.app.manner import show_beside
from kiosk.viewmodels.desk.guest_screen import GuestScreenViewModel
from kiosk.viewmodels.shared.jobs import Jobs
from kiosk.viewmodels.shared.shown_languages import shown_languages

if TYPE_CHECKING:
    from kiosk.app.screen import Screen

_WINDOW = (960, 600)

translate = QCoreApplication.translate


class GuestScreen(QObject):
    """Shows guests a welcome on another monitor; the desk goes on whatever becomes of that.

    It never takes the keyboard: scans would go there. Where there is no such monitor it is a window beside a desk that
    is one too. Over a desk that fills its display it would lie on the answers, so it waits for the monitor instead.

    Args:
        screen: the desk.
        reads: reads the agenda.
    """

    def __init__(self, screen: "Screen", reads: Jobs) -> None:
        super().__init__()
        self._screen, self._number = screen, 0
        language = shown_languages(screen.file.read_event(), screen.values)[0]
        self.view_model = GuestScreenViewModel(screen.view_model, screen.file, reads, screen.place.point, language)
        offscreen = QGuiApplication.platformName() == "offscreen"
        self._is_small = screen.manner.windowed or offscreen
        self._size = screen.manner.size if offscreen else _WINDOW
        self.window = self._make_window()
        screen.window.visibleChanged.connect(self._follow_desk)
        self._application: QGuiApplication = QGuiApplication.instance()  # type: ignore[assignment]
        self._application.screenAdded.connect(self._follow_displays)
        self._application.screenRemoved.connect(self._follow_displays)

    def show_on(self, number: int) -> None:
        """Show it on a monitor, counted from 1; nowhere for 0."""
        if number != self._number:
            self._number = number
            self._follow_displays()

    def close(self) -> None:
        """Take it down before the desk."""
        self._screen.view_model.sync.tell(None)
        self._application.screenAdded.disconnect(self._follow_displays)
        self._application.screenRemoved.disconnect(self._follow_displays)
        self._screen.window.visibleChanged.disconnect(self._follow_desk)
        self.window.close()
        self.window.deleteLater()
        del self.window

    def _make_window(self) -> QQuickWindow:
        """Make it in the desk's engine: with a second one, QML takes the types of the first for others."""
        self._component = component = QQmlComponent(self._screen.engine)  # PySide deletes the window with it
        component.loadFromModule("Kiosk.App", "GuestWindow")
        measures = dict(zip(("width", "height"), self._size, strict=True))
        practice = self._screen.file.is_practice
        properties = {"viewModel": self.view_model, "windowed": self._is_small, "practice": practice, **measures}
        window = component.createWithInitialProperties(properties)
        if not isinstance(window, QQuickWindow):
            raise RuntimeError(component.errorString())
        return window

    @Slot()
    def _follow_displays(self) -> None:
        """Go where the monitor is, or away: Qt would else move it over the desk."""
        display = self._display()
        if self._number and (display or self._is_small):
            show_beside(self.window, display, self._size)
        else:
            self.window.hide()
        if self._is_small and (sentence := self._trouble()):
            self._screen.view_model.toasted.emit(sentence, "device", True)  # in passing: it is to be seen all the same
        self._screen.view_model.sync.tell(None if self._is_small or display else self._trouble)

    @Slot(bool)
    def _follow_desk(self, visible: bool) -> None:
        """Go with the desk: it is no reason for the program to go on."""
        if not visible:
            self.window.close()

    def _display(self) -> QScreen | None:
        """Return the monitor that is meant, if it is there and not the desk's own."""
        displays = QGuiApplication.screens()
        if not 0 < self._number <= len(displays):
            return None
        display = displays[self._number - 1]
        return None if display == self._screen.window.screen() else display

    def _trouble(self) -> str:
        if self._display() or not self._number:
            return ""
        if self._number <= len(QGuiApplication.screens()):
            sentence = translate("Desk", "Monitor {number} is the desk’s own: the guests’ screen needs another one.")
        elif self._is_small:
            sentence = translate("Desk", "There is no monitor {number}: the guests’ screen is in a window.")
        else:
            sentence = translate("Desk", "There is no monitor {number}: plug it in, and the guests’ screen comes.")
        return sentence.format(number=self._number)
