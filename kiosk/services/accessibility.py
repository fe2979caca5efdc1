"""How a foyer screen stands to EN 301 549, clause by clause, with the test that shows it and what the settings undo."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.bundled import RESOURCES
from kiosk.domain.settings.catalogue import setting_named
from kiosk.domain.settings.values import Values

STANDARD = "EN 301 549 V3.2.1 (2021-03)"
_TABLE = RESOURCES / "accessibility" / "foyer.toml"


class Conformity(StrEnum):
    """How the screen stands to a clause; the words are those that `kiosk doctor --accessibility` prints."""

    MET = "met"
    PARTLY = "partly"
    NOT_MET = "not_met"
    SET_UP = "set_up"
    """The software cannot do it: whoever sets the machine up must."""
    NONE = "none"
    """It does not apply."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: what it asks in our own words, how the screen stands to it, how it is met, the tests that show it."""

    number: str
    asks: str
    standing: Conformity
    how: str
    tests: tuple[str, ...] = ()


def clauses(values: Values) -> list[Clause]:
    """Return every clause that concerns a machine in a foyer, as this kiosk is set."""
    with _TABLE.open("rb") as file:
        entries = tomllib.load(file)["clause"]
    return [_as_set(_clause(entry), entry.get("unless", {}), values) for entry in entries]


def _clause(entry: Mapping[str, str | list[str]]) -> Clause:
    return Clause(
        number=str(entry["number"]),
        asks=str(entry["asks"]),
        standing=Conformity(str(entry["standing"])),
        how=str(entry["how"]),
        tests=tuple(entry.get("tests", ())),
    )


def _as_set(clause: Clause, unless: Mapping[str, str | int], values: Values) -> Clause:
    """Return a clause as it is with what is set: a setting may take away what the screen could do."""
    for name, limit in unless.items():
        value = values.standing(setting_named(name)).value
        if (value < limit) if isinstance(limit, int) and isinstance(value, int) else value == limit:
            how = f"Not as this kiosk is set: “{name}” is {value}."
            return replace(clause, standing=Conformity.NOT_MET, how=how)
    return clause
