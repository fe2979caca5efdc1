"""Guessing in which 8-bit encoding a short list was written, by how its words look in each.

A statistics of whole texts needs more than forty names. Here each candidate reads the words that have letters beyond
ASCII; the one in which they look most like names wins: letters that are frequent in its languages, capitals only at the
beginning or throughout, no signs in between. What was chosen is always said, with an example.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

_WORD = re.compile(r"[^\W\d_]+")
_HANZI = re.compile(rb"(?:[\xa1-\xf7][\xa1-\xfe])+")
_HIGH = re.compile(rb"[\x80-\xff]+")
_TURKISH = frozenset(b"\xd0\xdd\xde\xf0\xfd\xfe")
"""Ğ İ Ş ğ ı ş in Windows-1254, where Windows-1252 has the Icelandic Ð Ý Þ ð ý þ."""

_WESTERN = ("éèêëàâçîïôœùûüÿæ", "äöüß", "æøåé", "äöåéšž", "áéíóúñüç", "ãõáéíóúâêôçà", "àèéìòù", "ëïéèöüê", "áéíóúýþæðö")
"""French, German, Danish, Swedish, Spanish, Portuguese, Italian, Dutch, Icelandic."""
_CENTRAL = ("áčďéěíňóřšťúůýžľĺŕôä", "ąćęłńóśźż", "áéíóöőúüű", "ăâîşţ", "čćđšž")
"""Czech and Slovak, Polish, Hungarian, Romanian, Croatian and Slovene."""
_TURKISH_LETTERS = ("ğışçöüâîû",)
_CYRILLIC = ("оеаинтсрвлкмдпуяґїієў",)
_GREEK = ("αοιετσνηυρπκμλςάόίέήύώ",)
_HEBREW = ("ילוהאמרבנתדש",)
_ARABIC = ("المينرتوبسدعفك",)
_PUNCTUATION = frozenset("“”„‘’‚–—…«»·•€\u00a0")
_ENOUGH = 0.5
_MOST_ACCENTS = 0.6
"""Of the letters of a word in Latin script that has any beyond ASCII; Şükrü has 0.6."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    """An encoding, what its words are mostly made of, and between which letters those of its script are.

    In a script of its own `frequent` are its ten to twenty frequent letters; of Latin, for each language, the letters
    beyond ASCII.
    """

    encoding: str
    frequent: Sequence[str]
    script: tuple[str, str] | None = None


_CANDIDATES = (
    _Candidate("cp1252", _WESTERN),
    _Candidate("cp1250", _CENTRAL),
    _Candidate("cp1251", _CYRILLIC, ("\u0400", "\u04ff")),
    _Candidate("koi8_r", _CYRILLIC, ("\u0400", "\u04ff")),
    _Candidate("cp1253", _GREEK, ("\u0370", "\u03ff")),
    _Candidate("cp1255", _HEBREW, ("\u05d0", "\u05ea")),
    _Candidate("cp1256", _ARABIC, ("\u0621", "\u064a")),
)


def guess(content: bytes) -> str:
    """Return the encoding in which a text's words look best; empty if they look well in none.

    Args:
        content: text that is not UTF-8, with at least one byte beyond ASCII.
    """
    scores = {each.encoding: _score(_read(content, each.encoding), each) for each in _CANDIDATES}
    turkish = _Candidate("cp1254", _TURKISH_LETTERS if set(content) & _TURKISH else _WESTERN)
    scores = {"cp1254": _score(_read(content, "cp1254"), turkish) + 0.02, **scores, "gb18030": _score_of_hanzi(content)}
    best = max(scores, key=scores.__getitem__)
    return best if scores[best] >= _ENOUGH else ""


def _read(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return ""


def _score(text: str, candidate: _Candidate) -> float:
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    letters = "".join(words)
    beyond = [letter for letter in letters if letter > "\x7f"]
    signs = sum(sign > "\x7f" and not sign.isalpha() and sign not in _PUNCTUATION for sign in text)
    if not beyond:
        return 0.0
    lower = "".join(beyond).replace("İ", "ı").lower()  # lower() makes two letters of it
    likely = max(sum(map(lower.count, set(each))) for each in candidate.frequent) / len(lower)
    if candidate.script:
        first, last = candidate.script
        likely *= sum(first <= letter <= last for letter in letters) / len(letters)
    elif len(beyond) > max(2, len(letters) * _MOST_ACCENTS):
        likely *= 0.3
    shape: float = _well_shaped(words)
    return likely * shape * len(beyond) / (len(beyond) + 2 * signs)


def _well_shaped(words: Sequence[str]) -> float:
    """Return how far the words look like names, in a script that has capitals."""
    return sum(map(_shape, words)) / len(words)


def _shape(word: str) -> float:
    if len(word) > 1 and word.isupper():
        return 0.8
    if word.islower():
        return 0.9
    return float(word[1:] == word[1:].lower())


def _score_of_hanzi(content: bytes) -> float:
    """Return how many of the signs are among the 3,755 frequent ones, which GB 2312 sets first (rows 16 to 55)."""
    runs = _HIGH.findall(content)
    if not all(_HANZI.fullmatch(run) for run in runs):
        return 0.0
    leads: list[int] = [run[at] for run in runs for at in range(0, len(run), 2)]
    return sum(0xB0 <= lead <= 0xD7 for lead in leads) / len(leads)
