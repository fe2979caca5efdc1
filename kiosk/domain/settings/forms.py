"""What a setting's value can be: a number, on or off, a line of text, one of a few words, or several, or hours.

Every form reads what a person typed, checks what a file holds, and prints a value so that reading it gives it back.
The classes make do without equality and text of their own: every screen loads them before its first frame.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from kiosk.domain.fault import Reason
from kiosk.domain.plain_text import writable
from kiosk.domain.settings.messages import (
    ChoiceAllowed,
    HoursAllowed,
    LineAllowed,
    MillisecondsAllowed,
    MinutesAllowed,
    PercentAllowed,
    PinAllowed,
    SecondsAllowed,
    SeveralAllowed,
    SwitchAllowed,
    WholeAllowed,
)

SettingValue = int | bool | str | tuple[str, ...]

ON, OFF = "on", "off"
_ON_WORDS = frozenset({ON, "yes", "true", "1"})
_OFF_WORDS = frozenset({OFF, "no", "false", "0"})


HASH_MARK = "$argon2id$"
"""What the hash of a PIN begins with."""
SET = "set"
"""What is told of a value that is nobody's to read."""


class Unit(StrEnum):
    """What a number counts."""

    MINUTES = "minutes"
    SECONDS = "seconds"
    MILLISECONDS = "milliseconds"
    PERCENT = "percent"
    NONE = ""


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class WholeNumber:
    """A whole number between two bounds, both allowed."""

    lowest: int
    highest: int
    unit: Unit = Unit.NONE

    @property
    def allowed(self) -> Reason:
        """What it may be, in words."""
        match self.unit:
            case Unit.MINUTES:
                return MinutesAllowed(self.lowest, self.highest)
            case Unit.SECONDS:
                return SecondsAllowed(self.lowest, self.highest)
            case Unit.MILLISECONDS:
                return MillisecondsAllowed(self.lowest, self.highest)
            case Unit.PERCENT:
                return PercentAllowed(self.lowest, self.highest)
            case Unit.NONE:
                return WholeAllowed(self.lowest, self.highest)
            case _:
                assert_never(self.unit)

    def read(self, text: str) -> int:
        """Return the number that a text says; raises ValueError."""
        typed = text.strip()
        if not (typed.isascii() and typed.removeprefix("-").isdigit()):
            raise ValueError(typed)
        return self.check(int(typed[:12]))

    def check(self, value: object) -> int:
        """Return a value of a file if it is such a number; raises ValueError."""
        if isinstance(value, bool) or not isinstance(value, int) or not self.lowest <= value <= self.highest:
            raise ValueError(value)
        return value


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class OnOff:
    """On or off."""

    @property
    def allowed(self) -> Reason:
        """What it may be, in words."""
        return SwitchAllowed()

    def read(self, text: str) -> bool:
        """Return what a text says; raises ValueError."""
        word = text.strip().lower()
        if word not in _ON_WORDS | _OFF_WORDS:
            raise ValueError(word)
        return word in _ON_WORDS

    def check(self, value: object) -> bool:
        """Return a value of a file if it is true or false; raises ValueError."""
        if not isinstance(value, bool):
            raise ValueError(value)
        return value


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class OneLine:
    """A text on one line, up to a length; white space at its ends counts where `exact`."""

    longest: int
    exact: bool = False

    @property
    def allowed(self) -> Reason:
        """What it may be, in words."""
        return LineAllowed(self.longest)

    def read(self, text: str) -> str:
        """Return the text; raises ValueError."""
        return self.check(text if self.exact else " ".join(text.split()))

    def check(self, value: object) -> str:
        """Return a value of a file if it is such a text; raises ValueError."""
        if not isinstance(value, str) or len(value) > self.longest or writable(value) != value or "\n" in value:
            raise ValueError(value)
        return value


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class OneOf:
    """One of a few words."""

    words: tuple[str, ...]

    @property
    def allowed(self) -> Reason:
        """What it may be, in words."""
        return ChoiceAllowed(self.words)

    def read(self, text: str) -> str:
        """Return the word that a text says; raises ValueError."""
        return self.check(text.strip().lower())

    def check(self, value: object) -> str:
        """Return a value of a file if it is one of the words; raises ValueError."""
        if value not in self.words:
            raise ValueError(value)
        return str(value)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class SomeOf:
    """One or more of a few words, each at most once; their order counts."""

    words: tuple[str, ...]

    @property
    def allowed(self) -> Reason:
        """What it may be, in words."""
        return SeveralAllowed(self.words)

    def read(self, text: str) -> tuple[str, ...]:
        """Return the words that a text lists; raises ValueError."""
        return self.check([word.strip().lower() for word in text.split(",")])

    def check(self, value: object) -> tuple[str, ...]:
        """Return a list of a file if it holds some of the words; raises ValueError."""
        if not isinstance(value, list | tuple) or not value:
            raise ValueError(value)
        if not all(word in self.words for word in value) or len(set(value)) < len(value):
            raise ValueError(value)
        return tuple(value)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Hours:
    """Hours of each day, from a time until another one, which may be past midnight: ``19:00-08:00``."""

    @property
    def allowed(self) -> Reason:
        """What they may be, in words."""
        return HoursAllowed()

    def read(self, text: str) -> str:
        """Return the hours that a text says; raises ValueError."""
        begins, _, ends = text.replace("–", "-").partition("-")
        return self.check(f"{begins.strip():0>5}-{ends.strip():0>5}")

    def check(self, value: object) -> str:
        """Return a value of a file if it is such hours; raises ValueError."""
        if not isinstance(value, str) or len(value) != len("19:00-08:00") or value[5] != "-":
            raise ValueError(value)
        if minute_of(value[:5]) == minute_of(value[6:]):
            raise ValueError(value)
        return value


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Pin:
    """A PIN of four to twelve digits. Typed it is digits, kept it is their hash, and nobody is told either."""

    @property
    def allowed(self) -> Reason:
        """What it may be, in words."""
        return PinAllowed()

    def read(self, text: str) -> str:
        """Return the digits; raises ValueError, which does not repeat them."""
        if not is_pin(text.strip()):
            raise ValueError(SET)
        return text.strip()

    def check(self, value: object) -> str:
        """Return a value of a file if it is a hash, or digits that somebody wrote there by hand; raises ValueError."""
        if not isinstance(value, str) or not (value.startswith(HASH_MARK) or is_pin(value)):
            raise ValueError(SET)
        return value


Form = WholeNumber | OnOff | OneLine | OneOf | SomeOf | Hours | Pin


def minute_of(clock: str) -> int:
    """Return the minute of the day that ``08:00`` is; raises ValueError."""
    hours, minutes = clock[:2], clock[3:]
    if clock[2] != ":" or not (hours + minutes).isascii() or not (hours + minutes).isdigit():
        raise ValueError(clock)
    if int(hours) > 23 or int(minutes) > 59:
        raise ValueError(clock)
    return int(hours) * 60 + int(minutes)


def is_pin(text: str) -> bool:
    """Tell whether a text is four to twelve digits."""
    return text.isascii() and text.isdigit() and 4 <= len(text) <= 12


def told(form: Form, value: SettingValue) -> SettingValue:
    """Return what of a value may be shown: of a PIN, that there is one."""
    return SET if value and isinstance(form, Pin) else value


def repeated(form: Form, typed: str) -> str:
    """Return what was typed and cannot be used, as a sentence may repeat it: of a PIN, nothing."""
    return "…" if isinstance(form, Pin) else typed


def printed(value: SettingValue) -> str:
    """Return a value as a text that its form reads back."""
    if isinstance(value, bool):
        return ON if value else OFF
    return ",".join(value) if isinstance(value, tuple) else str(value)


def storable(value: SettingValue) -> int | bool | str | list[str]:
    """Return a value as JSON and TOML hold it; its form's `check` gives it back."""
    return list(value) if isinstance(value, tuple) else value
