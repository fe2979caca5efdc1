"""Reading all settings of a kiosk, and changing one: in the journal for the whole event, in a file for one kiosk."""

import json
from collections.abc import Mapping
from typing import Protocol

from kiosk.domain.faults.settings import SettingOfOneKiosk
from kiosk.domain.settings.catalogue import AnySetting
from kiosk.domain.settings.forms import HASH_MARK, Pin, SettingValue, storable
from kiosk.domain.settings.setting import Scope
from kiosk.domain.settings.values import KioskFile, Values, resolve
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import settings


class KioskSettingsFile(Protocol):
    """The file in which a kiosk keeps its own settings."""

    def read(self) -> KioskFile:
        """Return what it holds; nothing, with the trouble, if it cannot be read."""
        ...

    def write(self, name: str, value: int | bool | str | list[str] | None) -> None:
        """Set one name, or take it out; whole or not at all, and nothing else in it changes.

        Raises:
            Fault: it cannot be written, or what is there cannot be read.
        """
        ...

    def stamp(self) -> object:
        """Return what differs once the file was changed."""
        ...


class Settings:
    """The settings of one kiosk and its event.

    Args:
        file: the event file.
        variables: the environment.
        kiosk: the kiosk's own file.
    """

    def __init__(self, file: EventFile, variables: Mapping[str, str], kiosk: KioskSettingsFile) -> None:
        self._file, self._variables, self._kiosk = file, variables, kiosk

    def values(self) -> Values:
        """Return every setting as it stands; what cannot be used is passed over, and told."""
        return resolve(self._variables, self._kiosk.read(), settings.every(self._file.reader))

    def stamp(self) -> object:
        """Return what differs once the kiosk's file was changed; the event file's version tells of the event's own."""
        return self._kiosk.stamp()

    def change(self, setting: AnySetting, value: SettingValue | None, scope: Scope) -> None:
        """Set a value for the whole event or for this kiosk, or with None take away what is set there.

        Raises:
            Fault: the setting is about one kiosk and cannot be set for all, or it cannot be written.
        """
        from kiosk.domain.facts.kinds import SettingDetails

        stored = None if value is None else storable(_kept(setting, value))
        match scope:
            case Scope.KIOSK:
                self._kiosk.write(setting.name, stored)
            case Scope.EVENT if setting.scope is Scope.EVENT:
                text = "" if stored is None else json.dumps(stored, ensure_ascii=False)
                with self._file.writing():
                    self._file.journal.append(SettingDetails(setting.name, text))
            case Scope.EVENT:
                raise SettingOfOneKiosk(setting.name)


def _kept(setting: AnySetting, value: SettingValue) -> SettingValue:
    """Return a value as it is kept: of a PIN that was typed, the hash."""
    if not isinstance(setting.form, Pin) or str(value).startswith(HASH_MARK):
        return value
    from kiosk.services.pin import hash_of

    return hash_of(str(value))
