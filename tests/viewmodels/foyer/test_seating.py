"""Each person in an exchange answers for themselves, for exactly the people named to them."""

import pytest

from kiosk.domain.networking.exchange import Answer, Field
from kiosk.domain.roster.attendee import Attendee
from kiosk.viewmodels.foyer import seating
from kiosk.viewmodels.foyer.seating import Reply, Seats

ELIF = Attendee("e", "Elif Kılıç", organisation="Kuzey Makine", role="CEO", email="elif@example.org", phone="+90 1")
DENIZ = Attendee("d", "Deniz Ay", organisation="Körfez", email="deniz@example.org")
BURAK = Attendee("b", "Burak Şahin")
CAN = Attendee("c", "Can Ünlü")


def seated(*people: Attendee) -> Seats:
    seats: Seats = ()
    for person in people:
        seats = seating.join(seats, person)
    return seats


def replies(seats: Seats) -> dict[str, str]:
    return {seat.person.id: seat.reply.value for seat in seats}


def test_a_scan_alone_is_no_consent_and_every_field_is_off() -> None:
    for seat in seated(ELIF, DENIZ):
        assert (seat.reply, seat.fields) == (Reply.WAITING, ())


def test_a_badge_scanned_again_changes_nothing() -> None:
    seats = seating.share(seated(ELIF, DENIZ), "e")
    assert seating.join(seats, ELIF) == seats


def test_only_fields_that_a_person_has_can_be_switched_on() -> None:
    seats = seated(ELIF, DENIZ)
    assert seating.available(DENIZ) == (Field.EMAIL,)
    assert seating.switch(seats, "d", Field.PHONE, on=True) == seats
    seats = seating.switch(seats, "d", Field.EMAIL, on=True)
    assert seats[1].fields == (Field.EMAIL,)
    assert seating.switch(seats, "d", Field.EMAIL, on=False)[1].fields == ()


def test_nobody_can_agree_to_share_with_nobody() -> None:
    alone = seated(ELIF)
    assert seating.share(alone, "e") == alone


def test_one_refusal_drops_that_person_and_only_that_person() -> None:
    seats = seated(ELIF, DENIZ, BURAK)
    seats = seating.decline(seating.share(seating.share(seats, "e"), "d"), "b")
    assert replies(seats) == {"e": "shared", "d": "shared", "b": "declined"}
    assert seating.is_complete(seats)
    assert [answer.attendee for answer in seating.answers(seats)] == ["e", "d"]
    assert seating.declined(seats) == ["b"]


def test_who_had_agreed_is_asked_again_when_somebody_joins() -> None:
    seats = seating.switch(seated(ELIF, DENIZ), "e", Field.EMAIL, on=True)
    seats = seating.join(seating.share(seats, "e"), CAN)
    assert replies(seats) == {"e": "waiting", "d": "waiting", "c": "waiting"}
    assert seats[0].asked_again
    assert seats[0].fields == (Field.EMAIL,)


def test_a_refusal_is_not_asked_again_when_somebody_joins() -> None:
    seats = seating.decline(seated(ELIF, DENIZ), "d")
    assert replies(seating.join(seats, CAN))["d"] == "declined"


def test_who_agreed_without_a_person_is_asked_again_when_that_person_changes_their_mind() -> None:
    seats = seating.decline(seated(ELIF, DENIZ, BURAK), "b")
    seats = seating.share(seating.share(seats, "e"), "d")
    seats = seating.reconsider(seats, "b")
    assert replies(seats) == {"e": "waiting", "d": "waiting", "b": "waiting"}


def test_who_agreed_with_a_person_named_is_not_asked_again() -> None:
    seats = seating.share(seated(ELIF, DENIZ, BURAK), "e")
    seats = seating.reconsider(seating.decline(seats, "b"), "b")
    assert replies(seats)["e"] == "shared"


def test_sharing_answers_nothing_about_the_statistics() -> None:
    seats = seating.share(seating.share(seated(ELIF, DENIZ), "e"), "d")
    assert seating.answers(seats) == [Answer("e", (), None, ("d",)), Answer("d", (), None, ("e",))]


def test_a_refusal_takes_the_fields_with_it() -> None:
    seats = seating.switch(seated(ELIF, DENIZ), "e", Field.PHONE, on=True)
    refused = seating.decline(seating.share(seats, "e"), "e")[0]
    assert (refused.fields, refused.reply) == ((), Reply.DECLINED)


def test_somebody_scanned_by_mistake_is_taken_away_and_whoever_agreed_need_not_answer_again() -> None:
    seats = seating.share(seating.share(seated(ELIF, DENIZ, BURAK), "e"), "d")
    seats = seating.remove(seats, "b")
    assert replies(seats) == {"e": "shared", "d": "shared"}
    assert seating.is_complete(seats)
    assert seating.declined(seats) == []


def test_whoever_has_answered_is_not_taken_away_by_another() -> None:
    seats = seating.decline(seating.share(seated(ELIF, DENIZ, BURAK), "e"), "d")
    assert seating.remove(seating.remove(seats, "e"), "d") == seats


def test_a_thirteenth_person_finds_no_seat() -> None:
    crowd = [Attendee(str(number), f"Guest {number}") for number in range(13)]
    seats = seated(*crowd)
    assert [seat.person for seat in seats] == crowd[:12]
    assert seating.is_full(seats)


def test_an_answer_keeps_the_language_in_which_it_was_read() -> None:
    seats = seating.speak(seated(ELIF, DENIZ, BURAK), "e", "tr")
    seats = seating.decline(seating.share(seating.share(seats, "e", "en"), "d", "en"), "b", "ar")
    assert [seat.language for seat in seats] == ["tr", "en", "ar"]
    assert seating.speak(seats, "e", "ar") == seats


def test_after_an_answer_the_next_one_is_asked_and_after_the_last_the_first() -> None:
    seats = seating.share(seated(ELIF, DENIZ, BURAK), "d")
    assert seating.next_waiting(seats, "d") == "b"
    assert seating.next_waiting(seats, "b") == "e"
    assert seating.next_waiting(seating.share(seating.share(seats, "e"), "b"), "b") == ""


@pytest.mark.parametrize("act", [seating.share, seating.decline, seating.reconsider])
def test_an_answer_of_somebody_who_is_not_there_changes_nothing(act: object) -> None:
    seats = seated(ELIF, DENIZ)
    assert callable(act)
    assert act(seats, "nobody") == seats
