"""What is said of a page to somebody who does not see it: all of it at first, then what is new on it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from kiosk.domain.settings.hearing import ASKED, SILENT

_DIGITS = re.compile(r"\d+")


class PartKind(StrEnum):
    """What a part of a page is to whoever hears it."""

    TEXT = "text"
    STATE = "state"
    """A text that tells how something stands, and is told anew whenever it changes."""
    HEADING = "heading"
    ALERT = "alert"
    BUTTON = "button"
    SWITCH = "switch"
    CHOICE = "choice"
    FIELD = "field"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page: its words, whether a switch or a choice is on, and whether it can be worked with now."""

    kind: PartKind
    words: str
    is_on: bool = False
    is_off_limits: bool = False


@dataclass(frozen=True, slots=True)
class SpokenPage:
    """A page as it is read: what it is known by, and its parts in the order in which they are read."""

    name: str = ""
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class ToSay:
    """What is to be said of a page now, and whether it may not wait until what is being said is over."""

    parts: tuple[Part, ...] = ()
    is_urgent: bool = False


def news(before: SpokenPage, now: SpokenPage) -> ToSay:
    """Return what to say of a page after how it was last: everything of another page, else what was not there.

    What needs somebody comes first. A text in which only digits differ, as a clock or a countdown, is not said again
    and again.
    """
    if before.name != now.name:
        return ToSay(now.parts, is_urgent=True)
    known = {_mark(part) for part in before.parts}
    fresh = tuple(part for part in now.parts if _mark(part) not in known)
    alerts = tuple(part for part in fresh if part.kind is PartKind.ALERT)
    return ToSay(alerts + tuple(part for part in fresh if part not in alerts), is_urgent=bool(alerts))


def without_repeats(parts: Sequence[Part]) -> list[Part]:
    """Return parts without those that say what the one before them has said."""
    said: list[Part] = []
    for part in parts:
        if not said or part.words not in said[-1].words or part.kind not in (PartKind.TEXT, PartKind.HEADING):
            said.append(part)
    return said


def is_speech_wanted(setting: str, headphones: bool | None, *, is_asked_for: bool) -> bool:
    """Tell whether a screen speaks.

    Args:
        setting: the value of the setting `speech`.
        headphones: whether they are plugged in; None where the machine does not tell.
        is_asked_for: somebody has pressed the key for it.
    """
    if setting == SILENT:
        return False
    return headphones is True or (is_asked_for and setting == ASKED)


def _mark(part: Part) -> tuple[PartKind, str, bool]:
    match part.kind:
        case PartKind.TEXT | PartKind.HEADING | PartKind.ALERT | PartKind.BUTTON:
            return part.kind, _DIGITS.sub("", part.words), part.is_on
        case PartKind.STATE | PartKind.SWITCH | PartKind.CHOICE | PartKind.FIELD:
            return part.kind, part.words, part.is_on
        case _:
            assert_never(part.kind)
