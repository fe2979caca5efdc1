"""An evening of meeting others over the real services: suggestions, wishes, slips and rounds, and its figures."""

import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from statistics import median

from kiosk.domain.faults.people import TooManyAsked
from kiosk.domain.meeting.suggestions import Participant, suggestions
from kiosk.domain.moment import event_day
from kiosk.services.meeting.courses import courses
from kiosk.services.meeting.slip import meeting_slip
from kiosk.services.meeting.suggested import participants, suggested
from kiosk.services.meeting.wishes import wish
from kiosk.services.rounds.plans import plan_rounds
from kiosk.services.voices.discussion import set_topic
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from tests.guests import Guest, put_on_the_list
from tests.meeting import take_part

ROUNDS, MINUTES = 6, 12
_TOPICS = ("Export", "Finance", "Talent", "Moulding", "Sensors", "Design", "Logistics", "Software")


@dataclass
class Evening:
    """What an evening came to.

    Attributes:
        took: how long each step took, seconds of the processor, by its name.
        shown: how often each person was suggested to others, the least first.
        meetings: how many pairs agreed; `slips` as many as were written for one of them.
        crossing: how many meetings take a table, or somebody, that another one has at the same time.
        tables, repeats: of the rounds.
    """

    took: dict[str, list[float]] = field(default_factory=dict)
    shown: Sequence[int] = ()
    meetings: int = 0
    slips: int = 0
    crossing: int = 0
    tables: int = 0
    repeats: int = 0

    @property
    def coverage(self) -> float:
        """The share of people who were suggested to anybody."""
        return sum(count > 0 for count in self.shown) / len(self.shown)

    @property
    def gini(self) -> float:
        """How unevenly people were shown: 0 is the same for all."""
        rising = sum((2 * at - len(self.shown) - 1) * count for at, count in enumerate(self.shown, 1))
        return rising / (len(self.shown) * sum(self.shown))

    @contextmanager
    def timing(self, step: str) -> Iterator[None]:
        """Note how long a step takes."""
        began = time.thread_time()
        yield
        self.took.setdefault(step, []).append(time.thread_time() - began)

    def lines(self) -> Iterator[str]:
        """Yield what a person reads of it."""
        for step, took in self.took.items():
            yield f"  {step}: {median(took) * 1000:.1f} ms median, longest {max(took) * 1000:.1f} ms, of {len(took)}"
        yield f"  Gini {self.gini:.3f}, coverage {self.coverage:.1%}, shown to {self.shown[0]} to {self.shown[-1]}"
        yield f"  {self.meetings} meetings, {self.crossing} that cross, {self.slips} slips"
        yield f"  {ROUNDS} rounds at {self.tables} tables: {self.repeats} repeats"


def play(file: EventFile, count: int, asking: int) -> Evening:
    """Play an evening.

    Args:
        file: the event file, with nobody on its list.
        count: how many people are there and take part.
        asking: so many of them ask the first one whom they are suggested.
    """
    evening, people = Evening(), _hall(file, count)
    evening.shown = sorted(_shown(file))
    asked = []
    for guest in people[:asking]:
        with evening.timing("suggested to one"):
            seen = suggested(file, guest.id).people
        if seen:
            with suppress(TooManyAsked), evening.timing("a wish"):
                wish(file, guest.id, seen[0].attendee, point="Foyer 1")
                asked.append((guest.id, seen[0].attendee))
    for one, other in asked:
        with evening.timing("a yes"):
            wish(file, other, one, point="Foyer 2")
    agreed = [course for course in courses(file.reader) if course.place]
    places = [(one.pair, one.place) for one in agreed if one.place]
    taken = Counter((place.start, key) for pair, place in places for key in (place.table, *pair))
    evening.meetings, evening.crossing = len(agreed), sum(number > 1 for number in taken.values())
    for course in agreed:
        with evening.timing("a slip"):
            evening.slips += meeting_slip(file, *course.pair).table > 0
    with evening.timing("rounds planned"):
        plan = plan_rounds(file, ROUNDS, starts=file.clock() + 600_000, minutes=MINUTES)
    evening.tables, evening.repeats = plan.seating.tables, plan.repeats
    return evening


def _hall(file: EventFile, count: int) -> list[Guest]:
    """Let people of six groups in, two of each organisation, who offer some topics and look for others."""
    topics, chance = [set_topic(file, name) for name in _TOPICS], random.Random(7)
    weights = [1 / (place + 1) for place in range(len(topics))]
    people = []
    for at in range(count):
        guest = put_on_the_list(file, f"Guest {at}", organisation=f"Firm {at // 2}", group=f"G{chance.randrange(6)}")
        offers, looks_for = (" ".join(chance.choices(topics, weights, k=chance.randint(least, 3))) for least in (0, 1))
        take_part(file, guest, offers, looks_for)
        people.append(guest)
    return people


def _shown(file: EventFile) -> Sequence[int]:
    """Return how often each is suggested to others, of those who take part."""
    taking = participants(file.reader, event_day(file.clock(), file.read_event().zone).isoformat())
    rows = attendees.of_ids(file.reader, taking)
    pool = [Participant(id_, stated, rows[id_].group, rows[id_].organisation) for id_, stated in taking.items()]
    shown = Counter(one for others in suggestions(pool, ()).values() for one in others)
    return [shown[one] for one in taking]
