"""Faults of the display that screens open on."""

from kiosk.domain.fault import Fault


class NoDisplay(Fault):
    text = "There is no display to open a screen on; “kiosk scan -” checks people in without one."


class DisplayNotReached(Fault):
    text = (
        "Nothing answers at the display “{name}”, or it lets nobody in; no screen was opened. "
        "Start this from a window of that display, or set DISPLAY or WAYLAND_DISPLAY to one that runs."
    )
    name: str


class NoSuchPlatform(Fault):
    text = "QT_QPA_PLATFORM names “{name}”, which Qt has not; it has {known}. No screen was opened."
    name: str
    known: str
