"""In which order letters are drawn: right-to-left scripts, and names that mix directions (Unicode Annex 9)."""

import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any

import uharfbuzz as hb
from bidi import algorithm
from bidi.mirror import MIRRORED

JOINERS = "\u200c\u200d"
"""What joins letters or keeps them apart; Persian and Indic names need them, though nothing of them is seen."""

_LEADING_VOWELS = "เแโใไເແໂໃໄ"
_VIRAMA = 9
_TAMIL_PULLI = "\u0bcd"
_RIGHT_TO_LEFT = ("R", "AL")
_OPENING = {letter: MIRRORED[letter] for letter in MIRRORED if unicodedata.category(letter) == "Ps"}


@dataclass(frozen=True, slots=True)
class Directed:
    """A stretch of text that runs in one direction, in the order in which it is read."""

    text: str
    from_right: bool


def is_right_to_left(text: str) -> bool:
    """Tell whether the first letter with a direction runs from right to left."""
    return bool(algorithm.get_base_level(text))


def directed(text: str) -> list[Directed]:
    """Return a line's stretches in the order in which they stand from left to right."""
    if not any(unicodedata.bidirectional(letter) in (*_RIGHT_TO_LEFT, "AN") for letter in text):
        return [Directed(text, from_right=False)]
    stretches = []
    for from_right, letters in groupby(_ordered(text), key=lambda letter: letter["level"] % 2 == 1):
        drawn = "".join(letter["ch"] for letter in letters)
        stretches.append(Directed(drawn[::-1] if from_right else drawn, from_right))
    return stretches


def copied(letters: str) -> str:
    """Return what copying a right-to-left cluster out of a PDF gives.

    PDF readers put words in order glyph by glyph. So brackets are as they are seen; letters that are one glyph are one
    code point, if Unicode has one (ﻻ for lam and alef), as their order would be turned around; and vowel signs are left
    out, as a sign between two letters is taken for the end of a word.
    """
    plain = "".join(MIRRORED.get(letter, letter) for letter in letters if not is_mark(letter))
    return _ligatures().get(plain, plain)


@cache
def _ligatures() -> dict[str, str]:
    """Return Unicode's presentation forms of several Arabic letters by those letters."""
    forms: dict[str, str] = {}
    for number in (*range(0xFEF5, 0xFEFD), *range(0xFB50, 0xFE00)):
        _, _, letters = unicodedata.decomposition(chr(number)).partition("> ")
        if " " in letters:
            forms.setdefault("".join(chr(int(letter, 16)) for letter in letters.split()), chr(number))
    return forms


def _ordered(text: str) -> list[dict[str, Any]]:
    """Return the letters from left to right, each with its level; HarfBuzz mirrors brackets itself."""
    level = algorithm.get_base_level(text)
    storage = algorithm.get_empty_storage() | {"base_level": level, "base_dir": "LR"[level]}
    algorithm.get_embedding_levels(text, storage)
    for letter in storage["chars"]:
        if letter["ch"] in JOINERS:
            letter["type"] = "NSM"  # rule X9 would take them out
    algorithm.calc_level_runs(storage)
    algorithm.resolve_weak_types(storage)
    _resolve_brackets(storage["chars"], "LR"[level])
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    algorithm.reorder_resolved_levels(storage, debug=False)
    letters: list[dict[str, Any]] = storage["chars"]
    return letters


def _resolve_brackets(letters: list[dict[str, Any]], base: str) -> None:
    """Give the two brackets of a pair one direction: rule N0, which the library leaves out."""
    for opening, closing in _pairs(letters):
        inside = {_strong(letter["type"]) for letter in letters[opening + 1 : closing]} - {""}
        if not inside:
            continue
        before = next((side for letter in letters[opening - 1 :: -1] if (side := _strong(letter["type"]))), base)
        direction = base if base in inside or opening == 0 else before
        letters[opening]["type"] = letters[closing]["type"] = direction


def _pairs(letters: list[dict[str, Any]]) -> list[tuple[int, int]]:
    pairs, waiting = [], list[tuple[str, int]]()
    for place, letter in enumerate(letters):
        if letter["ch"] in _OPENING:
            waiting.append((_OPENING[letter["ch"]], place))
        elif match := next((one for one in reversed(waiting) if one[0] == letter["ch"]), None):
            pairs.append((match[1], place))
            del waiting[waiting.index(match) :]
    return sorted(pairs)


def _strong(kind: str) -> str:
    return {"L": "L", "R": "R", "EN": "R", "AN": "R"}.get(kind, "")


@cache
def script_of(letter: str) -> str | None:
    """Return a letter's script (ISO 15924); None for what belongs to all, such as digits and spaces."""
    buffer = hb.Buffer()
    buffer.add_str(letter)
    buffer.guess_segment_properties()
    script: str | None = buffer.script
    return script


def is_mark(letter: str) -> bool:
    """Tell whether a letter belongs to the one before it."""
    return letter in JOINERS or unicodedata.category(letter).startswith("M")


def may_break(before: str, after: str) -> bool:
    """Tell whether a word that must be broken may be between two letters: never where they are one, or joined."""
    joins = unicodedata.combining(before) == _VIRAMA and before != _TAMIL_PULLI
    if is_mark(after) or before in JOINERS or before in _LEADING_VOWELS or joins:
        return False
    return "AL" not in (unicodedata.bidirectional(before), unicodedata.bidirectional(after))
