"""The page of information: what visitors are told is brought in, changed and taken back with taps alone."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QUrl

from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.floor_plan import FloorPlan, Spot
from kiosk.domain.information import Information
from kiosk.services.agenda import import_agenda
from kiosk.services.event_changes import change_event
from kiosk.services.information import add as add_information
from kiosk.services.pin import set_pin
from kiosk.services.sharing.notice import own_folder
from kiosk.services.sharing.notice import texts as notice
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import floor_plans
from kiosk.storage.tables import information as information_table
from kiosk.viewmodels.organiser.event import OrganiserEvent
from kiosk.viewmodels.organiser.information import OrganiserInformation
from kiosk.viewmodels.organiser.information_plans import InformationPlans
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from tests.floors import draw_plan, plan_picture
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "20265"


@pytest.fixture
def organiser(event_file: EventFile, make_organiser: MakeOrganiser) -> OrganiserViewModel:
    set_pin(event_file, PIN)
    starts = event_file.clock()
    rooms = ("Hall A", "Room B")
    import_agenda(
        event_file,
        Agenda(tuple(Session(room, starts, starts + 1, SessionText("Talk", room=room)) for room in rooms)),
    )
    model = make_organiser()
    model.door.enter(PIN)
    model.openPage("information")
    return model


@pytest.fixture
def page(organiser: OrganiserViewModel) -> OrganiserInformation:
    return organiser.page_of(OrganiserInformation)


@pytest.fixture
def plans(page: OrganiserInformation) -> InformationPlans:
    return page.plans


def standing(file: EventFile) -> list[FloorPlan]:
    return floor_plans.standing(file.reader)


def named(file: EventFile) -> list[str]:
    return [plan.floor_in("") for plan in standing(file)]


def rooms_of(plans: InformationPlans) -> list[tuple[str, bool, bool]]:
    return [(row.name, row.past, row.chosen) for row in plans.marking.rooms.rows]


def test_a_picture_that_is_dropped_becomes_a_floor_and_its_rooms_are_marked_touch_by_touch(
    page: OrganiserInformation, plans: InformationPlans, event_file: EventFile, tmp_path: Path
) -> None:
    assert (plans.title, rooms_of(plans)) == ("", [])
    picture = tmp_path / "Ground floor.png"
    Image.new("RGB", (300, 200), "white").save(picture)
    plans.drop(QUrl.fromLocalFile(str(picture)))
    assert (plans.title, plans.reading, plans.trouble) == ("Ground floor", "", "")
    assert plans.picture.startswith("data:image/png;base64,")
    assert page.undoable == "Visitors can now look at Ground floor"
    plans.marking.pickRoom("Hall A")
    plans.marking.touch(30.04, 40, -1)
    assert rooms_of(plans) == [("Room B", False, True), ("Hall A", True, False)], "the next one is chosen"
    assert plans.marking.hint == "Touch the plan where Room B is."
    plans.marking.nudge(1, 0)
    plans.marking.nudge(0, -1)
    plans.marking.hold()
    assert standing(event_file)[0].places == {"Hall A": Spot(30, 40), "Room B": Spot(52, 48)}
    assert plans.marking.summary == "2 of 2 marked"
    page.undo()
    assert standing(event_file)[0].places == {"Hall A": Spot(30, 40)}
    plans.marking.touch(31, 41, 0)
    assert plans.marking.canTakeOff, "a touch at a mark chooses it"
    plans.marking.takeOff()
    assert standing(event_file)[0].places == {}
    page.undo()
    assert standing(event_file)[0].places == {"Hall A": Spot(30, 40)}


def test_what_no_agenda_names_is_marked_by_typing_its_name(plans: InformationPlans, event_file: EventFile) -> None:
    draw_plan(event_file, {}, "Ground floor")
    plans.refresh()
    plans.marking.search("room")
    assert [name for name, *_ in rooms_of(plans)] == ["Room B"]
    plans.marking.search("Coffee bar")
    assert (rooms_of(plans), "Coffee bar" in plans.marking.empty) == ([], True)
    plans.marking.accept()
    plans.marking.touch(5, 6, -1)
    assert standing(event_file)[0].places == {"Coffee bar": Spot(5, 6)}


def test_a_file_that_is_none_is_told_and_a_hostile_one_too_and_nothing_is_changed(
    page: OrganiserInformation, plans: InformationPlans, event_file: EventFile, tmp_path: Path
) -> None:
    draw_plan(event_file, {"Hall A": Spot(1, 2)}, "Ground floor")
    plans.refresh()
    for name, content, reason in (
        ("notes.txt", b"no picture", "no PNG, JPEG or SVG file"),
        ("plan.pdf", b"%PDF-1.7", "save the page with the plan as PNG or SVG"),
        ("bomb.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>', "cannot be"),
    ):
        (tmp_path / name).write_bytes(content)
        plans.drop(QUrl.fromLocalFile(str(tmp_path / name)))
        assert reason in plans.trouble
        assert "Nothing was changed." in plans.trouble
    assert (named(event_file), page.undoable, plans.reading) == (["Ground floor"], "", "")


def test_a_floor_is_renamed_in_each_language_replaced_and_removed_and_each_is_taken_back(
    page: OrganiserInformation, plans: InformationPlans, event_file: EventFile, tmp_path: Path
) -> None:
    change_event(event_file, languages=("en", "tr"))
    draw_plan(event_file, {"Hall A": Spot(1, 2)}, "Ground floor")
    page.enter("en")
    assert [field.name for field in plans.fields.rows] == ["", "tr"]
    plans.editName("", "Lower floor")
    plans.editName("tr", "Alt kat")
    assert plans.isChanged
    plans.rename()
    assert [standing(event_file)[0].floor_in(one) for one in ("en", "tr")] == ["Lower floor", "Alt kat"]
    page.undo()
    assert [standing(event_file)[0].floor_in(one) for one in ("en", "tr")] == ["Ground floor"] * 2
    before = standing(event_file)[0]
    Image.new("RGB", (90, 60), "black").save(tmp_path / "new.png")
    plans._take(tmp_path / "new.png", before.id)
    assert standing(event_file)[0].places == before.places, "places stay where they are"
    assert standing(event_file)[0].picture != before.picture
    page.undo()
    assert standing(event_file) == [before]
    plans.remove()
    assert (standing(event_file), page.undoable) == ([], "Ground floor is shown no more")
    page.undo()
    assert standing(event_file) == [before]


def test_two_floors_are_told_apart_and_one_cannot_be_called_as_the_other(
    plans: InformationPlans, event_file: EventFile
) -> None:
    draw_plan(event_file, {}, "Ground floor")
    upper = draw_plan(event_file, {}, "Upper floor")
    plans.refresh()
    assert [row.title for row in plans.floors.rows] == ["Ground floor", "Upper floor"]
    plans.choose(upper.id)
    plans.editName("", "ground  floor")
    plans.rename()
    assert "already" in plans.trouble
    assert named(event_file) == ["Ground floor", "Upper floor"]


def entries_of(file: EventFile) -> list[Information]:
    return information_table.standing(file.reader)


def test_a_link_is_added_seen_as_its_code_changed_and_taken_away_and_each_is_taken_back(
    page: OrganiserInformation, event_file: EventFile
) -> None:
    page.show("entries")
    entries = page.entries
    assert (entries.isNew, entries.isChanged) == (True, False)
    entries.edit("title.", "Magazine")
    entries.edit("link", "example.org/magazine")
    assert entries.isChanged
    entries.save()
    (magazine,) = entries_of(event_file)
    assert (magazine.title_in("tr"), magazine.link) == ("Magazine", "https://example.org/magazine"), (
        "a bare address is one"
    )
    assert (entries.title, entries.isChanged, page.undoable) == (
        "Magazine",
        False,
        "Visitors can now take along: Magazine",
    )
    assert len(entries.code) > 20
    entries.edit("text.", "Issue 3")
    assert entries.code == [], "no code of what is not saved"
    entries.save()
    assert entries_of(event_file)[0].text_in("en") == "Issue 3"
    page.undo()
    assert entries_of(event_file) == [magazine]
    entries.remove()
    assert (entries_of(event_file), entries.isNew) == ([], True)
    page.undo()
    assert entries_of(event_file) == [magazine]


def test_a_password_that_cannot_be_is_told_and_what_was_typed_stays(
    page: OrganiserInformation, event_file: EventFile
) -> None:
    entries = page.entries
    entries.pickKind("wifi")
    for name, text in (("title.", "Wi-Fi"), ("network", "Guests"), ("password", "short")):
        entries.edit(name, text)
    entries.save()
    assert "8 to 63" in entries.wrong
    assert (entries_of(event_file), entries.isChanged) == ([], True)
    entries.edit("password", "growth-2026")
    entries.save()
    assert entries_of(event_file)[0].code == "WIFI:T:WPA;S:Guests;P:growth-2026;;"


def test_words_of_each_language_have_a_field_and_an_entry_without_common_words_shows_those_of_the_first(
    page: OrganiserInformation, event_file: EventFile
) -> None:
    change_event(event_file, languages=("en", "tr"))
    add_information(event_file, {"en": "Funding", "tr": "Destekler"}, link="https://example.org")
    page.enter("en")
    fields = [(field.name, field.stood) for field in page.entries.fields.rows]
    assert fields[:3] == [("title.", "Funding"), ("title.tr", "Destekler"), ("link", "https://example.org")]
    page.entries.edit("title.tr", "")
    page.entries.save()
    assert entries_of(event_file)[0].title_in("tr") == "Funding"


def test_event_and_information_stand_beside_each_other(
    organiser: OrganiserViewModel, page: OrganiserInformation
) -> None:
    page.show("event")
    assert organiser.component == "EventPage"
    organiser.page_of(OrganiserEvent).show("plans")
    assert (organiser.component, page.section) == ("EventInformationPage", "plans")


def test_a_page_that_was_left_takes_no_picture_any_more(
    organiser: OrganiserViewModel, plans: InformationPlans, event_file: EventFile
) -> None:
    organiser.openPage("watch")
    plans._taken(Path("late.png"), "", plan_picture())
    assert standing(event_file) == []


def test_the_notice_is_read_as_visitors_read_it_replaced_by_ones_own_and_as_it_came_again(
    page: OrganiserInformation, event_file: EventFile, tmp_path: Path
) -> None:
    page.show("texts")
    texts = page.texts
    assert [row.title for row in texts.texts.rows][:2] == ["Notice, English", "Consent, English"]
    assert (texts.isNotice, texts.isOwn, texts.detail) == (True, False, "As it came, version 1")
    assert event_file.read_event().name in " ".join(texts.paragraphs)
    own = tmp_path / "own.md"
    own.write_text("version: 3\n\nOurs at {event}.\n", "utf-8")
    texts.drop(QUrl.fromLocalFile(str(own)))
    assert (texts.detail, texts.isOwn, page.undoable) == (
        "Your own, version 3",
        True,
        "Notice, English is your own now",
    )
    assert notice(event_file.read_event(), "en", own=own_folder(event_file.path)).version.startswith("3/")
    texts.asItCame()
    assert not texts.isOwn
    page.undo()
    assert (texts.isOwn, texts.paragraphs) == (True, [f"Ours at {event_file.read_event().name}."])


def test_a_file_that_would_end_every_exchange_is_never_taken_as_the_consent(
    page: OrganiserInformation, event_file: EventFile, tmp_path: Path
) -> None:
    texts = page.texts
    texts.choose("consent.en.md")
    for content, reason in (
        (b"no version", "version: 1"),
        (b"version: 2\n\n## share\nYes.\n", "statistics"),
        (b"\xff\xfe", "UTF-8"),
        (b"version: 2\n" + b"x" * 300_000, "cannot be read"),
    ):
        (tmp_path / "own.md").write_bytes(content)
        texts._take(tmp_path / "own.md")
        assert reason in texts.trouble
    assert not own_folder(event_file.path).exists()


def test_a_copy_to_write_on_in_is_what_stands_and_comes_back_as_ones_own(
    page: OrganiserInformation, tmp_path: Path
) -> None:
    texts = page.texts
    texts.choose("consent.en.md")
    says = texts.paragraphs
    texts._copy(texts._shown, tmp_path / "consent.en.md", replace=False)  # type: ignore[arg-type]
    texts._take(tmp_path / "consent.en.md")
    assert (texts.isOwn, texts.paragraphs) == (True, says)
