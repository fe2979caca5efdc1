"""Runs benchmarks on another tree of this program and on this one by turns, and prints a table of both.

``git worktree add /tmp/before COMMIT && python -m tests.bench.paired /tmp/before admit search`` says what became slower
since. What stands in one of the two only is left out.
"""

import argparse
import os
import re
import statistics
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SIZES: dict[str, list[str]] = {
    "admit": ["--sizes", "100000", "--scans", "1000"],
    "search": ["--attendees", "100000"],
    "badges": ["--count", "5000"],
    "cold_start": ["--attendees", "20000", "--runs", "5"],
    "desk_paint": ["--attendees", "10000", "--scans", "100", "--pause", "100"],
    "across_desks": ["--attendees", "2000", "--rate", "60", "--seconds", "6"],
    "joining": ["--attendees", "10000", "--check-ins", "10000"],
    "many_kiosks": ["--kiosks", "60", "--whole", "3", "--seconds", "8", "--attendees", "1000"],
    "kiosk_memory": ["--attendees", "10000"],
    "growth": ["--sizes", "10000,100000", "--records", "500"],
}
"""What each is run with: small enough for some rounds."""

_HERE = Path(__file__).resolve().parents[2]
_TIMES = re.compile(r"^\s*(?P<what>.*?)\s+median\s+(?P<median>[\d.]+) ms\s+p99\s+(?P<p99>[\d.]+) ms")
_RATE = re.compile(r"^(?P<what>\S+) .*: (?P<rate>[\d,]+) a second.*?(?P<more>, with .*)?$")
_WHOLE = re.compile(r"^(?P<what>.*?)\s+(?P<seconds>[\d.]+) s \(")
_MEMORY = re.compile(r"^(?P<what>.*?)\s+peak\s+(?P<memory>\d+) MB resident")
_COUNTS = ((re.compile(r"^find,.*keystrokes$"), "a keystroke"), (re.compile(r"^\d+ scans, "), ""))
"""What is counted differently from run to run, and what stands for it."""


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, in what unit, and its value; with its p99 where it is a time."""

    what: str
    unit: str
    value: float
    p99: float | None = None


def figures(output: str) -> dict[tuple[str, int], Figure]:
    """Return what a benchmark printed, each by its name and how often that name came before."""
    found: dict[tuple[str, int], Figure] = {}
    for one in filter(None, map(_figure, output.splitlines())):
        number = 0
        while (one.what, number) in found:
            number += 1
        found[one.what, number] = one
    return found


def _figure(printed: str) -> Figure | None:
    if match := _TIMES.match(printed):
        return Figure(_name(match["what"]), "ms", float(match["median"]), float(match["p99"]))
    if match := _RATE.match(printed):
        return Figure(match["what"] + (match["more"] or ""), "a second", float(match["rate"].replace(",", "")))
    if match := _WHOLE.match(printed):
        return Figure(match["what"], "s", float(match["seconds"]))
    if match := _MEMORY.match(printed):
        return Figure(match["what"], "MB", float(match["memory"]))
    return None


def _name(what: str) -> str:
    for pattern, instead in _COUNTS:
        what = pattern.sub(instead, what)
    return what


def run(tree: Path, bench: str) -> dict[tuple[str, int], Figure]:
    """Run a benchmark of a tree."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join((str(tree), os.environ.get("PYTHONPATH", "")))}
    command = [sys.executable, "-P", "-m", f"tests.bench.{bench}", *SIZES[bench]]
    done = subprocess.run(command, cwd=tree, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        print(f"{bench} of {tree} failed:\n{done.stderr}", file=sys.stderr)
    return figures(done.stdout)


def rows(bench: str, pairs: list[tuple[dict[tuple[str, int], Figure], dict[tuple[str, int], Figure]]]) -> Iterator[str]:
    """Yield the table's rows: medians of all rounds, and the median of the ratios, round by round."""
    for key, sample in pairs[0][1].items():
        both = [(before[key], after[key]) for before, after in pairs if key in before and key in after]
        if not both:
            continue
        cells = [_cell([one for one, _ in both]), _cell([one for _, one in both])]
        ratio = f"{statistics.median(after.value / before.value for before, after in both if before.value):.2f}"
        if sample.p99:
            tails = statistics.median(after.p99 / before.p99 for before, after in both if before.p99 and after.p99)
            ratio += f", {tails:.2f} at p99"
        yield f"| {bench}: {sample.what} | {cells[0]} | {cells[1]} | {ratio} |"


def _cell(measured: list[Figure]) -> str:
    value = f"{statistics.median(one.value for one in measured):,.4g}"
    tails = [one.p99 for one in measured if one.p99 is not None]
    return f"{value} / {statistics.median(tails):.4g} {measured[0].unit}" if tails else f"{value} {measured[0].unit}"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("before", type=Path, help="the other tree")
    parser.add_argument("only", nargs="*", choices=[[], *SIZES], help="some of the benchmarks")
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    print("| what | before, median / p99 | now | ratio |\n|---|---|---|---|", flush=True)
    for bench in options.only or SIZES:
        trees = (options.before.resolve(), _HERE)
        pairs = [(run(trees[0], bench), run(trees[1], bench)) for _ in range(options.rounds)]
        for row in rows(bench, pairs):
            print(row, flush=True)


if __name__ == "__main__":
    main()
