"""The rows of the page of the event: its parts, the fields of the one that is opened, languages and colours."""

from dataclasses import dataclass

from kiosk.domain.event import Event
from kiosk.domain.language import language_of, languages
from kiosk.viewmodels.organiser import event_words as words
from kiosk.viewmodels.organiser.event_parts import EventDraft, EventPart
from kiosk.viewmodels.organiser.export_choice import ChoiceRow

SUGGESTED = ("#551A48", "#0B3C6F", "#0D4333", "#6B1E12", "#3A2A78", "#4A3B16")
"""Colours on which white letters read; each passes what every colour has to."""


@dataclass(frozen=True, slots=True)
class PartRow:
    """A part of the event in the list."""

    name: str
    title: str
    value: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class EventField:
    """A field of the part that is opened, and what stood in it as it was opened; figures begin at the left."""

    name: str
    label: str
    stood: str
    figures: bool


@dataclass(frozen=True, slots=True)
class SuggestedColour:
    """A colour that is suggested."""

    colour: str
    title: str
    chosen: bool


def part_rows(event: Event, chosen: EventPart, language: str) -> list[PartRow]:
    """Return each part and how it stands."""
    return [
        PartRow(part, words.part_title(part), words.part_value(part, event, language), part is chosen)
        for part in EventPart
    ]


def field_rows(draft: EventDraft) -> list[EventField]:
    """Return the fields of a draft."""
    figures = draft.part in (EventPart.DAYS, EventPart.COLOUR)
    return [EventField(name, words.field_label(draft.part, name), text, figures) for name, text in draft.fields.items()]


def spoken_rows(draft: EventDraft) -> list[ChoiceRow]:
    """Return every language that the screens can speak, while languages are chosen."""
    spoken = languages() if draft.part is EventPart.LANGUAGES else ()
    return [ChoiceRow(code, language_of(code).own_name, code in draft.languages) for code in spoken]


def first_rows(draft: EventDraft) -> list[ChoiceRow]:
    """Return the chosen languages, of which one is the first, where there are several."""
    several = draft.languages if len(draft.languages) > 1 else ()
    return [ChoiceRow(code, language_of(code).own_name, code == several[0]) for code in several]


def colour_rows(draft: EventDraft, colour: str) -> list[SuggestedColour]:
    """Return colours to choose from, while the colour is."""
    suggested = SUGGESTED if draft.part is EventPart.COLOUR else ()
    return [SuggestedColour(one, one, one == colour) for one in suggested]
