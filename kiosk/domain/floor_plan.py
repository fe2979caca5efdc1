"""A plan of a floor: its picture, and where on it each room or door is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from kiosk.domain.agenda.session import Session
from kiosk.domain.roster.folding import fold

MOST_BYTES = 180_000
"""Bytes of a plan's picture: as text it fits into the body of one record, which may travel with 256 KiB."""
LONGEST_SIDE = 2_000
"""Dots of its longer side."""
MOST_PLACES, LONGEST_PLACE, LONGEST_FLOOR = 100, 80, 60
"""How many places a plan has at most, and letters of a place's name and of a floor's."""

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""The markers of JPEG that begin a frame, which says how large the picture is (ITU-T T.81, table B.1)."""
_THIRD = 100 / 3


class Ninth(StrEnum):
    """Which ninth of a plan a place lies in."""

    TOP_LEFT, TOP, TOP_RIGHT = "top left", "top", "top right"
    LEFT, MIDDLE, RIGHT = "left", "middle", "right"
    BOTTOM_LEFT, BOTTOM, BOTTOM_RIGHT = "bottom left", "bottom", "bottom right"


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a plan: per cent of its width from the left, and of its height from the top."""

    across: float
    down: float

    @property
    def ninth(self) -> Ninth:
        """Which ninth of the plan that is."""
        return tuple(Ninth)[3 * min(2, int(self.down / _THIRD)) + min(2, int(self.across / _THIRD))]

    def __str__(self) -> str:
        return f"{self.across:.4g},{self.down:.4g}"


def read_spot(text: str) -> Spot:
    """Read what `str` of a spot gives, such as ``40,62``.

    Raises:
        ValueError: it is not two numbers from 0 to 100 with a comma between.
    """
    across, down = (float(part) for part in text.split(","))
    if not (0 <= across <= 100 and 0 <= down <= 100):
        raise ValueError(text)
    return Spot(across, down)


@dataclass(frozen=True, slots=True)
class FloorPlan:
    """One floor: its name by language, under ``""`` for every other one; its picture, PNG or JPEG; its places."""

    id: str
    floors: Mapping[str, str]
    picture: bytes
    places: Mapping[str, Spot] = field(default_factory=dict)

    def floor_in(self, language: str) -> str:
        """Return the name of the floor in a language; empty where it has none."""
        return self.floors.get(language) or self.floors.get("", "")

    def place_of(self, names: Iterable[str]) -> str:
        """Return the first of some names that is a place on it, as the plan writes it; empty if none is."""
        written = {fold(place): place for place in self.places}
        return next((written[key] for name in names if (key := fold(name)) in written), "")


RoomNames = Mapping[str, Mapping[str, str]]
"""What rooms are called: by their name in the agenda's own words, those of each language, the own ones under ``""``."""


def room_names(sessions: Iterable[Session]) -> RoomNames:
    """Return what an agenda calls its rooms, by name."""
    names: dict[str, dict[str, str]] = {}
    for session in sessions:
        if room := session.text.room:
            words = names.setdefault(room, {"": room})
            words.update((language, text.room) for language, text in session.texts.items() if text.room)
    return dict(sorted(names.items()))


def unplaced(plans: Iterable[FloorPlan], rooms: RoomNames) -> tuple[str, ...]:
    """Return the rooms that have a place on no plan, under whichever of their names."""
    plans = tuple(plans)
    return tuple(room for room, words in rooms.items() if not any(plan.place_of(words.values()) for plan in plans))


def picture_size(picture: bytes) -> tuple[int, int] | None:
    """Return the width and height that a PNG or JPEG file says it has; None if it is neither, or larger than a plan is.

    Screens that get a plan from another kiosk look at this before they draw a dot of it.
    """
    if len(picture) > MOST_BYTES:
        return None
    size = _png_size(picture) if picture.startswith(_PNG) else _jpeg_size(picture)
    return size if size and min(size) > 0 and max(size) <= LONGEST_SIDE else None


def _png_size(picture: bytes) -> tuple[int, int] | None:
    if picture[12:16] != b"IHDR" or len(picture) < 24:
        return None
    return int.from_bytes(picture[16:20], "big"), int.from_bytes(picture[20:24], "big")


def _jpeg_size(picture: bytes) -> tuple[int, int] | None:
    at = 2
    while picture.startswith(_JPEG) and at + 9 <= len(picture) and picture[at] == 0xFF:
        if picture[at + 1] in _FRAMES:
            height, width = (int.from_bytes(picture[at + skip : at + skip + 2], "big") for skip in (5, 7))
            return width, height
        at += 2 + int.from_bytes(picture[at + 2 : at + 4], "big")
    return None
