"""Codes held before a camera are read beside the screens' thread, whatever else its frames are."""

import threading
from collections.abc import Iterator

import pytest
import qrcode
from PySide6.QtGui import QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame
from pytestqt.qtbot import QtBot

from kiosk.adapters.qt.camera_scanner import CameraScanner
from kiosk.adapters.qt.frame_reader import FrameReader
from kiosk.services.ports import ScannerListener, ScannerState


def picture_of(code: str, module: int = 8) -> QImage:
    """Return a frame of 720p with a QR code in its middle."""
    drawn = qrcode.QRCode(border=4)
    drawn.add_data(code)
    drawn.make()
    rows = drawn.get_matrix()
    picture = QImage(1280, 720, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFFFF)
    painter = QPainter(picture)
    for down, row in enumerate(rows):
        for right, dark in enumerate(row):
            if dark:
                painter.fillRect(400 + right * module, 200 + down * module, module, module, 0xFF000000)
    painter.end()
    return picture


class Held:
    """A camera that is not there, whose frames a test gives."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self.codes: list[str] = []
        self.states: list[ScannerState] = []
        self.threads: set[str] = set()
        self.scanner = CameraScanner("a camera that nobody has")
        self.scanner.start(ScannerListener(self.hear, self.states.append))

    def hear(self, code: str) -> None:
        self.codes.append(code)
        self.threads.add(threading.current_thread().name)

    def show(self, picture: QImage) -> None:
        self.scanner.sink.setVideoFrame(QVideoFrame(picture))

    def show_until(self, picture: QImage, codes: list[str]) -> None:
        def shown() -> bool:
            self.show(picture)
            return self.codes == codes

        self._qtbot.waitUntil(shown, timeout=20_000)


@pytest.fixture
def held(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Held]:
    del monkeypatch  # undone once the camera's thread has ended, not while it calls what was put in its place
    held = Held(qtbot)
    yield held
    held.scanner.stop()


def test_a_code_is_read_beside_the_screens_thread_and_is_one_scan(held: Held) -> None:
    held.show_until(picture_of("F0X3ABC"), ["F0X3ABC"])
    held.show_until(picture_of("F0X3DEF"), ["F0X3ABC", "F0X3DEF"])
    assert held.threads == {"camera"}


def test_a_camera_that_is_not_there_is_missed(held: Held) -> None:
    assert held.states == [ScannerState.GONE]


def test_a_failing_frame_blocks_nothing(held: Held, monkeypatch: pytest.MonkeyPatch) -> None:
    read = FrameReader.read
    failed: list[QImage] = []

    def failing(reader: FrameReader, picture: QImage) -> list[str]:
        if len(failed) < 3:
            failed.append(picture)
            raise ValueError("a bad frame")
        return read(reader, picture)

    monkeypatch.setattr(FrameReader, "read", failing)
    held.show(QImage())
    held.show_until(picture_of("F0X3ABC"), ["F0X3ABC"])
    assert len(failed) == 3


def test_only_the_newest_frame_is_looked_at(held: Held, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    going, looked = threading.Event(), []

    def slowly(reader: FrameReader, picture: QImage) -> list[str]:
        looked.append(picture.width())
        going.wait(20)
        return []

    monkeypatch.setattr(FrameReader, "read", slowly)
    held.show(QImage(1, 8, QImage.Format.Format_RGB32))
    qtbot.waitUntil(lambda: len(looked) == 1)
    for width in range(2, 40):
        held.show(QImage(width, 8, QImage.Format.Format_RGB32))
    going.set()
    qtbot.waitUntil(lambda: len(looked) == 2)
    assert looked == [1, 39]


@pytest.mark.parametrize("code", ["F0X3ABC", "aq3zi7/kj Ğ", "https://example.org/t/F0X3ABC"])
def test_a_small_code_is_read_exactly(code: str) -> None:
    assert FrameReader().read(picture_of(code, module=2)) == [code]
