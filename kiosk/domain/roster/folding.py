"""Folding names to plain lower-case letters, so that `kilic` finds `Kılıç` in any locale."""

import re
import unicodedata
from functools import lru_cache

_NOT_WORD = re.compile(r"[^a-z0-9]+")
_PARTICLES = frozenset(
    re.findall(
        r"\S+",
        "aan abd abdul abou abu af al ap av bar bat bd ben bin bint binti bn bw d da dal dalla de degli dei del della "
        "delle den der des di do dos du el fitz ibn l la las le les lo los mac mc ni nic o of op ould san santa st t "
        "te ten ter ua ui umm van vom von y zu zum zur",
    )
)
"""Words that some write as one with the next; our own list, so that no library changes what is in a file's index."""
_NOT_LETTER = re.compile(r"[\W_]+")
_APOSTROPHE = re.compile("['`]")
"""Those, and the Arabic letter ain, stand within words."""
_PERHAPS_PICTURE = re.compile("[\u2100-\u2bff\U0001f000-\U0001faff]")
_VOWEL_SIGN = re.compile("[\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]")
"""Points of Hebrew and Arabic, and the Arabic stroke that stretches a word: hardly anybody writes them."""
_ARABIC = str.maketrans("\u0622\u0623\u0625\u0671\u0649\u0629", "\u0627\u0627\u0627\u0627\u064a\u0647")
"""Letters that are written with or without their sign, as search engines take them for one (Lucene's
ArabicNormalizer): alef with madda or hamza, alef maqsura for yeh, teh marbuta for heh."""


class _Ascii(dict[int, str]):
    """What each letter is in ASCII, worked out when it is first met: a roster has the same few again and again."""

    def __missing__(self, letter: int) -> str:
        from anyascii import anyascii

        plain = self[letter] = anyascii(chr(letter))
        return plain


class _LatinInAscii(dict[int, str]):
    """The same of letters that nothing before or after them changes: those before the combining marks."""

    def __missing__(self, letter: int) -> str:
        plain = self[letter] = _simplified(chr(letter)).translate(_IN_ASCII)
        return plain


_IN_ASCII, _LATIN_IN_ASCII = _Ascii(), _LatinInAscii()
_FIRST_MARK = "\u0300"


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return the words of a text in plain lower-case ASCII, one space between: ``"Ölçer-Işık"`` is ``"olcer isik"``."""
    if not text.isascii():
        is_latin = max(text) < _FIRST_MARK
        text = text.translate(_LATIN_IN_ASCII) if is_latin else _simplified(text).translate(_IN_ASCII)
    return _NOT_WORD.sub(" ", _APOSTROPHE.sub("", text).lower()).strip()


def _simplified(text: str) -> str:
    """Return a text with one letter for what may be written in two ways, and without pictures, which have no sound."""
    text = unicodedata.normalize("NFKC", text)
    if _PERHAPS_PICTURE.search(text):
        text = "".join(" " if unicodedata.category(symbol) == "So" else symbol for symbol in text)
    return _VOWEL_SIGN.sub("", text).translate(_ARABIC)


def joined(name: str) -> str:
    """Return what some write as one word: ``vandenberg`` for ``"Jan van den Berg"``, ``jeanluc`` for ``"Jean-Luc"``."""
    folded = fold(name).split()
    if _PARTICLES.isdisjoint(folded) and len(folded) == len(name.split()):
        return ""
    words: list[str] = []
    particles = ""
    for part in name.split():
        pieces = fold(part).split()
        word = "".join(pieces)
        if len(pieces) > 1:
            words.append(word)
        if word in _PARTICLES:
            particles += word
        elif particles and word:
            words.append(particles + word)
            particles = ""
    return " ".join(dict.fromkeys(words))


@lru_cache(maxsize=4096)
def comparable(text: str) -> str:
    """Return the words of a text to compare with others, as `fold` does, but in the letters that they are written in.

    Where other alphabets are folded too, the Korean word for yes becomes the Czech one for no.
    """
    if text.isascii() or not any(_is_of_another_alphabet(letter) for letter in text):
        return fold(text)
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return _NOT_LETTER.sub(" ", unicodedata.normalize("NFKC", plain).casefold().replace("'", "")).strip()


def _is_of_another_alphabet(letter: str) -> bool:
    return letter >= "\u0370" and letter.isalpha() and not "\u1e00" <= letter <= "\u1eff"
