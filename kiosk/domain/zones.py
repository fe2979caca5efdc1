"""Time zones as people write them: ``Europe/Istanbul``, ``Istanbul``, ``İstanbul``, ``new york``, ``Türkiye``."""

import re
from collections import defaultdict
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from kiosk.domain.faults.event import NoTimeZone, SeveralTimeZones
from kiosk.domain.roster.folding import fold

_CITY_LANGUAGES = ("en", "tr", "ar", "de", "fr", "es", "it", "ru", "el")
"""In whose words a zone's city or country is understood, as CLDR has them."""

_LISTED = 4
_YEARS = (1975, 1985, 1995, 2005, 2015, 2025)


def read_zone(text: str) -> str:
    """Return the IANA name of the time zone that a text names, by that name, its city or its country, in any case.

    Raises:
        NoTimeZone: it names none.
        SeveralTimeZones: it names several.
    """
    written = text.strip()
    if written in available_timezones():
        return written
    zones = _zones().get(fold(written)) or _countries().get(fold(written), frozenset())
    if not zones:
        raise NoTimeZone(written)
    if len({_clock_of(zone) for zone in zones}) > 1:
        raise SeveralTimeZones(written, tuple(sorted(zones))[:_LISTED])
    return min(zones, key=lambda zone: (fold(zone.rpartition("/")[2]) != fold(written), zone))


@cache
def _zones() -> dict[str, frozenset[str]]:
    """Return the zones by their folded names, and by their cities in several languages."""
    from babel import Locale
    from babel.core import get_global

    aliases = get_global("zone_aliases")
    zones: defaultdict[str, set[str]] = defaultdict(set)
    available = available_timezones()
    for name in available:
        if not re.search(r"[+-]\d", name):  # the sign of Etc/GMT-3 is the other way round than people write it
            zone = aliases.get(name, name)
            zones[fold(name)].add(zone if zone in available else name)
            zones[fold(name.rpartition("/")[2])].add(zone if zone in available else name)
    for language in _CITY_LANGUAGES:
        for name, words in Locale(language).time_zones.items():
            if name in available and (city := words.get("city")):
                zones[fold(city)].add(aliases.get(name, name))
    return {written: frozenset(_of_places(named)) for written, named in zones.items() if written}


@cache
def _countries() -> dict[str, frozenset[str]]:
    """Return the zones of each country by its folded names: a capital need not be a zone's city, as Ankara is not."""
    from babel import Locale
    from babel.core import get_global

    zones: defaultdict[str, set[str]] = defaultdict(set)
    available, aliases = available_timezones(), get_global("zone_aliases")
    for zone, country in get_global("zone_territories").items():
        if zone in available:
            zones[country].add(aliases.get(zone, zone))
    named: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    for language in _CITY_LANGUAGES:
        for country, name in Locale(language).territories.items():
            if country in zones:
                named[fold(name)] |= zones[country]
    return dict(named)


def _clock_of(zone: str) -> tuple[object, ...]:
    """Return what tells zones apart that two names do not: the offsets of many years."""
    return tuple(datetime(year, month, 15, tzinfo=ZoneInfo(zone)).utcoffset() for year in _YEARS for month in (1, 7))


def _of_places(zones: set[str]) -> set[str]:
    """Return the zones that stand for one place each: those of a continent, if there are such."""
    placed = {zone for zone in zones if "/" in zone and not zone.startswith("Etc/")}
    return placed or zones
