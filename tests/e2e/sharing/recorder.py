"""The program with a recorder in its foyer screen: `python -m` this, with a file for the record in `FOYER_SEEN`.

It is the hour's witness that also writes down, a line of JSON at each change, every text that is painted or spoken by a
screen reader, and what a phone reads in the codes on the painted window. Times are UTC milliseconds.
"""

import json
import os
import time
from pathlib import Path
from typing import Any

import zxingcpp
from PIL import Image
from PySide6.QtCore import QPointF, QTimer, Slot
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

import kiosk.app.opening
from kiosk.app.screen import Screen
from kiosk.cli import main
from tests.e2e.hour.witness import Witness
from tests.e2e.sharing.sights import SEEN
from tests.qml.foyer import spoken
from tests.qml.seen import kind

EVERY_MS = 100
TRIES = 10
"""So often a code is looked at that cannot be read; some stand still a moment later."""

Line = tuple[str, str, bool]
"""The page, a text, and whether it stands in a code."""


class Recorder(Witness):
    """Writes down what a foyer screen shows.

    Args:
        screen: the screen, which is open.
    """

    def __init__(self, screen: Screen) -> None:
        self._record = Path(os.environ[SEEN]).open("a", buffering=1)  # noqa: SIM115 - it is written to until the end
        self._standing: set[Line] = set()
        self._painted, self._last = True, 0
        self._codes: tuple[object, ...] = ()
        self._texts_in_codes: list[str] = []
        self._tries = 0
        super().__init__(screen)
        screen.window.frameSwapped.connect(self._mark)
        timer = QTimer(self, interval=EVERY_MS)
        timer.timeout.connect(self._note)
        timer.start()

    @Slot()
    def _mark(self) -> None:
        self._painted = True

    @Slot()
    def _note(self) -> None:
        """Write down what has come and what has gone; what has gone stood there until the look before."""
        now = round(time.time() * 1000)
        if self._painted or self._tries:
            self._painted = False
            page, items = self._model.page, list(self._items())
            self._read_codes(items)
            standing = {(page, text, False) for item in items for text in _texts_of(item)}
            standing |= {(page, text, True) for text in self._texts_in_codes}
            self._write(self._last, went=sorted(self._standing - standing))
            self._write(now, came=sorted(standing - self._standing))
            self._standing = standing
        self._last = now

    def _read_codes(self, items: list[QQuickItem]) -> None:
        """Read the codes once they stand still."""
        shown = [item for item in items if kind(item) == "QrCode" and item.property("modules")]
        codes = tuple(_placed(item) for item in shown)
        if codes != self._codes:
            self._codes, self._texts_in_codes = codes, []
            self._tries = TRIES if codes else 0
        elif self._tries:
            self._texts_in_codes = sorted({code.text for code in zxingcpp.read_barcodes(self._picture())})
            self._tries -= 1
            if len(self._texts_in_codes) >= len(set(codes)):
                self._tries = 0
            elif not self._tries:
                self._write(round(time.time() * 1000), unread=len(set(codes)) - len(self._texts_in_codes))

    def _picture(self) -> Image.Image:
        picture = self._screen.window.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
        size, bits = (picture.width(), picture.height()), bytes(picture.constBits())
        return Image.frombytes("L", size, bits, "raw", "L", picture.bytesPerLine())

    def _write(self, at: int, **what: Any) -> None:
        if any(what.values()):
            self._record.write(json.dumps({"at": at, **what}) + "\n")


def _texts_of(item: QQuickItem) -> set[str]:
    words = item.property("text") if item.inherits("QQuickText") or item.inherits("QQuickTextInput") else ""
    return {text for text in (str(words or ""), spoken(item)) if text}


def _placed(item: QQuickItem) -> tuple[object, ...]:
    place = item.mapToScene(QPointF(0, 0))
    return (
        round(place.x()),
        round(place.y()),
        round(item.width()),
        item.property("modules"),
        hash(tuple(item.property("rows"))),
    )


class RecordedScreen(Screen):
    """A screen with a recorder."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        Recorder(self)


if __name__ == "__main__":
    vars(kiosk.app.opening)["Screen"] = RecordedScreen
    main()
