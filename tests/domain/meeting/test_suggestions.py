"""Whom people are suggested: a reason on both sides, everybody about as often, and the same at every kiosk."""

import random
from collections import Counter

from kiosk.domain.meeting.interests import Interests, listed
from kiosk.domain.meeting.suggestions import (
    MOST,
    MeetingReason,
    Participant,
    fit,
    reason_for,
    suggested_to,
    suggestions,
)


def interests(offers: str, looks_for: str) -> Interests:
    return Interests(frozenset(offers), frozenset(looks_for))


def hall(count: int) -> list[Participant]:
    """Return people of six groups, who offer a few topics of eight and look for others; most want some."""
    chance = random.Random(7)
    weights = [1 / (place + 1) for place in range(8)]

    def drawn(least: int) -> str:
        return "".join(chance.choices("abcdefgh", weights, k=chance.randint(least, 3)))

    return [
        Participant(
            f"{chance.getrandbits(64):016x}", interests(drawn(0), drawn(1)), chance.choice("UVWXYZ"), f"org {at // 2}"
        )
        for at in range(count)
    ]


def gini(counts: list[int]) -> float:
    ordered, total = sorted(counts), sum(counts)
    return sum((2 * at - len(ordered) - 1) * one for at, one in enumerate(ordered, 1)) / (len(ordered) * total)


def test_everybody_is_suggested_and_nobody_to_everybody() -> None:
    people = hall(150)
    chosen = suggestions(people, ())
    shown = Counter(one for others in chosen.values() for one in others)
    chance = random.Random(1)
    at_random = Counter(one.id for _ in people for one in chance.sample(people, MOST))
    assert set(shown) == {one.id for one in people}
    assert max(shown.values()) <= MOST
    assert gini([shown[one.id] for one in people]) < gini([at_random[one.id] for one in people]) / 2


def test_each_suggestion_has_a_reason_goes_both_ways_and_is_no_colleague() -> None:
    people = hall(60)
    known = {one.id: one for one in people}
    chosen = suggestions(people, ())
    for one, others in chosen.items():
        assert len(set(others)) == len(others) <= MOST
        for other in others:
            assert one in chosen[other]
            assert reason_for(known[one].interests, known[other].interests) != MeetingReason()
            assert known[one].organisation != known[other].organisation


def test_every_kiosk_suggests_the_same_in_whatever_order_it_knows_people() -> None:
    people = hall(60)
    apart = [(people[0].id, people[at].id) for at in range(1, 8)]
    first = suggested_to(people[0].id, people, apart)
    turned = suggested_to(people[0].id, people[::-1], [pair[::-1] for pair in apart[::-1]])
    assert first == turned
    assert sorted(first) == sorted(suggestions(people, apart)[people[0].id])
    assert not {other for _, other in apart} & set(first)


def test_a_thousand_people_are_as_well_served_in_pools() -> None:
    people = hall(1_000)
    mine = suggested_to(people[3].id, people, ())
    assert mine
    assert all(people[3].id in suggested_to(one, people, ()) for one in mine[:1])


def test_who_gains_on_both_sides_comes_first_and_across_groups_before_that() -> None:
    both, half = interests("a", "b"), interests("a", "c")
    own = interests("b", "a")
    assert fit(own, both) > fit(own, half) > 0 == fit(own, interests("c", "d"))
    me = Participant("0", own, "SME", "mine")
    others = [
        Participant("1", both, "SME", "x"),
        Participant("2", half, "Student", "y"),
        Participant("3", both, "Student", "z"),
        Participant("4", both, "Student", "mine"),
    ]
    assert suggested_to("0", [me, *others], ()) == ["3", "2", "1"]
    assert reason_for(own, both) == MeetingReason(wanted=("b",), offered=("a",))


def test_answers_of_the_list_in_any_language_name_topics() -> None:
    topics = {"t1": ("Export", "İhracat", "التصدير"), "t2": ("Talent", "Yetenek", "المواهب")}
    assert listed([("What do you offer?", "export; golf"), ("I am looking for", "Talent")], topics) == Interests(
        frozenset({"t1"}), frozenset({"t2"})
    )
    assert listed([("Neler sunuyorsunuz?", "YETENEK, İhracat")], topics).offers == {"t1", "t2"}
    assert listed([("عمّ أبحث", "التصدير")], topics).looks_for == {"t1"}
    assert not listed([("Lunch", "Export")], topics)
