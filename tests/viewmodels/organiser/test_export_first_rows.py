"""Before an export is written its page shows the first rows, how many there are, and who is left out and why."""

from collections.abc import Callable, Iterator

import pytest

from kiosk.domain.fault import Fault
from kiosk.domain.networking.exchange import Answer
from kiosk.services.admit import admit
from kiosk.services.exports.export import prepare
from kiosk.services.exports.preview import FIRST_ROWS, MOST_NAMES, preview_of
from kiosk.services.exports.request import ExportKind, ExportRequest, formats_of
from kiosk.services.pin import set_pin
from kiosk.services.sharing.exchange import record_exchange
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.organiser.export import OrganiserExport
from kiosk.viewmodels.organiser.screen import OrganiserViewModel
from tests.conftest import AddGuest, Guest
from tests.viewmodels.organiser.conftest import MakeOrganiser

PIN = "20265"


@pytest.fixture
def guests(event_file: EventFile, add_guest: AddGuest) -> list[Guest]:
    met = [add_guest(f"Guest {number}") for number in range(6)]
    for guest in met:
        admit(event_file, guest.badge, point="Desk 1")
    agreed = [Answer(guest.id, (), statistics=number > 1) for number, guest in enumerate(met[:4])]
    record_exchange(event_file, agreed, point="Foyer 1")
    return met


@pytest.fixture
def organiser(
    event_file: EventFile, guests: list[Guest], make_organiser: MakeOrganiser
) -> Iterator[OrganiserViewModel]:
    set_pin(event_file, PIN)
    model: OrganiserViewModel = make_organiser()
    model.door.enter(PIN)
    model.openPage("export")
    yield model
    model.door.lock()


@pytest.fixture
def page(organiser: OrganiserViewModel) -> OrganiserExport:
    return organiser.page_of(OrganiserExport)


def cells(page: OrganiserExport, column: str) -> list[str]:
    return next(one.cells for one in page.preview.columns.rows if one.name == column).split("\n")


def test_the_first_rows_stand_there_with_who_did_not_agree_before_anything_is_written(
    page: OrganiserExport, event_file: EventFile
) -> None:
    assert page.preview.amount == (
        "6 rows. Left out for lack of consent – people: 2; exchanges with somebody missing: 1, contacts: 5."
    )
    assert page.preview.leftOut == "Did not agree: Guest 0, Guest 1"
    shown = {*cells(page, "a_name"), *cells(page, "b_name")}
    assert shown <= {"", "Guest 2", "Guest 3"}, "the cells of whoever did not agree are empty, as in the file"
    assert "" in shown
    assert len(cells(page, "kind")) == FIRST_ROWS
    noted = event_file.reader.execute("SELECT count(*) FROM journal WHERE kind = 'export'").fetchone()
    assert noted == (0,), "no name has left the event"


def test_a_mailing_list_names_the_first_who_did_not_agree_and_counts_the_rest(
    page: OrganiserExport, add_guest: AddGuest
) -> None:
    for number in range(MOST_NAMES):
        add_guest(f"Visitor {number}")
    page.choose("news")
    assert page.preview.amount == "0 people. Left out because they did not agree: 14."
    assert page.preview.leftOut.endswith("Guest 5, Visitor 0, Visitor 1, and 6 more")
    assert page.preview.columns.count == 0, "there is no row"


def test_whoever_is_left_out_is_named_as_often_as_the_export_counts(event_file: EventFile, guests: list[Guest]) -> None:
    assert len(guests) == 6
    for kind in ExportKind:
        for ending in formats_of(kind):
            request = ExportRequest(kind, ending)
            preview, export = preview_of(event_file, request), prepare(event_file, request)
            assert (preview.rows, preview.left_out) == (export.rows, export.left_out), request
            refused = export.left_out.people if export.left_out and kind is not ExportKind.CONTACT_MAIL else 0
            assert preview.declined == refused, request
            assert len(preview.cells) == min(FIRST_ROWS, export.rows), request
            assert all(len(row) == len(preview.columns) for row in preview.cells)


def test_of_several_choices_in_a_row_the_last_alone_is_read(
    page: OrganiserExport, monkeypatch: pytest.MonkeyPatch
) -> None:
    waiting: list[tuple[Callable[[], object], Callable[[object], None]]] = []

    def run(
        work: Callable[[], object], done: Callable[[object], None], failed: Callable[[Fault], None] = print
    ) -> None:
        del failed
        waiting.append((work, done))

    monkeypatch.setattr(page.preview._reads, "run", run)
    for kind in ("checkins", "vcards", "attendees"):
        page.choose(kind)
    assert page.preview.amount == "Reading…"
    read = [work() for work, _ in waiting]
    assert [one is None for one in read] == [True, True, False]
    for (_, done), one in zip(waiting, read, strict=True):
        done(one)
    assert page.preview.amount == "6 rows."
    assert cells(page, "name") == ["Guest 0", "Guest 1", "Guest 2", "Guest 3"]


def test_no_name_stays_once_the_page_is_left(page: OrganiserExport, organiser: OrganiserViewModel) -> None:
    organiser.openPage("watch")
    assert (page.preview.amount, page.preview.leftOut, page.preview.columns.count) == ("", "", 0)
