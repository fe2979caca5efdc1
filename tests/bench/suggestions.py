"""Whom people are suggested, of 83 and of 1,000: how long it takes for one of them, and how evenly all are shown.

Everybody sees five people, as five matchings in a row give them. Shown evenly means that the Gini coefficient of how
often each one is suggested is low: 0 is the same for all. Coverage is the share of those who are suggested to anybody.
Beside it stands what it is where five are drawn at random for each, of those who fit them.
"""

import argparse
import random
import time
from collections import Counter
from collections.abc import Mapping, Sequence

from kiosk.domain.meeting.interests import Interests
from kiosk.domain.meeting.suggestions import MOST, Participant, fit, suggested_to, suggestions
from tests.bench.timing import line

_TOPICS = "abcdefgh"


def main() -> None:
    """Measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", default="83,1000")
    parser.add_argument("--tries", type=int, default=5)
    options = parser.parse_args()
    for count in map(int, options.people.split(",")):
        people = hall(count)
        took = []
        for person in people[: options.tries]:
            began = time.thread_time()
            suggested_to(person.id, people, ())
            took.append(time.thread_time() - began)
        print(line(f"suggestions for one of {count:,} people", took))
        print(f"  matched: {evenness(suggestions(people, ()), people)}")
        print(f"  drawn: {evenness(drawn(people), people)}")


def hall(count: int) -> Sequence[Participant]:
    """Return people of six groups, two of each organisation, who offer some topics and look for others."""
    chance = random.Random(7)
    weights = [1 / (place + 1) for place in range(len(_TOPICS))]

    def topics(least: int) -> frozenset[str]:
        return frozenset(chance.choices(_TOPICS, weights, k=chance.randint(least, 3)))

    return [
        Participant(f"{at:06x}", Interests(topics(0), topics(1)), chance.choice("UVWXYZ"), f"org {at // 2}")
        for at in range(count)
    ]


def drawn(people: Sequence[Participant]) -> Mapping[str, Sequence[str]]:
    """Return five for each person at random, of those who fit."""
    chance = random.Random(1)
    fitting = {
        one.id: [other.id for other in people if other is not one and fit(one.interests, other.interests)]
        for one in people
    }
    return {id_: chance.sample(others, min(MOST, len(others))) for id_, others in fitting.items()}


def evenness(chosen: Mapping[str, Sequence[str]], people: Sequence[Participant]) -> str:
    """Return how evenly people are shown to others."""
    shown = Counter(one for others in chosen.values() for one in others)
    counts = sorted(shown[person.id] for person in people)
    rising = sum((2 * at - len(counts) - 1) * count for at, count in enumerate(counts, 1))
    gini = rising / (len(counts) * sum(counts))
    covered = sum(count > 0 for count in counts) / len(counts)
    return f"Gini {gini:.3f}, coverage {covered:.1%}, each shown to {counts[0]} to {counts[-1]}"


if __name__ == "__main__":
    main()
