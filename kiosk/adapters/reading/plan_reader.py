"""The reader's side of a floor plan: a PNG, JPEG or SVG file, drawn anew and sent as a small picture."""

from base64 import b64encode
from collections.abc import Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image, ImageOps, UnidentifiedImageError

from kiosk.adapters.reading.child import Send, reopened
from kiosk.adapters.reading.picture_reader import MOST_MEGAPIXELS, PNG, drawn_svg
from kiosk.domain.faults.badges import PictureRefused, PictureTooManyDots, PictureUnread
from kiosk.domain.faults.floor_plan import PlanIsPdf, PlanRefused, PlanTooFine
from kiosk.domain.floor_plan import MOST_BYTES

_SIDES = (1_600, 1_280, 1_024, 800)
"""Dots of the longer side, the first that becomes small enough."""
_COLOURS, _QUALITIES = 128, (85, 70)
_TURNED = 0x0112
"""How a camera was held, in EXIF."""
_JPEG, _PDF = b"\xff\xd8\xff", b"%PDF-"


def read(name: str, options: Mapping[str, Any], send: Send) -> None:
    """Send the picture as a PNG or JPEG file of our own: nothing of the one that was read stays but its dots.

    Raises:
        Fault: it is none that can be a plan.
    """
    del options
    with reopened() as handle:
        content = handle.read()
    path = Path(name)
    if content.startswith(_PDF):
        raise PlanRefused(path, PlanIsPdf())
    plan = _opened(path, content if content.startswith((PNG, _JPEG)) else _drawn(path, content))
    smallest = next((packed for packed in _packings(plan) if len(packed) <= MOST_BYTES), None)
    if smallest is None:
        raise PlanRefused(path, PlanTooFine())
    send("plan", b64encode(smallest).decode("ascii"))


def _drawn(path: Path, content: bytes) -> bytes:
    try:
        return drawn_svg(path, content, _SIDES[0])
    except PictureRefused as refused:
        raise PlanRefused(path, refused.reason) from refused


def _opened(path: Path, content: bytes) -> Image.Image:
    """Return the dots on white, upright as its camera held it; its size is looked at before a dot is read."""
    Image.MAX_IMAGE_PIXELS = None
    try:
        picture = Image.open(BytesIO(content), formats=("PNG", "JPEG"))
        if picture.width * picture.height > MOST_MEGAPIXELS * 1_000_000:
            raise PlanRefused(path, PictureTooManyDots(MOST_MEGAPIXELS))
        picture.draft("RGB", (_SIDES[0], _SIDES[0]))
        smaller = _reduced(picture)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise PlanRefused(path, PictureUnread()) from error
    upright = ImageOps.exif_transpose(smaller)
    paper = Image.new("RGB", upright.size, "white")
    paper.paste(upright, mask=upright.getchannel("A") if upright.mode == "RGBA" else None)
    return paper


def _reduced(picture: Image.Image) -> Image.Image:
    """Return the picture in colours, about as large as a plan: nothing else of that size is in memory."""
    turned = picture.getexif().get(_TURNED)
    if picture.mode not in ("RGB", "RGBA", "L", "CMYK"):
        is_clear = "transparency" in picture.info or picture.mode in ("LA", "PA")
        picture = picture.convert("RGBA" if is_clear else "RGB")
    smaller = picture.reduce(max(1, max(picture.size) // _SIDES[0]))
    smaller.getexif()[_TURNED] = turned or 1
    return smaller if smaller.mode == "RGBA" else smaller.convert("RGB")


def _packings(plan: Image.Image) -> Iterator[bytes]:
    """Yield the plan as files, the best first: in few colours as of a drawing, as a photograph, smaller."""
    for side in _SIDES:
        plan.thumbnail((side, side))
        yield _saved(plan.quantize(_COLOURS, dither=Image.Dither.NONE), "PNG")
        for quality in _QUALITIES:
            yield _saved(plan, "JPEG", quality=quality)


def _saved(picture: Image.Image, form: str, **options: Any) -> bytes:  # noqa: ANN401 - Pillow's own
    out = BytesIO()
    clean = picture.copy()
    clean.info = {}
    clean.save(out, form, **options)
    return out.getvalue()
