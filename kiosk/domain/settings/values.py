"""Which value of a setting holds: a variable of the environment, the kiosk's file, the event, or the default."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar, cast

from kiosk.domain.settings.catalogue import BY_NAME, SETTINGS, AnySetting
from kiosk.domain.settings.forms import SettingValue, repeated
from kiosk.domain.settings.messages import (
    EventValueUnused,
    KioskValueUnused,
    NameUnknown,
    Unused,
    VariableUnused,
)
from kiosk.domain.settings.setting import Scope, Setting

V = TypeVar("V", bound=SettingValue)


class Source(StrEnum):
    """Where a value comes from; the first of these that has one wins."""

    VARIABLE = "variable"
    KIOSK = "kiosk"
    EVENT = "event"
    DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class Standing:
    """A setting with the value that holds, where that comes from, and what was not used before it."""

    setting: AnySetting
    value: SettingValue
    source: Source
    unused: tuple[Unused, ...] = ()


@dataclass(frozen=True, slots=True)
class Values:
    """All settings as they stand.

    `unknown` are names in the kiosk's file that are no settings of this version, `trouble` why the file cannot be read.
    """

    standings: Mapping[str, Standing] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()
    trouble: Unused | None = None

    def standing(self, setting: AnySetting) -> Standing:
        """Return how a setting stands."""
        return self.standings.get(setting.name) or Standing(setting, setting.default, Source.DEFAULT)

    def of(self, setting: Setting[V]) -> V:
        """Return the value that holds."""
        return cast("V", self.standing(cast("AnySetting", setting)).value)

    def unused(self) -> list[Unused]:
        """Return everything that was not used, and why."""
        found = [self.trouble] if self.trouble else []
        for standing in self.standings.values():
            found += standing.unused
        return found + [NameUnknown(name) for name in self.unknown]


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class KioskFile:
    """What a kiosk's file of settings holds, whether it can be used or not."""

    values: Mapping[str, Any] = field(default_factory=dict)
    trouble: Unused | None = None


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


def _standing(
    setting: AnySetting, variables: Mapping[str, str], kiosk: Mapping[str, object], event: Mapping[str, object]
) -> Standing:
    unused: list[Unused] = []
    if text := variables.get(setting.variable, ""):
        try:
            return Standing(setting, setting.form.read(text), Source.VARIABLE)
        except ValueError:
            unused.append(VariableUnused(setting.variable, repeated(setting.form, text), setting.form.allowed))
    if setting.name in kiosk:
        try:
            return Standing(setting, setting.form.check(kiosk[setting.name]), Source.KIOSK, tuple(unused))
        except ValueError:
            unused.append(
                KioskValueUnused(setting.name, repeated(setting.form, str(kiosk[setting.name])), setting.form.allowed)
            )
    if setting.name in event and setting.scope is Scope.EVENT:
        try:
            return Standing(setting, setting.form.check(event[setting.name]), Source.EVENT, tuple(unused))
        except ValueError:
            unused.append(EventValueUnused(setting.name, str(event[setting.name]), setting.form.allowed))
    return Standing(setting, setting.default, Source.DEFAULT, tuple(unused))
