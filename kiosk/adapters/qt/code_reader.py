"""Codes from a scanner's device, a pipe or standard input, as signals on the screens' own thread."""

from PySide6.QtCore import QObject, Signal

from kiosk.adapters.scanners.device import DeviceReader


class CodeReader(QObject):
    """Reads codes from beside the keyboard.

    Args:
        name: the device's path, or ``-`` for standard input.
        parent: the object that owns it.
    """

    scanned = Signal(str)
    presentChanged = Signal(bool)  # noqa: N815 - Qt’s name

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = DeviceReader(name, self.scanned.emit, self.presentChanged.emit)

    def start(self) -> None:
        """Begin to read."""
        self._reader.start()

    def close(self) -> None:
        """Read no more."""
        self._reader.stop()
