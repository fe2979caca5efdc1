"""Medians and 99th percentiles."""

import statistics
import time
from collections.abc import Callable, Sequence


def times(act: Callable[[int], object], number: int) -> list[float]:
    """Return the seconds that each of `number` calls took; the call is told its number."""
    found = []
    for index in range(number):
        begin = time.perf_counter()
        act(index)
        found.append(time.perf_counter() - begin)
    return found


def p99(seconds: Sequence[float]) -> float:
    """Return the 99th percentile."""
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, int(len(ordered) * 0.99))]


def line(what: str, seconds: Sequence[float]) -> str:
    """Return one line with median and p99 in milliseconds."""
    return f"{what:<52} median {statistics.median(seconds) * 1e3:8.3f} ms   p99 {p99(seconds) * 1e3:8.3f} ms"
