"""Rounds at tables: repeats beside their bound, and the time, for numbers of people and of tables around an eighth.

Then repairs of a plan of 1,000 people: somebody who comes late, and somebody who is missing.
"""

import argparse
import random
import time

from kiosk.domain.rounds.bound import least_repeats
from kiosk.domain.rounds.guests import Guest, Wishes
from kiosk.domain.rounds.plan import proposal, seat
from kiosk.domain.rounds.repair import seat_late, take_out
from tests.bench.timing import line


def table(people: int, rounds: int) -> None:
    """Print how plans of so many people turn out."""
    proposed = proposal(people, rounds)
    near = {proposed.usual - 1, proposed.usual, proposed.usual + 1, proposed.tables}
    for tables in sorted(one for one in near if one > 1):
        begin = time.thread_time()
        seating = seat([Guest()] * people, tables, rounds, Wishes(), "bench")
        took = (time.thread_time() - begin) * 1000
        mark = "proposed" if tables == proposed.tables else ""
        bound = least_repeats(people, tables, rounds)
        print(
            f"{people:>6} {tables:>6} {rounds:>6} {seating.repeats():>8} {bound:>6} {took:>8.0f} ms  {mark}", flush=True
        )


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


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", default=",".join(map(str, range(20, 151))))
    parser.add_argument("--rounds", type=int, default=6)
    options = parser.parse_args()
    print(f"{'people':>6} {'tables':>6} {'rounds':>6} {'repeats':>8} {'bound':>6} {'took':>8}")
    for people in map(int, options.people.split(",")):
        table(people, options.rounds)
    repairs(1_000, 125, 20, 60)
    repairs(83, 11, 6, 20)


if __name__ == "__main__":
    main()
