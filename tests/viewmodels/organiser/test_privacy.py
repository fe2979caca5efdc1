"""The page of privacy: what is kept of a guest is saved for them or erased, staff erased; and no name stays behind."""

import json
from pathlib import Path

import pytest

from kiosk.domain.facts import reading
from kiosk.domain.facts.privacy import NamesExported
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.domain.person_copy import CopySection
from kiosk.services.admit import admit
from kiosk.services.erasure_requests import request_erasure
from kiosk.services.people.wishes import request_correction
from kiosk.services.pin import set_pin
from kiosk.services.sharing.exchange import record_exchange
from kiosk.services.staff import staff_id
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, person, staff
from kiosk.viewmodels.organiser.privacy import OrganiserPrivacy
from kiosk.viewmodels.organiser.privacy_copy import section_title
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.shared.targets import Target
from tests.conftest import AddGuest
from tests.flows.conftest import HeldJobs
from tests.left_behind import texts_of
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "20265"


@pytest.fixture
def page(event_file: EventFile, make_organiser: MakeOrganiser, tmp_path: Path) -> OrganiserViewModel:
    set_pin(event_file, PIN)
    model = make_organiser()
    model.door.enter(PIN)
    stick = tmp_path / "stick"
    stick.mkdir()
    for part in (privacy_of(model).copy, privacy_of(model).sheet):
        part.saving._find_targets = lambda: (Target(stick, "STICK", 1_000_000),)
    model.openPage("privacy")
    return model


def privacy_of(page: OrganiserViewModel) -> OrganiserPrivacy:
    return page.page_of(OrganiserPrivacy)


def find(page: OrganiserViewModel, text: str) -> OrganiserPrivacy:
    privacy_of(page).search(text)
    privacy_of(page).open(0)
    return privacy_of(page)


def hire(event_file: EventFile, *names: str) -> None:
    with event_file.writing() as connection:
        for name in names:
            staff_id(event_file, connection, name)


def test_a_person_is_erased_after_a_reason_and_a_second_answer(
    page: OrganiserViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, other = add_guest("Elif Kılıç", organisation="Kuzey Makine"), add_guest("Deniz Aksoy")
    record_exchange(event_file, [Answer(elif_.id, (Field.EMAIL,), True), Answer(other.id, (Field.EMAIL,), True)])
    assert privacy_of(page).erasedSoFar == "0"
    privacy = find(page, "kilic")
    assert (privacy.name, privacy.detail, privacy.step) == ("Elif Kılıç", "Kuzey Makine", "person")
    privacy.erase()
    erasure = privacy.erasure
    erasure.ask()
    assert (erasure.ready, erasure.asking) == (False, False)
    erasure.giveReason("asked")
    erasure.erase()
    assert attendees.get(event_file.reader, elif_.id)
    erasure.ask()
    assert erasure.question == "Erase Elif Kılıç?"
    erasure.erase()
    assert attendees.get(event_file.reader, elif_.id) is None
    assert attendees.get(event_file.reader, other.id)
    assert (privacy.erasedSoFar, privacy.name, privacy.people.count) == ("1", "", 0)
    assert "One person may have taken the contact home" in erasure.outcome
    assert "Elif" not in erasure.outcome


def test_whoever_keeps_the_person_erases_nobody(
    page: OrganiserViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("Elif Kılıç")
    privacy = find(page, "elif")
    privacy.erase()
    privacy.erasure.giveReason("by_mistake")
    privacy.erasure.ask()
    privacy.erasure.keep()
    privacy.goBack()
    assert (privacy.step, privacy.erasure.ready) == ("person", False)
    privacy.goBack()
    assert (privacy.step, privacy.people.count) == ("", 1)
    assert attendees.get(event_file.reader, guest.id)


def test_what_is_kept_about_a_guest_is_counted_before_anything_is_done(
    page: OrganiserViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("Elif Kılıç")
    for point in ("Desk 1", "Desk 2"):
        admit(event_file, guest.badge, point=point)
    rows = {row.title: row.count for row in find(page, "elif").copy.counts.rows}
    assert rows["Scans"] == "2"
    assert "Exchanges of contacts" not in rows, "what has no entry is left out"


def test_every_part_of_a_copy_has_a_title_of_its_own() -> None:
    assert len({section_title(section) for section in CopySection}) == len(CopySection)


@pytest.mark.parametrize("ending", ["json", "csv", "vcf"])
def test_a_copy_of_all_that_is_kept_is_saved_to_a_stick_and_noted(
    page: OrganiserViewModel, event_file: EventFile, add_guest: AddGuest, tmp_path: Path, ending: str
) -> None:
    guest = add_guest("Elif Kılıç", email="elif@example.org")
    privacy = find(page, "elif")
    privacy.save()
    privacy.copy.chooseFormat(ending)
    privacy.copy.saving.saveTo(0)
    written = tmp_path / "stick" / f"keys-to-successful-growth-person-2026-11-20.{ending}"
    assert privacy.copy.saving.course.phase == "done"
    assert "for this person alone" in privacy.copy.saving.course.sentence
    assert "elif@example.org" in written.read_text("utf-8-sig")
    if ending == "json":
        assert guest.id in json.dumps(json.loads(written.read_text("utf-8")))
    noted = [note for _, note in reading.read_as(NamesExported, person.exports(event_file.reader))]
    assert [(note.kind, note.format) for note in noted] == [("person", ending)]


def test_a_copy_for_a_table_program_has_the_separator_that_was_chosen(
    page: OrganiserViewModel, add_guest: AddGuest
) -> None:
    add_guest("Elif Kılıç")
    privacy = find(page, "elif")
    privacy.save()
    assert not privacy.copy.hasSeparator
    privacy.copy.chooseFormat("csv")
    privacy.copy.setSeparator(";")
    privacy.copy.saving.saveTo(0)
    assert ";" in Path(privacy.copy.saving.course.path).read_text("utf-8-sig").splitlines()[0]


def test_an_earlier_copy_is_kept_unless_it_is_to_be_replaced(page: OrganiserViewModel, add_guest: AddGuest) -> None:
    add_guest("Elif Kılıç")
    privacy = find(page, "elif")
    privacy.save()
    privacy.copy.saving.saveTo(0)
    privacy.copy.saving.course.dismiss()
    privacy.copy.saving.saveTo(0)
    assert privacy.copy.saving.course.phase == "asking"
    privacy.copy.saving.course.keepBoth()
    assert privacy.copy.saving.course.path.endswith("-2.json")


def test_a_member_of_staff_is_erased_and_what_they_did_stays(
    page: OrganiserViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    hire(event_file, "Ayşe Yılmaz", "Mert Öz")
    guest = add_guest("Elif Kılıç")
    admit(event_file, guest.badge, point="Desk 1", staff="Ayşe Yılmaz")
    privacy = privacy_of(page)
    privacy.show("staff")
    assert [row.name for row in privacy.people.rows] == ["Ayşe Yılmaz", "Mert Öz"]
    privacy.search("yilmaz")
    privacy.open(0)
    assert (privacy.name, privacy.step) == ("Ayşe Yılmaz", "erase")
    privacy.erasure.giveReason("asked")
    privacy.erasure.ask()
    assert "What they did stays recorded" in privacy.erasure.meaning
    privacy.erasure.erase()
    assert list(staff.everyone(event_file.reader).values()) == ["Mert Öz"]
    assert [row.name for row in privacy.people.rows] == ["Mert Öz"], "the list begins anew"
    assert "Erased here" in privacy.erasure.outcome
    (count,) = [row.count for row in find_guest(privacy, "elif").copy.counts.rows if row.title == "Scans"]
    assert count == "1"


def find_guest(privacy: OrganiserPrivacy, text: str) -> OrganiserPrivacy:
    privacy.show("guests")
    privacy.search(text)
    privacy.open(0)
    return privacy


def test_staff_who_are_found_too_late_are_not_shown_among_the_guests(
    page: OrganiserViewModel, event_file: EventFile
) -> None:
    hire(event_file, "Ayşe Yılmaz")
    slow = HeldJobs()
    privacy_of(page)._reads = slow
    privacy_of(page).show("staff")
    privacy_of(page).show("guests")
    slow.let_go()
    assert privacy_of(page).people.count == 0


def test_a_guest_of_the_same_name_is_left_alone(
    page: OrganiserViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    hire(event_file, "Ayşe Yılmaz")
    add_guest("Ayşe Yılmaz")
    privacy = privacy_of(page)
    privacy.show("staff")
    privacy.open(0)
    privacy.erasure.giveReason("asked")
    privacy.erasure.ask()
    privacy.erasure.erase()
    assert staff.everyone(event_file.reader) == {}
    assert attendees.count(event_file.reader) == 1


def test_where_nobody_of_the_staff_gave_a_name_the_page_says_so(page: OrganiserViewModel) -> None:
    privacy_of(page).show("staff")
    assert privacy_of(page).hint == "No member of staff has given a name on any kiosk."


@pytest.mark.parametrize(("language", "word"), [("en", "Purpose"), ("tr", "Amaç"), ("ar", "الغرض")])
def test_the_record_of_processing_is_read_and_saved_in_each_language(
    page: OrganiserViewModel, tmp_path: Path, language: str, word: str
) -> None:
    privacy = privacy_of(page)
    privacy.show("sheet")
    sheet = privacy.sheet
    sheet.chooseLanguage(language)
    assert any(word in cell for row in sheet.blocks.rows for cell in row.cells)
    assert sheet.rightToLeft == (language == "ar")
    sheet.chooseFormat("txt")
    sheet.saving.saveTo(0)
    written = tmp_path / "stick" / "keys-to-successful-growth-processing-2026-11-20.txt"
    assert word in written.read_text("utf-8")
    assert "names nobody" in sheet.saving.course.sentence


def test_the_record_of_processing_is_saved_as_a_pdf(page: OrganiserViewModel) -> None:
    privacy_of(page).show("sheet")
    privacy_of(page).sheet.saving.saveTo(0)
    assert Path(privacy_of(page).sheet.saving.course.path).read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("way_out", ["tab", "lock", "section"])
@pytest.mark.parametrize("step", ["person", "copy", "erase"])
def test_names_vanish_with_the_page(page: OrganiserViewModel, add_guest: AddGuest, way_out: str, step: str) -> None:
    guest = add_guest("Elif Kılıç")
    privacy = find(page, "elif")
    if step == "copy":
        privacy.save()
    elif step == "erase":
        privacy.erase()
    assert "Elif" in texts_of(privacy), "the walk sees what is shown"
    if way_out == "tab":
        page.openPage("watch")
    elif way_out == "lock":
        page.door.lock()
    else:
        privacy.show("sheet")
    assert (privacy.name, privacy.people.count, privacy.step) == ("", 0, "")
    assert [trace for trace in ("Elif", "elif", guest.id) if trace in texts_of(privacy)] == []


@pytest.mark.parametrize("way_out", ["tab", "lock"])
def test_names_of_staff_vanish_as_well(page: OrganiserViewModel, event_file: EventFile, way_out: str) -> None:
    hire(event_file, "Ayşe Yılmaz")
    privacy_of(page).show("staff")
    privacy_of(page).open(0)
    if way_out == "tab":
        page.openPage("watch")
    else:
        page.door.lock()
    assert "Ayşe" not in texts_of(privacy_of(page))
    privacy_of(page).search("")
    assert privacy_of(page).people.count == 0


def test_nothing_is_saved_while_the_page_is_locked(
    page: OrganiserViewModel, add_guest: AddGuest, tmp_path: Path
) -> None:
    add_guest("Elif Kılıç")
    privacy = find(page, "elif")
    privacy.save()
    page.door.lock()
    privacy.copy.saving.saveTo(0)
    privacy.sheet.saving.saveTo(0)
    assert list((tmp_path / "stick").iterdir()) == []


def test_nobody_found_is_said(page: OrganiserViewModel) -> None:
    assert privacy_of(page).hint.startswith("Type a name, an organisation or a code.")
    privacy_of(page).search("nobody")
    assert privacy_of(page).hint == "Nobody found. Try fewer letters."


def test_who_asked_to_be_erased_at_a_foyer_screen_comes_first_and_is_erased_with_one_tap(
    page: OrganiserViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    elif_, other = add_guest("Elif Kılıç"), add_guest("Deniz Aksoy")
    assert privacy_of(page).section == "guests"
    for guest, point in ((elif_, "Foyer 1"), (other, "Desk 2")):
        request_erasure(event_file, guest.id, point=point)
    page.openPage("watch")
    page.openPage("privacy")
    privacy = privacy_of(page)
    assert privacy.section == "requests"
    assert (privacy.sections.rows[0].name, privacy.sections.rows[0].number) == ("requests", "2")
    assert {row.name for row in privacy.people.rows} == {"Deniz Aksoy", "Elif Kılıç"}
    row = [one.name for one in privacy.people.rows].index("Elif Kılıç")
    assert privacy.people.rows[row].detail == "To be erased, Foyer 1, 09:30"
    privacy.open(row)
    assert (privacy.name, privacy.step) == ("Elif Kılıç", "erase")
    assert (privacy.erasure.requested, privacy.erasure.ready) == (True, True)
    privacy.erasure.ask()
    assert attendees.get(event_file.reader, elif_.id) is None
    assert [row.name for row in privacy.people.rows] == ["Deniz Aksoy"]

    privacy.open(0)
    privacy.erasure.decline()
    assert attendees.get(event_file.reader, other.id)
    assert (privacy.people.count, privacy.hint) == (0, "Nobody asks to be erased or put right.")
    assert privacy.sections.rows[0].number == ""


def test_what_somebody_asked_to_have_put_right_is_done_or_left_and_taken_back(
    page: OrganiserViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("Elif Kılıç", organisation="Kuzey Makine", email="elif@example.org")
    request_correction(event_file, guest.id, {"organisation": "Ege Makine", "email": ""}, point="Foyer 1")
    page.openPage("watch")
    page.openPage("privacy")
    privacy = privacy_of(page)
    assert [(row.name, row.detail) for row in privacy.people.rows] == [
        ("Elif Kılıç", "To be put right, Foyer 1, 09:30")
    ]

    def state() -> tuple[str, str, int]:
        person = attendees.get(event_file.reader, guest.id)
        assert person
        return person.organisation, person.email, privacy.people.count

    for act, outcome, held in (
        (privacy.wish.putRight, "Put right", ("Ege Makine", "", 0)),
        (privacy.wish.leave, "Left as it is", ("Kuzey Makine", "elif@example.org", 0)),
    ):
        privacy.open(0)
        assert privacy.step == "wish"
        assert [(row.title, row.listed, row.wished) for row in privacy.wish.rows.rows] == [
            ("E-mail", "elif@example.org", ""),
            ("Organisation", "Kuzey Makine", "Ege Makine"),
        ]
        act()
        assert (privacy.step, privacy.wish.outcome.startswith(outcome), state()) == ("", True, held)
        privacy.wish.undo()
        assert (privacy.wish.outcome, state()) == ("", ("Kuzey Makine", "elif@example.org", 1))
    privacy.open(0)
    page.openPage("watch")
    assert "Elif" not in texts_of(page)


def test_only_who_asked_for_it_is_erased_without_a_second_answer(
    page: OrganiserViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    guest = add_guest("Elif Kılıç")
    privacy = find(page, "elif")
    privacy.erase()
    assert not privacy.erasure.requested
    privacy.erasure.giveReason("asked")
    privacy.erasure.decline()
    privacy.erasure.ask()
    assert (privacy.erasure.asking, attendees.get(event_file.reader, guest.id) is not None) == (True, True)
