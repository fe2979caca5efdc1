"""A scanner on a serial port: no keyboard layout garbles it, and it needs no focus."""

from typing import Final

from PySide6.QtCore import QIODevice, QObject, QTimer, Slot
from PySide6.QtSerialPort import QSerialPort

from kiosk.adapters.scanners.lines import CodeLines
from kiosk.services.ports import ScannerListener, ScannerState

RETRY_MS = 1000
"""How long after a port was gone it is looked for again."""

SILENCE_MS = 80
"""After so long a scanner that ends its codes with nothing has ended one: at 9600 baud a symbol takes 1 ms."""

HICCUP_MS = 500
"""After so long a scanner that has ended a code before will not end this one."""

_REFUSED: Final = QSerialPort.SerialPortError.PermissionError
_HARMLESS: Final = frozenset({QSerialPort.SerialPortError.NoError, QSerialPort.SerialPortError.NotOpenError})


class SerialScanner(QObject):
    """Reads codes from a serial port, plugged in or not; they end with CR, LF, both, or a silence.

    Args:
        port: the port's name (``COM3``, ``ttyACM0``) or path.
        speed: in baud.
        parent: the object that owns it.
    """

    def __init__(self, port: str, speed: int = 9600, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._port = QSerialPort(self)
        self._port.setPortName(port)
        self._port.setBaudRate(speed)
        self._lines, self._ends_codes = CodeLines(), False
        self._state: ScannerState | None = None
        self._listener: ScannerListener | None = None
        self._silence = QTimer(self, singleShot=True)
        self._silence.timeout.connect(self._end)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self._open)

    def start(self, listener: ScannerListener) -> None:
        """Begin to read."""
        self._listener = listener
        self._port.readyRead.connect(self._read)
        self._port.errorOccurred.connect(self._trouble)
        self._open()

    def stop(self) -> None:
        """Read no more."""
        self._listener = None
        self._retry.stop()
        self._silence.stop()
        self._close()

    @Slot()
    def _open(self) -> None:
        self._lines = CodeLines()
        if self._port.open(QIODevice.OpenModeFlag.ReadOnly):
            self._port.setDataTerminalReady(True)  # some scanners send nothing to a computer that is not ready
            self._note(ScannerState.LISTENING)

    @Slot()
    def _read(self) -> None:
        heard = self._lines.feed(bytes(self._port.readAll().data()))
        self._ends_codes = self._ends_codes or bool(heard)
        self._tell(heard)
        self._silence.start(HICCUP_MS if self._ends_codes else SILENCE_MS)

    @Slot()
    def _end(self) -> None:
        self._tell(self._lines.end())

    @Slot(QSerialPort.SerialPortError)
    def _trouble(self, error: QSerialPort.SerialPortError) -> None:
        """Look for the port again after a while, whatever ended it."""
        if error in _HARMLESS or (self._port.isOpen() and error is not QSerialPort.SerialPortError.ResourceError):
            return
        self._silence.stop()
        QTimer.singleShot(0, self, self._close)  # not from within the port's own signal
        self._note(ScannerState.REFUSED if error is _REFUSED else ScannerState.GONE)

    def _close(self) -> None:
        if self._port.isOpen():
            self._port.close()
        if self._listener:
            self._retry.start()

    def _tell(self, codes: list[str]) -> None:
        for code in codes:
            if self._listener:
                self._listener.heard(code)

    def _note(self, state: ScannerState) -> None:
        if self._listener and state is not self._state:
            self._state = state
            self._listener.stands(state)
