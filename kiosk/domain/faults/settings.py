"""Faults of settings and of the file that a kiosk's own stand in."""

from pathlib import Path

from kiosk.domain.fault import Fault, Reason
from kiosk.domain.message import Message


class NoSetting(Fault):
    text = "There is no setting “{name}”; there are {settings}."
    name: str
    settings: tuple[str, ...]


class SettingUnfit(Fault):
    text = "“{name}” must be {allowed}; “{typed}” is not. It was left as it was."
    name: str
    allowed: Reason
    typed: str


class SettingOfOneKiosk(Fault):
    text = "“{name}” is about one kiosk; set it on each. Nothing was changed."
    name: str


class SettingsDamaged(Fault):
    text = "{trouble} Mend or remove the file first; nothing was changed."
    trouble: Message


class SettingsNotWritten(Fault):
    text = "{path} could not be written ({reason}); nothing was changed."
    path: Path
    reason: Reason


class NoSuchDisplay(Fault):
    text = "There is no screen {screen} on this machine; there is {displays}."
    screen: int
    displays: str
