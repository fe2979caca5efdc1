"""Voices that wait beside the event file until they are written among others.

The journal numbers what a kiosk records and says when. A voice that were written at once would stand between the scans
and answers of whoever was at the screen. So voices wait until those of several badges are there and some minutes have
passed, and are then written in an order that chance gives.
"""

import json
import secrets
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from typing import Any

LEAST_BADGES = 5
"""Voices are written with those of so many badges at least, as long as the day is open."""
LEAST_OF_GROUP = 2
"""The group of supporters is written with them where so many badges of it support something at once."""
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
    """What waits of one day: the voices in no order, and the step of the last.

    `badges` map the mark of each badge that spoke to its group, empty for none; to None where it supports nothing.
    """

    day: str = ""
    step: int = 0
    badges: Mapping[str, str | None] = field(default_factory=dict)
    voices: tuple[HeldVoice, ...] = field(default=())

    def with_more(self, voices: Sequence[HeldVoice], badge: str, now: int, group: str | None = None) -> "HeldVoices":
        """Return what waits once a badge gave voices at a time (UTC milliseconds); `group` of one that supports."""
        together = [*self.voices, *voices]
        _RANDOM.shuffle(together)
        badges = {**self.badges, badge: self.badges.get(badge) if group is None else group}
        return replace(self, step=now // STEP_MS, badges=badges, voices=tuple(together))

    def told_groups(self, large: Set[str]) -> frozenset[str]:
        """Return which of some groups can stand beside support, so that none of these voices tells whose it is.

        Several badges of each support something here; and where others stand without theirs, those are several too.
        """
        counted = Counter(group for group in self.badges.values() if group is not None)
        several = {group for group, count in counted.items() if count >= LEAST_OF_GROUP}
        told = sorted(large & several, key=lambda group: (counted[group], group))
        while told and 0 < counted.total() - sum(counted[group] for group in told) < LEAST_OF_GROUP:
            del told[0]
        return frozenset(told)

    def is_due(self, now: int) -> bool:
        """Tell whether the voices can be written among each other now (UTC milliseconds)."""
        return len(self.badges) >= LEAST_BADGES and now // STEP_MS > self.step

    @property
    def text(self) -> str:
        """All of it as JSON; badges are sorted, so that their order tells nothing either."""
        voices = [[one.kind, one.subject, one.body] for one in self.voices]
        badges = dict(sorted(self.badges.items()))
        return json.dumps({"day": self.day, "step": self.step, "badges": badges, "voices": voices})


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
        badges = {str(badge): group if group is None else str(group) for badge, group in content["badges"].items()}
        return HeldVoices(str(content["day"]), int(content["step"]), badges, voices)
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError("no voices that wait") from error
