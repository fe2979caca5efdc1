"""Since when more people are in somewhere than fit, as doors that were apart let in, or decisions did."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Passage:
    """Somebody came in, or left, at a time in UTC milliseconds."""

    attendee: str
    at: int
    came: bool


def over_since(passages: Iterable[Passage], most: int) -> int | None:
    """Return since when more than `most` are in, in UTC milliseconds; None if no more are.

    Whoever came and left at one and the same moment is out, as in the view `presence`.

    Args:
        passages: all of one area and day that were not taken back, by time.
        most: how many fit.
    """
    came: dict[str, int] = {}
    left: dict[str, int] = {}
    inside: set[str] = set()
    since: int | None = None
    for passage in passages:
        (came if passage.came else left)[passage.attendee] = passage.at
        if came.get(passage.attendee, 0) > left.get(passage.attendee, 0):
            inside.add(passage.attendee)
        else:
            inside.discard(passage.attendee)
        if len(inside) <= most:
            since = None
        elif since is None:
            since = passage.at
    return since
