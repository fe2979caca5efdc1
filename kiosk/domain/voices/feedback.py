"""Feedback: one of five faces, answers to the organiser's own questions, and a sentence if somebody likes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

LONGEST_SENTENCE = 200
"""The most letters of a sentence."""


class Smiley(IntEnum):
    """The faces, the saddest first."""

    VERY_BAD = 1
    BAD = 2
    FAIR = 3
    GOOD = 4
    VERY_GOOD = 5


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the organiser's own, which a face answers; `texts` map a language to its wording."""

    id: str
    text: str
    texts: Mapping[str, str] = field(default_factory=dict)

    def text_in(self, language: str) -> str:
        """Return the question in a language."""
        return self.texts.get(language) or self.text


@dataclass(frozen=True, slots=True)
class FaceCount:
    """How often each face was chosen, the saddest first, of a session or of the day (an empty id), for one question.

    An empty question is the face itself. Of fewer than five voices nothing is told: `counts` are empty.
    """

    session: str
    question: str
    counts: Sequence[int]

    @property
    def is_told(self) -> bool:
        """Whether at least five answered."""
        return bool(self.counts)

    @property
    def voices(self) -> int:
        """How many badges answered; 0 where that is not told."""
        return sum(self.counts)

    @property
    def mean(self) -> float:
        """The mean face, 1 to 5; 0 without a voice."""
        return sum(face * count for face, count in zip(Smiley, self.counts, strict=False)) / max(1, self.voices)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that came with a face; `hour` is when it was written down (UTC milliseconds, a whole hour).

    The face is 0 where fewer than five spoke.
    """

    session: str
    face: int
    text: str
    language: str
    hour: int
