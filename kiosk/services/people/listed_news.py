"""What a list says of who agreed, when they registered, to mail from the organiser after the event.

It is a consent like any other, without a text: what stood on the registration form is not known here. What a person
answered themselves, or had noted at a desk, holds over whatever a list says, then and later.
"""

from collections.abc import Sequence

from kiosk import __version__
from kiosk.domain.facts.contacts import ConsentAnswer
from kiosk.domain.networking.exchange import Purpose
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, consents
from kiosk.storage.tables.exchanges import ORGANISER

_AT_ONCE = 500


def listed_news(connection: Connection) -> dict[str, bool]:
    """Return whether lists said of people that they agreed, by id; what an import compares itself with."""
    return {attendee: one.given for attendee, one in consents.latest(connection, Purpose.NEWS).items() if one.is_listed}


def take_listed_news(file: EventFile, listed: Sequence[tuple[str, bool]]) -> None:
    """Take over who agreed as a list says; whoever answered here themselves is passed over.

    Raises:
        Fault: the file cannot be written.
    """
    for first in range(0, len(listed), _AT_ONCE):
        with file.writing() as connection:
            piece = listed[first : first + _AT_ONCE]
            file.journal.append_many([_answer(one, given) for one, given in piece if _is_new(connection, one, given)])


def _is_new(connection: Connection, attendee: str, given: bool) -> bool:
    if attendees.get(connection, attendee) is None:
        return False
    said = consents.latest(connection, Purpose.NEWS, attendee).get(attendee)
    return given if said is None else said.is_listed and said.given is not given


def _answer(attendee: str, given: bool) -> ConsentAnswer:
    return ConsentAnswer(attendee, purpose=Purpose.NEWS, recipients=(ORGANISER,), given=given, version=__version__)
