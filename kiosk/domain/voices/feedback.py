"""Feedback: one of five faces, answers to the organiser's own questions, and a sentence if somebody likes."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

LONGEST_SENTENCE = 200
"""The most letters of a sentence."""
MOST_QUOTES = 6
"""The most sentences that a report quotes."""
_ID = 16
"""Hexadecimal digits."""


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

    The face is 0 where fewer than five spoke. Whoever said it agreed that it may be quoted, if it `is_quotable`; the
    report quotes it, as the organiser read and chose it, if it `is_quoted`.
    """

    id: str
    session: str
    face: int
    text: str
    language: str
    hour: int
    is_quotable: bool = False
    is_quoted: bool = False


def sentence_id(session: str, mark: str, text: str) -> str:
    """Return the id of a sentence, by which the organiser chooses it.

    It is of these very words: a choice holds for no others that come to stand under the same mark.

    Args:
        session: what it is about; empty for the day.
        mark: the keyed mark of whoever said it.
        text: the sentence.
    """
    said = f"foyer-sentence/1\0{session}\0{mark}\0{text}".encode()
    return hashlib.sha256(said).hexdigest()[:_ID]
