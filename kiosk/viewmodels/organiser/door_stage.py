"""Where somebody stands before the organiser's pages, and whose wrong tries bar the way there."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from kiosk.domain.fault import Fault
from kiosk.services.pin import PinKind


class DoorStage(StrEnum):
    """Where somebody stands before the pages, or that they are in."""

    CHOOSE = "choose"
    REPEAT = "repeat"
    ENTER = "enter"
    CHANGE = "change"
    """The PIN is typed that is to be changed."""
    RECOVER = "recover"
    """The PIN is forgotten: the event's key is typed in its stead."""
    ELSEWHERE = "elsewhere"
    """This machine is no organiser's."""
    KIOSK = "kiosk"
    """The exit PIN of this machine, which is no organiser's, is typed before its own settings."""
    OPEN = "open"


class Trouble(StrEnum):
    """Why what was typed last did not open the page."""

    NONE = ""
    WRONG = "wrong"
    DIFFERENT = "different"
    QUIET = "quiet"


@dataclass(frozen=True, slots=True)
class Look:
    """What the door shows: where one stands, whether it checks something just now, and what went wrong."""

    stage: DoorStage
    checking: bool = False
    trouble: Trouble = Trouble.NONE
    fault: Fault | None = None


def kind_of(stage: DoorStage) -> PinKind:
    """Return whose wrong tries bar a stage."""
    match stage:
        case DoorStage.ENTER | DoorStage.CHANGE | DoorStage.CHOOSE | DoorStage.REPEAT | DoorStage.OPEN:
            return PinKind.ORGANISER
        case DoorStage.RECOVER | DoorStage.ELSEWHERE:
            return PinKind.RECOVERY
        case DoorStage.KIOSK:
            return PinKind.EXIT
        case _:
            assert_never(stage)
