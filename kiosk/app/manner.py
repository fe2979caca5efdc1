"""How a screen is opened, and where its window goes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from kiosk.app.application import make_application
from kiosk.domain.faults.settings import NoSuchDisplay

Rect = tuple[int, int, int, int]
"""Where a window lies: x, y, width and height in px of the screen."""

USUAL_SIZE = (1280, 800)
FRAME = 40
"""The height that a window manager's title bar takes at most, px."""


@dataclass(frozen=True, slots=True)
class FirstLook:
    """How a screen looks until another look is chosen there: its colours, as they are set if empty, and larger text."""

    scheme: str = ""
    larger: bool = False


LARGER = "larger"


def first_look(words: Sequence[str]) -> FirstLook:
    """Return the look that words such as ``dark`` and ``larger`` ask for; of several colours the last."""
    schemes = [word for word in words if word != LARGER]
    return FirstLook(schemes[-1] if schemes else "", LARGER in words)


@dataclass(frozen=True, slots=True)
class Manner:
    """How a screen is opened: in which language, in a window or full screen, how large and where (px).

    `screen` counts the displays from 1; 0 leaves the choice to the system. `guest_screen` is the one that faces the
    guests, 0 for none; None leaves it to what is set. One that is `locked` closes for the kiosk's exit PIN only.
    `look` is how it looks at first.
    """

    language: str = ""
    windowed: bool = False
    size: tuple[int, int] = USUAL_SIZE
    position: tuple[int, int] | None = None
    screen: int = 0
    guest_screen: int | None = None
    locked: bool = False
    look: FirstLook = FirstLook()


def display(number: int) -> QScreen:
    """Return a display of this machine, counted from 1; the main one for 0.

    Raises:
        Fault: there is none of that number.
    """
    make_application()
    if not number:
        return QGuiApplication.primaryScreen()
    displays = QGuiApplication.screens()
    if number > len(displays):
        sizes = ", ".join(
            f"{count} ({each.size().width()}x{each.size().height()})" for count, each in enumerate(displays, 1)
        )
        raise NoSuchDisplay(number, sizes)
    return displays[number - 1]


def usable_area(number: int = 0) -> Rect:
    """Return the part of a display that windows may use."""
    area = display(number).availableGeometry()
    return area.x(), area.y(), area.width(), area.height()


def size_of(manner: Manner) -> tuple[int, int]:
    """Return the size (px) in which a screen's window opens, unless a window manager decides otherwise.

    Raises:
        Fault: the machine has no such display.
    """
    if manner.windowed or QGuiApplication.platformName() == "offscreen":
        return manner.size
    size = display(manner.screen).size()
    return size.width(), size.height()


def show_full_screen(window: QWindow, screen: QScreen) -> None:
    """Let a window fill a display and take the keyboard, with a window manager or without one.

    Without one nobody makes a window as large as the display, so its size is set here; Qt keeps both for the window
    manager as well, which needs them to know which display is meant.
    """
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    window.showFullScreen()
    window.requestActivate()


def show_beside(window: QWindow, screen: QScreen | None, size: tuple[int, int]) -> None:
    """Show a window that takes the keyboard from nobody: on the whole of a display, or in a size (px) without one."""
    window.setProperty("_q_showWithoutActivating", True)
    if screen:
        window.setScreen(screen)
        window.setGeometry(screen.geometry())
        window.showFullScreen()
    else:
        window.resize(*size)
        window.showNormal()


def show_in_window(window: QWindow, screen: QScreen, size: tuple[int, int], position: tuple[int, int] | None) -> None:
    """Show a window of this size (px) at most, title bar and all within what windows may use of a display.

    Args:
        window: the window.
        screen: the display; counts where there is no position.
        size: px, without the frame.
        position: of the frame, px of the desktop; the middle of the display unless given.
    """
    area = screen.availableGeometry()
    window.setScreen(screen)
    if position:
        window.resize(*size)
        window.setFramePosition(QPoint(*position))
    else:
        room = QSize(area.width(), area.height() - FRAME)
        fitting = QSize(*size).boundedTo(room.expandedTo(window.minimumSize()))
        frame = QRect(0, 0, fitting.width(), fitting.height() + FRAME)
        frame.moveCenter(area.center())
        window.resize(fitting)
        window.setFramePosition(QPoint(max(frame.x(), area.x()), max(frame.y(), area.y())))
    window.show()
    window.requestActivate()
