"""The rows of the day in numbers: groups as bars, and the matrix of which groups met which."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One group as a bar: `length` and `filled` are parts of the largest group."""

    name: str
    checked_in: str
    of_expected: str
    length: float
    filled: float


@dataclass(frozen=True, slots=True)
class CellRow:
    """One cell of the matrix; `strength` is a part of the largest number, `text` empty where too few people met."""

    row: int
    column: int
    text: str
    strength: float
    spoken: str


@dataclass(frozen=True, slots=True)
class NameRow:
    """The name of a row of the matrix."""

    name: str
