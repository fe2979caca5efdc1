"""What the list has no answer of is asked at the door, and the answer holds over later lists."""

import pytest

from kiosk.domain.badges.photo_wish import refuses_photos
from kiosk.domain.facts.kinds import SettingDetails
from kiosk.domain.faults.people import PersonGone
from kiosk.domain.roster.door_questions import PHOTOS, DoorQuestion, asked_of, questions_in
from kiosk.domain.roster.entry import RosterEntry
from kiosk.services.people.asking import answer, door_questions, open_questions
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from tests.hosts import assert_as_rebuilt
from tests.services.test_roster import take


def row(*answers: tuple[str, str]) -> RosterEntry:
    return RosterEntry(2, "Ada Stone", email="ada@x.example", answers=answers)


def test_questions_are_read_as_they_are_typed() -> None:
    assert questions_in(" T-shirt: S, M,, L ;Parking; ;T-shirt:XL") == (
        DoorQuestion("T-shirt", ("S", "M", "L")),
        DoorQuestion("Parking", ("yes", "no")),
    )
    assert questions_in("") == ()


def test_whether_somebody_may_be_photographed_is_asked_in_the_words_of_the_list() -> None:
    (own,) = asked_of([("May we take photos?", "Yes")], ())
    assert (own.question, own.answer) == ("May we take photos?", "Yes")
    assert [one.question for one in asked_of([], questions_in("T-shirt"))] == ["T-shirt", PHOTOS]
    assert [one.question for one in asked_of([], questions_in("Photos in print?"))] == ["Photos in print?"]


def test_what_is_answered_at_the_door_is_asked_no_more_and_holds_over_the_next_list(event_file: EventFile) -> None:
    event_file.journal.append(SettingDetails("door-questions", '"T-shirt: S, M; Parking"'))
    take(event_file, row(("T-shirt", ""), ("Parking", "yes")))
    (ada,) = attendees.everyone(event_file.reader)
    assert [one.question for one in open_questions(event_file, ada.id)] == ["T-shirt"]
    after = answer(event_file, ada.id, "T-shirt", "M", point="Desk 1", staff="Selin")
    assert dict(after.answers) == {"T-shirt": "M", "Parking": "yes"}
    assert open_questions(event_file, ada.id) == ()
    report = take(event_file, row(("T-shirt", ""), ("Parking", "no")))
    assert (report.added, report.changed) == (0, 1)
    assert take(event_file, row(("T-shirt", ""), ("Parking", "no"))).unchanged == 1
    again = attendees.get(event_file.reader, ada.id)
    assert again is not None
    assert dict(again.answers) == {"T-shirt": "M", "Parking": "no"}
    back = answer(event_file, ada.id, "T-shirt", "")
    assert dict(back.answers) == {"T-shirt": "", "Parking": "no"}
    with pytest.raises(PersonGone):
        answer(event_file, "nobody", "T-shirt", "M")
    assert_as_rebuilt(event_file)


def test_a_wish_not_to_be_photographed_is_on_the_badge_from_then_on(event_file: EventFile) -> None:
    take(event_file, row(("May we take photos?", "Yes")))
    (ada,) = attendees.everyone(event_file.reader)
    assert not refuses_photos(ada.answers)
    assert refuses_photos(answer(event_file, ada.id, "May we take photos?", "no").answers)
    assert door_questions(event_file.reader) == ()
