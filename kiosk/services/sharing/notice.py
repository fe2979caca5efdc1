"""The two texts a person reads before sharing: the notice, and apart from it one consent sentence per purpose.

Both are versioned files, one a language. An organiser's own stand in a folder beside the event file (`own_folder`) and
come before those of the program, file by file. What is shown is made here alone, so that the digest kept with a
consent is of the very text, but for the names in it: {recipients} stands there for those whom the sentence named. They
stand with the answer, and a text that named them would outlive their erasure.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kiosk.bundled import RESOURCES
from kiosk.domain.event import Event
from kiosk.domain.facts.privacy import TextShown, text_digest
from kiosk.domain.faults.event import NoticeMissing, NoticeUnreadable, NoticeWithoutPart, NoticeWithoutVersion
from kiosk.domain.language import SOURCE, language_of
from kiosk.domain.networking.exchange import ALWAYS_SHARED, OF_AN_EXCHANGE, Field, Purpose, TextKind, TextsRead
from kiosk.domain.plain_text import escape_markdown, one_line, writable
from kiosk.domain.roster.attendee import Attendee

FOLDER = RESOURCES / "notices"
_PLACEHOLDER = re.compile(r"\{(organiser|event|contact|recipients|fields)\}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Texts:
    """What one person reads before one exchange, in one language; `version` names the notice's and the consent's.

    `kept` holds each text as it is kept, with {recipients} in the place of names.
    """

    language: str
    version: str
    notice: str
    share: str
    statistics: str
    kept: Mapping[TextKind, str]

    def digest(self, kind: TextKind) -> str:
        """Return the SHA-256 of a text as it is kept, in hexadecimal."""
        return text_digest(self.kept[kind])

    def read(self, kind: TextKind) -> TextsRead:
        """Return what tells that somebody who answers has read the notice and a sentence of consent."""
        return TextsRead(self.digest(TextKind.NOTICE), self.digest(kind))

    def facts(self) -> list[TextShown]:
        """Return what the journal keeps of the texts."""
        return [
            TextShown(self.digest(kind), kind, self.language, self.version, text) for kind, text in self.kept.items()
        ]


def texts(
    event: Event,
    language: str,
    fields: Sequence[Field] = ALWAYS_SHARED,
    recipients: Sequence[Attendee] = (),
    own: Path | None = None,
    called: Mapping[str, str] | None = None,
) -> Texts:
    """Return the texts with everything filled in, in the language asked for or else in English.

    Args:
        event: the event.
        language: such as ``tr``.
        fields: what the person picked; name and organisation are always named.
        recipients: the people shared with, named as on a public screen, in a fixed order.
        own: the folder of the organiser's own texts.
        called: what the sentence calls recipients, by id; else their public name with their organisation.

    Raises:
        Fault: an organiser's own file has no version or lacks a sentence.
    """
    written_in = language if _find("consent", language, own) and _find("notice", language, own) else SOURCE
    notice_version, notice = _read("notice", written_in, own)
    consent_version, consent = _read("consent", written_in, own)
    sections = sections_of(consent)
    words = _words(sections, event, written_in)
    spoken = language_of(written_in)
    words = {word: spoken.isolated(text) for word, text in words.items()}
    labels = sorted((called or {}).get(person.id) or person.public_label for person in recipients)
    recipients_named = spoken.comma.join(map(spoken.isolated, labels))
    words["fields"] = _fields_named(sections, fields, written_in)
    patterns = {purpose: _required(sections, purpose, written_in) for purpose in OF_AN_EXCHANGE}
    filled = _fill_markdown(notice, words)
    kept = {TextKind(purpose): writable(_fill(pattern, words)) for purpose, pattern in patterns.items()}
    kept[TextKind.NOTICE] = writable(filled)
    words["recipients"] = recipients_named
    share, statistics = (_fill(patterns[purpose], words) for purpose in (Purpose.SHARE, Purpose.STATISTICS))
    version = f"{notice_version}/{consent_version}"
    return Texts(written_in, version, filled, share, statistics, kept)


@dataclass(frozen=True, slots=True)
class PurposeTexts:
    """The notice, and the sentence that somebody reads, or hears, before they agree to a purpose of its own."""

    notice: TextShown
    sentence: TextShown

    @property
    def read(self) -> TextsRead:
        """What tells that somebody who answers has read them."""
        return TextsRead(self.notice.digest, self.sentence.digest)

    def facts(self) -> list[TextShown]:
        """Return what the journal keeps of the texts."""
        return [self.notice, self.sentence]


def purpose_texts(
    event: Event, purpose: Purpose, language: str, own: Path | None = None, fields: Sequence[Field] = ALWAYS_SHARED
) -> PurposeTexts:
    """Return the notice, and the sentence that somebody reads, or hears, before they agree to a purpose of its own.

    An organiser's own texts that were written without that sentence have the program's.

    Args:
        event: the event.
        purpose: one that belongs to no exchange.
        language: such as ``tr``; English where there is no such text.
        own: the folder of the organiser's own texts.
        fields: what the sentence names, where it names any; name and organisation always.

    Raises:
        Fault: a text is missing, or has no version.
    """
    written_in = language if _find("consent", language, None) and _find("notice", language, own) else SOURCE
    notice_version, notice = _read("notice", written_in, own)
    folder = own if purpose in sections_of(_read("consent", written_in, own)[1]) else None
    consent_version, consent = _read("consent", written_in, folder)
    sections = sections_of(consent)
    words = _words(sections, event, written_in) | {"fields": _fields_named(sections, fields, written_in)}
    version = f"{notice_version}/{consent_version}"
    told = writable(_fill_markdown(notice, words))
    asked = writable(_fill(_required(sections, purpose, written_in), words))
    return PurposeTexts(
        TextShown(text_digest(told), TextKind.NOTICE, written_in, version, told),
        TextShown(text_digest(asked), TextKind(purpose), written_in, version, asked),
    )


def _fill_markdown(text: str, words: Mapping[str, str]) -> str:
    """Fill in a notice, which is shown as Markdown but for its heading: no name in it may become more than a name."""
    plain = {key: one_line(word) for key, word in words.items()}
    escaped = {key: escape_markdown(word) for key, word in plain.items()}
    heading, line_end, rest = text.partition("\n")
    if not heading.startswith("# "):
        return _fill(text, escaped)
    return _fill(heading, plain) + line_end + _fill(rest, escaped)


def shared_fields(fields: Sequence[Field]) -> tuple[Field, ...]:
    """Return the fields picked, with those that always go along, in the order of `Field`."""
    return tuple(field for field in Field if field in fields or field in ALWAYS_SHARED)


def own_folder(event_file: Path) -> Path:
    """Return where an organiser's own texts stand: ``event.notices`` beside ``event.db``."""
    return event_file.with_suffix(".notices")


def _find(kind: str, language: str, own: Path | None) -> Path | None:
    if not _LANGUAGE.fullmatch(language):
        return None
    places = [folder / f"{kind}.{language}.md" for folder in (own, FOLDER) if folder]
    return next((place for place in places if place.is_file()), None)


def text_as_written(kind: str, language: str, own: Path | None) -> tuple[str, str]:
    """Return a text's version and what it says, with nothing filled in.

    Raises:
        Fault: it is missing, has no version, or cannot be read.
    """
    return _read(kind, language, own)


def _read(kind: str, language: str, own: Path | None) -> tuple[str, str]:
    """Return a text's version and what it says."""
    place = _find(kind, language, own)
    if place is None:
        raise NoticeMissing(f"{kind}.{language}.md")
    try:
        stat = place.stat()
        return _parsed(place, (stat.st_mtime_ns, stat.st_size, stat.st_ino))
    except (OSError, UnicodeDecodeError) as error:
        raise NoticeUnreadable(place) from error


@lru_cache(maxsize=64)
def _parsed(place: Path, _stamp: tuple[int, int, int]) -> tuple[str, str]:
    """Read a file, once as long as it stays the same: each switch that a person turns asks for every member's texts."""
    head, _, body = place.read_text("utf-8-sig").partition("\n")
    label, _, version = head.partition(":")
    if label.strip() != "version" or not version.strip():
        raise NoticeWithoutVersion(place)
    return version.strip(), body.strip()


def sections_of(text: str) -> dict[str, str]:
    """Return the parts of a text that stand below headings, by those."""
    parts = re.split(r"^## (\w+)[ \t]*$", text, flags=re.MULTILINE)
    return {name: body.strip() for name, body in zip(parts[1::2], parts[2::2], strict=True)}


def _required(sections: Mapping[str, str], purpose: Purpose, language: str) -> str:
    if not (sentence := sections.get(purpose, "")):
        raise NoticeWithoutPart(f"consent.{language}.md", purpose)
    return sentence


def _pairs(text: str) -> dict[str, str]:
    lines = (line.partition(":") for line in text.splitlines())
    return {key.strip(): value.strip() for key, _, value in lines if value.strip()}


def _fields_named(sections: Mapping[str, str], fields: Sequence[Field], language: str) -> str:
    names = _pairs(sections.get("fields", ""))
    return language_of(language).comma.join(names.get(field, field.value) for field in shared_fields(fields))


def _words(sections: Mapping[str, str], event: Event, language: str) -> dict[str, str]:
    unnamed = _pairs(sections.get("unnamed", ""))
    words = {"event": event.name_in(language)}
    organiser = event.organiser or _fill(unnamed.get("organiser", "{event}"), words)
    return words | {"organiser": organiser, "contact": unnamed.get("contact", organiser)}


def _fill(text: str, words: Mapping[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda found: words.get(found[1], found[0]), text)
