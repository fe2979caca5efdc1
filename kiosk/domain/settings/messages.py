"""What is said of settings: what a value may be, and which one could not be used."""

from pathlib import Path

from kiosk.domain.fault import Reason
from kiosk.domain.message import Message


class WholeAllowed(Reason):
    text = "a whole number from {lowest} to {highest}"
    lowest: int
    highest: int


class MinutesAllowed(Reason):
    text = "a whole number of minutes from {lowest} to {highest}"
    lowest: int
    highest: int


class SecondsAllowed(Reason):
    text = "a whole number of seconds from {lowest} to {highest}"
    lowest: int
    highest: int


class MillisecondsAllowed(Reason):
    text = "a whole number of milliseconds from {lowest} to {highest}"
    lowest: int
    highest: int


class PercentAllowed(Reason):
    text = "a percentage from {lowest} to {highest}"
    lowest: int
    highest: int


class SwitchAllowed(Reason):
    text = "on or off"


class LineAllowed(Reason):
    text = "a text of at most {longest} characters on one line"
    longest: int


class ChoiceAllowed(Reason):
    text = "one of {words}"
    words: tuple[str, ...]


class SeveralAllowed(Reason):
    text = "one or more of {words}, with commas between them"
    words: tuple[str, ...]


class HoursAllowed(Reason):
    text = "two times of day, from and until, such as 19:00-08:00"


class PinAllowed(Reason):
    text = "four to twelve digits"


class Unused(Message):
    """A value that was not used, and where it stands."""

    context = "Settings"


class VariableUnused(Unused):
    text = "The variable {variable} says “{typed}”, which is not {allowed}; it was not used."
    variable: str
    typed: str
    allowed: Reason


class KioskValueUnused(Unused):
    text = "This kiosk’s file sets “{name}” to “{typed}”, which is not {allowed}; it was not used."
    name: str
    typed: str
    allowed: Reason


class EventValueUnused(Unused):
    text = "The event sets “{name}” to “{typed}”, which is not {allowed}; it was not used."
    name: str
    typed: str
    allowed: Reason


class NameUnknown(Unused):
    text = "This kiosk’s file sets “{name}”, which this version does not know; it was kept."
    name: str


class FileUnread(Unused):
    text = "{path} cannot be read ({reason}); its settings were not used."
    path: Path
    reason: Reason


class FileMalformed(Unused):
    text = "{path} is no TOML ({reason}); its settings were not used."
    path: Path
    reason: Reason
