"""What visitors take along, as it is typed: its kind, its words by language, its link or network."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from kiosk.domain.event import Event
from kiosk.domain.information import (
    LONGEST_NETWORK,
    LONGEST_PASSWORD,
    LONGEST_TEXT,
    LONGEST_TITLE,
    Information,
    Wifi,
)
from kiosk.domain.web_address import LONGEST_ADDRESS
from kiosk.viewmodels.organiser.information_rows import MAIN, words_fields

translate = QCoreApplication.translate

LINK, NETWORK, PASSWORD = "link", "network", "password"
_TITLE, _TEXT = "title.", "text."


class TakeAlongKind(StrEnum):
    """What an entry gives."""

    LINK = "link"
    WIFI = "wifi"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class TakeAlongField:
    """A field of an entry, what stood in it as it was opened, and how long it may be."""

    name: str
    label: str
    stood: str
    longest: int
    figures: bool


@dataclass(frozen=True, slots=True)
class TakeAlongDraft:
    """An entry as it is typed: its kind, and what stands in each field."""

    kind: TakeAlongKind = TakeAlongKind.LINK
    typed: Mapping[str, str] = field(default_factory=dict)

    @property
    def titles(self) -> dict[str, str]:
        """The title by language."""
        return self._words(_TITLE)

    @property
    def texts(self) -> dict[str, str]:
        """What stands beneath it by language."""
        return self._words(_TEXT)

    @property
    def link(self) -> str:
        """The web address; a bare one is one of https."""
        address = self.typed.get(LINK, "").strip() if self.kind is TakeAlongKind.LINK else ""
        return f"https://{address}" if address and "://" not in address else address

    @property
    def wifi(self) -> Wifi | None:
        """The network."""
        if self.kind is not TakeAlongKind.WIFI:
            return None
        return Wifi(self.typed.get(NETWORK, ""), self.typed.get(PASSWORD, ""))

    def _words(self, start: str) -> dict[str, str]:
        return {
            name.removeprefix(start): text.strip()
            for name, text in self.typed.items()
            if name.startswith(start) and text.strip()
        }


def kind_of(entry: Information) -> TakeAlongKind:
    """Return what an entry gives."""
    return TakeAlongKind.WIFI if entry.wifi else TakeAlongKind.LINK if entry.link else TakeAlongKind.TEXT


def draft_of(entry: Information, first: str) -> TakeAlongDraft:
    """Return an entry as it stands; words of the event's `first` language are those that serve all others too."""
    typed = {_TITLE + language: text for language, text in _with_main(entry.titles, first).items()}
    typed |= {_TEXT + language: text for language, text in _with_main(entry.texts, first).items()}
    typed |= {LINK: entry.link} if entry.link else {}
    typed |= {NETWORK: entry.wifi.network, PASSWORD: entry.wifi.password} if entry.wifi else {}
    return TakeAlongDraft(kind_of(entry), typed)


def draft_fields(draft: TakeAlongDraft, event: Event) -> list[TakeAlongField]:
    """Return the fields of a draft in their order: the title, what is taken along, and the text."""
    titles = words_fields(event, draft.titles, translate("InformationPage", "Title"))
    texts = words_fields(event, draft.texts, _text_label(draft.kind))
    return [
        *(TakeAlongField(_TITLE + one.name, one.label, one.stood, LONGEST_TITLE, figures=False) for one in titles),
        *_given(draft),
        *(TakeAlongField(_TEXT + one.name, one.label, one.stood, LONGEST_TEXT, figures=False) for one in texts),
    ]


def main_title(draft: TakeAlongDraft) -> str:
    """Return the title that serves every language without one of its own."""
    return draft.titles.get(MAIN, "")


def _with_main(words: Mapping[str, str], first: str) -> dict[str, str]:
    others = dict(words)
    if words and MAIN not in words:
        others = {MAIN: others.pop(first if first in words else next(iter(words))), **others}
    return others


def _given(draft: TakeAlongDraft) -> list[TakeAlongField]:
    def one(name: str, label: str, longest: int) -> TakeAlongField:
        return TakeAlongField(name, label, draft.typed.get(name, ""), longest, figures=True)

    match draft.kind:
        case TakeAlongKind.LINK:
            return [one(LINK, translate("InformationPage", "Web address"), LONGEST_ADDRESS)]
        case TakeAlongKind.WIFI:
            return [
                one(NETWORK, translate("InformationPage", "Name of the network"), LONGEST_NETWORK),
                one(PASSWORD, translate("InformationPage", "Password; empty for an open network"), LONGEST_PASSWORD),
            ]
        case TakeAlongKind.TEXT:
            return []
        case _:
            assert_never(draft.kind)


def _text_label(kind: TakeAlongKind) -> str:
    if kind is TakeAlongKind.TEXT:
        return translate("InformationPage", "Text")
    return translate("InformationPage", "Text beneath it; may stay empty")
