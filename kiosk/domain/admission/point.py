"""Where scans are made, and what each point leads to."""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

LONGEST_NAME = 80
"""The most letters of a point's name, wherever it is chosen."""


class PointKind(StrEnum):
    """What a point is for."""

    ENTRANCE = "entrance"
    EXIT = "exit"
    SESSION_DOOR = "session_door"


@dataclass(frozen=True, slots=True)
class Point:
    """One entrance, exit or session door.

    A point that nobody described is an entrance to the event. `room` is what it leads into or out of, empty for the
    event itself; `session` is the id of the one item of the agenda that it is used for, empty for whatever takes place
    in its room. `capacity` is how many fit behind it, 0 for any number, `days` those of the event (``2026-11-20``) on
    which it is used, none for all, and `instead` where those who may not come in here find a door that is open.
    """

    name: str
    kind: PointKind = PointKind.ENTRANCE
    room: str = ""
    session: str = ""
    capacity: int = 0
    days: tuple[str, ...] = ()
    instead: str = ""

    @property
    def area(self) -> str:
        """What somebody is in who came in here: a room, by its name; empty for the event itself."""
        match self.kind:
            case PointKind.ENTRANCE | PointKind.EXIT:
                return self.room
            case PointKind.SESSION_DOOR:
                return self.room or self.name
            case _:
                assert_never(self.kind)
