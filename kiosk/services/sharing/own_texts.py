"""The organiser's own wording of the notice and of the sentences of consent: what stands, and whether one will do."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.domain.event import Event
from kiosk.domain.faults.event import NoticeUnreadable, NoticeWithoutPart, NoticeWithoutVersion
from kiosk.domain.networking.exchange import OF_AN_EXCHANGE
from kiosk.services.sharing import notice

MOST_BYTES = 200_000


class TextPart(StrEnum):
    """Which of the two texts."""

    NOTICE = "notice"
    CONSENT = "consent"


@dataclass(frozen=True, slots=True)
class StandingText:
    """A text as it stands in a language: what it says, its version, and whether it is the organiser's own."""

    part: TextPart
    language: str
    says: str
    version: str
    is_own: bool


def name_of(part: TextPart, language: str) -> str:
    """Return what a text's file is called."""
    return f"{part.value}.{language}.md"


def standing_texts(event: Event, event_path: Path) -> list[StandingText]:
    """Return both texts in each language of the event that has them; the notice with its names filled in.

    Raises:
        Fault: an organiser's own file has no version or lacks a sentence, or cannot be read.
    """
    own = notice.own_folder(event_path)
    return [
        _standing(event, part, language, own)
        for language in event.languages
        for part in TextPart
        if (notice.FOLDER / name_of(part, language)).is_file() or (own / name_of(part, language)).is_file()
    ]


def checked_text(path: Path, part: TextPart, content: bytes) -> bytes:
    """Return the bytes of a file that will do as a text.

    Args:
        path: where it was, for a sentence.
        part: which text it is to be.
        content: what it holds.

    Raises:
        Fault: it is no text, names no version, or lacks a sentence that every exchange asks.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NoticeUnreadable(path) from error
    if len(content) > MOST_BYTES or "\0" in text:
        raise NoticeUnreadable(path)
    head, _, body = text.partition("\n")
    label, _, version = head.partition(":")
    if label.strip() != "version" or not version.strip():
        raise NoticeWithoutVersion(path)
    if part is TextPart.CONSENT:
        sections = notice.sections_of(body)
        for purpose in OF_AN_EXCHANGE:
            if not sections.get(purpose):
                raise NoticeWithoutPart(path.name, purpose)
    return text.encode("utf-8")


def _standing(event: Event, part: TextPart, language: str, own: Path) -> StandingText:
    is_own = (own / name_of(part, language)).is_file()
    version, text = notice.text_as_written(part.value, language, own)
    if part is TextPart.NOTICE:
        text = notice.texts(event, language, own=own).notice
    return StandingText(part, language, text, version, is_own)
