"""A person's details at the desk: all that is known, put right, noted, made one, and a lost badge replaced."""

import pytest

from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.badges.photo_wish import refuses_photos
from kiosk.domain.facts.kinds import SettingDetails
from kiosk.domain.networking.exchange import Answer, Field, Purpose
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.needs import Need
from kiosk.domain.roster.staff_note import StaffNote
from kiosk.services.admit import admit
from kiosk.services.people.needs import needs_of
from kiosk.services.people.notes import note_person, notes_of
from kiosk.services.sharing.exchange import record_exchange
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, consents, print_jobs
from tests.conftest import AddGuest, GivenClock, Guest
from tests.viewmodels.desk.conftest import Desk
from tests.viewmodels.desk.test_printing import printing

F9 = "about"


@pytest.fixture
def ada(add_guest: AddGuest) -> Guest:
    return add_guest(
        "Ada Stoen", organisation="Acme", group="Expert", email="ada@x.example", phone="1", order="AB1", comment="Vegan"
    )


def person(file: EventFile, guest: Guest) -> Attendee:
    someone = attendees.get(file.reader, guest.id)
    assert someone is not None
    return someone


def test_f9_shows_who_they_are_and_what_happened_but_never_with_whom_they_met(
    desk: Desk, ada: Guest, add_guest: AddGuest, event_file: EventFile
) -> None:
    ben = add_guest("Ben Hill")
    record_exchange(event_file, [Answer(one.id, (Field.NAME,)) for one in (ada, ben)])
    desk.model.scanned(ada.badge)
    desk.model.follow(F9)
    about = desk.model.guest.about
    assert (desk.model.panel, about.name, about.detail, about.step) == ("about", "Ada Stoen", "Acme, Expert", "")
    assert [(row.label, row.text) for row in about.facts.rows] == [
        ("E-mail", "ada@x.example"),
        ("Phone", "1"),
        ("Order", "AB1"),
        ("Comment", "Vegan"),
    ]
    assert [(row.text, row.where) for row in about.history.rows] == [
        ("Checked in", "Desk 1, Selin"),
        ("Added to the list", ""),
        ("Exchanges of contacts: 1", ""),
    ]
    assert about.history.rows[0].time.endswith("09:30")
    desk.model.follow(F9)
    assert (desk.model.panel, about.name, about.history.rows) == ("", "", ())


def test_who_was_found_is_shown_without_being_checked_in(desk: Desk, ada: Guest, event_file: EventFile) -> None:
    desk.model.search.search("stoen")
    desk.model.follow(F9)
    assert (desk.model.guest.about.name, desk.model.pane.kind) == ("Ada Stoen", "")
    desk.model.closePanel()
    desk.model.search.showDetails(0)
    assert desk.model.guest.about.name == "Ada Stoen"
    desk.model.closePanel()
    desk.model.search.clear()
    desk.model.follow(F9)
    assert (desk.model.panel, desk.toasts[-1][0]) == ("", "Scan the badge first, or find the guest; then F9.")


def test_a_name_is_put_right_on_the_pane_too_and_taken_back(
    desk: Desk, ada: Guest, event_file: EventFile, clock: GivenClock
) -> None:
    desk.model.scanned(ada.badge)
    clock.forward(1)
    desk.model.follow(F9)
    about = desk.model.guest.about
    about.open("correct")
    form = about.correcting
    assert (form.texts, form.isCorrected) == (["Ada Stoen", "Acme", "", "ada@x.example", "1", "Expert"], False)
    form.save(["Ada Stone", "Acme", "Engineer", "ada@x.example", "", "Expert"], False, True)
    assert (about.step, about.name, about.detail) == ("", "Ada Stone", "Acme, Expert, Engineer")
    assert (desk.model.pane.given, desk.model.pane.family) == ("Ada", "Stone")
    assert desk.toasts[-1] == ("Put right. Later lists do not change it.", False)
    assert about.facts.rows[0].text == "put right at the desk"
    assert about.history.rows[0].text == "Details put right"
    after = person(event_file, ada)
    assert (after.name, after.phone, after.attention) == ("Ada Stone", "", True)
    about.open("correct")
    assert form.isCorrected
    form.takeBack()
    assert person(event_file, ada).name == about.name == "Ada Stoen"


def test_a_scan_leaves_what_is_being_typed_and_it_stays_that_guests(
    desk: Desk, ada: Guest, add_guest: AddGuest, event_file: EventFile
) -> None:
    desk.model.scanned(ada.badge)
    desk.model.follow(F9)
    about = desk.model.guest.about
    desk.model.scanned(ada.ticket)
    assert desk.model.panel == "", "nothing was being typed"
    desk.model.follow(F9)
    about.open("correct")
    desk.model.scanned(add_guest("Ben Hill").badge)
    assert (desk.model.panel, about.name, desk.model.pane.given) == ("about", "Ada Stoen", "Ben")
    about.correcting.save(["Ada Stone", "Acme", "", "", "", ""], False, False)
    assert (person(event_file, ada).name, desk.model.pane.given) == ("Ada Stone", "Ben")


def test_what_will_not_do_is_said_at_the_field_and_nothing_is_changed(
    desk: Desk, ada: Guest, event_file: EventFile
) -> None:
    desk.model.scanned(ada.badge)
    desk.model.follow(F9)
    form = desk.model.guest.about.correcting
    desk.model.guest.about.open("correct")
    form.save(["", "", "", "", "", ""], False, False)
    assert (form.wrong, form.emailWrong) == ("A person needs a name; nothing was changed.", False)
    form.save(["Ada", "", "", "ada at home", "", ""], False, False)
    assert (form.emailWrong, desk.sounds[-1], desk.model.guest.about.step) == (True, "refused", "correct")
    assert person(event_file, ada).email == "ada@x.example"


def test_a_note_is_seen_on_the_pane_of_the_next_desk_and_taken_off_with_one_tap(
    desk: Desk, ada: Guest, event_file: EventFile
) -> None:
    desk.model.scanned(ada.badge)
    assert desk.model.notes.texts == []
    desk.model.follow(F9)
    about = desk.model.guest.about
    about.open("note")
    about.toggleNote(5)
    assert [row.text for row in about.notes.rows if row.on] == ["Left a bag at the desk"]
    desk.model.refresh()
    assert desk.model.notes.texts == ["Left a bag at the desk"]
    note_person(event_file, ada.id, StaffNote.VIP, point="Desk 2")
    desk.model.scanned(ada.ticket)
    desk.model.refresh()
    assert desk.model.notes.texts == ["Left a bag at the desk", "VIP: welcome in person"]
    desk.model.notes.takeOff(0)
    assert desk.model.notes.texts == ["VIP: welcome in person"]
    assert [one.note for one in notes_of(event_file, ada.id)] == [StaffNote.VIP]


def test_a_note_is_no_longer_shown_with_the_next_guest(
    desk: Desk, ada: Guest, add_guest: AddGuest, event_file: EventFile
) -> None:
    note_person(event_file, ada.id, StaffNote.WAITS, point="Desk 1")
    desk.model.scanned(ada.badge)
    assert desk.model.notes.texts == ["Waits for somebody"]
    desk.model.scanned(add_guest("Ben Hill").badge)
    assert desk.model.notes.texts == []
    desk.model.scanned("XKCDXKCDXKCDXKCD")
    assert desk.model.notes.texts == []


def test_two_entries_of_one_person_are_made_one_and_two_again(
    desk: Desk, ada: Guest, add_guest: AddGuest, event_file: EventFile
) -> None:
    twin = add_guest("Ada Stone", email="ada@x.example")
    add_guest("Ben Hill")
    desk.model.scanned(ada.badge)
    desk.model.follow(F9)
    about = desk.model.guest.about
    about.open("same")
    assert [row.name for row in about.merging.likely.rows] == ["Ada Stone"]
    about.merging.pick(0)
    assert (about.step, about.merging.isMerged) == ("", True)
    assert admit(event_file, twin.ticket, point="Desk 1").verdict is Verdict.ALREADY_IN
    about.merging.part()
    assert not about.merging.isMerged
    assert attendees.count(event_file.reader) == 3


def test_a_lost_badge_opens_nothing_and_the_new_one_is_shown_where_there_is_no_printer(
    desk: Desk, ada: Guest, event_file: EventFile
) -> None:
    desk.model.scanned(ada.badge)
    desk.model.follow(F9)
    about = desk.model.guest.about
    about.open("badge")
    assert about.badgeCode == ""
    about.replaceBadge()
    assert (about.step, len(about.badgeRows[0])) == ("badge", len(about.badgeRows))
    assert admit(event_file, ada.badge, point="Desk 1").verdict is Verdict.REVOKED
    assert admit(event_file, about.badgeCode, point="Desk 1").verdict is Verdict.ALREADY_IN
    assert ("Desk 1, Selin") in [row.where for row in about.history.rows if "no longer holds" in row.text]


def test_a_lost_badge_is_printed_where_the_desk_prints(desk: Desk, ada: Guest, event_file: EventFile) -> None:
    desk.model.apply_settings(printing("ask"))
    desk.model.scanned(ada.badge)
    desk.model.follow(F9)
    about = desk.model.guest.about
    about.open("badge")
    about.replaceBadge()
    (job,) = print_jobs.every(event_file.reader)
    assert (job.attendee, job.code, about.badgeRows) == (ada.id, about.badgeCode, [])
    assert job.code != ada.badge


def test_who_is_erased_elsewhere_goes_from_the_panel_with_all_of_it(
    desk: Desk, ada: Guest, event_file: EventFile
) -> None:
    from kiosk.domain.erasure import ErasureReason
    from kiosk.services.erase import erase

    desk.model.scanned(ada.badge)
    desk.model.follow(F9)
    desk.model.guest.about.open("correct")
    erase(event_file, ada.id, reason=ErasureReason.ASKED)
    desk.model.refresh()
    about = desk.model.guest.about
    assert (desk.model.panel, about.name, about.correcting.texts, about.history.rows) == ("", "", [""] * 6, ())


def test_an_open_question_is_offered_on_the_pane_and_answered_with_a_tap(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    event_file.journal.append(SettingDetails("door-questions", '"T-shirt: S, M; Parking"'))
    ada = add_guest("Ada Stone", answers={"T-shirt": "", "Parking": "yes"})
    desk.model.scanned(ada.badge)
    assert desk.model.notes.questions == ["T-shirt"]
    desk.model.notes.ask(0)
    about = desk.model.guest.about
    assert (desk.model.panel, about.step, about.questions.question) == ("about", "ask", "T-shirt")
    assert [(row.text, row.on) for row in about.questions.choices.rows] == [("S", False), ("M", False)]
    about.questions.choose(1)
    assert about.step == ""
    assert [(row.question, row.answer) for row in about.questions.rows.rows] == [
        ("T-shirt", "M"),
        ("Parking", "Yes"),
        ("May they be photographed?", ""),
        ("May the organiser write to them afterwards?", ""),
    ]
    assert desk.model.notes.questions == []
    assert ("T-shirt", "M") in person(event_file, ada).answers


def test_whether_somebody_may_be_photographed_is_shown_and_changed(
    desk: Desk, ada: Guest, event_file: EventFile
) -> None:
    desk.model.scanned(ada.badge)
    desk.model.follow(F9)
    about = desk.model.guest.about
    about.questions.ask(0)
    about.open("ask")
    assert about.questions.question.startswith("I agree that the organiser"), "the sentence of the consent is read out"
    about.questions.choose(1)
    assert [(row.question, row.answer) for row in about.questions.rows.rows] == [
        ("May they be photographed?", "No"),
        ("May the organiser write to them afterwards?", ""),
    ]
    assert refuses_photos(person(event_file, ada).answers)
    about.questions.ask(0)
    about.questions.choose(1)
    assert [row.answer for row in about.questions.rows.rows] == ["", ""], "the same answer again takes it back"
    about.questions.ask(1)
    assert "writes to me by e-mail" in about.questions.question
    about.questions.choose(0)
    assert consents.agreed(event_file.reader, Purpose.NEWS) == {ada.id}
    about.questions.ask(1)
    about.questions.choose(0)
    assert consents.agreed(event_file.reader, Purpose.NEWS) == set()


def test_needs_are_offered_only_where_the_organiser_switched_them_on(
    desk: Desk, ada: Guest, event_file: EventFile
) -> None:
    desk.model.scanned(ada.badge)
    desk.model.follow(F9)
    about = desk.model.guest.about
    assert (about.needs.asked, about.needs.rows.rows) == (False, ())
    event_file.journal.append(SettingDetails("needs", "true"))
    desk.model.refresh()
    about.open("needs")
    assert about.needs.notice.startswith("Read out: we note what you need only to serve you at this event.")
    about.needs.toggle(1)
    about.needs.toggle(6)
    assert about.needs.text == "Vegan, Step-free way"
    about.needs.toggle(1)
    assert (about.step, about.needs.text) == ("needs", "Step-free way")
    assert needs_of(event_file, ada.id) == [Need.STEP_FREE]
