"""Opens one screen and stays until it is closed."""

from contextlib import AbstractContextManager, ExitStack, closing
from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.app.application import log, make_application
from kiosk.app.manner import Manner
from kiosk.app.screen import SETTLED_MS, Screen
from kiosk.app.view_models import ScreenKind
from kiosk.bootstrap.event_files import settings_of
from kiosk.domain.settings.catalogue import POINT, SCREEN
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.shared.place import Place

POINTS = {ScreenKind.DESK: "Desk 1", ScreenKind.FOYER: "Foyer 1", ScreenKind.ORGANISER: "Organiser"}
"""What a screen's place is called unless something else was asked for or set."""


def open_screen(kind: ScreenKind, file: EventFile, place: Place, manner: Manner, codes: str = "") -> int:
    """Open a screen and stay until it is closed; returns the exit status.

    Args:
        kind: which screen.
        file: the open event file.
        place: where it stands; one without a name is called as it was set.
        manner: language and window.
        codes: a device, a pipe, or ``-`` for standard input, whose lines are scans as well; none if empty.

    Raises:
        Fault: the machine has no such display.
    """
    application = make_application()
    screen = Screen(kind, file, *_as_set(kind, file, place, manner))
    with ExitStack() as beside:
        if codes:
            beside.enter_context(_reading(codes, screen))
        QTimer.singleShot(SETTLED_MS, screen, lambda: _begin_the_rest(beside, file))
        status = application.exec()
        screen.close()
    return status


def _as_set(kind: ScreenKind, file: EventFile, place: Place, manner: Manner) -> tuple[Place, Manner]:
    """Take from the settings what was not asked for: where the screen stands, and on which display it opens."""
    values = settings_of(file).values()
    for sentence in values.doubts():
        log().warning(sentence)
    point = place.point or values.of(POINT) or POINTS[kind]
    number = manner.screen or values.of(SCREEN)
    if not manner.screen and number > len(QGuiApplication.screens()):
        log().warning("The setting “screen” is %s, and this machine has fewer; the main one is used.", number)
        number = 0
    return replace(place, point=point), replace(manner, screen=number)


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
