"""What each place says where a signed sheet lies."""

from collections.abc import Mapping
from typing import Final

from kiosk.domain.message import Message
from kiosk.domain.networking.paper_place import PaperPlace


class PaperPlaceSaid(Message):
    """Where a sheet lies, in a few words."""

    context = "PaperPlace"


class InDeskFolder(PaperPlaceSaid):
    text = "in the folder at the desk"


class WithOrganiser(PaperPlaceSaid):
    text = "with the organiser"


class WithSender(PaperPlaceSaid):
    text = "with the organisation that sent them"


PLACES: Final[Mapping[PaperPlace, PaperPlaceSaid]] = {
    PaperPlace.DESK: InDeskFolder(),
    PaperPlace.ORGANISER: WithOrganiser(),
    PaperPlace.SENDER: WithSender(),
}
"""What each place says; a test holds it to every place."""
