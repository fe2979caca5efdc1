"""People who agreed to have fields switched on in each exchange."""

from kiosk.domain.networking.exchange import Field
from kiosk.services.sharing.lasting import agree_lasting, lasting_texts
from kiosk.storage.event_file import EventFile
from tests.guests import Guest

ALL = (Field.ROLE, Field.EMAIL, Field.PHONE, Field.LINK)


def agree(file: EventFile, guest: Guest, fields: tuple[Field, ...] = ALL) -> None:
    """Let somebody agree to it."""
    read = lasting_texts(file, fields, "en").read
    agree_lasting(file, guest.id, fields, read=read, language="en", point="Foyer 1")
