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
        words = name.split()
        if len(words) == len(self.words) and set(words) == set(self.words):
            return Fit.NAME_TURNED
        words += joined_name.split()
        if any(all(word in words for word in way) for way in self.ways):
            return Fit.WHOLE_WORDS
        is_phrase = f" {self.folded} " in f" {affiliation} "
        if len(self.words) > 1 and is_phrase:
            return Fit.PHRASE
        if len(self.words) > 1 and name.startswith(self.folded):
            return Fit.NAME_BEGUN
        beginnings = f" {' '.join(words)}"
        if any(all(f" {word}" in beginnings for word in way) for way in self.ways):
            return Fit.WORDS_BEGUN
        return Fit.AFFILIATION if is_phrase else Fit.OTHER
