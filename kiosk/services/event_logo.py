"""The logo of the event. The journal takes it from organisers only."""

from base64 import b64encode

from kiosk.domain.facts.event_logo import LogoChosen
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import logos


def choose_logo(file: EventFile, picture: bytes) -> bytes:
    """Let the event have a logo, or with nothing none; returns what it had before.

    Args:
        file: the event file.
        picture: a PNG file as the reader of logos gives it.

    Raises:
        Fault: this kiosk may not, or the file cannot be written.
    """
    before = logos.event_logo(file.reader)
    with file.writing():
        file.journal.append(LogoChosen(picture=b64encode(picture).decode("ascii")))
    return before
