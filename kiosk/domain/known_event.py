"""An event whose file this machine has seen."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class KnownEvent:
    """An event file as it was when it was last used here.

    `starts` and `used` are UTC milliseconds; `used` is 0 for a file that was found and never opened from here.
    """

    path: Path
    name: str
    timezone: str
    starts: int
    used: int = 0
