"""The scanners beside the keyboard that a kiosk is set up to read, each a machine behind `services.ports.Scanner`."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from kiosk.adapters.scanners.device import DeviceReader
from kiosk.domain.admission.wedge import stripped
from kiosk.domain.settings.catalogue import (
    SCANNER_CAMERA,
    SCANNER_DEVICE,
    SCANNER_LAYOUT,
    SCANNER_PREFIX,
    SCANNER_SERIAL,
    SCANNER_SPEED,
    SCANNER_SUFFIX,
)
from kiosk.domain.settings.values import Values
from kiosk.services.ports import Scanner, ScannerKind, ScannerListener, ScannerState


@dataclass(frozen=True, slots=True)
class Wanted:
    """A scanner that is set up: what it was made from, so that a change is seen, and what makes it."""

    made_from: tuple[str, ...]
    make: Callable[[], Scanner]


def wanted_scanners(values: Values, codes: str) -> dict[ScannerKind, Wanted]:
    """Return the scanners that settings ask for, and the pipe or device of the command line (empty: none)."""
    wanted: dict[ScannerKind, Wanted] = {}
    if codes:
        wanted[ScannerKind.CODES] = Wanted((codes,), lambda: DeviceReader(codes))
    if port := values.of(SCANNER_SERIAL):
        speed = values.of(SCANNER_SPEED)
        wanted[ScannerKind.SERIAL] = Wanted((port, str(speed)), lambda: _serial(port, speed))
    if device := values.of(SCANNER_DEVICE):
        layout = values.of(SCANNER_LAYOUT)
        wanted[ScannerKind.DIRECT] = Wanted((device, layout), lambda: _direct(device, layout))
    if camera := values.of(SCANNER_CAMERA):
        wanted[ScannerKind.CAMERA] = Wanted((camera,), lambda: _camera(camera))
    return wanted


class Scanners(QObject):
    """Runs the scanners that are set up, and tells on the screens' own thread what they read and how they stand."""

    scanned = Signal(str)
    calibrated = Signal(str, arguments=["layout"])
    stood = Signal(str, str, arguments=["kind", "state"])
    """How a scanner stands now; the state is empty for one that is no longer set up."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: dict[ScannerKind, tuple[tuple[str, ...], Scanner]] = {}
        self._around = ("", "")

    def set_up(self, values: Values, codes: str = "") -> None:
        """Run the scanners that settings ask for; those that run as they are asked for are left alone."""
        self._around = (values.of(SCANNER_PREFIX), values.of(SCANNER_SUFFIX))
        self.run(wanted_scanners(values, codes))

    def run(self, wanted: Mapping[ScannerKind, Wanted]) -> None:
        """Run these scanners and no others."""
        for kind, (made_from, scanner) in list(self._running.items()):
            if kind not in wanted or wanted[kind].made_from != made_from:
                del self._running[kind]
                scanner.stop()
                self.stood.emit(kind.value, "")
        for kind, one in wanted.items():
            if kind not in self._running:
                scanner = one.make()
                self._running[kind] = one.made_from, scanner
                scanner.start(self._listener(kind))

    def close(self) -> None:
        """Read no more."""
        self.run({})

    def _listener(self, kind: ScannerKind) -> ScannerListener:
        def stands(state: ScannerState) -> None:
            self.stood.emit(kind.value, state.value)

        return ScannerListener(self._hear, stands, self.calibrated.emit)

    def _hear(self, code: str) -> None:
        if bare := stripped(code, *self._around):
            self.scanned.emit(bare)


def _serial(port: str, speed: int) -> Scanner:
    from kiosk.adapters.qt.serial_scanner import SerialScanner  # its library is loaded where it is used

    return SerialScanner(port, speed)


def _camera(name: str) -> Scanner:
    from kiosk.adapters.qt.camera_scanner import CameraScanner

    return CameraScanner(name)


def _direct(device: str, layout: str) -> Scanner:
    from kiosk.adapters.scanners.evdev_scanner import EvdevScanner

    return EvdevScanner(device, layout)
