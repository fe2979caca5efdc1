"""How many talks no list has, by capture and recapture: who sat together in the rounds, and who exchanged contacts.

Chapman's estimator and its variance (Seber, The Estimation of Animal Abundance, 2nd ed. 1982, section 3.1), with the
log-normal interval of Burnham et al. (1987) around what was missed, which never ends below 0. It takes the lists for
independent; as a table makes an exchange likelier, the truth is rather more than it says.
"""

from collections.abc import Collection
from dataclasses import dataclass
from math import exp, log, sqrt

TalkPair = tuple[str, str]
"""Attendee ids, the lower one first."""

_FEWEST = 7
"""With fewer on both lists the estimate is off (Robson & Regier 1964)."""
_SPREAD = 1.96
"""So many standard deviations each way hold 95 of 100 cases."""


@dataclass(frozen=True, slots=True)
class MissedTalks:
    """Pairs that sat at one table, those of them that also exchanged contacts, and about how many talks were missed.

    `low` to `high` hold the truth in 95 of 100 cases.
    """

    seated: int
    both: int
    missed: int
    low: int
    high: int


def missed_of(seated: Collection[TalkPair], contacts: Collection[TalkPair]) -> MissedTalks | None:
    """Estimate how many talks are on neither list; None where too few are on both to say."""
    first, second = len(set(seated)), len(set(contacts))
    both = len(set(seated) & set(contacts))
    if both < _FEWEST:
        return None
    total = (first + 1) * (second + 1) / (both + 1) - 1
    spread = (first + 1) * (second + 1) * (first - both) * (second - both) / ((both + 1) ** 2 * (both + 2))
    missed = max(0.0, total - (first + second - both))
    if not missed:
        return MissedTalks(first, both, 0, 0, 0)
    factor = exp(_SPREAD * sqrt(log(1 + spread / missed**2)))
    return MissedTalks(first, both, round(missed), round(missed / factor), round(missed * factor))
