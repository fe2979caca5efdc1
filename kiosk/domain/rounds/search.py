"""Fewer repeats by exchanging two people at a time, where no design applies or wishes go against it.

Simulated annealing (Kirkpatrick 1983): two people of a round change places, now and then to the worse, ever more
rarely. It ends after so many exchanges, not after so long: so the same event has the same plan on every machine.
"""

from collections.abc import Sequence
from math import exp
from random import Random

from kiosk.domain.rounds.bound import least_repeats
from kiosk.domain.rounds.guests import Ties
from kiosk.domain.rounds.seating import Seating, company_of

MOST_EXCHANGES = 800_000
WORK = 6_000_000
"""Exchanges times rounds, as each is looked at."""
_WARM, _COLD = 0.3, 0.1
"""An exchange that makes it so much worse, in repeats, is made once in three: at first, and in the end."""
_WISH = 6
"""A wish weighs as much as so many repeats; that of two people of an organisation as one."""


def improved(seating: Seating, ties: Ties, random: Random) -> Seating:
    """Return a plan with as few repeats, and wishes that are not met, as a search finds."""
    if seating.tables < 2 or seating.people < 2:
        return seating
    search = _Annealing(seating, ties)
    enough = 0 if any(ties.together) else least_repeats(seating.people, seating.tables, len(seating.rounds))
    search.run(min(MOST_EXCHANGES, WORK // len(seating.rounds)), enough, random)
    return Seating(seating.tables, search.best)


class _Annealing:
    def __init__(self, seating: Seating, ties: Ties) -> None:
        self._ties = ties
        self._seats = [list(seats) for seats in seating.rounds]
        self._company = [company_of(seats, seating.tables) for seats in self._seats]
        numbers = range(len(self._seats))
        self._others = [
            [(self._seats[other], self._company[other]) for other in numbers if other != one] for one in numbers
        ]
        self._is_tied = [any(each) for each in zip(ties.together, ties.apart, ties.colleagues, strict=True)]
        self._cost = seating.repeats(ties.together) + self._unmet()
        self._least = self._cost
        self.best = seating.rounds

    def run(self, exchanges: int, enough: int, random: Random) -> None:
        """Try so many exchanges at most, until the cost is as low as it need be."""
        chance, rounds, people = random.random, len(self._seats), len(self._seats[0])
        warmth, cooling = _WARM, (_COLD / _WARM) ** (1 / exchanges)
        for _ in range(exchanges):
            if self._least <= enough:
                return
            warmth *= cooling
            round_ = int(chance() * rounds)
            one, other, seats = int(chance() * people), int(chance() * people), self._seats[round_]
            if seats[one] == seats[other]:
                continue
            change = self._change(round_, one, other)
            if change <= 0 or chance() < exp(-change / warmth):
                self._exchange(round_, one, other, change)

    def _change(self, round_: int, one: int, other: int) -> int:
        """Return what the cost would change by if two people changed places."""
        seats, company = self._seats[round_], self._company[round_]
        met = met_other = 0
        for their_seats, their_company in self._others[round_]:
            met |= their_company[their_seats[one]]
            met_other |= their_company[their_seats[other]]
        here, there = company[seats[one]] & ~(1 << one), company[seats[other]] & ~(1 << other)
        change = 0
        if self._is_tied[one] or self._is_tied[other]:
            met, met_other = met & ~self._ties.together[one], met_other & ~self._ties.together[other]
            change = self._wished(one, there) - self._wished(one, here)
            change += self._wished(other, here) - self._wished(other, there)
        change += (met & there).bit_count() - (met & here).bit_count()
        return change + (met_other & here).bit_count() - (met_other & there).bit_count()

    def _wished(self, who: int, company: int) -> int:
        """Return what it costs against wishes that somebody sits among others; who is missing counts below zero."""
        ties = self._ties
        cost = (ties.apart[who] & company).bit_count() - (ties.together[who] & company).bit_count()
        return _WISH * cost + (ties.colleagues[who] & company).bit_count()

    def _unmet(self) -> int:
        """Return what all wishes cost that are not met."""
        whole = _WISH * len(self._seats) * sum(one.bit_count() for one in self._ties.together)
        tied = [who for who, is_tied in enumerate(self._is_tied) if is_tied]
        pairs = zip(self._seats, self._company, strict=True)
        return (whole + sum(self._wished(who, company[seats[who]]) for seats, company in pairs for who in tied)) // 2

    def _exchange(self, round_: int, one: int, other: int, change: int) -> None:
        seats, company, both = self._seats[round_], self._company[round_], 1 << one | 1 << other
        company[seats[one]] ^= both
        company[seats[other]] ^= both
        seats[one], seats[other] = seats[other], seats[one]
        self._cost += change
        if self._cost < self._least:
            self._least, self.best = self._cost, _kept(self._seats)


def _kept(seats: Sequence[Sequence[int]]) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(each) for each in seats)
