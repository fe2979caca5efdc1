"""A window of Kiosk.App around its view model, in a language that the view model may change."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.adapters.qt.icons import IconProvider
from kiosk.adapters.qt.no_network import NoNetwork
from kiosk.app.application import delete_what_is_due
from kiosk.app.manner import USUAL_SIZE
from kiosk.bundled import RESOURCES
from kiosk.domain.language import FOLDER, language_of
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.manual import ManualPage

_MADE_BY_QML = (ManualPage,)
"""Types that QML makes by itself; importing them is what makes them known to it."""


class AppWindow(QObject):
    """A window that was loaded, and is not shown yet.

    Args:
        component: the window's type in Kiosk.App.
        make_view_model: makes what it shows, once its language is spoken; that tells when another one is chosen.
        language: to begin with.
        size: in which it will be shown (px); laid out in another first, it would be laid out twice.
        properties: further properties that the window requires.
    """

    def __init__(
        self,
        component: str,
        make_view_model: Callable[[], Any],
        language: str,
        size: tuple[int, int] = USUAL_SIZE,
        properties: dict[str, object] | None = None,
    ) -> None:
        super().__init__()
        self.language = language
        self._translator = QTranslator()
        install_language(self._translator, language)
        self.view_model = make_view_model()
        self.view_model.setLanguage(language)
        self.engine = QQmlApplicationEngine()
        self._no_network = NoNetwork()  # the engine does not keep it
        self.engine.setNetworkAccessManagerFactory(self._no_network)
        self.engine.addImportPath(str(RESOURCES / "qml"))
        self.engine.addImageProvider("icon", IconProvider(RESOURCES / "icons"))
        measures = dict(zip(("width", "height"), size, strict=True))
        self.engine.setInitialProperties({"viewModel": self.view_model, **measures, **(properties or {})})
        self.engine.loadFromModule("Kiosk.App", component)
        if not self.engine.rootObjects():
            raise RuntimeError(f"{component} did not load")
        self.window: QQuickWindow = self.engine.rootObjects()[0]  # type: ignore[assignment]
        self.view_model.languageChosen.connect(self.set_language)

    @Slot(str)
    def set_language(self, language: str) -> None:
        """Show the window in another language."""
        if language == self.language:
            return
        self.language = language
        install_language(self._translator, language)
        self.engine.retranslate()
        self.view_model.retranslate()

    def close(self) -> None:
        """Take the window down, before its view model: its bindings would look at nothing."""
        self.window.close()
        QCoreApplication.removeTranslator(self._translator)
        self.engine.deleteLater()
        delete_what_is_due()


def install_language(translator: QTranslator, language: str) -> None:
    """Make a language's sentences the application's; English is the source and needs none."""
    QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(locale_of(language))
    if language_of(language).right_to_left != QGuiApplication.isRightToLeft():
        turn_around()
    if translator.load(f"foyer_{language}", str(FOLDER)):
        QCoreApplication.installTranslator(translator)


def turn_around() -> None:
    """Let the application's windows run the other way than now."""
    from PySide6.QtCore import Qt  # takes longer than all else here: it makes every enum in the namespace

    now = QGuiApplication.isRightToLeft()
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight if now else Qt.LayoutDirection.RightToLeft)
