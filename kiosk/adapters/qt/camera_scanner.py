"""A camera as a scanner: frames are looked at beside the screens' thread, the newest one only."""

import threading
import time
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoSink,
)

from kiosk.adapters.qt.frame_reader import FrameReader
from kiosk.adapters.scanners.sightings import Sightings
from kiosk.services.ports import ScannerListener, ScannerState

ANY: Final = "any"
"""Stands for the camera that the system takes by itself."""

_BRIGHTNESS_FIRST: Final = frozenset(
    {
        QVideoFrameFormat.PixelFormat.Format_YUV420P,
        QVideoFrameFormat.PixelFormat.Format_YUV422P,
        QVideoFrameFormat.PixelFormat.Format_YV12,
        QVideoFrameFormat.PixelFormat.Format_NV12,
        QVideoFrameFormat.PixelFormat.Format_NV21,
        QVideoFrameFormat.PixelFormat.Format_IMC1,
        QVideoFrameFormat.PixelFormat.Format_Y8,
    }
)


class CameraScanner(QObject):
    """Reads the codes that are held before a camera, plugged in or not.

    Args:
        name: of the camera, a part of it, or `ANY`.
        parent: the object that owns it.
    """

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._reader, self._sightings = FrameReader(), Sightings()
        self._state: ScannerState | None = None
        self._listener: ScannerListener | None = None
        self.sink = QVideoSink(self)
        self._session = QMediaCaptureSession(self)
        self._session.setVideoSink(self.sink)
        self._devices = QMediaDevices(self)
        self._camera: QCamera | None = None
        self._newest: QVideoFrame | None = None
        self._arrived = threading.Condition()
        self._stopped = False
        self._thread = threading.Thread(target=self._run, name="camera", daemon=True)

    def start(self, listener: ScannerListener) -> None:
        """Begin to read."""
        self._listener = listener
        self.sink.videoFrameChanged.connect(self._take)
        self._devices.videoInputsChanged.connect(self._choose)
        self._thread.start()
        self._choose()

    def stop(self) -> None:
        """Read no more."""
        with self._arrived:
            self._stopped = True
            self._arrived.notify()
        self._release()
        if self._thread.is_alive():
            self._thread.join(timeout=2)

    @Slot()
    def _choose(self) -> None:
        """Take the camera that is meant if it is there and another one than before."""
        device = chosen(self._name)
        if device is None:
            self._release()
            self._note(ScannerState.GONE)
        elif self._camera is None or self._camera.cameraDevice() != device:
            self._release()
            self._camera = QCamera(device, self)
            self._camera.errorOccurred.connect(self._trouble)
            self._session.setCamera(self._camera)
            self._camera.start()
            self._note(ScannerState.LISTENING)

    def _release(self) -> None:
        if self._camera is not None:
            self._camera.stop()
            self._camera.deleteLater()
            self._camera = None

    @Slot(QCamera.Error)
    def _trouble(self, error: QCamera.Error) -> None:
        if error is not QCamera.Error.NoError:
            self._note(ScannerState.REFUSED)

    @Slot(QVideoFrame)
    def _take(self, frame: QVideoFrame) -> None:
        """Keep a frame to be looked at; one that nobody has looked at yet is forgotten."""
        with self._arrived:
            self._newest = QVideoFrame(frame)
            self._arrived.notify()

    def _run(self) -> None:
        while (frame := self._next()) is not None:
            codes: list[str] = []
            with suppress(ValueError, TypeError, RuntimeError):  # a frame that cannot be read is followed by others
                codes = self._reader.read(picture_of(frame))
            for code in self._sightings.see(codes, time.monotonic_ns() // 1_000_000):
                if self._listener and not self._stopped:
                    self._listener.heard(code)

    def _next(self) -> QVideoFrame | None:
        with self._arrived:
            self._arrived.wait_for(lambda: self._stopped or self._newest is not None)
            frame, self._newest = self._newest, None
            return None if self._stopped else frame

    def _note(self, state: ScannerState) -> None:
        if self._listener and state is not self._state and not self._stopped:
            self._state = state
            self._listener.stands(state)


def picture_of(frame: QVideoFrame) -> QImage:
    """Return a frame as a picture; of most cameras' formats the first plane is the brightness, all that is needed."""
    brightness = frame.pixelFormat() in _BRIGHTNESS_FIRST
    plain = QVideoFrameFormat.imageFormatFromPixelFormat(frame.pixelFormat())
    kind = QImage.Format.Format_Grayscale8 if brightness else plain
    if kind is QImage.Format.Format_Invalid or not frame.map(QVideoFrame.MapMode.ReadOnly):
        return frame.toImage()
    try:
        return QImage(frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0), kind).copy()
    finally:
        frame.unmap()


def chosen(name: str) -> QCameraDevice | None:
    """Return the camera of a name, or with that in its name; None if there is none."""
    if name == ANY:
        default = QMediaDevices.defaultVideoInput()
        return None if default.isNull() else default
    cameras = QMediaDevices.videoInputs()
    return next((camera for camera in cameras if name.lower() in camera.description().lower()), None)
