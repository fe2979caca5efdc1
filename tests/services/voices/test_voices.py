"""Voices of the day: a badge speaks once, blind; what all groups share comes first; staff read before others see."""

from pathlib import Path

import pytest

from kiosk.domain.erasure import ErasureReason
from kiosk.domain.faults.rights import RoleMayNot
from kiosk.domain.faults.voices import (
    LinkUnfit,
    NoKeyOfVoices,
    NoSuchPainPoint,
    NoSuchQuestion,
    NoSuchTopic,
    NoTableYet,
    PainPointUnfit,
    WordsMissing,
)
from kiosk.domain.kiosks.role import Role
from kiosk.domain.voices.feedback import Smiley
from kiosk.domain.voices.likeness import alike
from kiosk.domain.voices.pain_point import PainPointStanding
from kiosk.services.erase import erase
from kiosk.services.exports.person import person_copy
from kiosk.services.people.same_person import merge_people
from kiosk.services.voices import day, discussion, feedback, pain_points
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables.pain_points import everything
from tests.conftest import STARTS, AddGuest, GivenClock, Guest
from tests.hosts import OpenKiosk, assert_as_rebuilt, send
from tests.voices import FINANCE, GRANTS, TALENT, added, say_all, write_waiting


def alike_ones(file: EventFile, text: str, language: str) -> list[str]:
    seen = pain_points.ranking(file, FINANCE).pain_points
    return [one.id for one in alike(text, [each.pain_point for each in seen], language)]


def test_a_badge_has_one_voice_on_the_day_and_one_on_each_session(
    event_file: EventFile, everybody: list[Guest]
) -> None:
    ayse = everybody[0]
    assert feedback.give_feedback(event_file, ayse.id, Smiley.GOOD)
    assert not feedback.give_feedback(event_file, ayse.id, Smiley.VERY_BAD)
    assert feedback.give_feedback(event_file, ayse.id, Smiley.BAD, session="panel")


def test_both_badges_of_one_person_have_one_voice(event_file: EventFile, add_guest: AddGuest) -> None:
    ayse, again = add_guest("Ayşe Kaya"), add_guest("Ayse Kaya")
    merge_people(event_file, ayse.id, again.id)
    assert feedback.give_feedback(event_file, ayse.id, Smiley.GOOD)
    assert not feedback.give_feedback(event_file, again.id, Smiley.GOOD)


def test_faces_are_counted_for_the_day_each_session_and_each_question(
    event_file: EventFile, everybody: list[Guest], clock: GivenClock
) -> None:
    enough = feedback.ask_question(event_file, "Was there enough time to talk?", {"tr": "Konuşmaya zaman yetti mi?"})
    for number, guest in enumerate(everybody[:5]):
        face = Smiley.VERY_GOOD if number else Smiley.BAD
        answers = {enough: Smiley.FAIR}
        feedback.give_feedback(event_file, guest.id, face, answers=answers, sentence=f"Sentence {number}")
    say_all(event_file, clock)
    of_the_day, of_the_question = feedback.face_counts(event_file)
    assert of_the_day.counts == (0, 1, 0, 0, 4)
    assert of_the_question.question == enough
    assert of_the_question.counts == (0, 0, 5, 0, 0)
    assert {one.text for one in feedback.sentences(event_file)} == {f"Sentence {number}" for number in range(5)}


def test_what_is_being_typed_is_offered_as_one_that_is_there_in_other_words(
    event_file: EventFile, everybody: list[Guest]
) -> None:
    grants = added(event_file, everybody[0])
    added(event_file, everybody[1], "Nobody answers our calls")
    assert alike_ones(event_file, "the grant closes too soon for a small firm", "en") == [grants]
    assert alike_ones(event_file, "Parking is far away", "en") == []
    words = "Hibe başvuruları çok kısa"
    turkish = pain_points.add_pain_point(event_file, everybody[2].id, FINANCE, words, language="tr")
    write_waiting(event_file)
    discussion.moderate(event_file, turkish, PainPointStanding.APPROVED)
    assert alike_ones(event_file, "hibe başvurusu kısa", "tr") == [turkish]


def test_a_pain_point_is_seen_by_nobody_before_staff_let_it(event_file: EventFile, everybody: list[Guest]) -> None:
    id_ = pain_points.add_pain_point(event_file, everybody[0].id, FINANCE, GRANTS)
    write_waiting(event_file)
    assert pain_points.ranking(event_file).pain_points == ()
    assert [one.standing for one in pain_points.everything(event_file)] == [PainPointStanding.WAITING]
    discussion.moderate(event_file, id_[:6], PainPointStanding.APPROVED)
    assert [one.pain_point.id for one in pain_points.ranking(event_file, FINANCE).pain_points] == [id_]
    discussion.moderate(event_file, id_, PainPointStanding.HIDDEN)
    assert pain_points.ranking(event_file).pain_points == ()


def test_a_badge_adds_one_under_each_topic_and_supports_each_once_its_own_too(
    event_file: EventFile, everybody: list[Guest]
) -> None:
    first, second = everybody[:2]
    grants = added(event_file, first)
    assert pain_points.add_pain_point(event_file, first.id, FINANCE, "Banks ask for collateral") == ""
    assert pain_points.add_pain_point(event_file, first.id, TALENT, "Graduates leave for larger firms")
    assert not pain_points.support(event_file, first.id, grants)
    assert pain_points.support(event_file, second.id, grants)
    assert not pain_points.support(event_file, second.id, grants)
    assert pain_points.pain_point_of(event_file, grants).supporters == 2


def test_who_supports_the_same_on_two_days_is_counted_on_the_day_with_most(
    event_file: EventFile, guests: dict[str, list[Guest]], clock: GivenClock
) -> None:
    firms, university = guests["SME"], guests["University"]
    grants = added(event_file, firms[0])
    for guest in (*firms[1:5], *university[:3]):
        pain_points.support(event_file, guest.id, grants)
    clock.forward(24 * 60)  # what waited is written on the day after, and belongs to the one before
    for guest in (*firms[:2], *university):
        assert pain_points.support(event_file, guest.id, grants)
        assert not pain_points.support(event_file, guest.id, grants)
    assert pain_points.pain_point_of(event_file, grants).supporters == 8  # today's wait
    say_all(event_file, clock)
    assert pain_points.pain_point_of(event_file, grants).supporters == 10
    (counted,) = everything(event_file.reader)
    assert counted.by_group == {"SME": 5, "University": 5}


def test_what_all_groups_share_comes_before_what_one_large_group_wants(
    event_file: EventFile, guests: dict[str, list[Guest]], clock: GivenClock
) -> None:
    firms, university = guests["SME"], guests["University"]
    loud = added(event_file, firms[0], "Banks ask for collateral")
    shared = added(event_file, firms[1], GRANTS)
    for guest in firms[1:]:
        pain_points.support(event_file, guest.id, loud)
    for guest in (firms[2], *university):
        pain_points.support(event_file, guest.id, shared)
    say_all(event_file, clock)
    ranking = pain_points.ranking(event_file)
    assert ranking.groups == {"SME": 6, "University": 5}  # the one investor is no group
    assert [one.pain_point.id for one in ranking.pain_points] == [shared, loud]
    assert ranking.pain_points[0].shares == (0, 5 / 5)  # two firms are too few to be told of
    assert (ranking.pain_points[0].groups, ranking.pain_points[0].pain_point.supporters) == (2, 7)
    tops = {group: top.id for group in ranking.groups if (top := ranking.top_of(group))}
    assert tops == {"SME": loud, "University": shared}


def test_one_tap_makes_a_pain_point_a_table_which_offers_and_links_go_with(
    event_file: EventFile, everybody: list[Guest]
) -> None:
    id_ = pain_points.add_pain_point(event_file, everybody[0].id, FINANCE, GRANTS)
    write_waiting(event_file)
    discussion.make_table(event_file, id_, starts=STARTS, place="Room 101", seats=8, staff="Mert")
    discussion.make_table(event_file, id_, place="Room 104")
    discussion.link(event_file, id_, "Guide", "https://example.org/grants")
    assert pain_points.offer_help(event_file, everybody[1].id, id_)
    assert not pain_points.offer_help(event_file, everybody[1].id, id_)
    (shown,) = pain_points.ranking(event_file).pain_points
    table = shown.pain_point.table
    assert table is not None
    assert (table.starts, table.place, table.seats, table.title) == (STARTS, "Room 104", 8, GRANTS)
    assert shown.pain_point.helpers == (everybody[1].id,)
    assert shown.pain_point.links == {"Guide": "https://example.org/grants"}
    assert pain_points.offer_help(event_file, everybody[1].id, id_, over=True)
    discussion.drop_table(event_file, id_)
    (shown,) = pain_points.ranking(event_file).pain_points
    assert (shown.pain_point.table, shown.pain_point.helpers) == (None, ())
    with pytest.raises(NoTableYet):
        discussion.drop_table(event_file, id_)


def test_what_cannot_be_said_is_refused_in_a_sentence(event_file: EventFile, everybody: list[Guest]) -> None:
    ayse = everybody[0]
    for text in (" ", "x" * 81):
        with pytest.raises(PainPointUnfit):
            pain_points.add_pain_point(event_file, ayse.id, FINANCE, text)
    with pytest.raises(NoSuchTopic):
        pain_points.add_pain_point(event_file, ayse.id, "weather", "It rains")
    with pytest.raises(NoSuchPainPoint):
        pain_points.support(event_file, ayse.id, "nothing")
    with pytest.raises(LinkUnfit):
        discussion.link(event_file, added(event_file, ayse), "Guide", "javascript:alert(1)")
    assert pain_points.pain_point_of(event_file, pain_points.everything(event_file)[0].id).supporters == 1


def test_what_is_known_by_its_words_is_told_apart_by_all_of_them(event_file: EventFile) -> None:
    long = "Was there enough time to talk to those whom you had wanted to meet"
    texts = ("C", "C++", "C#", "؟؟", "??", f"{long} today?", f"{long} this week?")
    assert len({feedback.ask_question(event_file, text) for text in texts}) == len(texts)
    assert "" not in {one.id for one in feedback.questions(event_file)}
    feedback.ask_question(event_file, "  c++ ", {"tr": "C artı artı"})
    assert [one.text for one in feedback.questions(event_file) if one.texts] == ["c++"]
    feedback.drop_question(event_file, "C++")
    assert len(feedback.questions(event_file)) == len(texts) - 1
    with pytest.raises(NoSuchQuestion):
        feedback.drop_question(event_file, "C++")
    for empty in ("", " \n"):
        for ask in (feedback.ask_question, discussion.set_topic):
            with pytest.raises(WordsMissing):
                ask(event_file, empty)


def test_a_badge_has_one_voice_at_two_kiosks_that_share_the_hubs_key(
    event_file: EventFile, everybody: list[Guest], open_kiosk: OpenKiosk, clock: GivenClock
) -> None:
    hall, gallery = open_kiosk("Hall", Role.FOYER), open_kiosk("Gallery", Role.FOYER)
    keys = day.keys_for_kiosks(event_file)
    for kiosk in (hall, gallery):
        day.take_keys(kiosk, keys)
        for guest in everybody[:5]:
            assert feedback.give_feedback(kiosk, guest.id, Smiley.GOOD if kiosk is hall else Smiley.BAD)
    clock.forward(11)
    for kiosk in (hall, gallery):
        day.tend(kiosk)
    send(hall, event_file)
    send(gallery, event_file)
    send(gallery, hall)
    send(hall, gallery)
    assert [one.voices for one in feedback.face_counts(event_file)] == [5]
    assert feedback.face_counts(hall) == feedback.face_counts(gallery) == feedback.face_counts(event_file)
    assert not feedback.give_feedback(gallery, everybody[0].id, Smiley.GOOD)
    for file in (event_file, hall, gallery):
        assert_as_rebuilt(file)


def test_a_kiosk_of_a_hub_waits_for_the_hubs_key(
    event_file: EventFile, everybody: list[Guest], open_kiosk: OpenKiosk, tmp_path: Path
) -> None:
    hall = open_kiosk("Hall", Role.FOYER)
    (tmp_path / "Hall.sync" / "membership.json").write_text("{}", "utf-8")
    assert day.lacks_key(hall)
    with pytest.raises(NoKeyOfVoices):
        feedback.give_feedback(hall, everybody[0].id, Smiley.GOOD)
    day.take_keys(hall, day.keys_for_kiosks(event_file))
    assert feedback.give_feedback(hall, everybody[0].id, Smiley.GOOD)


def test_a_desk_takes_no_voices_and_lets_them_be_seen(
    event_file: EventFile, everybody: list[Guest], open_kiosk: OpenKiosk, clock: GivenClock
) -> None:
    for guest in everybody[:5]:
        pain_points.add_pain_point(event_file, guest.id, FINANCE, f"{GRANTS} {guest.name[-1]}")
    say_all(event_file, clock)
    desk = open_kiosk("Desk 1", Role.DESK)
    with pytest.raises(RoleMayNot):
        feedback.give_feedback(desk, everybody[0].id, Smiley.GOOD)
    with pytest.raises(RoleMayNot):
        day.close_day(desk)
    discussion.moderate(desk, pain_points.everything(desk)[0].id, PainPointStanding.APPROVED)
    send(desk, event_file)
    assert len(pain_points.ranking(event_file).pain_points) == 1


def test_an_offer_of_help_goes_with_whoever_is_erased_and_what_they_wrote_stays_as_it_leads_to_nobody(
    event_file: EventFile, everybody: list[Guest], clock: GivenClock
) -> None:
    ayse = everybody[0]
    for guest in everybody[:6]:
        pain_points.add_pain_point(event_file, guest.id, FINANCE, f"Of {guest.name[-1]}")
    say_all(event_file, clock)
    one = everything(event_file.reader)[0].id
    pain_points.offer_help(event_file, ayse.id, one)
    sections = {section.value: rows for section, rows in person_copy(event_file, ayse.id).sections.items()}
    assert [row["pain_point"] for row in sections["help_offers"]] == [one]
    erase(event_file, ayse.id, reason=ErasureReason.ASKED)
    assert [each.helpers for each in everything(event_file.reader)] == [()] * 6
    assert_as_rebuilt(event_file)


def test_a_pain_point_of_the_same_badge_from_two_kiosks_stands_once_in_any_order(
    event_file: EventFile, everybody: list[Guest], open_kiosk: OpenKiosk, clock: GivenClock
) -> None:
    hall, gallery = open_kiosk("Hall", Role.FOYER), open_kiosk("Gallery", Role.FOYER)
    keys = day.keys_for_kiosks(event_file)
    for number, kiosk in enumerate((hall, gallery)):
        day.take_keys(kiosk, keys)
        for guest in everybody[:5]:
            assert pain_points.add_pain_point(kiosk, guest.id, FINANCE, f"Kiosk {number} of {guest.name}")
    clock.forward(11)
    for kiosk in (hall, gallery):
        day.tend(kiosk)
    send(hall, gallery)
    send(gallery, hall)
    assert len(pain_points.everything(hall)) == 5
    assert pain_points.everything(hall) == pain_points.everything(gallery)
