"""A picture that another process reads, so that a hostile one takes nothing with it."""

import zlib
from base64 import b64decode
from pathlib import Path
from typing import Any

from kiosk.adapters.files.plain_file import open_plain
from kiosk.adapters.reading.apart import Apart
from kiosk.domain.badges.picture import Picture
from kiosk.domain.fault import Fault
from kiosk.domain.faults.badges import (
    PictureNotThere,
    PictureRefused,
    PictureTakesTooLong,
    PictureTooLarge,
    PictureUnread,
)

MOST_BYTES = 5_000_000
_READER = "kiosk.adapters.reading.picture_reader"
_LONGEST_SIDE = 1_200


def read_picture_apart(path: Path) -> Picture:
    """Read a PNG or SVG file in a process of its own.

    Raises:
        Fault: it cannot be read, or is none that may stand on a badge.
    """
    try:
        handle = open_plain(path)
    except FileNotFoundError as error:
        raise PictureRefused(path, PictureNotThere()) from error
    except OSError as error:
        raise PictureRefused(path, PictureUnread()) from error
    with handle:
        if handle.seek(0, 2) > MOST_BYTES:
            raise PictureRefused(path, PictureTooLarge(MOST_BYTES // 1_000_000))
        try:
            said = dict(Apart(_READER, str(path), handle, {}).messages())
        except PictureRefused:
            raise
        except Fault as fault:
            raise PictureRefused(path, PictureTakesTooLong()) from fault
    try:
        return _picture(said["picture"], said["opacity"])
    except (KeyError, ValueError, TypeError, zlib.error) as error:
        raise PictureRefused(path, PictureUnread()) from error


def _picture(about: list[Any], opacity: list[Any]) -> Picture:
    width, height, colours = about
    (clear,) = opacity
    if {type(width), type(height)} != {int} or not (0 < width <= _LONGEST_SIDE and 0 < height <= _LONGEST_SIDE):
        raise ValueError(width, height)
    dots = width * height
    return Picture(width, height, _unpacked(colours, 3 * dots), _unpacked(clear, dots) if clear else b"")


def _unpacked(packed: str, size: int) -> bytes:
    unpacking = zlib.decompressobj()
    content = unpacking.decompress(b64decode(packed), size + 1)
    if len(content) != size:
        raise ValueError(size)
    return content
