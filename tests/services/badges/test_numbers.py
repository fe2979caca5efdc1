"""The number under the fold of a badge: printed, asked for, braked, renewed, erased."""

from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.brake import MINUTE, OF_A_KIOSK, OF_A_PERSON
from kiosk.domain.admission.code import CodeKind, new_code
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.domain.fault import Fault
from kiosk.services.badges.issuing import badges_of
from kiosk.services.badges.numbers import (
    NumberOutcome,
    Tried,
    has_number,
    known_numbers,
    renew_number,
    tried_numbers,
    try_number,
)
from kiosk.services.erase import erase
from kiosk.storage.event_file import EventFile
from kiosk.storage.pace import BEGINS, LEAST
from kiosk.storage.tables import derived
from tests.conftest import AddGuest, GivenClock, Guest
from tests.numbers import number_of, other_than


def outcome(file: EventFile, guest: Guest, number: str, point: str = "Foyer 1") -> NumberOutcome:
    return try_number(file, guest.id, number, point=point).outcome


def test_a_badge_bears_six_digits_that_are_not_in_its_code(event_file: EventFile, add_guest: AddGuest) -> None:
    add_guest("Ada Ölçer")
    (badge,) = badges_of(event_file)
    digits = badge.number.replace(" ", "")
    assert len(digits) == 6
    assert digits.isdigit()
    assert digits not in badge.code


def test_a_badge_printed_again_bears_the_same_number(event_file: EventFile, add_guest: AddGuest) -> None:
    add_guest("Ada Ölçer")
    records = event_file.journal.count()
    (first,) = badges_of(event_file)
    assert badges_of(event_file, ("ada",)) == [first]
    assert event_file.journal.count() == records + 1


def test_a_desk_scans_between_while_the_badges_of_a_hall_get_their_numbers(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    for number in range(120):
        add_guest(f"Guest {number}")
    counts = [event_file.journal.count()]
    event_file.journal.committed = lambda: counts.append(event_file.journal.count())
    assert len(badges_of(event_file)) == 120
    steps = [after - before for before, after in pairwise(counts)]
    assert sum(steps) == 120
    assert steps[0] <= BEGINS
    assert all(step <= max(LEAST, before * 1.25) for before, step in pairwise(steps))


def test_new_numbers_are_given_when_asked_for(event_file: EventFile, add_guest: AddGuest) -> None:
    ada = add_guest("Ada Ölçer")
    (first,) = badges_of(event_file)
    (second,) = badges_of(event_file, new_numbers=True)
    assert first.number != second.number
    assert outcome(event_file, ada, first.number.replace(" ", "")) is NumberOutcome.WRONG
    assert outcome(event_file, ada, second.number.replace(" ", "")) is NumberOutcome.RIGHT


def test_only_the_number_of_the_badge_is_right(event_file: EventFile, add_guest: AddGuest) -> None:
    ada, burak = add_guest("Ada Ölçer"), add_guest("Burak Şahin")
    adas, buraks = number_of(event_file, ada), number_of(event_file, burak)
    assert outcome(event_file, ada, adas) is NumberOutcome.RIGHT
    assert outcome(event_file, ada, buraks) is NumberOutcome.WRONG
    for text in ("", "12345", "1234567", "١٢٣٤٥٦", "12 34 5", "x" * 9):
        assert outcome(event_file, burak, text) in (NumberOutcome.WRONG, NumberOutcome.BRAKED)


def test_who_has_no_badge_has_no_number_to_guess(event_file: EventFile, add_guest: AddGuest) -> None:
    ada = add_guest("Ada Ölçer")
    assert not has_number(event_file, ada.id)
    assert outcome(event_file, ada, "000000") is NumberOutcome.NONE
    assert tried_numbers(event_file) == []


def test_guessing_is_braked_at_every_kiosk_and_after_a_restart(
    event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    ada = add_guest("Ada Ölçer")
    number = number_of(event_file, ada)
    for by in range(1, OF_A_PERSON.free + 1):
        assert outcome(event_file, ada, other_than(number, by)) is NumberOutcome.WRONG
    assert outcome(event_file, ada, number) is NumberOutcome.BRAKED
    again = EventFile.open(event_file.path, clock, this_machine)
    answer = try_number(again, ada.id, number, point="Foyer 2")
    assert (answer.outcome, answer.until) == (NumberOutcome.BRAKED, clock.now + MINUTE)
    clock.forward(1)
    assert outcome(again, ada, other_than(number)) is NumberOutcome.WRONG
    clock.forward(1.5)
    assert outcome(again, ada, number) is NumberOutcome.BRAKED
    clock.forward(0.5)
    assert outcome(again, ada, number) is NumberOutcome.RIGHT
    again.close()


def test_the_right_number_makes_good_what_was_mistyped(event_file: EventFile, add_guest: AddGuest) -> None:
    ada = add_guest("Ada Ölçer")
    number = number_of(event_file, ada)
    for _ in range(3):
        for by in range(1, OF_A_PERSON.free):
            assert outcome(event_file, ada, other_than(number, by)) is NumberOutcome.WRONG
        assert outcome(event_file, ada, number) is NumberOutcome.RIGHT


def test_whoever_goes_through_many_badges_at_one_kiosk_is_braked_there(
    event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    guests = [add_guest(f"Guest {number}") for number in range(OF_A_KIOSK.free + 1)]
    numbers = {guest.id: number_of(event_file, guest) for guest in guests}
    for guest in guests[:-1]:
        assert outcome(event_file, guest, other_than(numbers[guest.id])) is NumberOutcome.WRONG
    assert outcome(event_file, guests[-1], numbers[guests[-1].id]) is NumberOutcome.BRAKED
    clock.forward(61)
    assert outcome(event_file, guests[-1], numbers[guests[-1].id]) is NumberOutcome.RIGHT


def test_the_desk_hears_whose_number_was_tried_and_gives_a_new_one(event_file: EventFile, add_guest: AddGuest) -> None:
    ada = add_guest("Ada Ölçer")
    number = number_of(event_file, ada)
    for by in range(1, OF_A_PERSON.free + 1):
        assert tried_numbers(event_file) == []
        outcome(event_file, ada, other_than(number, by), "Foyer 2")
    assert tried_numbers(event_file) == [Tried(ada.id, "Ada Ölçer", 5, "Foyer 2")]
    fresh = renew_number(event_file, ada.id)
    assert tried_numbers(event_file) == []
    assert outcome(event_file, ada, fresh) is NumberOutcome.RIGHT
    assert outcome(event_file, ada, number) is (NumberOutcome.RIGHT if fresh == number else NumberOutcome.WRONG)


def test_a_badge_that_was_replaced_takes_its_number_along(event_file: EventFile, add_guest: AddGuest) -> None:
    ada = add_guest("Ada Ölçer")
    old, badge = number_of(event_file, ada), new_code(event_file.read_event().id)
    event_file.journal.append(AttendeeDetails(ada.id, codes={badge: CodeKind.BADGE}, revoked=(ada.badge,)))
    assert outcome(event_file, ada, old) is NumberOutcome.NONE
    (printed,) = badges_of(event_file)
    assert outcome(event_file, ada, printed.number.replace(" ", "")) is NumberOutcome.RIGHT


def test_who_has_no_badge_is_given_no_number(event_file: EventFile) -> None:
    event_file.journal.append(AttendeeDetails("a", name="Ada Ölçer", codes={"t": CodeKind.TICKET}))
    with pytest.raises(Fault, match="no badge yet"):
        renew_number(event_file, "a")
    with pytest.raises(Fault, match="no longer on the roster"):
        renew_number(event_file, "b")


def test_another_kiosk_checks_numbers_and_can_tell_none(
    event_file: EventFile, add_guest: AddGuest, clock: GivenClock, tmp_path: Path
) -> None:
    ada = add_guest("Ada Ölçer")
    number = number_of(event_file, ada)
    (key,) = event_file.reader.execute("SELECT key FROM number_key").fetchone()
    event_file.copy_for_another(tmp_path / "foyer.db")
    assert key not in (tmp_path / "foyer.db").read_bytes()
    foyer = EventFile.open(tmp_path / "foyer.db", clock, this_machine)
    assert known_numbers(foyer, {ada.id: ada.badge}) == {}
    assert outcome(foyer, ada, other_than(number)) is NumberOutcome.WRONG
    assert outcome(foyer, ada, number) is NumberOutcome.RIGHT
    (printed,) = badges_of(foyer)
    assert printed.number.replace(" ", "") != number
    foyer.close()


def test_no_number_stands_in_the_file(event_file: EventFile, add_guest: AddGuest) -> None:
    ada = add_guest("Ada Ölçer")
    number = number_of(event_file, ada)
    outcome(event_file, ada, other_than(number))
    bodies = "".join(
        body
        for (body,) in event_file.reader.execute(
            "SELECT body FROM journal WHERE kind IN ('badge_number', 'number_try')"
        )
    )
    assert number not in bodies
    assert other_than(number) not in bodies


def test_an_erased_person_leaves_neither_number_nor_tries(event_file: EventFile, add_guest: AddGuest) -> None:
    ada, burak = add_guest("Ada Ölçer"), add_guest("Burak Şahin")
    for guest in (ada, burak):
        outcome(event_file, guest, other_than(number_of(event_file, guest)))
    erase(event_file, ada.id, reason=ErasureReason.ASKED)
    for table in ("badge_number", "number_try"):
        assert event_file.reader.execute(f"SELECT attendee FROM {table}").fetchall() == [(burak.id,)]
    assert ada.badge.encode() not in event_file.path.read_bytes()


def test_a_rebuilt_file_knows_the_same_numbers(event_file: EventFile, add_guest: AddGuest) -> None:
    ada = add_guest("Ada Ölçer")
    number = number_of(event_file, ada)
    outcome(event_file, ada, other_than(number))
    before = derived.contents(event_file.reader)
    event_file.rebuild()
    assert derived.contents(event_file.reader) == before
    assert outcome(event_file, ada, number) is NumberOutcome.RIGHT
