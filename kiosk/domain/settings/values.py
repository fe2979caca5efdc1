"""Which value of a setting holds: a variable of the environment, the kiosk's file, the event, or the default."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar, assert_never, cast

from kiosk.domain.settings.catalogue import BY_NAME, SETTINGS, AnySetting
from kiosk.domain.settings.forms import Value
from kiosk.domain.settings.setting import Scope, Setting

V = TypeVar("V", bound=Value)


class Source(StrEnum):
    """Where a value comes from; the first of these that has one wins."""

    VARIABLE = "variable"
    KIOSK = "kiosk"
    EVENT = "event"
    DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Doubt:
    """A value that cannot be used, and where it stands."""

    source: Source
    text: str


@dataclass(frozen=True, slots=True)
class Standing:
    """A setting with the value that holds, where that comes from, and what could not be used before it."""

    setting: AnySetting
    value: Value
    source: Source
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Values:
    """All settings as they stand.

    `unknown` are names in the kiosk's file that are no settings of this version, `trouble` why the file cannot be read.
    """

    standings: Mapping[str, Standing] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()
    trouble: str = ""

    def standing(self, setting: AnySetting) -> Standing:
        """Return how a setting stands."""
        return self.standings.get(setting.name) or Standing(setting, setting.default, Source.DEFAULT)

    def of(self, setting: Setting[V]) -> V:
        """Return the value that holds."""
        return cast("V", self.standing(cast("AnySetting", setting)).value)

    def doubts(self) -> list[str]:
        """Return a sentence for everything that could not be used."""
        sentences = [self.trouble] if self.trouble else []
        for standing in self.standings.values():
            sentences += [told(standing.setting, doubt) for doubt in standing.doubts]
        sentences += [
            f"The kiosk’s file sets “{name}”, which this version does not know; it was kept." for name in self.unknown
        ]
        return sentences


@dataclass(frozen=True, slots=True)
class KioskFile:
    """What a kiosk's file of settings holds, whether it can be used or not."""

    values: Mapping[str, Any] = field(default_factory=dict)
    trouble: str = ""


def resolve(variables: Mapping[str, str], kiosk: KioskFile, event: Mapping[str, object]) -> Values:
    """Return the values that hold; what cannot be used is passed over, and told.

    Args:
        variables: the environment.
        kiosk: what the kiosk's file holds; it may set for this kiosk what else the event sets for all.
        event: what the event sets, by name.
    """
    standings = {setting.name: _standing(setting, variables, kiosk.values, event) for setting in SETTINGS}
    unknown = tuple(sorted(name for name in kiosk.values if name not in BY_NAME))
    return Values(standings, unknown, kiosk.trouble)


def told(setting: AnySetting, doubt: Doubt) -> str:
    """Say in one sentence what could not be used, and what it would have to be."""
    match doubt.source:
        case Source.VARIABLE:
            where = f"The variable {setting.variable} sets “{setting.name}”"
        case Source.KIOSK:
            where = f"The kiosk’s file sets “{setting.name}”"
        case Source.EVENT | Source.DEFAULT:
            where = f"The event sets “{setting.name}”"
        case _:
            assert_never(doubt.source)
    return f"{where} to “{doubt.text}”, which is not {setting.form.allowed}; it was not used."


def _standing(
    setting: AnySetting, variables: Mapping[str, str], kiosk: Mapping[str, object], event: Mapping[str, object]
) -> Standing:
    doubts: list[Doubt] = []
    if text := variables.get(setting.variable, ""):
        try:
            return Standing(setting, setting.form.read(text), Source.VARIABLE)
        except ValueError:
            doubts.append(Doubt(Source.VARIABLE, text))
    places = [(Source.KIOSK, kiosk), (Source.EVENT, event)] if setting.scope is Scope.EVENT else [(Source.KIOSK, kiosk)]
    for source, values in places:
        if setting.name in values:
            try:
                return Standing(setting, setting.form.check(values[setting.name]), source, tuple(doubts))
            except ValueError:
                doubts.append(Doubt(source, str(values[setting.name])))
    return Standing(setting, setting.default, Source.DEFAULT, tuple(doubts))
