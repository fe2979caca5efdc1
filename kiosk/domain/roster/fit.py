"""How well a person fits what was typed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from itertools import permutations

from kiosk.domain.roster.folding import fold

_LONGEST = 200
_WORDS = 8
_TURNED = 3
"""Names of so many words are looked for in any order of them."""
_RUN = 3
"""So many words may be written as one elsewhere."""


class Fit(IntEnum):
    """The ways in which a person fits, the best first."""

    WHOLE_NAME = 0
    NAME_TURNED = 1
    WHOLE_WORDS = 2
    PHRASE = 3
    NAME_BEGUN = 4
    WORDS_BEGUN = 5
    AFFILIATION = 6
    OTHER = 7


@dataclass(frozen=True)
class Query:
    """What was typed so far."""

    text: str

    @cached_property
    def folded(self) -> str:
        """All of it, in plain letters."""
        return fold(self.text[:_LONGEST])

    @cached_property
    def words(self) -> tuple[str, ...]:
        """Its words, each once."""
        return tuple(dict.fromkeys(self.folded.split()))[:_WORDS]

    @property
    def is_key(self) -> bool:
        """Whether it may be an order, an address or a part of a code, which have no space within."""
        return len(self.text) > 2 and not re.search(r"\s", self.text)

    @property
    def is_surely_key(self) -> bool:
        """Whether it looks like one of these, and unlike a name."""
        return self.is_key and re.search(r"[\d@._+]", self.text) is not None

    @property
    def is_address(self) -> bool:
        """Whether it is an e-mail address, or begins one."""
        return self.is_key and "@" in self.text

    def turned(self) -> Iterator[str]:
        """Yield the folded names that these words are in another order."""
        if len(self.words) <= _TURNED:
            yield from (" ".join(words) for words in permutations(self.words))

    @cached_property
    def ways(self) -> tuple[tuple[str, ...], ...]:
        """The words, then the same with a few neighbours written as one: ``mac leod`` may be ``macleod``."""
        ways = [self.words]
        count = len(self.words)
        for size in range(2, min(count, _RUN) + 1 if count <= _RUN + 1 else 0):
            for start in range(count - size + 1):
                end = start + size
                ways.append((*self.words[:start], "".join(self.words[start:end]), *self.words[end:]))
        return tuple(ways)

    def fit(self, name: str, joined_name: str, affiliation: str) -> Fit:
        """Tell how somebody fits who is known to fit at all.

        Args:
            name: their folded name.
            joined_name: what `folding.joined` makes of it.
            affiliation: their folded organisation, group and role.
        """
        if name == self.folded:
            return Fit.WHOLE_NAME
        words = f" {name} {joined_name} "
        if len(self.words) == 1:
            return self._fit_of_one_word(name, words, affiliation)
        if name.count(" ") == len(self.words) - 1 and set(name.split()) == set(self.words):
            return Fit.NAME_TURNED
        if _is_any_in(self._whole_ways, words):
            return Fit.WHOLE_WORDS
        is_phrase = self._phrase in f" {affiliation} "
        if is_phrase:
            return Fit.PHRASE
        if name.startswith(self.folded):
            return Fit.NAME_BEGUN
        return Fit.WORDS_BEGUN if _is_any_in(self._begun_ways, words) else Fit.OTHER

    def _fit_of_one_word(self, name: str, words: str, affiliation: str) -> Fit:
        if name == self.words[0]:  # which was typed twice
            return Fit.NAME_TURNED
        if self._begun_ways[0][0] in words:
            return Fit.WHOLE_WORDS if self._whole_ways[0][0] in words else Fit.WORDS_BEGUN
        return Fit.AFFILIATION if self._phrase in f" {affiliation} " else Fit.OTHER

    @cached_property
    def _phrase(self) -> str:
        return f" {self.folded} "

    @cached_property
    def _whole_ways(self) -> "_Ways":
        return tuple(tuple(f" {word} " for word in way) for way in self.ways)

    @cached_property
    def _begun_ways(self) -> "_Ways":
        return tuple(tuple(f" {word}" for word in way) for way in self.ways)


_Ways = tuple[tuple[str, ...], ...]
"""Ways to read what was typed, each some words with the spaces between which they stand."""


def _is_any_in(ways: _Ways, words: str) -> bool:
    """Tell whether all words of any of these ways stand among some words."""
    for way in ways:  # in loops, as this is asked of dozens of people at a keystroke
        for word in way:
            if word not in words:
                break
        else:
            return True
    return False
