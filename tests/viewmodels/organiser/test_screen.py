"""The organiser's page stays shut without the PIN, and its exports say what was written, kept or left out."""

import secrets
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from kiosk.domain.networking.exchange import Answer, Field
from kiosk.services.admit import admit
from kiosk.services.pin import has_pin, set_pin
from kiosk.services.sharing.exchange import record_exchange
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.export import OrganiserExport
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from kiosk.viewmodels.organiser.watch import OrganiserWatch
from kiosk.viewmodels.shared.targets import Target, file_name, free_name
from tests.conftest import AddGuest, GivenClock
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "".join(secrets.choice("0123456789") for _ in range(6))


@pytest.fixture
def page(event_file: EventFile, tmp_path: Path, make_organiser: MakeOrganiser) -> OrganiserViewModel:
    set_pin(event_file, PIN)
    model = make_organiser()
    folder = tmp_path / "stick"
    folder.mkdir()
    model.page_of(OrganiserExport).saving._find_targets = lambda: (Target(folder, "STICK", 1_000_000),)
    return model


def opened(page: OrganiserViewModel) -> OrganiserViewModel:
    page.door.enter(PIN)
    assert page.door.isOpen
    return page


def export_of(page: OrganiserViewModel) -> OrganiserExport:
    return page.page_of(OrganiserExport)


def watch_of(page: OrganiserViewModel) -> OrganiserWatch:
    return page.page_of(OrganiserWatch)


def test_a_wrong_pin_opens_nothing_and_says_so(page: OrganiserViewModel) -> None:
    page.door.enter("000")
    assert not page.door.isOpen
    assert page.door.sentence == "That is not the PIN. Nothing was opened; try again."
    assert watch_of(page).checkedIn == "0"


def test_five_wrong_tries_lock_the_pad_and_the_wait_counts_down(page: OrganiserViewModel, clock: GivenClock) -> None:
    for _ in range(5):
        page.door.enter("000")
    assert page.door.barred
    assert page.door.barredText == "Try again in 1:00"
    page.door.enter(PIN)
    assert not page.door.isOpen
    clock.now += 18_000
    page.tick()
    assert page.door.barredText == "Try again in 0:42"
    clock.now += 42_000
    page.tick()
    assert not page.door.barred
    opened(page)


def test_the_wait_outlives_a_restart(page: OrganiserViewModel, make_organiser: MakeOrganiser) -> None:
    for _ in range(5):
        page.door.enter("000")
    again = make_organiser()
    assert again.door.barred


def test_the_first_opening_asks_for_a_pin_twice(event_file: EventFile, make_organiser: MakeOrganiser) -> None:
    page = make_organiser()
    assert page.door.stage == "choose"
    page.door.enter(PIN)
    assert page.door.stage == "repeat"
    page.door.enter(PIN[::-1] + "7")
    assert page.door.stage == "choose"
    assert not has_pin(event_file)
    page.door.enter(PIN)
    page.door.enter(PIN)
    assert page.door.isOpen
    assert has_pin(event_file)


def test_the_pin_stands_in_no_property(page: OrganiserViewModel) -> None:
    page.door.enter(PIN)
    meta = page.door.metaObject()
    values = [str(page.door.property(str(meta.property(at).name()))) for at in range(meta.propertyCount())]
    assert not any(PIN in value for value in values)
    assert not any(PIN in repr(value) for value in vars(page.door).values())


def test_the_page_locks_itself_after_five_minutes_without_a_touch(page: OrganiserViewModel, clock: GivenClock) -> None:
    opened(page)
    clock.forward(4.9)
    page.door.touched()
    clock.forward(4.9)
    page.tick()
    assert page.door.isOpen
    clock.forward(0.2)
    page.tick()
    assert not page.door.isOpen
    assert "five minutes" in page.door.sentence
    assert watch_of(page).checkedIn == "0"


def test_watch_shows_who_is_in_and_follows_the_desks(
    page: OrganiserViewModel, event_file: EventFile, add_guest: AddGuest
) -> None:
    guests = [add_guest(f"Guest {number}", group="SME") for number in range(3)]
    admit(event_file, guests[0].badge, point="Desk 1")
    opened(page)
    assert (watch_of(page).checkedIn, watch_of(page).ofExpected) == ("1", "of 3 in")
    assert watch_of(page).stillExpected == "2 still expected"
    assert watch_of(page).peakText == "1 between 09:30 and 09:35"
    admit(event_file, guests[1].badge, point="Desk 2")
    page.refresh()
    assert watch_of(page).checkedIn == "2"
    assert [(row.name, row.checked_in, row.of_expected) for row in watch_of(page).groups.rows] == [("SME", "2", "of 3")]


def test_a_scan_checks_nobody_in_here(page: OrganiserViewModel, event_file: EventFile, add_guest: AddGuest) -> None:
    said: list[str] = []
    page.toasted.connect(lambda text, icon, trouble: said.append(text))
    page.scanned(add_guest("Somebody").badge)
    opened(page)
    assert said == ["This page checks nobody in; scan at a desk."]
    assert watch_of(page).checkedIn == "0"


def test_a_pin_that_was_typed_as_fast_as_a_scanner_opens_the_page(page: OrganiserViewModel) -> None:
    page.scanned("".join(reversed(PIN)) if PIN[::-1] != PIN else "0" + PIN)
    assert (page.door.isOpen, page.door.troubled) == (False, True)
    page.scanned(PIN)
    assert page.door.isOpen


def test_an_export_is_saved_to_a_drive_and_told(
    page: OrganiserViewModel, event_file: EventFile, add_guest: AddGuest, tmp_path: Path
) -> None:
    one, other = add_guest("Elif Kılıç"), add_guest("Deniz Aksoy")
    record_exchange(event_file, [Answer(one.id, (Field.EMAIL,), True), Answer(other.id, (), False)])
    opened(page).openPage("export")
    export_of(page).saving.saveTo(0)
    written = tmp_path / "stick" / "keys-to-successful-growth-contacts-2026-11-20.csv"
    assert export_of(page).saving.course.phase == "done"
    assert export_of(page).saving.course.path == str(written)
    assert export_of(page).saving.course.sentence == (
        "1 row. Left out for lack of consent – people: 1; exchanges with somebody missing: 1, contacts: 1."
    )
    assert "Deniz" not in written.read_text("utf-8-sig")


def test_an_earlier_file_is_kept_unless_it_is_to_be_replaced(
    page: OrganiserViewModel, add_guest: AddGuest, tmp_path: Path
) -> None:
    add_guest("Somebody")
    opened(page).openPage("export")
    export_of(page).choose("attendees")
    export_of(page).saving.saveTo(0)
    first = Path(export_of(page).saving.course.path)
    first.write_text("earlier", "utf-8")
    export_of(page).saving.saveTo(0)
    assert export_of(page).saving.course.phase == "asking"
    export_of(page).saving.course.dismiss()
    assert first.read_text("utf-8") == "earlier"
    export_of(page).saving.saveTo(0)
    export_of(page).saving.course.keepBoth()
    assert Path(export_of(page).saving.course.path).name == first.stem + "-2.csv"
    assert first.read_text("utf-8") == "earlier"
    export_of(page).saving.saveTo(0)
    export_of(page).saving.course.replaceFile()
    assert Path(export_of(page).saving.course.path) == first
    assert first.read_text("utf-8-sig") != "earlier"


def test_a_folder_that_is_gone_is_told_with_what_was_kept(page: OrganiserViewModel, tmp_path: Path) -> None:
    opened(page).openPage("export")
    export_of(page).saving.saveAs(QUrl.fromLocalFile(str(tmp_path / "gone" / "contacts.csv")))
    assert export_of(page).saving.course.phase == "failed"
    assert export_of(page).saving.course.sentence.endswith("Nothing was written.")


def test_the_dialogs_name_gets_the_formats_ending(page: OrganiserViewModel, tmp_path: Path) -> None:
    opened(page).openPage("export")
    export_of(page).chooseFormat("gexf")
    export_of(page).saving.saveAs(QUrl.fromLocalFile(str(tmp_path / "who met")))
    assert (tmp_path / "who met.gexf").exists()


def test_names_in_a_graph_are_off_until_asked_for_and_with_each_format_anew(page: OrganiserViewModel) -> None:
    opened(page).openPage("export")
    assert not export_of(page).takesNames
    export_of(page).chooseFormat("gexf")
    assert export_of(page).takesNames
    assert not export_of(page).named
    export_of(page).setNamed(True)
    export_of(page).chooseFormat("graphml")
    assert not export_of(page).named


def test_nothing_is_exported_while_the_page_is_locked(page: OrganiserViewModel, tmp_path: Path) -> None:
    opened(page)
    page.door.lock()
    export_of(page).saving.saveAs(QUrl.fromLocalFile(str(tmp_path / "contacts.csv")))
    assert not (tmp_path / "contacts.csv").exists()


def test_file_names_say_what_they_are_of(tmp_path: Path, event_file: EventFile) -> None:
    from datetime import date

    name = file_name("Başarılı büyümenin anahtarları", "checkins", date(2026, 11, 20), "xlsx")
    assert name == "basarili-buyumenin-anahtarlari-checkins-2026-11-20.xlsx"
    assert free_name(tmp_path / name) == tmp_path / name
