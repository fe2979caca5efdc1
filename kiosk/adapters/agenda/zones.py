"""Time zones as agenda files name them: by IANA's names, by Windows's, behind a vendor's prefix, or by cities."""

import re
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from kiosk.domain.event import zone_named
from kiosk.domain.fault import Fault
from kiosk.domain.zones import read_zone

LONGEST = 120
"""Characters; no name of a zone is longer, not even Outlook's lists of cities."""

_WINDOWS = {name.casefold(): zone for name, zone in WINDOWS_TO_OLSON.items()}
_COUNTED = re.compile(r"\s+\d+$")
"""Outlook counts zones of which a calendar holds several: ``Eastern Standard Time 1``."""
_OFFSET = re.compile(r"^\((?:UTC|GMT)[^)]*\)\s*")
"""What stands before the cities in the names that Windows shows: ``(UTC+01:00) Amsterdam, Berlin``."""


@lru_cache(maxsize=256)
def known_zone(name: str) -> ZoneInfo | None:
    """Return the zone of a name that stands for one: IANA's, Windows's, or IANA's behind the prefix of a vendor."""
    name = name.strip().strip('"')
    if not name or len(name) > LONGEST:
        return None
    plain = name.strip("/ ")
    windows = _WINDOWS.get(plain.casefold()) or _WINDOWS.get(_COUNTED.sub("", plain).casefold())
    for candidate in filter(None, (plain, windows, *_suffixes(name))):
        try:
            return zone_named(candidate)
        except Fault:
            continue
    return None


@lru_cache(maxsize=256)
def guessed_zone(name: str) -> ZoneInfo | None:
    """Return the zone of the first city in a name that Windows shows; None of anything else."""
    shown = _OFFSET.match(name)
    if not shown or len(name) > LONGEST:
        return None
    for city in name[shown.end() :].split(","):
        try:
            return zone_named(read_zone(city.strip()))
        except Fault:
            continue
    return None


def _suffixes(name: str) -> list[str]:
    """Return what may be IANA's name in ``/freeassociation.sourceforge.net/Europe/Berlin`` (RFC 5545, 3.2.19)."""
    if not name.startswith("/"):
        return []
    parts = name.strip("/").split("/")
    return ["/".join(parts[at:]) for at in range(1, len(parts))]
