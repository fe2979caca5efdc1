"""The record of processing activities: what is kept about people, why, how long and who sees it.

Its rows follow from the registry of facts; the words of each kind stand in ``resources/processing``, a file a language.
"""

import tomllib
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from kiosk.bundled import RESOURCES
from kiosk.domain.erasure import RETENTION
from kiosk.domain.event import Event
from kiosk.domain.facts.contacts import ExchangeMade
from kiosk.domain.facts.privacy import Erasure, NamesExported
from kiosk.domain.facts.reading import every_kind
from kiosk.domain.facts.registry import Kind
from kiosk.domain.language import SOURCE, language_of
from kiosk.domain.manual import Block, Heading, Paragraph, TableRow, Text, TextSpan
from kiosk.domain.moment import day_of

FOLDER = RESOURCES / "processing"
ABOUT_PEOPLE = (ExchangeMade, NamesExported, Erasure)
"""Kinds that are about people although none of their records is about one person alone: they bear ids."""
TEXTS = ("why", "basis", "kept", "seen")


def kinds_about_people() -> tuple[Kind, ...]:
    """Return the kinds of facts that the sheet tells of, those about one person first."""
    kinds = every_kind()
    others = (kind for kind in kinds if kind.type in ABOUT_PEOPLE)
    return (*(kind for kind in kinds if kind.personal), *others)


def processing_sheet(event: Event, language: str) -> tuple[Block, ...]:
    """Return the sheet for an event in a language, or in English where it is not there in that."""
    words = words_in(language)
    spoken = language_of(language if words is not words_in(SOURCE) else SOURCE)
    values = {
        "event": spoken.isolated(event.name_in(language)),
        "organiser": spoken.isolated(event.organiser or event.name_in(language)),
        "day": spoken.isolated(_day(event, words["months"])),
    }
    opening = (Paragraph(_text(words[part].format(**values))) for part in ("intro", "until", "rights"))
    order = list(words["kinds"])
    ordered = sorted(kinds_about_people(), key=lambda kind: order.index(kind.name))
    kinds = (block for kind in ordered for block in _kind(kind, words, spoken.comma))
    return (Heading(1, _text(words["title"])), *opening, *kinds)


def _day(event: Event, months: Sequence[str]) -> str:
    """Return the day up to which people are kept, as it is written in a sentence."""
    day = day_of(event.ends + RETENTION, event.zone)
    return f"{day.day} {months[day.month - 1]} {day.year}"


@cache
def words_in(language: str) -> dict[str, Any]:
    """Return the words of the sheet in a language; the English ones where there are none."""
    place = FOLDER / f"{language}.toml"
    if place.parent != FOLDER or not place.is_file():
        return words_in(SOURCE)
    return tomllib.loads(place.read_text("utf-8"))


def _kind(kind: Kind, words: dict[str, Any], comma: str) -> Iterator[Block]:
    said, columns = words["kinds"][kind.name], words["columns"]
    yield Heading(2, _text(said["what"]))
    for part in TEXTS:
        yield _row(columns[part], said[part])
    yield _row(columns["written"], comma.join(words["roles"][role] for role in sorted(kind.writers)))


def _row(term: str, text: str) -> TableRow:
    return TableRow((_text(""), _text("")), (_text(term), _text(text)))


def _text(text: str) -> Text:
    return (TextSpan(text),)
