"""The recovery sheet of an event: its key on paper, what that is for, and what to do when the laptop is lost.

Its words stand in ``resources/recovery``, a page a language; a line with the word CODE stands where the QR code goes,
one with LINES where the key is written out.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from kiosk.bundled import RESOURCES
from kiosk.domain.event import Event
from kiosk.domain.kiosks.recovery_code import recovery_lines
from kiosk.domain.language import SOURCE, language_of
from kiosk.domain.manual import Block, Heading, Item, Paragraph, Style, TextSpan, plain
from kiosk.domain.moment import day_of
from kiosk.services import manual

FOLDER = RESOURCES / "recovery"


@dataclass(frozen=True, slots=True)
class RecoverySheet:
    """A sheet, and after how many of its blocks the QR code stands."""

    blocks: tuple[Block, ...]
    code_after: int


def recovery_sheet(event: Event, seed: str, now: int, language: str) -> RecoverySheet:
    """Return the sheet of an event in a language, or in English where it is not there in that.

    Args:
        event: the event.
        seed: its key (NKEY seed).
        now: when the sheet is made, UTC milliseconds.
        language: the sheet's.
    """
    spoken = language_of(language)
    values = {
        "{event}": spoken.isolated(event.name_in(language)),
        "{day}": spoken.isolated(day_of(event.starts, event.zone).isoformat()),
        "{made}": spoken.isolated(day_of(now, event.zone).isoformat()),
    }
    before: list[Block] = []
    after: list[Block] = []
    part = before
    for block in _page(language):
        text = plain(block.text) if isinstance(block, Paragraph) else ""
        if text == "CODE":
            part = after
        elif text == "LINES":
            part.extend(_key(seed))
        else:
            part.append(_filled(block, values))
    return RecoverySheet((*before, *after), len(before))


def _page(language: str) -> tuple[Block, ...]:
    place = FOLDER / f"{language}.md"
    text = place if place.parent == FOLDER and place.is_file() else FOLDER / f"{SOURCE}.md"
    return manual.blocks(text.read_text("utf-8"))


def _key(seed: str) -> Iterator[Block]:
    for number, line in enumerate(recovery_lines(seed), 1):
        yield Item(number, (TextSpan(line, Style.CODE),))


def _filled(block: Block, values: Mapping[str, str]) -> Block:
    """Return a block with an event's own words in it, whatever those hold."""
    if isinstance(block, Heading | Paragraph | Item):
        return replace(block, text=tuple(replace(span, text=_with(span.text, values)) for span in block.text))
    return block


def _with(text: str, values: Mapping[str, str]) -> str:
    for name, value in values.items():
        text = text.replace(name, value)
    return text
