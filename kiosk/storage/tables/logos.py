"""The table of the event's logo."""

from base64 import b64decode
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.domain.event_logo import is_logo
from kiosk.storage.connection import Connection

if TYPE_CHECKING:
    from kiosk.domain.facts.event_logo import LogoChosen


def fold(connection: Connection, subjects: "Sequence[Sequence[LogoChosen]]") -> None:
    """Write the logo; what no badge may show is none."""
    from kiosk.domain.facts.event_logo import LOGO_SUBJECT
    from kiosk.domain.facts.registry import latest

    for said in map(latest, subjects):
        if said.subject == LOGO_SUBJECT:
            picture = _picture(said.picture or "")
            connection.execute("INSERT OR REPLACE INTO logo (id, picture) VALUES (?, ?)", (said.subject, picture))


def event_logo(connection: Connection) -> bytes:
    """Return the logo as a PNG file; empty where there is none."""
    row = connection.execute("SELECT picture FROM logo").fetchone()
    return bytes(row[0]) if row else b""


def _picture(text: str) -> bytes:
    try:
        picture = b64decode(text, validate=True)
    except ValueError:
        return b""
    return picture if is_logo(picture) else b""
