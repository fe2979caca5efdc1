"""The letter under which a name stands in a list, as a language's dictionaries have it."""

import unicodedata
from functools import lru_cache

from kiosk.domain.language import language_of

_BY_LETTER = ("LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW", "ARMENIAN", "GEORGIAN")
"""Scripts of few enough letters that a list is headed by each."""
_FIGURES = "#"
_ARABIC = str.maketrans("أإآٱىةؤئ", "اااايهوي")


@lru_cache(maxsize=4096)
def heading_of(name: str, language: str) -> str:
    """Return the letter above a name in a list; empty for scripts of many signs, which share a heading."""
    letter = next((sign for sign in name if sign.isalnum()), "")
    if not letter or not letter.isalpha():
        return _FIGURES
    script = unicodedata.name(letter, "").partition(" ")[0]
    if script not in _BY_LETTER:
        return ""
    capital = _capital(letter, language)
    alphabet = language_of(language).alphabet
    if capital in alphabet:
        return capital
    plain = unicodedata.normalize("NFD", capital)[0].translate(_ARABIC)
    if script == "LATIN" and not "A" <= plain <= "Z":
        plain = _in_ascii(capital) or plain
    return plain


def _capital(letter: str, language: str) -> str:
    if language_of(language).locale.startswith(("tr", "az")) and letter in "iı":
        return "İ" if letter == "i" else "I"
    return unicodedata.normalize("NFC", letter.upper())[:1]


def _in_ascii(letter: str) -> str:
    from anyascii import anyascii

    return anyascii(letter)[:1].upper()
