"""The page of badges: what an organiser sees of each layout before a sheet of paper is spent."""

import io
import threading
from base64 import b64decode
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from kiosk.bootstrap.badges import BadgeMaker
from kiosk.bootstrap.event_files import settings_of
from kiosk.demo.tour_printers import let_badges_wait
from kiosk.domain.badges.layout import BUNDLED_LAYOUTS
from kiosk.domain.printing.job import JobState
from kiosk.domain.settings.badges import GROUP_COLOURS
from kiosk.domain.settings.catalogue import BADGE_LAYOUT
from kiosk.domain.settings.setting import Scope
from kiosk.services.badges.samples import CODE
from kiosk.services.pin import set_pin
from kiosk.services.printing.orders import open_orders
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, print_jobs
from kiosk.storage.tables.attendees import badge_codes
from kiosk.viewmodels.organiser.badge_preview import BadgePreview
from kiosk.viewmodels.organiser.badge_printers import BadgePrinters
from kiosk.viewmodels.organiser.badges import OrganiserBadges
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.shared.jobs import ThreadJobs
from tests.conftest import AddGuest
from tests.facts import Said
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "204681"
LONG = "Wolfeschlegelsteinhausen Bergerdorff"


@pytest.fixture
def organiser(event_file: EventFile, add_guest: AddGuest, make_organiser: MakeOrganiser) -> OrganiserViewModel:
    add_guest("Ada Ölçer", group="Speaker")
    add_guest(LONG, group="SME")
    set_pin(event_file, PIN)
    return make_organiser()


@pytest.fixture
def page(organiser: OrganiserViewModel) -> OrganiserBadges:
    organiser.door.enter(PIN)
    organiser.openPage("badges")
    return organiser.page_of(OrganiserBadges)


def pictures(preview: BadgePreview) -> list[Image.Image]:
    return [Image.open(io.BytesIO(b64decode(text.partition(",")[2]))) for text in preview.pictures]


def test_every_layout_is_listed_the_one_that_desks_print_first_and_its_badge_is_shown(page: OrganiserBadges) -> None:
    rows = page.layouts.rows
    assert [row.name for row in rows] == ["label-62", *(name for name in BUNDLED_LAYOUTS if name != "label-62")]
    assert (rows[0].title, rows[0].detail, rows[0].used) == (
        "Label, 62 mm roll",
        "110 × 62 mm, black only",
        "Printed by desks",
    )
    assert (page.title, page.isUsed) == ("Label, 62 mm roll", True)
    (side,) = pictures(page.preview)
    assert side.size == (1_000, 564)
    (code,) = zxingcpp.read_barcodes(side)
    assert code.text == CODE


def test_a_badge_is_shown_of_the_longest_name_and_of_each_group_in_its_colour_and_nobody_gets_a_code_by_that(
    page: OrganiserBadges, event_file: EventFile
) -> None:
    event_file.journal.append(
        Said("attendee", "x", {"name": "A name that is longer by far than any other", "group": "Press"})
    )
    page.choose("a6-two-sided")
    front, back = pictures(page.preview)
    assert back.size == front.size
    drawn = {page.preview.pictures[0]}
    page.preview.choose("longest")
    drawn.add(page.preview.pictures[0])
    assert [(row.name, row.colour) for row in page.preview.groups.rows] == [
        ("Press", "#551A48"),
        ("SME", "#0A645C"),
        ("Speaker", "#9A3811"),
    ]
    page.preview.chooseGroup("SME")
    drawn.add(page.preview.pictures[0])
    colours = {colour for _, colour in pictures(page.preview)[0].convert("RGB").getcolors(1 << 24) or ()}
    assert (0x0A, 0x64, 0x5C) in colours
    assert len(drawn) == 3
    assert "x" not in badge_codes(event_file.reader)


def test_the_badge_of_any_guest_is_looked_at_by_a_scan_or_a_name_and_opens_nothing(
    organiser: OrganiserViewModel, page: OrganiserBadges, event_file: EventFile, add_guest: AddGuest
) -> None:
    chinese = add_guest("歐陽" * 20)
    arabic = add_guest("عبد الرحمن بن محمد")
    page.choose("a6")
    assert [row.name for row in page.preview.samples.rows] == ["example", "longest", "script", "guest"]
    drawn = {}
    for name in ("example", "longest", "script"):
        page.preview.choose(name)
        drawn[name] = page.preview.pictures[0]
    assert drawn["longest"] == drawn["script"] != drawn["example"], "a letter as wide as it is high counts twice"
    organiser.scanned(chinese.badge)
    assert (page.preview.asksWhom, page.preview.pictures[0]) == (True, drawn["longest"])
    (code,) = zxingcpp.read_barcodes(pictures(page.preview)[0])
    assert code.text == CODE
    page.preview.showGuest("عبد")
    assert page.preview.fits
    assert page.preview.pictures[0] not in drawn.values(), arabic.name
    page.preview.showGuest("Zzyzx")
    assert (page.preview.fits, page.preview.pictures[0]) == (False, drawn["example"])
    organiser.openPage("watch")
    assert page.preview.whom == ""


def test_another_layout_is_printed_by_every_desk_with_one_tap_and_taken_back_with_another(
    page: OrganiserBadges, event_file: EventFile
) -> None:
    page.choose("a7")
    assert not page.isUsed
    page.use()
    assert (page.isUsed, page.undoable) == (True, "Desks now print: A7")
    standing = settings_of(event_file).values().standing(BADGE_LAYOUT)
    assert (standing.value, standing.setting.scope) == ("a7", Scope.EVENT)
    page.undo()
    assert settings_of(event_file).values().of(BADGE_LAYOUT) == "label-62"


def test_a_layout_of_ones_own_is_listed_and_a_faulty_one_says_what_is_wrong(
    organiser: OrganiserViewModel, event_file: EventFile
) -> None:
    own = event_file.path.with_name(f"{event_file.path.stem}.badges")
    own.mkdir()
    (own / "hall.toml").write_text('name = "hall"\nwidth = "wide"\n')
    organiser.door.enter(PIN)
    organiser.openPage("badges")
    page = organiser.page_of(OrganiserBadges)
    row = next(row for row in page.layouts.rows if row.name == "hall")
    assert (row.title, row.detail, row.troubled) == ("hall", "Faulty", True)
    page.choose("hall")
    assert "line 2: “width” must be a number from 0.1 to 1,200" in page.trouble.replace("1200", "1,200")
    assert page.preview.pictures == []


def test_badges_are_saved_of_all_or_of_some(page: OrganiserBadges, tmp_path: Path) -> None:
    page.save()
    assert page.saves
    page.saving.saveAs(QUrl.fromLocalFile(str(tmp_path / "all.pdf")))
    assert page.saving.course.phase == "done"
    assert page.saving.course.sentence.startswith("Badges: 2.")
    page.saving.course.dismiss()
    page.document.setWhom("speaker")
    page.saving.saveAs(QUrl.fromLocalFile(str(tmp_path / "some.pdf")))
    assert page.saving.course.sentence.startswith("Badges: 1.")
    page.saving.course.dismiss()
    page.document.setWhom("Zzyzx")
    page.saving.saveAs(QUrl.fromLocalFile(str(tmp_path / "none.pdf")))
    assert (page.saving.course.phase, (tmp_path / "none.pdf").exists()) == ("failed", False)
    page.goBack()
    assert not page.saves


def chosen(page: OrganiserBadges) -> list[str]:
    return [row.title for row in page.document.choices.rows]


def test_the_new_and_the_changed_are_saved_alone_until_it_is_said_that_they_were_never_printed(
    page: OrganiserBadges, event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    page.save()
    assert chosen(page) == ["All: 2", "New: 2", "Changed: 0", "Some…", "Blank…"]
    assert page.document.last == ""
    page.saving.saveAs(QUrl.fromLocalFile(str(tmp_path / "all.pdf")))
    assert chosen(page)[:3] == ["All: 2", "New: 0", "Changed: 0"]
    assert page.document.last == "Last: 20 November, 09:30. Badges: 2, Label, 62 mm roll."
    page.saving.course.dismiss()
    page.document.choose("new")
    assert not page.document.ready
    add_guest("Zoe Hill")
    page.goBack()
    page.save()
    page.document.choose("new")
    assert page.document.ready
    page.saving.saveAs(QUrl.fromLocalFile(str(tmp_path / "new.pdf")))
    assert page.saving.course.sentence.startswith("Badges: 1.")
    for _ in range(2):
        page.document.undoLast()
    assert chosen(page)[1] == "New: 3"
    assert page.document.last == ""


def test_who_gets_no_badge_is_listed_and_whoever_is_scanned_is_the_one(
    organiser: OrganiserViewModel, page: OrganiserBadges, add_guest: AddGuest
) -> None:
    for name in ("Burak Şahin", "Cem Kaya", "Deniz Er", "Ece Su"):
        add_guest(name, status="cancelled")
    jane = add_guest("Jane Doe", blocked=True)
    page.save()
    assert [
        (row.title, row.line.replace("\u2068", "").replace("\u2069", "")) for row in page.document.without.rows
    ] == [
        ("Ticket cancelled: 4", "Burak Şahin, Cem Kaya, Deniz Er and others"),
        ("Blocked: 1", "Jane Doe"),
    ]
    organiser.scanned(jane.badge)
    assert (page.document.whose, page.document.fitting.strip("\u2068\u2069")) == ("some", "Jane Doe")
    page.document.setWhom("Zzyzx")
    assert page.document.fitting == "Nobody on the list fits."
    organiser.openPage("watch")
    assert (page.document.whom, page.document.fitting, page.document.without.rows) == ("", "", ())


def test_a_group_has_the_colour_that_was_chosen_for_it_on_every_kiosk_and_it_can_be_taken_back(
    page: OrganiserBadges, event_file: EventFile
) -> None:
    def colours() -> dict[str, str]:
        return dict(BadgeMaker(event_file, "a6").event.group_colours)

    assert list(page.preview.colours.rows) == [], "no group is shown"
    page.preview.chooseGroup("SME")
    before, shown = colours(), page.preview.pictures[0]
    (present,) = [row.colour for row in page.preview.colours.rows if row.chosen]
    assert present == before["SME"]
    page.preview.chooseColour("#7B2D8E")
    assert colours()["SME"] == "#7B2D8E"
    assert [row.title for row in page.preview.colours.rows if row.chosen] == ["Purple"]
    page.preview.chooseGroup("Speaker")
    page.preview.chooseColour("#1F4E9C")
    assert colours() == {"SME": "#7B2D8E", "Speaker": "#1F4E9C"}
    assert page.undoable == "A group has another colour"
    page.undo()
    assert colours()["Speaker"] != "#1F4E9C"
    assert (colours()["SME"], page.undoable) == ("#7B2D8E", "")
    page.choose("a6")
    page.preview.chooseGroup("SME")
    assert page.preview.pictures[0] != shown
    assert page.preview.faint == ""
    settings_of(event_file).change(GROUP_COLOURS, "SME=#808080", Scope.EVENT)
    page.preview.draw()
    assert page.preview.faint == "Letters on this colour are hard to read: SME. Choose another one."


def test_blank_badges_for_walk_ins_are_saved_each_with_a_code_that_nobody_has(
    page: OrganiserBadges, event_file: EventFile, tmp_path: Path
) -> None:
    out = tmp_path / "blank.pdf"
    page.save()
    page.document.stepBlank(1)
    page.document.setBlank("3")
    assert page.document.blank == "3"
    page.saving.saveAs(QUrl.fromLocalFile(str(out)))
    assert page.saving.course.sentence.startswith("Badges: 3.")
    assert out.exists()
    assert len(badge_codes(event_file.reader)) == 2, "nobody got one"
    page.goBack()
    page.save()
    assert page.document.blank == "", "the next are guests' again"


def test_a_badge_to_try_says_why_it_is_not_printed(
    page: OrganiserBadges, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:1")
    with qtbot.waitSignal(page.told) as told:
        page.printSample()
    assert told.args
    assert told.args[0] == "This machine’s printing service does not answer."


def test_a_page_that_was_left_shows_nobody(organiser: OrganiserViewModel, page: OrganiserBadges) -> None:
    page.preview.choose("longest")
    page.document.setWhom("Ada")
    organiser.openPage("watch")
    assert (page.preview.pictures, page.preview.groups.rows, page.document.whom) == ([], (), "")


@pytest.fixture
def printers(page: OrganiserBadges, event_file: EventFile) -> BadgePrinters:
    people = sorted(attendees.everyone(event_file.reader), key=lambda person: person.name)
    event_file.journal.append(Said("attendee", "z", {"name": "Zoe Hill"}))
    third = [*people, next(person for person in attendees.everyone(event_file.reader) if person.id == "z")]
    page.printers.look_at(let_badges_wait(event_file, third, event_file.clock()))
    page.show("printers")
    return page.printers


def test_printers_are_listed_with_what_waits_since_when_and_what_to_do(printers: BadgePrinters) -> None:
    assert [(row.title, row.detail, row.number, row.troubled) for row in printers.printers.rows] == [
        ("Badges of this kiosk", "Waiting: 2. Not printed: 1.", "3", True),
        ("Label-62", "Label-62 has no labels or paper. Since 09:26.", "2", True),
        ("Office", "Ready. Since 08:00.", "", False),
    ]
    assert [(row.title, row.detail, row.again, row.seen) for row in printers.waiting.rows] == [
        ("Ada Ölçer", "Label-62, ordered 09:30", False, False),
        (LONG, "Label-62 was off in the midst of this badge: look whether it came out.", True, True),
        ("Zoe Hill", "ordered 09:30", False, False),
    ]
    printers.choose("Label-62")
    assert (printers.title, printers.troubled, printers.isPrinter) == ("Label-62", True, True)
    assert [(row.title, row.detail) for row in printers.waiting.rows] == [
        ("Ada Ölçer", "is being printed, 09:26"),
        ("Programme.pdf", "waits, 09:29"),
    ]


def test_what_came_out_is_recorded_what_did_not_is_printed_again_and_what_nobody_wants_is_taken_out(
    printers: BadgePrinters, event_file: EventFile
) -> None:
    printers.cameOut(1)
    assert [row.title for row in printers.waiting.rows] == ["Ada Ölçer", "Zoe Hill"]
    assert event_file.reader.execute("SELECT count(*), min(printer) FROM badge_print").fetchone() == (1, "Label-62")
    printers.remove(1)
    assert [row.title for row in printers.waiting.rows] == ["Ada Ölçer"]
    printers.remove(0)
    (job,) = open_orders(event_file)
    assert job.state is JobState.CANCELLING  # its printer has to give it back first
    with event_file.writing() as connection:
        print_jobs.keep(connection, replace(job, state=JobState.FAILED))
    printers.refresh()
    printers.printAgain(0)
    assert open_orders(event_file)[0].state is JobState.WAITING


def test_printers_that_were_left_name_nobody(organiser: OrganiserViewModel, printers: BadgePrinters) -> None:
    organiser.openPage("watch")
    assert (printers.printers.rows, printers.waiting.rows, printers.standing) == ((), (), "None waits.")


def test_a_machine_without_a_printing_service_says_so_among_its_printers(
    page: OrganiserBadges, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:1")
    page.show("printers")
    assert (page.printers.standing, page.printers.troubled) == (
        "This machine’s printing service does not answer.",
        True,
    )


def test_a_badge_is_drawn_away_from_the_screens_thread_and_only_the_last_one_asked_for_is_shown(
    page: OrganiserBadges, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: set[int] = set()
    reads = ThreadJobs("previews")
    access = page._context.badges
    drawn: list[str] = []

    def preview(layout: str, badge: object, longest: object = None) -> object:
        threads.add(threading.get_ident())
        drawn.append(layout)
        return access.preview(layout, badge, longest)  # type: ignore[arg-type]

    _replace(monkeypatch, page, reads, preview)
    for layout in ("a6", "a7", "4x3"):
        page.choose(layout)
    qtbot.waitUntil(lambda: bool(page.preview.pictures) and drawn[-1:] == ["4x3"], timeout=20_000)
    qtbot.waitUntil(lambda: pictures(page.preview)[0].size == (1_000, 750), timeout=20_000)
    assert threading.get_ident() not in threads
    reads.stop()


def _replace(
    monkeypatch: pytest.MonkeyPatch, page: OrganiserBadges, reads: ThreadJobs, preview: Callable[..., object]
) -> None:
    context = page._context
    other = replace(context, reads=reads, badges=replace(context.badges, preview=preview))  # type: ignore[arg-type]
    monkeypatch.setattr(page.preview, "_context", other)
