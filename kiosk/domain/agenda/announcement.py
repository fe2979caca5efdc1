"""What screens announce."""

from collections.abc import Mapping
from dataclasses import dataclass

LONGEST = 200
"""Letters of an announcement; no screen shows more from where people stand."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """Something to be told on screens from `begins` until `ends` (UTC milliseconds).

    It is for some points, or for all if `points` names none; `words` has them by language, and under ``""`` for every
    other one.
    """

    id: str
    words: Mapping[str, str]
    begins: int
    ends: int
    points: tuple[str, ...] = ()

    def words_in(self, language: str) -> str:
        """Return the words in a language."""
        return self.words.get(language) or self.words.get("", "") or next(iter(self.words.values()), "")

    def is_for(self, point: str) -> bool:
        """Tell whether it is for the screens of a point."""
        return not self.points or point in self.points

    def is_on(self, at: int) -> bool:
        """Tell whether it is to be shown at a time (UTC milliseconds)."""
        return self.begins <= at < self.ends
