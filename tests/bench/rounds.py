"""Rounds at tables: repeats beside their bound, and the time, for numbers of people and of tables around an eighth.

Each plan is then repaired: of each twenty people one comes after the first round has begun, and one is missing from it
on. The table is Markdown, and the summary is one too, a row for each ten people. At last a plan of 1,000 is repaired.
"""

import argparse
import random
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from kiosk.domain.rounds.bound import least_repeats
from kiosk.domain.rounds.guests import Guest, Wishes
from kiosk.domain.rounds.plan import proposal, seat
from kiosk.domain.rounds.repair import seat_late, take_out
from kiosk.domain.rounds.seating import Seating
from tests.bench.timing import line

HEAD = "| people | tables | rounds | repeats | bound | took | late, missing | repeats then | others moved | a repair |"
SUMMARY_HEAD = (
    "| people | plans | repeat nothing | at their bound | repeats at the tables proposed | longest plan | repairs "
    "| repeats they brought, where there were none | others moved | longest repair |"
)


@dataclass(frozen=True, slots=True)
class Plan:
    """How a plan turned out, and what became of it once it was repaired; times in seconds."""

    people: int
    tables: int
    rounds: int
    proposed: bool
    repeats: int
    bound: int
    took: float
    repairs: int
    repeats_then: int
    moved: int
    repair_took: float

    def row(self) -> str:
        """Return the plan as a row under `HEAD`; the number of tables that is proposed is bold."""
        tables = f"**{self.tables}**" if self.proposed else f"{self.tables}"
        return (
            f"| {self.people} | {tables} | {self.rounds} | {self.repeats} | {self.bound} | {self.took * 1000:.0f} ms "
            f"| {self.repairs // 2}, {self.repairs // 2} | {self.repeats_then} | {self.moved} "
            f"| {self.repair_took * 1000:.1f} ms |"
        )


def plans(people: int, rounds: int) -> Iterator[Plan]:
    """Yield how plans of so many people turn out, at the tables of eight, one more, one less, and at those proposed."""
    proposed = proposal(people, rounds)
    near = {proposed.usual - 1, proposed.usual, proposed.usual + 1, proposed.tables}
    for tables in sorted(one for one in near if one > 1):
        begin = time.thread_time()
        seating = seat([Guest()] * people, tables, rounds, Wishes(), "bench")
        took = time.thread_time() - begin
        repeats, bound = seating.repeats(), least_repeats(people, tables, rounds)
        some = max(1, people // 20)
        then, moved, longest = _repaired(seating, some)
        yield Plan(
            people, tables, rounds, tables == proposed.tables, repeats, bound, took, 2 * some, then, moved, longest
        )


def _repaired(seating: Seating, some: int) -> tuple[int, int, float]:
    """Let so many come late, and as many be missing, by turns, while the first round runs: nobody is moved in it.

    Returns:
        the repeats of the plan then, how many others one repair moved at most, and how long one took at most, s.
    """
    moved, longest = 0, 0.0
    for missing in random.Random(7).sample(range(seating.people), some):
        for repair, who in ((seat_late, seating.people), (take_out, missing)):
            begin = time.thread_time()
            repaired = repair(seating, who, 0, 1)
            longest = max(longest, time.thread_time() - begin)
            seating, moved = repaired.seating, max(moved, len(repaired.moved))
    return seating.repeats(), moved, longest


def summary(made: Sequence[Plan]) -> list[str]:
    """Return what all plans come to, a row for each ten people."""
    rows = [SUMMARY_HEAD, "|" + "---|" * (SUMMARY_HEAD.count(" | ") + 1)]
    for ten, of_ten in groupby(made, lambda plan: plan.people // 10):
        rows.append(_summary_row(f"{ten * 10} to {ten * 10 + 9}", list(of_ten)))
    return [*rows, _summary_row("all", made)]


def _summary_row(people: str, made: Sequence[Plan]) -> str:
    proposed = [plan.repeats for plan in made if plan.proposed]
    brought = [(plan.repeats_then - plan.repeats, not plan.repeats) for plan in made]
    cells = (
        people,
        len(made),
        sum(not plan.repeats for plan in made),
        sum(plan.repeats == plan.bound for plan in made),
        f"{min(proposed)}" if len(set(proposed)) == 1 else f"{min(proposed)} to {max(proposed)}",
        f"{max(plan.took for plan in made) * 1000:.0f} ms",
        sum(plan.repairs for plan in made),
        f"{sum(more for more, _ in brought)}, {sum(more for more, had_none in brought if had_none)}",
        max(plan.moved for plan in made),
        f"{max(plan.repair_took for plan in made) * 1000:.1f} ms",
    )
    return "| " + " | ".join(map(str, cells)) + " |"


def repairs(people: int, tables: int, rounds: int, tries: int) -> None:
    """Print how long repairs of a plan take, and what they repeat."""
    seating = seat([Guest()] * people, tables, rounds, Wishes(), "bench")
    chance, took, moved = random.Random(7), [], 0
    for number in range(tries):
        first = chance.randrange(rounds)
        begin = time.perf_counter()
        if number % 2:
            repair = seat_late(seating, seating.people, first, first + 1)
        else:
            repair = take_out(seating, chance.randrange(people), first, first + 1)
        took.append(time.perf_counter() - begin)
        seating, moved = repair.seating, max(moved, len(repair.moved))
    print(line(f"a repair, {people:,} people, {tables} tables, {rounds} rounds", took))
    print(f"  longest {max(took) * 1000:.1f} ms")
    print(f"  {seating.repeats()} repeats after {tries}, at most {moved} others moved")


def table(people: Iterable[int], rounds: int, file: Path | None) -> None:
    """Print the table as its plans are made, and the summary; leave both in a file too if there is one."""
    lines = [HEAD, "|" + "---|" * (HEAD.count(" | ") + 1)]
    print("\n".join(lines), flush=True)
    made: list[Plan] = []
    for number in people:
        for plan in plans(number, rounds):
            made.append(plan)
            lines.append(plan.row())
            print(lines[-1], flush=True)
    short = ["", *summary(made), ""]
    print("\n".join(short), flush=True)
    if file:
        file.write_text("\n".join(lines + short))


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", default=",".join(map(str, range(20, 151))))
    parser.add_argument("--rounds", type=int, default=6)
    parser.add_argument("--to", type=Path, help="a Markdown file for the table and its summary")
    options = parser.parse_args()
    table(map(int, options.people.split(",")), options.rounds, options.to)
    repairs(1_000, 125, 20, 60)
    repairs(83, 11, 6, 20)


if __name__ == "__main__":
    main()
