"""Names in right-to-left scripts: letters in their joined forms, and words in the order they are drawn in.

The joined forms come from the Unicode Character Database (the decompositions of the Arabic presentation forms), the
order from a plain reading of UAX #9 that is enough for names: no embeddings, no explicit marks.
"""

import unicodedata
from functools import cache
from itertools import groupby

_MIRRORED = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_RIGHT_TO_LEFT = ("R", "AL")


def is_right_to_left(text: str) -> bool:
    """Tell whether the first letter with a direction runs from right to left."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction == "L":
            return False
        if direction in _RIGHT_TO_LEFT:
            return True
    return False


def drawn(text: str) -> str:
    """Return a text as it is drawn from left to right, letters joined; one without right-to-left letters is unchanged.

    Vowel signs of Arabic and Hebrew are left out: names do without, and fonts place them by rules not applied here.
    """
    if not any(letter >= "\u0590" and unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in text):
        return text
    plain = "".join(letter for letter in text if not _is_vowel_sign(letter))
    return _ordered(_joined(plain))


def _is_vowel_sign(letter: str) -> bool:
    return "\u0590" <= letter <= "\u08ff" and unicodedata.category(letter) == "Mn"


@cache
def _forms() -> dict[str, dict[str, str]]:
    forms: dict[str, dict[str, str]] = {}
    for number in (*range(0xFB50, 0xFC00), *range(0xFE70, 0xFEFD)):
        kind, _, letters = unicodedata.decomposition(chr(number)).partition("> ")
        if letters:
            base = "".join(chr(int(letter, 16)) for letter in letters.split())
            forms.setdefault(base, {})[kind.lstrip("<")] = chr(number)
    return forms


def _joined(text: str) -> str:
    letters = _with_ligatures(text)
    shaped = []
    for index, letter in enumerate(letters):
        forms = _forms().get(letter)
        if forms is None:
            shaped.append(letter)
            continue
        before = index > 0 and "initial" in _joining(letters[index - 1]) and "final" in forms
        after = index + 1 < len(letters) and "final" in _joining(letters[index + 1]) and "initial" in forms
        kind = ("medial" if after else "final") if before else ("initial" if after else "isolated")
        shaped.append(forms.get(kind, letter))
    return "".join(shaped)


def _joining(letter: str) -> tuple[str, ...] | dict[str, str]:
    if letter == "\u0640":  # the stroke that lengthens a word joins on both sides
        return ("initial", "final")
    return _forms().get(letter, {})


def _with_ligatures(text: str) -> list[str]:
    letters: list[str] = []
    for letter in text:
        if letters and letters[-1] == "\u0644" and "\u0644" + letter in _forms():  # lam and alef are written as one
            letters[-1] += letter
        else:
            letters.append(letter)
    return letters


def _ordered(text: str) -> str:
    base = is_right_to_left(text)
    runs = [(right, "".join(letters)) for right, letters in _directed(text, base)]
    pieces = [run.translate(_MIRRORED)[::-1] if right else run for right, run in runs]
    return "".join(reversed(pieces) if base else pieces)


def _directed(text: str, base: bool) -> list[tuple[bool, list[str]]]:
    known = [_direction(letter) for letter in text]
    for index, direction in enumerate(known):
        if direction is None:
            before = next((found for found in reversed(known[:index]) if found is not None), base)
            after = next((found for found in known[index + 1 :] if found is not None), base)
            known[index] = before if before == after else base
    pairs = zip(known, text, strict=True)
    return [(bool(right), [letter for _, letter in run]) for right, run in groupby(pairs, key=lambda pair: pair[0])]


def _direction(letter: str) -> bool | None:
    kind = unicodedata.bidirectional(letter)
    if kind in ("R", "AL"):
        return True
    return False if kind in ("L", "EN", "AN") else None
