"""The reader's side of a picture: a PNG, JPEG or SVG file, drawn here as dots and sent as such."""

import re
import zlib
from base64 import b64encode
from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import resvg_py
from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring
from PIL import Image, ImageOps, UnidentifiedImageError

from kiosk.adapters.reading.child import Send, reopened
from kiosk.domain.faults.badges import (
    PictureEmpty,
    PictureReachesOut,
    PictureRefused,
    PictureTooManyDots,
    PictureUnread,
)

LONGEST_SIDE = 1_200
"""Dots; 100 mm at 300 an inch."""
MOST_MEGAPIXELS = 40
PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_REACHING = ("script", "foreignObject", "iframe", "handler", "listener", "audio", "video")
_URL = re.compile(r"url\(\s*['\"]?(?!\s*#)|@import|image-set\(", re.IGNORECASE)
_INSIDE = re.compile(r"\s*(#|data:image/(png|jpeg);base64,)", re.IGNORECASE)


def read(name: str, options: Mapping[str, Any], send: Send) -> None:
    """Send the picture's width, height, colours and opacity.

    Raises:
        Fault: it is none that may stand on a badge.
    """
    del options
    with reopened() as handle:
        content = handle.read()
    path = Path(name)
    drawn = _opened(path, content if content.startswith((PNG, JPEG)) else drawn_svg(path, content, LONGEST_SIDE))
    opacity = drawn.getchannel("A")
    lowest, highest = opacity.getextrema()
    if not highest:
        raise PictureRefused(path, PictureEmpty())
    send("picture", *drawn.size, _packed(drawn.convert("RGB").tobytes()))
    send("opacity", "" if lowest == 255 else _packed(opacity.tobytes()))


def _opened(path: Path, content: bytes) -> Image.Image:
    Image.MAX_IMAGE_PIXELS = None  # its size is looked at here, before a dot is read
    try:
        picture = Image.open(BytesIO(content), formats=("PNG", "JPEG"))
        if picture.width * picture.height > MOST_MEGAPIXELS * 1_000_000:
            raise PictureRefused(path, PictureTooManyDots(MOST_MEGAPIXELS))
        picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        drawn = ImageOps.exif_transpose(picture).convert("RGBA")
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise PictureRefused(path, PictureUnread()) from error
    drawn.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    return drawn


def drawn_svg(path: Path, content: bytes, longest: int) -> bytes:
    """Draw an SVG file, `longest` dots wide, as a PNG file.

    Raises:
        Fault: it is none, or reaches out of itself.
    """
    try:
        root = fromstring(content, forbid_dtd=False)
    except DefusedXmlException as error:
        raise PictureRefused(path, PictureReachesOut()) from error
    except (ParseError, ValueError, LookupError, RecursionError) as error:
        raise PictureRefused(path, PictureUnread()) from error
    if _local(root.tag) != "svg":
        raise PictureRefused(path, PictureUnread())
    if any(_reaches_out(element) for element in root.iter()):
        raise PictureRefused(path, PictureReachesOut())
    text = content.decode("utf-8-sig", "replace")
    try:
        return bytes(resvg_py.svg_to_bytes(svg_string=text, width=longest, height=longest, dpi=96))
    except ValueError as error:
        raise PictureRefused(path, PictureUnread()) from error


def _reaches_out(element: Any) -> bool:  # noqa: ANN401 - an element
    if not isinstance(element.tag, str):
        return False
    if _local(element.tag) in _REACHING:
        return True
    if _local(element.tag) == "style" and _URL.search("".join(element.itertext())):
        return True
    for name, value in element.attrib.items():
        local = _local(name)
        if local in ("href", "src") and not _INSIDE.match(value) and _local(element.tag) != "a":
            return True
        if local.lower().startswith("on") or _URL.search(value):
            return True
    return False


def _local(name: str) -> str:
    return name.rpartition("}")[2]


def _packed(dots: bytes) -> str:
    return b64encode(zlib.compress(dots, 3)).decode("ascii")
