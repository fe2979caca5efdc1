"""What a door answers follows from the person, its rules, what is known and the time; a refusal says the way in."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.admission.code import Reading
from kiosk.domain.admission.decision import reasons_for
from kiosk.domain.admission.door import DECIDABLE, Door, Judgement, judge_at
from kiosk.domain.admission.door_words import barrier_sentences, rule_sentence, standing_sentence
from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.admission.rules import (
    AgainAfter,
    AtMost,
    DaysOnly,
    DoorRule,
    GroupsOnly,
    ProductsOnly,
    Rule,
    RuleKind,
    TimesOnly,
    UnknownRule,
    rule_of,
)
from kiosk.domain.admission.verdict import FirstAdmission, Holder, ScanKey, Verdict
from kiosk.domain.moment import milliseconds
from kiosk.domain.roster.attendee import Attendee, OrderStatus

ISTANBUL, BERLIN = ZoneInfo("Europe/Istanbul"), ZoneInfo("Europe/Berlin")
GUEST = Holder(Attendee("a1", "Jonas Weber", group="SME", add_ons=("Workshop A",)), revoked=False, first=None)
IN = FirstAdmission(0, "Desk 1", "", ScanKey("d", 1))


def at(text: str, zone: ZoneInfo = ISTANBUL) -> int:
    return milliseconds(datetime.fromisoformat(text).replace(tzinfo=zone))


NOON = at("2026-11-20 12:00")


def door(*rules: Rule, most: int = 0, days: tuple[str, ...] = (), kind: PointKind = PointKind.ENTRANCE) -> Door:
    told = tuple(DoorRule(str(number), rule) for number, rule in enumerate(rules))
    return Door(Point("Workshop door", kind, days=days, instead="Main hall"), told, most)


def asked(
    where: Door, holder: Holder = GUEST, now: int = NOON, zone: ZoneInfo = ISTANBUL, inside: int = 0
) -> Judgement:
    return judge_at(where, holder, Reading.OURS, now, zone, inside=inside)


def said(judgement: Judgement) -> str:
    assert judgement.barrier is not None
    return " ".join(map(str, barrier_sentences(judgement.verdict, judgement.barrier, ISTANBUL)))


def test_this_door_is_for_speakers_and_the_main_hall_is_open() -> None:
    answer = asked(door(GroupsOnly(("Speaker", "Expert"))))
    assert answer.verdict is Verdict.NOT_AT_THIS_DOOR
    assert said(answer) == "This door is for Speaker, Expert. Main hall is open to this guest."


@pytest.mark.parametrize("written", ["sme", " SME ", "Sme"])
def test_a_group_counts_however_it_is_spelled(written: str) -> None:
    assert asked(door(GroupsOnly((written,)))).verdict is Verdict.ADMITTED


def test_a_turkish_group_is_the_same_in_capitals() -> None:
    speaker = replace(GUEST, attendee=replace(GUEST.attendee, group="KONUŞMACI"))
    assert asked(door(GroupsOnly(("Konuşmacı",))), speaker).verdict is Verdict.ADMITTED


def test_whoever_did_not_take_the_workshop_does_not_come_in_there() -> None:
    assert asked(door(ProductsOnly(("Workshop A",)))).verdict is Verdict.ADMITTED
    answer = asked(door(ProductsOnly(("Workshop B",))))
    assert answer.verdict is Verdict.NOT_AT_THIS_DOOR
    assert said(answer).startswith("This door is for guests with Workshop B.")


def test_only_before_17_00_is_what_somebody_hears_who_comes_at_17_00() -> None:
    where = door(TimesOnly("09:00", "17:00"))
    assert asked(where, now=at("2026-11-20 16:59")).verdict is Verdict.ADMITTED
    late, early = asked(where, now=at("2026-11-20 17:00")), asked(where, now=at("2026-11-20 08:59"))
    assert (late.verdict, early.verdict) == (Verdict.TOO_LATE, Verdict.TOO_EARLY)
    assert said(late).startswith("Only before 17:00.")
    assert said(early).startswith("Only from 09:00 until 17:00.")


def test_a_night_that_goes_on_until_two_is_open_after_midnight_and_closed_at_three() -> None:
    where = door(TimesOnly("22:00", "02:00"))
    open_at = ("2026-11-20 22:00", "2026-11-21 01:59")
    assert {asked(where, now=at(when)).verdict for when in open_at} == {Verdict.ADMITTED}
    assert asked(where, now=at("2026-11-21 02:00")).verdict is Verdict.TOO_LATE
    assert asked(where, now=at("2026-11-21 04:00")).verdict is Verdict.TOO_EARLY


def test_until_four_in_the_morning_is_until_the_day_of_the_event_ends() -> None:
    where = door(TimesOnly("20:00", "04:00"))
    assert asked(where, now=at("2026-11-21 03:59")).verdict is Verdict.ADMITTED
    assert asked(where, now=at("2026-11-21 04:00")).verdict is Verdict.TOO_EARLY


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])
def test_when_the_clocks_change_the_clock_on_the_wall_counts(day: str) -> None:
    where = door(TimesOnly("09:00", "17:00"))
    assert asked(where, now=at(f"{day} 09:00", BERLIN), zone=BERLIN).verdict is Verdict.ADMITTED
    assert asked(where, now=at(f"{day} 08:59", BERLIN), zone=BERLIN).verdict is Verdict.TOO_EARLY
    assert asked(where, now=at(f"{day} 17:00", BERLIN), zone=BERLIN).verdict is Verdict.TOO_LATE


def test_a_door_of_saturday_is_too_early_on_friday_and_too_late_on_sunday() -> None:
    where = door(days=("2026-11-21",))
    friday, sunday = asked(where), asked(where, now=at("2026-11-22 12:00"))
    assert (friday.verdict, sunday.verdict) == (Verdict.TOO_EARLY, Verdict.TOO_LATE)
    assert said(friday).startswith("Only on 2026-11-21.")
    assert asked(where, now=at("2026-11-22 03:59")).verdict is Verdict.ADMITTED


def test_a_rule_of_friday_does_not_hold_on_saturday() -> None:
    where = Door(Point("Door"), (DoorRule("r", GroupsOnly(("Speaker",)), ("2026-11-20",)),))
    assert asked(where).verdict is Verdict.NOT_AT_THIS_DOOR
    assert asked(where, now=at("2026-11-21 12:00")).verdict is Verdict.ADMITTED


def test_a_full_room_lets_nobody_in_but_those_who_are_in_are_in() -> None:
    full = asked(door(most=40), inside=40)
    assert full.verdict is Verdict.FULL
    assert said(full) == "40 are in, and no more fit. Somebody has to leave first. Main hall is open to this guest."
    assert asked(door(most=40), inside=39).verdict is Verdict.ADMITTED
    assert asked(door(most=40), replace(GUEST, first=IN, came=NOON), inside=40).verdict is Verdict.ALREADY_IN


def test_whoever_would_be_refused_after_waiting_is_not_told_to_wait() -> None:
    answer = asked(door(TimesOnly("13:50", ""), AtMost(1), GroupsOnly(("Speaker",))), inside=9)
    assert answer.verdict is Verdict.NOT_AT_THIS_DOOR
    assert "13:50" not in said(answer)


def test_in_again_after_ten_minutes_and_not_sooner() -> None:
    where, inside = door(AgainAfter(10)), replace(GUEST, first=IN, came=NOON)
    soon = asked(where, inside, now=NOON + 9 * 60_000)
    assert soon.verdict is Verdict.ALREADY_IN
    assert said(soon) == "May come in again from 12:10."
    again = asked(where, inside, now=NOON + 10 * 60_000)
    assert again == Judgement(Verdict.ADMITTED, again=True)


def test_a_badge_handed_out_of_the_exit_does_not_come_in_again_at_once() -> None:
    gone = replace(GUEST, came=NOON - 60_000, left=NOON)
    soon = asked(door(AgainAfter(10)), gone, now=NOON + 60_000)
    assert (soon.verdict, said(soon)) == (Verdict.TOO_EARLY, "May come in again from 12:10.")
    assert asked(door(), gone) == Judgement(Verdict.ADMITTED, again=True)


def test_at_an_exit_whoever_is_in_goes_out_whatever_the_ticket_is_worth_by_then() -> None:
    way_out = door(GroupsOnly(("Speaker",)), kind=PointKind.EXIT)
    blocked = replace(GUEST, attendee=replace(GUEST.attendee, blocked=True), first=IN)
    assert asked(way_out, blocked).verdict is Verdict.LEFT
    assert asked(way_out).verdict is Verdict.ALREADY_OUT
    assert asked(way_out, replace(GUEST, first=IN, revoked=True)).verdict is Verdict.REVOKED


@pytest.mark.parametrize(
    "holder",
    [
        replace(GUEST, revoked=True),
        replace(GUEST, attendee=replace(GUEST.attendee, status=OrderStatus.UNPAID)),
        replace(GUEST, attendee=replace(GUEST.attendee, status=OrderStatus.CANCELLED)),
        replace(GUEST, attendee=replace(GUEST.attendee, blocked=True)),
    ],
)
def test_no_rule_lets_somebody_in_whose_ticket_does_not(holder: Holder) -> None:
    every = (GroupsOnly(("SME",)), ProductsOnly(("Workshop A",)), TimesOnly("", "17:00"), AgainAfter(0))
    assert asked(door(*every), holder).verdict not in (Verdict.ADMITTED, Verdict.LEFT)


def test_a_rule_that_only_a_newer_version_knows_lets_nobody_in_unasked() -> None:
    unknown = rule_of("height", number=170)
    assert unknown == UnknownRule("height")
    answer = asked(door(unknown))
    assert answer.verdict is Verdict.NEEDS_DECISION
    assert "does not understand" in said(answer)


@pytest.mark.parametrize(
    ("kind", "begins", "ends"),
    [("times", "", ""), ("times", "nine", ""), ("times", "09:00", "09:00"), ("groups", "", "")],
)
def test_a_rule_that_says_nothing_asks_instead_of_letting_everybody_in(kind: str, begins: str, ends: str) -> None:
    assert rule_of(kind, named=(" ",), begins=begins, ends=ends) == UnknownRule(kind)


def test_twelve_rules_on_one_door_all_have_to_let_somebody_in() -> None:
    rules = [GroupsOnly(("SME", str(number))) for number in range(11)]
    assert asked(door(*rules, TimesOnly("", "17:00"))).verdict is Verdict.ADMITTED
    assert asked(door(*rules[:6], GroupsOnly(("Speaker",)), *rules[6:])).verdict is Verdict.NOT_AT_THIS_DOOR


def test_who_decided_about_the_payment_is_asked_about_the_full_room_and_then_not_again() -> None:
    unpaid = replace(GUEST, attendee=replace(GUEST.attendee, status=OrderStatus.UNPAID))
    where, answers = door(most=1), []
    decided = None
    for _ in range(3):
        answers.append(judge_at(where, unpaid, Reading.OURS, NOON, ISTANBUL, inside=1, decided=decided).verdict)
        decided = answers[-1]
    assert answers == [Verdict.UNPAID, Verdict.FULL, Verdict.ADMITTED]


def test_what_can_be_decided_has_four_reasons_and_nothing_else_has_any() -> None:
    assert {verdict for verdict in Verdict if reasons_for(verdict)} == set(DECIDABLE)
    assert {len(reasons_for(verdict)) for verdict in DECIDABLE} == {4}


def test_no_decision_lets_a_blocked_or_cancelled_ticket_in() -> None:
    for change in ({"blocked": True}, {"status": OrderStatus.CANCELLED}):
        holder = replace(GUEST, attendee=replace(GUEST.attendee, **change))
        answers = {judge_at(door(), holder, Reading.OURS, NOON, ISTANBUL, decided=one).verdict for one in DECIDABLE}
        assert answers <= {Verdict.NOT_VALID, Verdict.CANCELLED}


words = st.text(min_size=1, max_size=80)
rules = st.one_of(
    st.builds(GroupsOnly, st.tuples(words)),
    st.builds(ProductsOnly, st.tuples(words)),
    st.builds(DaysOnly, st.tuples(st.sampled_from(("2026-11-20", "2026-11-21", "not a day")))),
    st.builds(TimesOnly, st.just("09:00"), st.sampled_from(("", "04:00", "17:00", "24:00", "02:00"))),
    st.builds(AtMost, st.integers(1, 10**6)),
    st.builds(AgainAfter, st.integers(0, 10**6)),
    st.builds(UnknownRule, words),
)


@given(st.lists(rules, max_size=12), st.integers(0, 3 * 86_400_000), st.integers(0, 10), st.sampled_from(PointKind))
def test_whatever_the_rules_every_refusal_by_one_says_what_would_let_the_person_in(
    told: list[Rule], later: int, inside: int, kind: PointKind
) -> None:
    answer = asked(door(*told, kind=kind), now=NOON + later, inside=inside)
    assert bool(answer.barrier) == (answer.verdict not in (Verdict.ADMITTED, Verdict.ALREADY_OUT))
    if answer.barrier:
        assert said(answer)


@given(rules)
def test_every_rule_has_a_sentence(rule: Rule) -> None:
    assert str(rule_sentence(rule)).endswith(".")
    assert str(standing_sentence(DoorRule("r", rule, ("2026-11-20",)))).endswith("2026-11-20.")


def test_every_kind_of_rule_can_be_read() -> None:
    values = {"named": ("2026-11-20",), "begins": "09:00", "ends": "17:00", "number": 5}
    read = [rule_of(kind, **values) for kind in RuleKind]  # type: ignore[arg-type]  # the same for all
    assert UnknownRule not in {type(rule) for rule in read}
    assert len({type(rule) for rule in read}) == len(RuleKind)
