"""A calm page that lies under a screen: what is seen while that starts, and when it starts again."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.adapters.qt.icons import IconProvider
from kiosk.app.application import delete_what_is_due, make_application
from kiosk.app.manner import USUAL_SIZE, display, show_full_screen
from kiosk.bundled import RESOURCES
from kiosk.domain.language import languages
from kiosk.domain.translatable import QT_TRANSLATE_NOOP
from kiosk.viewmodels.shared.spoken import Spoken

CONTEXT = "Splash"
TITLE = QT_TRANSLATE_NOOP("Splash", "One moment, please")
SENTENCE = QT_TRANSLATE_NOOP("Splash", "This screen is starting. If it does not, please ask at the registration desk.")


class Splash(QObject):
    """The page, in every language that is installed: which one the visitor reads is not known yet.

    It opens no event file, so that nothing which is wrong with one keeps it away, and it takes no request to close.

    Args:
        size: px, where it does not fill a display.
        shown: a file that is made once the page is seen: screens that open then lie over it; none if None.
    """

    def __init__(self, size: tuple[int, int] = USUAL_SIZE, shown: Path | None = None) -> None:
        super().__init__()
        self._mark = shown
        self._engine = QQmlApplicationEngine()
        self._engine.addImportPath(str(RESOURCES / "qml"))
        self._engine.addImageProvider("icon", IconProvider(RESOURCES / "icons"))
        spoken = [Spoken(code) for code in languages()]
        said = [part for each in spoken for part in (each.say(CONTEXT, TITLE), each.say(CONTEXT, SENTENCE))]
        self._engine.setInitialProperties({"said": said, "width": size[0], "height": size[1]})
        self._engine.loadFromModule("Kiosk.App", "SplashWindow")
        if not self._engine.rootObjects():
            raise RuntimeError("SplashWindow did not load")
        self.window: QQuickWindow = self._engine.rootObjects()[0]  # type: ignore[assignment]
        self.window.frameSwapped.connect(self._drawn)

    def show(self) -> None:
        """Show it, on the whole display where there is one."""
        if QGuiApplication.platformName() == "offscreen":
            self.window.show()
        else:
            show_full_screen(self.window, display(0))

    @Slot()
    def _drawn(self) -> None:
        self.window.frameSwapped.disconnect(self._drawn)
        if self._mark:
            self._mark.touch()

    def close(self) -> None:
        """Take it down."""
        self.window.setProperty("mayClose", True)
        self.window.close()
        self._engine.deleteLater()
        delete_what_is_due()


def show_splash(shown: Path | None) -> int:
    """Show the page and stay until the display is gone; returns the exit status.

    Args:
        shown: a file that is made once the page is seen; none if None.

    Raises:
        Fault: there is no display.
    """
    make_application()
    splash = Splash(shown=shown)
    splash.show()
    status = QCoreApplication.exec()
    splash.close()
    return status
