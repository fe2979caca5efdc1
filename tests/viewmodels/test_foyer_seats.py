"""Each person in an exchange answers for themselves, for exactly the people named to them."""

import pytest

from kiosk.domain.attendee import Attendee
from kiosk.domain.exchange import Answer, Field
from kiosk.viewmodels import foyer_seats
from kiosk.viewmodels.foyer_seats import Reply, Seats

ELIF = Attendee("e", "Elif Kılıç", organisation="Kuzey Makine", role="CEO", email="elif@example.org", phone="+90 1")
DENIZ = Attendee("d", "Deniz Ay", organisation="Körfez", email="deniz@example.org")
BURAK = Attendee("b", "Burak Şahin")
CAN = Attendee("c", "Can Ünlü")


def seated(*people: Attendee) -> Seats:
    seats: Seats = ()
    for person in people:
        seats = foyer_seats.join(seats, person)
    return seats


def replies(seats: Seats) -> dict[str, str]:
    return {seat.person.id: seat.reply.value for seat in seats}


def test_a_scan_alone_is_no_consent_and_every_field_is_off() -> None:
    for seat in seated(ELIF, DENIZ):
        assert (seat.reply, seat.fields, seat.statistics) == (Reply.WAITING, (), False)


def test_a_badge_scanned_again_changes_nothing() -> None:
    seats = foyer_seats.share(seated(ELIF, DENIZ), "e")
    assert foyer_seats.join(seats, ELIF) == seats


def test_only_fields_that_a_person_has_can_be_switched_on() -> None:
    seats = seated(ELIF, DENIZ)
    assert foyer_seats.available(DENIZ) == (Field.EMAIL,)
    assert foyer_seats.switch(seats, "d", Field.PHONE, on=True) == seats
    seats = foyer_seats.switch(seats, "d", Field.EMAIL, on=True)
    assert seats[1].fields == (Field.EMAIL,)
    assert foyer_seats.switch(seats, "d", Field.EMAIL, on=False)[1].fields == ()


def test_nobody_can_agree_to_share_with_nobody() -> None:
    alone = seated(ELIF)
    assert foyer_seats.share(alone, "e") == alone


def test_one_refusal_drops_that_person_and_only_that_person() -> None:
    seats = seated(ELIF, DENIZ, BURAK)
    seats = foyer_seats.decline(foyer_seats.share(foyer_seats.share(seats, "e"), "d"), "b")
    assert replies(seats) == {"e": "shared", "d": "shared", "b": "declined"}
    assert foyer_seats.is_complete(seats)
    assert [answer.attendee for answer in foyer_seats.answers(seats)] == ["e", "d"]
    assert foyer_seats.declined(seats) == ["b"]


def test_who_had_agreed_is_asked_again_when_somebody_joins() -> None:
    seats = foyer_seats.switch(seated(ELIF, DENIZ), "e", Field.EMAIL, on=True)
    seats = foyer_seats.join(foyer_seats.share(seats, "e"), CAN)
    assert replies(seats) == {"e": "waiting", "d": "waiting", "c": "waiting"}
    assert seats[0].asked_again
    assert seats[0].fields == (Field.EMAIL,)


def test_a_refusal_is_not_asked_again_when_somebody_joins() -> None:
    seats = foyer_seats.decline(seated(ELIF, DENIZ), "d")
    assert replies(foyer_seats.join(seats, CAN))["d"] == "declined"


def test_who_agreed_without_a_person_is_asked_again_when_that_person_changes_their_mind() -> None:
    seats = foyer_seats.decline(seated(ELIF, DENIZ, BURAK), "b")
    seats = foyer_seats.share(foyer_seats.share(seats, "e"), "d")
    seats = foyer_seats.reconsider(seats, "b")
    assert replies(seats) == {"e": "waiting", "d": "waiting", "b": "waiting"}


def test_who_agreed_with_a_person_named_is_not_asked_again() -> None:
    seats = foyer_seats.share(seated(ELIF, DENIZ, BURAK), "e")
    seats = foyer_seats.reconsider(foyer_seats.decline(seats, "b"), "b")
    assert replies(seats)["e"] == "shared"


def test_statistics_are_a_question_of_their_own_and_off_until_asked() -> None:
    seats = foyer_seats.share(foyer_seats.share(seated(ELIF, DENIZ), "e"), "d")
    assert foyer_seats.answers(seats) == [
        Answer("e", (), statistics=False, named=("d",)),
        Answer("d", (), statistics=False, named=("e",)),
    ]
    seats = foyer_seats.count_me(seats, "e", on=True)
    assert [answer.statistics for answer in foyer_seats.answers(seats)] == [True, False]


def test_a_refusal_takes_the_statistics_and_the_fields_with_it() -> None:
    seats = foyer_seats.switch(seated(ELIF, DENIZ), "e", Field.PHONE, on=True)
    seats = foyer_seats.count_me(foyer_seats.share(seats, "e"), "e", on=True)
    refused = foyer_seats.decline(seats, "e")[0]
    assert (refused.fields, refused.statistics, refused.reply) == ((), False, Reply.DECLINED)


@pytest.mark.parametrize("act", [foyer_seats.share, foyer_seats.decline, foyer_seats.reconsider])
def test_an_answer_of_somebody_who_is_not_there_changes_nothing(act: object) -> None:
    seats = seated(ELIF, DENIZ)
    assert callable(act)
    assert act(seats, "nobody") == seats
