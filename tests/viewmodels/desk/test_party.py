"""A whole order at the desk: one list, one Enter, one answer, one undo."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.erasure import ErasureReason
from kiosk.domain.settings.catalogue import PRINTING
from kiosk.domain.settings.values import Source, Standing, Values
from kiosk.services.admit import admit
from kiosk.services.attendance import attendance
from kiosk.services.erase import erase
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, print_jobs
from tests.conftest import AddGuest, Guest
from tests.left_behind import texts_of
from tests.viewmodels.desk.conftest import Desk


@pytest.fixture
def family(add_guest: AddGuest) -> dict[str, Guest]:
    people = {name: add_guest(f"{name} Stone", order="K7X2M") for name in ("Ada", "Ben", "Cem")}
    people["Dina"] = add_guest("Dina Stone", order="K7X2M", status="unpaid")
    people["guest"] = add_guest("", guest_of=people["Ada"].id, guest=1)
    return people


def rows(desk: Desk) -> dict[str, tuple[str, bool]]:
    return {row.name: (row.state_text, row.ticked) for row in desk.model.party.members.rows}


def row_of(desk: Desk, name: str) -> int:
    return next(at for at, row in enumerate(desk.model.party.members.rows) if row.name == name)


def test_those_who_are_here_come_in_at_once_and_one_answer_says_who_did_not_and_why(
    desk: Desk, family: dict[str, Guest], event_file: EventFile
) -> None:
    desk.model.scanned(family["Ben"].badge)
    assert "The whole order" in desk.model.pane.adviceTexts
    desk.model.follow("party")
    assert (desk.model.panel, desk.model.party.summary) == ("party", "1 of 5 are in")
    assert rows(desk) == {
        "Ada Stone": ("Not in yet", True),
        "Ada Stone +1": ("Not in yet", True),
        "Ben Stone": ("In since 09:30", False),
        "Cem Stone": ("Not in yet", True),
        "Dina Stone": ("Not paid", False),
    }
    for name in ("Cem Stone", "Dina Stone", "Ben Stone"):
        desk.model.party.toggle(row_of(desk, name))
    assert desk.model.party.actText == "Check in 3"
    desk.model.party.checkIn()
    assert (desk.model.pane.kind, desk.model.pane.word) == ("already_in", "2 in, 1 not")
    assert "Dina Stone (Not paid)" in desk.model.pane.sentence
    assert rows(desk)["Dina Stone"][0] == "Not paid"
    assert attendance(event_file).checked_in == 3
    desk.model.party.toggle(row_of(desk, "Dina Stone"))
    assert (desk.model.panel, desk.model.pane.kind, desk.model.pane.given) == ("", "refused", "Dina")
    desk.model.follow("let_in")
    desk.model.deciding.letIn("paid")
    assert attendance(event_file).checked_in == 4


def test_f4_takes_the_whole_back_in_one_act_and_a_row_of_the_last_scans_only_that_one(
    desk: Desk, family: dict[str, Guest], event_file: EventFile
) -> None:
    desk.model.scanned("K7X2M")
    desk.model.party.checkIn()
    assert (desk.model.pane.word, attendance(event_file).checked_in) == ("4 in", 4)
    desk.model.follow("undo")
    assert desk.model.undoing.name == "4 checked in together"
    assert "Ada Stone" in desk.model.undoing.organisation
    desk.model.undoing.takeBack("by_mistake")
    assert (desk.model.pane.word, attendance(event_file).checked_in) == ("4 taken back", 0)
    desk.model.scanned("K7X2M")
    desk.model.party.checkIn()
    desk.model.tally._read()
    desk.model.undoing.ask(0)
    desk.model.undoing.takeBack("left_again")
    assert attendance(event_file).checked_in == 3


def test_the_number_of_an_order_opens_its_list_and_a_half_typed_form_stays(
    desk: Desk, family: dict[str, Guest]
) -> None:
    desk.model.scanned("k7x2m")
    assert (desk.model.panel, desk.model.party.title) == ("party", "Order K7X2M")
    assert desk.sounds == ["information"]
    desk.model.closePanel()
    desk.model.follow("walk_in")
    desk.model.scanned("k7x2m")
    assert desk.model.panel == "walk_in"
    assert "then Ctrl+G" in desk.toasts[-1][0]
    desk.model.closePanel()
    desk.model.follow("party")
    assert desk.model.panel == "party"


def test_a_search_for_the_order_leads_to_the_list_and_somebody_alone_to_a_word(
    desk: Desk, family: dict[str, Guest], add_guest: AddGuest
) -> None:
    desk.model.search.search("K7X2M")
    desk.model.follow("party")
    assert desk.model.panel == "party"
    desk.model.closePanel()
    desk.model.search.search("")
    desk.model.scanned(add_guest("Emre Kaya").badge)
    desk.model.follow("party")
    assert (desk.model.panel, desk.toasts[-1][0]) == ("", "Nobody else is of this guest’s order.")


def test_a_guest_without_a_name_is_named_from_the_list_which_comes_back(
    desk: Desk, family: dict[str, Guest], event_file: EventFile, qtbot: QtBot
) -> None:
    desk.model.scanned("K7X2M")
    desk.model.party.toggle(row_of(desk, "Cem Stone"))
    desk.model.party.name(row_of(desk, "Ada Stone +1"))
    assert desk.model.panel == "name"
    desk.model.guest.naming.save("Grace Hopper", "")
    qtbot.waitUntil(lambda: desk.model.panel == "party")
    assert rows(desk)["Grace Hopper"] == ("Not in yet", True)
    assert rows(desk)["Cem Stone"] == ("Not in yet", False)
    named = attendees.get(event_file.reader, family["guest"].id)
    assert named
    assert named.name == "Grace Hopper"


def test_who_came_in_at_another_desk_meanwhile_is_ticked_no_more_and_who_was_erased_is_gone_at_once(
    desk: Desk, family: dict[str, Guest], event_file: EventFile
) -> None:
    desk.model.scanned("K7X2M")
    admit(event_file, family["Cem"].badge, point="Desk 2")
    desk.model.refresh()
    assert rows(desk)["Cem Stone"] == ("In since 09:30", False)
    erase(event_file, family["Ben"].id, reason=ErasureReason.ASKED)
    desk.model.refresh()
    assert "Ben Stone" not in rows(desk)
    desk.model.party.checkIn()
    assert "Ada Stone" in desk.model.pane.sentence
    erase(event_file, family["Ada"].id, reason=ErasureReason.ASKED)
    desk.model.refresh()
    assert (desk.model.pane.kind, "Ada" in texts_of(desk.model.pane)) == ("", False)


def test_in_a_large_order_nobody_is_ticked_before_somebody_does(desk: Desk, add_guest: AddGuest) -> None:
    for number in range(12):
        add_guest(f"Guest {number:02}", order="BIG")
    desk.model.scanned("BIG")
    assert (desk.model.party.count, desk.model.party.actText) == (0, "Tick who is here")
    desk.model.party.toggleAll()
    assert desk.model.party.count == 12
    desk.model.party.toggle(0)
    desk.model.party.checkIn()
    assert desk.model.pane.word == "11 in"
    assert desk.model.pane.sentence.count("Guest") == 3
    assert "8 more" in desk.model.pane.sentence


def test_the_badges_of_all_who_are_let_in_are_ordered_with_it_where_the_desk_prints(
    desk: Desk, family: dict[str, Guest], event_file: EventFile
) -> None:
    desk.model.apply_settings(Values({PRINTING.name: Standing(PRINTING, "check-in", Source.KIOSK)}))
    desk.model.scanned("K7X2M")
    desk.model.party.toggleAll()
    desk.model.party.toggleAll()
    desk.model.party.toggle(row_of(desk, "Dina Stone"))
    desk.model.party.checkIn()
    assert {job.attendee for job in print_jobs.every(event_file.reader)} == {
        family[name].id for name in ("Ada", "Ben", "Cem", "guest")
    }
