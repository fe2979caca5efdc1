"""What visitors take along from the foyer: pages and links of the organiser, and the Wi-Fi."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

LONGEST_TITLE, LONGEST_TEXT = 80, 400
"""Letters of a title, and of what stands beneath it."""

LONGEST_NETWORK, LONGEST_PASSWORD = 32, 63
"""Bytes that IEEE 802.11 has for a network's name, and letters of a WPA passphrase."""

_SPECIAL = re.compile(r'([\\;,:"])')
_LIKE_HEXADECIMAL = re.compile(r"[0-9A-Fa-f]+")


@dataclass(frozen=True, slots=True)
class Wifi:
    """A network; one without a password is open."""

    network: str
    password: str = ""


@dataclass(frozen=True, slots=True)
class Information:
    """One entry, with its title and text by language, and under ``""`` for every other one; and its link or network."""

    id: str
    titles: Mapping[str, str]
    texts: Mapping[str, str] = field(default_factory=dict)
    link: str = ""
    wifi: Wifi | None = None

    def title_in(self, language: str) -> str:
        """Return the title in a language."""
        return _in(self.titles, language)

    def text_in(self, language: str) -> str:
        """Return what stands beneath the title in a language."""
        return _in(self.texts, language)

    @property
    def code(self) -> str:
        """What its QR code holds; empty where there is nothing to take along."""
        return wifi_code(self.wifi) if self.wifi else self.link


def wifi_code(wifi: Wifi) -> str:
    """Return what phones read as a network to join.

    Source: the ZXing wiki, Barcode Contents, "Wi-Fi Network config": a backslash before what would end a field, and
    quotes around what would be taken for hexadecimal digits.
    """
    if not wifi.password:
        return f"WIFI:T:nopass;S:{_escaped(wifi.network)};;"
    return f"WIFI:T:WPA;S:{_escaped(wifi.network)};P:{_escaped(wifi.password)};;"


def _escaped(text: str) -> str:
    escaped = _SPECIAL.sub(r"\\\1", text)
    return f'"{escaped}"' if _LIKE_HEXADECIMAL.fullmatch(text) else escaped


def _in(words: Mapping[str, str], language: str) -> str:
    return words.get(language) or words.get("", "") or next(iter(words.values()), "")
