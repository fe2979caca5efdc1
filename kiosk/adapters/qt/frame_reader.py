"""Reads the codes in a picture of a camera."""

from itertools import cycle

import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

_QR = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
"""What our own badges bear, and most tickets."""

_OTHERS = zxingcpp.BarcodeFormats(
    [
        zxingcpp.BarcodeFormat.Aztec,
        zxingcpp.BarcodeFormat.DataMatrix,
        zxingcpp.BarcodeFormat.PDF417,
        zxingcpp.BarcodeFormat.Code128,
        zxingcpp.BarcodeFormat.Code39,
        zxingcpp.BarcodeFormat.EAN13,
        zxingcpp.BarcodeFormat.ITF,
    ]
)
"""What tickets bear besides; looking for all there are takes several times as long."""

_LARGER, _SOFTER = 2.0, 0.75


class FrameReader:
    """Reads one frame after the other; where a first look finds nothing, others follow within the time of a frame.

    They cost too much to be had all for each frame: in turn a picture is looked at larger, for what is small or dark,
    or for the other kinds of codes.
    """

    def __init__(self) -> None:
        self._is_turn_of_others = cycle([False, True])

    def read(self, picture: QImage) -> list[str]:
        """Return the texts of the codes in a picture; none for one that cannot be looked at."""
        gray = picture.convertToFormat(QImage.Format.Format_Grayscale8)
        if gray.isNull():
            return []
        return _codes(gray, _QR) or self._looked_at_again(gray)

    def _looked_at_again(self, gray: QImage) -> list[str]:
        softer = _scaled(gray, _SOFTER)
        found = _codes(softer, _QR) or _codes(softer, _QR, zxingcpp.Binarizer.GlobalHistogram)
        if found:
            return found
        if next(self._is_turn_of_others):
            return _codes(gray, _OTHERS)
        return _codes(_scaled(gray, _LARGER), _QR)


def _codes(
    picture: QImage,
    formats: zxingcpp.BarcodeFormats,
    binarizer: zxingcpp.Binarizer = zxingcpp.Binarizer.LocalAverage,
) -> list[str]:
    found = zxingcpp.read_barcodes(
        picture, formats=formats, try_invert=False, text_mode=zxingcpp.TextMode.Plain, binarizer=binarizer
    )
    return [code.text for code in found if code.text]


def _scaled(picture: QImage, scale: float) -> QImage:
    width, height = round(picture.width() * scale), round(picture.height() * scale)
    fitting, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.scaled(width, height, fitting, smooth)
