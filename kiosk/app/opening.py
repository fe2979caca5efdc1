"""Opens one screen and stays until it is closed."""

from contextlib import AbstractContextManager, ExitStack, closing

from PySide6.QtCore import QTimer

from kiosk.app.application import make_application
from kiosk.app.manner import Manner
from kiosk.app.screen import SETTLED_MS, Screen
from kiosk.app.view_models import ScreenKind
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.place import Place


def open_screen(kind: ScreenKind, file: EventFile, place: Place, manner: Manner, codes: str = "") -> int:
    """Open a screen and stay until it is closed; returns the exit status.

    Args:
        kind: which screen.
        file: the open event file.
        place: where it stands.
        manner: language and window.
        codes: a device, a pipe, or ``-`` for standard input, whose lines are scans as well; none if empty.

    Raises:
        Fault: the machine has no such display.
    """
    application = make_application()
    screen = Screen(kind, file, place, manner)
    with ExitStack() as beside:
        if codes:
            beside.enter_context(_reading(codes, screen))
        QTimer.singleShot(SETTLED_MS, screen, lambda: _begin_the_rest(beside, file))
        status = application.exec()
        screen.close()
    return status


def _reading(codes: str, screen: Screen) -> AbstractContextManager[object]:
    """Let a screen take the codes of a device as scans, and say when the device is gone."""
    from kiosk.adapters.qt.code_reader import CodeReader

    reader = CodeReader(codes, screen)
    reader.scanned.connect(screen.view_model.scanned)
    if screen.kind is not ScreenKind.ORGANISER:
        reader.presentChanged.connect(screen.view_model.setScannerPresent)
    reader.start()
    return closing(reader)


def _begin_the_rest(beside: ExitStack, file: EventFile) -> None:
    """Keep the display lit, and exchange records with the other kiosks once this one has joined a hub."""
    from kiosk.adapters.qt.wakefulness import Wakefulness
    from kiosk.sync.replicator import in_step

    beside.enter_context(closing(Wakefulness()))
    beside.enter_context(in_step(file))
