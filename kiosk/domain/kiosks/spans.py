"""Sets of sequence numbers, kept as spans: what a file holds of a device's records, and what of them a stream holds."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

Span = tuple[int, int]
"""A first and a last number, both inside."""


@dataclass(frozen=True, slots=True)
class Spans:
    """A set of numbers as spans in ascending order, none touching the next."""

    spans: tuple[Span, ...] = ()

    @classmethod
    def of(cls, numbers: Iterable[int]) -> "Spans":
        """Return the set of single numbers, in any order, repeated or not."""
        return cls.joined((number, number) for number in numbers)

    @classmethod
    def joined(cls, spans: Iterable[Span]) -> "Spans":
        """Return the set of spans in any order, overlapping or not; empty ones (last before first) are left out."""
        joined: list[Span] = []
        for first, last in sorted(span for span in spans if span[0] <= span[1]):
            if joined and first <= joined[-1][1] + 1:
                joined[-1] = (joined[-1][0], max(joined[-1][1], last))
            else:
                joined.append((first, last))
        return cls(tuple(joined))

    def __or__(self, other: "Spans") -> "Spans":
        """Return what is in either."""
        if not other.spans:
            return self
        if self.spans and len(other.spans) == 1 and other.spans[0][0] == self.spans[-1][1] + 1:  # the usual case
            return Spans((*self.spans[:-1], (self.spans[-1][0], other.spans[0][1])))
        return Spans.joined((*self.spans, *other.spans))

    def __sub__(self, other: "Spans") -> "Spans":
        """Return what is in this one only."""
        left: list[Span] = []
        taken = iter((*other.spans, (float("inf"), float("inf"))))
        start, end = next(taken)
        for first, last in self.spans:
            begin = first
            while end < begin:
                start, end = next(taken)
            while start <= last:
                if begin < start:
                    left.append((begin, int(start) - 1))
                begin = int(end) + 1
                if end > last:
                    break
                start, end = next(taken)
            if begin <= last:
                left.append((begin, last))
        return Spans(tuple(left))

    def __contains__(self, number: int) -> bool:
        return any(first <= number <= last for first, last in reversed(self.spans))

    def __len__(self) -> int:
        """Return how many numbers are in it."""
        return sum(last - first + 1 for first, last in self.spans)

    def __iter__(self) -> Iterator[int]:
        for first, last in self.spans:
            yield from range(first, last + 1)

    @property
    def gaps(self) -> "Spans":
        """What is missing between 1 and the largest number."""
        return Spans(((1, self.spans[-1][1]),)) - self if self.spans else Spans()
