"""Faults of an event's own facts: its name, times, colour, texts and PIN."""

from datetime import date
from pathlib import Path

from kiosk.domain.fault import Fault, Reason


class EventUnnamed(Fault):
    text = "The event needs a name."


class EventWithoutLanguage(Fault):
    text = "The event needs a language, such as en."


class NoLanguage(Fault):
    text = "“{typed}” is no language of the screens; there are {languages}."
    typed: str
    languages: tuple[str, ...]


class EventEndsTooSoon(Fault):
    text = "The event must end after it starts."


class EventOutOfTime(Fault):
    text = "The event must take place between 1971 and 2200."


class NoDateOrTime(Fault):
    text = "“{typed}” is not a date or time; write it like 20.11.2026 or 2026-11-20 09:30."
    typed: str


class MomentOutOfTime(Fault):
    text = "“{typed}” is no time between 1971 and 2200; nothing was changed."
    typed: str


class EitherOfTwoDates(Fault):
    text = "“{typed}” can be read in two ways; write {day_first} or {month_first}."
    typed: str
    day_first: date
    month_first: date


class NoTimeZone(Fault):
    text = "There is no time zone “{name}”; use the country, or a large city such as Istanbul."
    name: str


class EventNowhere(Fault):
    text = "Say in which city or country it is: its times are told by the clock there."


class SeveralTimeZones(Fault):
    text = "“{name}” is more than one time zone; write one of these: {zones}."
    name: str
    zones: tuple[str, ...]


class NoColour(Fault):
    text = "“{typed}” is not a colour: write it as # and six digits, like {example}. Nothing was changed."
    typed: str
    example: str


class ColourUnreadable(Fault):
    text = (
        "{colour} cannot be the event’s colour: {pair} has a contrast of {ratio}:1 and needs {least}:1. "
        "The colour was left as it was; {near} would do."
    )
    colour: str
    pair: Reason
    ratio: str
    least: str
    near: str


class ColourOnWhite(Reason):
    text = "the colour on white"


class TextOnTint(Reason):
    text = "text on its 40 % step"


class ColourOnTint(Reason):
    text = "the colour on its 20 % step"


class TintOnPage(Reason):
    text = "its 50 % step on the page"


class PinUnfit(Fault):
    text = "The PIN must be four to twelve digits; nothing was changed."


class NoticeMissing(Fault):
    text = "The text {name} is missing; install the program again."
    name: str


class NoticeUnreadable(Fault):
    text = "{path} cannot be read as UTF-8 text; nothing was recorded. Correct or remove it."
    path: Path


class NoticeWithoutVersion(Fault):
    text = "{path} must begin with a line like “version: 1”; nothing was recorded. Correct or remove it."
    path: Path


class NoticeWithoutPart(Fault):
    text = "{name} lacks the part “## {part}”; nothing was recorded. Correct or remove it."
    name: str
    part: str


class TooEarlyToPurge(Fault):
    text = "People are kept until {day}; nobody was erased. Use --now to erase them before."
    day: date
