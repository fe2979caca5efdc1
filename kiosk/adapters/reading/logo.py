"""The logo of the event: read from a file in a process of its own, made small, and drawn on badges."""

from io import BytesIO
from pathlib import Path

from PIL import Image

from kiosk.adapters.reading.picture_apart import read_picture_apart
from kiosk.domain.badges.picture import Picture
from kiosk.domain.event_logo import LONGEST_SIDE, MOST_BYTES
from kiosk.domain.faults.badges import LogoRefused, PictureRefused, PictureTooManyColours

_SIDES = (LONGEST_SIDE, 600, 450, 300)


def read_logo(path: Path) -> bytes:
    """Return the picture of a PNG, JPEG or SVG file as a small PNG file, which holds nothing but its dots.

    Raises:
        Fault: it cannot be read, or is none that can be a logo.
    """
    try:
        picture = read_picture_apart(path)
    except PictureRefused as refused:
        raise LogoRefused(path, refused.reason) from refused
    drawn = _image(picture)
    for side in _SIDES:
        drawn.thumbnail((side, side))
        if len(packed := _packed(drawn)) <= MOST_BYTES:
            return packed
    raise LogoRefused(path, PictureTooManyColours())


def picture_of_logo(logo: bytes, *, grey: bool = False) -> Picture:
    """Return the dots of a logo that `is_logo`, or them in grey; a white one of what is damaged."""
    try:
        drawn = Image.open(BytesIO(logo), formats=("PNG",)).convert("RGBA")
    except (OSError, SyntaxError, ValueError):
        return Picture(1, 1, b"\xff\xff\xff")
    opacity = drawn.getchannel("A")
    is_opaque = opacity.getextrema()[0] == 255
    colours = drawn.convert("L").convert("RGB") if grey else drawn.convert("RGB")
    return Picture(*drawn.size, colours.tobytes(), b"" if is_opaque else opacity.tobytes())


def _image(picture: Picture) -> Image.Image:
    size = (picture.width, picture.height)
    drawn = Image.frombytes("RGB", size, picture.colours)
    if picture.opacity:
        drawn.putalpha(Image.frombytes("L", size, picture.opacity))
    return drawn


def _packed(drawn: Image.Image) -> bytes:
    out = BytesIO()
    drawn.save(out, "PNG", optimize=True)
    return out.getvalue()
