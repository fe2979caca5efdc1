"""A name search as it is typed, one keystroke after the other, against the bare full-text index in the same run."""

import argparse
import random
import tempfile
from pathlib import Path

from kiosk.domain.roster.folding import fold
from kiosk.services.find import Finder
from kiosk.storage.tables import search
from tests.bench.crowd import crowd, names
from tests.bench.timing import line, p99, times


def typed(number: int) -> list[str]:
    """Return what stands in the field after each keystroke, for people, part words, two-word queries and typos."""
    chance = random.Random(5)
    found = []
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
        found += [text[:end] for end in range(2, len(text) + 1)]
    return found


def main() -> None:
    """Print median and p99 of a keystroke."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--attendees", type=int, default=100_000)
    parser.add_argument("--people", type=int, default=200)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        file, _ = crowd(Path(name), options.attendees)
        finder = Finder(file)
        queries = typed(options.people)
        finder.warm()
        ours = times(lambda i: finder.find(queries[i]), len(queries))
        bare = times(
            lambda i: search.matching(
                file.reader, search.expression([[w] for w in queries[i].split()], prefix=True), 20
            ),
            len(queries),
        )
        print(line(f"find, {options.attendees:,} attendees, {len(queries):,} keystrokes", ours))
        print(line("bare FTS5 prefix query, same run", bare))
        print(f"  p99 {p99(ours) * 1e3:.2f} ms (under 10); ratio of p99 to the bare query {p99(ours) / p99(bare):.2f}")
        slow = max(range(len(queries)), key=lambda i: ours[i])
        print(f"  slowest: {len(queries[slow])} letters, {ours[slow] * 1e3:.2f} ms")
        file.close()


def _typo(word: str, chance: random.Random) -> str:
    at = chance.randrange(len(word))
    return word[:at] + chance.choice("aeiklmnrst") + word[at + 1 :]


if __name__ == "__main__":
    main()
