"""A name search as it is typed, one keystroke after the other, against the bare full-text index, call by call, in
processor time.

Then the keystroke that follows a walk-in, against the one after it; how many whole names stand first; and the first
keystrokes after the file was opened, while the words of the roster are read.
"""

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from kiosk.domain.roster.folding import fold
from kiosk.domain.roster.new_guest import NewGuest
from kiosk.services.find import Finder
from kiosk.services.walk_in import walk_in
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import search
from tests.bench.crowd import crowd, names
from tests.bench.timing import line, p99

NAMES_TRIED = 100


def typed(number: int) -> list[str]:
    """Return what stands in the field after each keystroke, for people, part words, two-word queries and typos."""
    chance = random.Random(5)
    queries = []
    for name in names(number, seed=1):
        words = fold(name).split()
        text = chance.choice(
            (
                words[-1],
                f"{words[0]} {words[-1]}",
                f"{words[-1]} {words[0][:3]}",
                words[-1][2:],
                _typo(words[-1], chance),
            )
        )
        queries += [text[:end] for end in range(2, len(text) + 1)]
    return queries


def bare(file: EventFile, query: str) -> None:
    """Ask the index alone for the first 20 who have words that begin so."""
    search.matching(file.reader, search.all_of([[search.beginning(word)] for word in query.split()]), 20)


def in_turn(acts: Sequence[Callable[[], object]]) -> list[float]:
    """Return the seconds of the processor's time that each of some acts takes, one after the other.

    Nothing in them waits for a disk or another thread, so that a busy machine says the same as a quiet one.
    """
    seconds = []
    for act in acts:
        begin = time.thread_time()
        act()
        seconds.append(time.thread_time() - begin)
    return seconds


def keystrokes(file: EventFile, finder: Finder, people: int) -> None:
    """Print median and p99 of a keystroke."""
    queries = typed(people)
    pairs = [in_turn((partial(finder.find, query), partial(bare, file, query))) for query in queries]
    ours, alone = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    print(line(f"find, {len(queries):,} keystrokes", ours))
    print(line("bare FTS5 prefix query, in turn", alone))
    ratio = statistics.median(ours) / statistics.median(alone)
    print(f"  ratio of medians {ratio:.1f}, of p99 {p99(ours) / p99(alone):.1f}; longest {max(ours) * 1e3:.2f} ms")
    slow = max(range(len(queries)), key=lambda at: ours[at])
    print(f"  slowest: {len(queries[slow])} letters in {len(queries[slow].split())} words")


def after_walk_ins(file: EventFile, finder: Finder, number: int) -> None:
    """Print how long a keystroke takes just after somebody was added, and the same one again."""
    chance = random.Random(7)
    pairs = []
    for at, name in enumerate(names(number, seed=3)):
        walk_in(file, NewGuest(f"{name} {at}"), point="Desk 1", besides=_Everybody())
        query = _typo(fold(name).split()[-1], chance)
        pairs.append(in_turn((partial(finder.find, query),) * 2))
    print(line("a keystroke just after a walk-in", [pair[0] for pair in pairs]))
    print(line("the same keystroke again", [pair[1] for pair in pairs]))


def first_use(file: EventFile) -> Finder:
    """Print how long the first keystrokes take, and for how long one waits while words are read; returns the finder."""
    finder = Finder(file)
    first = in_turn([partial(finder.find, query) for query in ("m", "me", "meh")])
    steps = []
    is_more = True
    while is_more:
        begin = time.thread_time()
        is_more = finder.learn()
        steps.append(time.thread_time() - begin)
    print(line("the first keystrokes", first))
    print(f"  words read in {sum(steps) * 1e3:.0f} ms, the longest step {max(steps) * 1e3:.1f} ms")
    return finder


def whole_names_first(file: EventFile, finder: Finder, number: int = NAMES_TRIED) -> int:
    """Return of how many people, typed whole, one of that very name stands first."""
    wanted = random.Random(11).sample(list(names(search.last_number(file.reader), seed=1)), number)
    return sum(finder.find(name).people[0].attendee.name == name for name in wanted)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--attendees", type=int, default=100_000)
    parser.add_argument("--people", type=int, default=200)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        file, _ = crowd(Path(name), options.attendees)
        print(f"{options.attendees:,} attendees")
        finder = first_use(file)
        first = whole_names_first(file, finder, min(NAMES_TRIED, options.attendees))
        print(f"whole names that stand first: {first} of {min(NAMES_TRIED, options.attendees)} (at least 99)")
        keystrokes(file, finder, options.people)
        after_walk_ins(file, finder, options.people // 2)
        file.close()


class _Everybody(tuple[str, ...]):
    """Holds every id: whoever is alike is somebody else."""

    def __contains__(self, _: object) -> bool:
        return True


def _typo(word: str, chance: random.Random) -> str:
    at = chance.randrange(len(word))
    return word[:at] + chance.choice("aeiklmnrst") + word[at + 1 :]


if __name__ == "__main__":
    main()
