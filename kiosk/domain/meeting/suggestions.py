"""Who is worth meeting for whom: suggestions that both sides gain by, and that show everybody alike often.

All people who are here are matched with each other as many times in a row as each is suggested people: in every
matching a person has one partner at the most, and nobody twice the same. So somebody of whom much is wanted is
suggested to no more people than anybody else, and whoever has a partner is suggested to that partner too. A matching is
greedy: the pairs that fit best first, across groups before others, ties by a hash of both ids. It is a function of its
arguments alone, so that every kiosk that knows the same suggests the same.

How well two fit is the harmonic mean of what each is to the other, which is low where one side gains little
(Pizzato et al., RECON, 2010).
"""

import hashlib
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from kiosk.domain.meeting.interests import Interests

MOST = 5
"""How many people are suggested to one."""
LARGEST_POOL = 512
"""Of more people, only those in one pool are compared with each other: which pool is theirs, their id's hash tells."""
_STEPS = 1_000
_FAINT = 0.25
"""What a direction counts for in which nothing is offered that is looked for: little, not nothing."""
_NUMBER = 32
_ACROSS = _STEPS + 1


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who is here and agreed to be suggested: their group and organisation, which may be empty."""

    id: str
    interests: Interests
    group: str = ""
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class MeetingReason:
    """Why two should meet, for one of them: topics that the other looks for and they offer, and the other way round."""

    wanted: tuple[str, ...] = ()
    offered: tuple[str, ...] = ()


def reason_for(own: Interests, other: Interests) -> MeetingReason:
    """Return why somebody of the one interests should meet somebody of the other, the other's side first."""
    return MeetingReason(tuple(sorted(own.offers & other.looks_for)), tuple(sorted(other.offers & own.looks_for)))


def fit(own: Interests, other: Interests) -> float:
    """Return how well two fit, from 0 to 1: 0 where neither offers what the other one looks for."""
    reason = reason_for(own, other)
    if not reason.wanted and not reason.offered:
        return 0.0
    here, there = _gain(len(reason.offered), len(own.looks_for)), _gain(len(reason.wanted), len(other.looks_for))
    return 2 * here * there / (here + there)


def suggestions(people: Collection[Participant], apart: Collection[tuple[str, str]]) -> Mapping[str, Sequence[str]]:
    """Return whom each person is suggested, by id: nobody of their own organisation.

    Args:
        people: everybody who is here and agreed.
        apart: pairs who are not suggested to each other, such as those who have met, each in any order.
    """
    barred = {frozenset(pair) for pair in apart}
    return {id_: partners for pool in _pools(people) for id_, partners in _in_pool(pool, barred).items()}


def suggested_to(person: str, people: Collection[Participant], apart: Collection[tuple[str, str]]) -> Sequence[str]:
    """Return whom one person is suggested, as `suggestions` has it, the best first; only their pool is looked at."""
    pool = next((pool for pool in _pools(people) if any(one.id == person for one in pool)), ())
    known = {one.id: one for one in pool}
    chosen = _in_pool(pool, {frozenset(pair) for pair in apart}).get(person, ())
    return sorted(chosen, key=lambda one: (-_worth(known[person], known[one]), one))


def _in_pool(pool: Sequence[Participant], apart: Collection[frozenset[str]]) -> dict[str, list[str]]:
    chosen: dict[str, list[str]] = defaultdict(list)
    pairs = _pairs(pool, apart)
    for _ in range(MOST):
        pairs = _match(pairs, pool, chosen)
    return chosen


def _worth(person: Participant, partner: Participant) -> int:
    """Return how good a pair is, across groups before others; 0 for one that is not suggested."""
    how_well = round(_STEPS * fit(person.interests, partner.interests))
    if not how_well or (person.organisation and person.organisation == partner.organisation):
        return 0
    return how_well + (_ACROSS if person.group != partner.group else 0)


def _gain(met: int, wanted: int) -> float:
    return (met + _FAINT) / (wanted + _FAINT)


def _hash(id_: str) -> int:
    return int.from_bytes(hashlib.blake2b(id_.encode(), digest_size=4).digest())


def _pools(people: Collection[Participant]) -> list[tuple[Participant, ...]]:
    """Return people in pools small enough, by id; their number doubles, so that few who come change it."""
    count = 1
    while len(people) > count * LARGEST_POOL:
        count *= 2
    pools: dict[int, list[Participant]] = defaultdict(list)
    for person in sorted(people, key=lambda one: one.id):
        pools[_hash(person.id) % count].append(person)
    return [tuple(pool) for _, pool in sorted(pools.items())]


def _pairs(pool: Sequence[Participant], apart: Collection[frozenset[str]]) -> list[int]:
    """Return all pairs who may be suggested to each other, best first, each as one number that ends in both places.

    A number takes a tenth of a tuple's time to sort: of a thousand people there are half a million.
    """
    hashes = [_hash(person.id) for person in pool]
    fits: dict[tuple[Interests, Interests], int] = {}
    pairs = []
    for one, person in enumerate(pool):
        for other in range(one):
            partner = pool[other]
            both = (person.interests, partner.interests)
            if (how_well := fits.get(both)) is None:
                how_well = fits[both] = round(_STEPS * fit(*both))
            if not how_well or (person.organisation and person.organisation == partner.organisation):
                continue
            if person.group != partner.group:
                how_well += _ACROSS
            tie = ((hashes[one] ^ hashes[other]) * 0x9E3779B1) & 0xFFFFFFFF
            pairs.append(((2 * _ACROSS - how_well) << 52) | (tie << 20) | (one << 10) | other)
    known = {person.id for person in pool}
    barred = [pair for pair in apart if len(pair) == 2 and pair <= known]
    if barred:
        place = {person.id: at for at, person in enumerate(pool)}
        ends = {_ends(place[min(pair)], place[max(pair)]) for pair in barred}
        pairs = [pair for pair in pairs if pair & 0xFFFFF not in ends]
    pairs.sort()
    return pairs


def _ends(one: int, other: int) -> int:
    return (max(one, other) << 10) | min(one, other)


def _match(pairs: Sequence[int], pool: Sequence[Participant], chosen: dict[str, list[str]]) -> list[int]:
    """Match everybody once; returns the pairs that are left, in their order.

    The pairs of whoever had fewest partners before come first, as few fit them and others would take those; then the
    pairs that fit best.
    """
    had = [len(chosen.get(person.id, ())) for person in pool]
    taken = bytearray(len(pool))
    matched = set[int]()
    for fewest in sorted(set(had)):
        for pair in pairs:
            one, other = (pair >> 10) & 0x3FF, pair & 0x3FF
            if taken[one] or taken[other] or (had[one] != fewest and had[other] != fewest):
                continue
            taken[one] = taken[other] = 1
            matched.add(pair)
            chosen[pool[one].id].append(pool[other].id)
            chosen[pool[other].id].append(pool[one].id)
    return [pair for pair in pairs if pair not in matched]
