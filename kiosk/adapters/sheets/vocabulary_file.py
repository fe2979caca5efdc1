"""The words by which rosters are read, from the files in `resources/roster`."""

import tomllib
from functools import cache

from kiosk.bundled import RESOURCES
from kiosk.domain.roster.vocabulary import RosterWords, Section

FOLDER = RESOURCES / "roster"


@cache
def vocabulary() -> RosterWords:
    """Read the words of headers and cells, once."""
    return RosterWords(_sections("headers"), _sections("systems"), _sections("states"))


def _sections(name: str) -> dict[str, Section]:
    return tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))
