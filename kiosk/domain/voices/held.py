"""Voices that wait beside the event file until they are written among others.

The journal numbers what a kiosk records and says when. A voice that were written at once would stand between the scans
and answers of whoever was at the screen. So voices wait until those of several badges are there and some minutes have
passed, and are then written in an order that chance gives.
"""

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

LEAST_BADGES = 5
"""Voices are written with those of so many badges at least, as long as the day is open."""
STEP_MS = 10 * 60_000
"""They are written in a later step of the clock than the last of them was given in, so that its minute is not told."""
_RANDOM = secrets.SystemRandom()


@dataclass(frozen=True, slots=True)
class HeldVoice:
    """One fact that waits: its kind, what it is about, and what it says."""

    kind: str
    subject: str
    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class HeldVoices:
    """What waits of one day: the voices in no order, marks of the badges that gave them, and the step of the last."""

    day: str = ""
    step: int = 0
    badges: frozenset[str] = frozenset()
    voices: tuple[HeldVoice, ...] = field(default=())

    def with_more(self, voices: Sequence[HeldVoice], badge: str, now: int) -> "HeldVoices":
        """Return what waits once a badge gave voices at a time (UTC milliseconds)."""
        together = [*self.voices, *voices]
        _RANDOM.shuffle(together)
        return replace(self, step=now // STEP_MS, badges=self.badges | {badge}, voices=tuple(together))

    def is_due(self, now: int) -> bool:
        """Tell whether the voices can be written among each other now (UTC milliseconds)."""
        return len(self.badges) >= LEAST_BADGES and now // STEP_MS > self.step

    @property
    def text(self) -> str:
        """All of it as JSON; badges are sorted, so that their order tells nothing either."""
        voices = [[one.kind, one.subject, one.body] for one in self.voices]
        return json.dumps({"day": self.day, "step": self.step, "badges": sorted(self.badges), "voices": voices})


def read_held(text: str) -> HeldVoices:
    """Read what waits; nothing where there is no text.

    Raises:
        ValueError: the text is none of this program's.
    """
    if not text:
        return HeldVoices()
    try:
        content = json.loads(text)
        voices = tuple(HeldVoice(str(kind), str(subject), dict(body)) for kind, subject, body in content["voices"])
        return HeldVoices(str(content["day"]), int(content["step"]), frozenset(content["badges"]), voices)
    except (KeyError, TypeError) as error:
        raise ValueError("no voices that wait") from error
