"""What the list has no answer of is asked at the door, and the answer holds over later lists."""

import json

import pytest

from kiosk import __version__
from kiosk.domain.badges.photo_wish import refuses_photos
from kiosk.domain.facts.kinds import SettingDetails
from kiosk.domain.faults.people import PersonGone
from kiosk.domain.networking.exchange import Purpose
from kiosk.domain.roster.door_questions import NEWS, PHOTOS, DoorQuestion, asked_of, questions_in
from kiosk.domain.roster.entry import RosterEntry
from kiosk.services.exports.sheets import attendee_rows
from kiosk.services.people.asking import answer, door_questions, open_questions
from kiosk.services.people.photos import photo_sentence
from kiosk.services.sharing.exchange import withdraw
from kiosk.services.sharing.notice import own_folder
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, consents, person, staff
from tests.conftest import AddGuest
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
    own, _ = asked_of([("May we take photos?", "Yes")], ())
    assert (own.question, own.answer) == ("May we take photos?", "Yes")
    assert [one.question for one in asked_of([], questions_in("T-shirt"))] == ["T-shirt", PHOTOS, NEWS]
    assert [one.question for one in asked_of([], questions_in("Photos in print?"))] == ["Photos in print?", NEWS]


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


def test_a_yes_to_photographs_is_a_consent_with_its_text_and_is_withdrawn_as_easily(event_file: EventFile) -> None:
    take(event_file, row(("May we take photos?", "")))
    (ada,) = attendees.everyone(event_file.reader)
    for text, given in (("yes", True), ("no", False), ("yes", True), ("", False)):
        answer(event_file, ada.id, "May we take photos?", text, language="tr", point="Desk 1", staff="Selin")
        latest = person.consents(event_file.reader, ada.id)[-1]
        assert (latest.purpose, latest.given, latest.language, latest.point) == ("photos", given, "tr", "Desk 1")
        assert latest.version == __version__
        assert consents.agreed(event_file.reader, Purpose.PHOTOS) == ({ada.id} if given else set())
    read_out = {one.digest: one for one in person.texts(event_file.reader, [latest.notice_digest, latest.text_digest])}
    assert read_out[latest.text_digest].text == photo_sentence(event_file, "tr")
    assert "fotoğraflar" in read_out[latest.notice_digest].text
    bodies = [json.loads(one.body or "") for one in event_file.journal.records() if one.kind == "consent"]
    assert {staff.everyone(event_file.reader)[body["staff"]] for body in bodies} == {"Selin"}
    assert withdraw(event_file, ada.id) == [], "it belongs to no exchange"
    assert_as_rebuilt(event_file)


def test_another_question_is_no_consent(event_file: EventFile) -> None:
    take(event_file, row(("T-shirt", "")))
    (ada,) = attendees.everyone(event_file.reader)
    answer(event_file, ada.id, "T-shirt", "yes")
    assert person.consents(event_file.reader, ada.id) == []


def test_who_agreed_to_photographs_stands_in_the_list_of_guests(event_file: EventFile, add_guest: AddGuest) -> None:
    guests = [add_guest(name) for name in ("Ada Stone", "Ece Ak")]
    answer(event_file, guests[1].id, PHOTOS, "yes")
    assert {one.name: one.photos for one in attendee_rows(event_file, codes=False)} == {
        "Ada Stone": False,
        "Ece Ak": True,
    }


def test_an_organisers_own_texts_without_a_sentence_about_photographs_have_ours(event_file: EventFile) -> None:
    ours, folder = photo_sentence(event_file, "en"), own_folder(event_file.path)
    folder.mkdir()
    own, text = folder / "consent.en.md", "version: 7\n\n## share\nI share.\n\n## statistics\nCount me.\n"
    own.write_text(text)
    assert photo_sentence(event_file, "en") == ours
    own.write_text(f"{text}\n## photos\nSmile.\n")
    assert photo_sentence(event_file, "en") == "Smile."
