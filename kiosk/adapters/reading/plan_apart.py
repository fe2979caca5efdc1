"""A floor plan's picture that another process reads, so that a hostile one takes nothing with it."""

from base64 import b64decode
from pathlib import Path

from kiosk.adapters.files.plain_file import open_plain
from kiosk.adapters.reading.apart import Apart
from kiosk.domain.fault import Fault
from kiosk.domain.faults.badges import PictureNotThere, PictureTakesTooLong, PictureTooLarge, PictureUnread
from kiosk.domain.faults.floor_plan import PlanRefused
from kiosk.domain.floor_plan import picture_size

MOST_BYTES = 20_000_000
_READER = "kiosk.adapters.reading.plan_reader"


def read_plan_apart(path: Path) -> bytes:
    """Read a PNG, JPEG or SVG file in a process of its own; return a small PNG or JPEG file that holds no more.

    Raises:
        Fault: it cannot be read, or is none that can be a plan.
    """
    try:
        handle = open_plain(path)
    except FileNotFoundError as error:
        raise PlanRefused(path, PictureNotThere()) from error
    except OSError as error:
        raise PlanRefused(path, PictureUnread()) from error
    with handle:
        if handle.seek(0, 2) > MOST_BYTES:
            raise PlanRefused(path, PictureTooLarge(MOST_BYTES // 1_000_000))
        try:
            said = dict(Apart(_READER, str(path), handle, {}).messages())
        except PlanRefused:
            raise
        except Fault as fault:
            raise PlanRefused(path, PictureTakesTooLong()) from fault
    try:
        (text,) = said["plan"]
        picture = b64decode(text, validate=True)
    except (KeyError, ValueError, TypeError) as error:
        raise PlanRefused(path, PictureUnread()) from error
    if not picture_size(picture):
        raise PlanRefused(path, PictureUnread())
    return picture
