"""Whether Qt will find a display: where it finds none, it ends the whole process, with a sentence of its own."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from kiosk.domain.faults.display import DisplayNotReached, NoDisplay, NoSuchPlatform


def ensure_display(environment: Mapping[str, str] = os.environ) -> None:
    """Refuse to open a window where Qt could not.

    Raises:
        Fault: there is no display, nothing answers at the one that the environment names, or Qt has no such platform.
    """
    if not sys.platform.startswith("linux"):
        return
    chosen = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    platforms = [part for part in chosen.split(";") if part]
    known = _platforms()
    if platforms and known and not known.intersection(platforms):
        raise NoSuchPlatform(chosen, ", ".join(sorted(known)))
    if platforms and not all(part == "xcb" or part.startswith("wayland") for part in platforms):
        return
    if not (environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")):
        raise NoDisplay()
    if not (_x_answers(environment) or _wayland_answers(environment)):
        raise DisplayNotReached(environment.get("WAYLAND_DISPLAY") or environment["DISPLAY"])


def _platforms() -> set[str]:
    """Return the names of Qt's platform plugins; none if they are not where the wheel has them."""
    import PySide6

    folder = Path(PySide6.__file__).parent / "Qt" / "plugins" / "platforms"
    return {place.stem.removeprefix("libq") for place in folder.glob("libq*.so")}


def _x_answers(environment: Mapping[str, str]) -> bool:
    """Tell whether an X server lets this process in, with libxcb, which Qt needs too; True where that is not known."""
    if not environment.get("DISPLAY"):
        return False
    import ctypes

    try:
        library = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    library.xcb_connect.restype = ctypes.c_void_p
    library.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    library.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    library.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = library.xcb_connect(environment["DISPLAY"].encode(), None)
    failed = library.xcb_connection_has_error(connection)
    library.xcb_disconnect(connection)
    return not failed


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    import socket

    name = environment.get("WAYLAND_DISPLAY")
    if not name:
        return False
    place = Path(environment.get("XDG_RUNTIME_DIR", "/")) / name  # an absolute name stays what it is
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        try:
            probe.connect(str(place))
        except OSError:
            return False
    return True
