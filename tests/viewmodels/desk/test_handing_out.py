"""What came with the ticket is handed out once, at whichever desk, and the pane says so."""

from kiosk.services.hand_over import hand_over
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import hand_overs
from tests.conftest import AddGuest
from tests.viewmodels.desk.conftest import Desk
from tests.viewmodels.desk.test_printing import F11, advice, printing

F12 = "hand_out"


def test_f12_confirms_what_is_handed_out_and_the_next_desk_says_when_and_where(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    ada = add_guest("Ada Ölçer", add_ons=["T-shirt L", "Dinner"])
    desk.model.scanned(ada.badge)
    assert advice(desk) == [("Hand out", "", F12)]
    desk.model.follow(F12)
    assert advice(desk) == [("Handed out", "09:30, Desk 1", F12)]
    assert [one.add_on for one in hand_overs.held_by(event_file.reader, ada.id)] == ["T-shirt L", "Dinner"]
    desk.model.scanned(ada.ticket)
    assert advice(desk)[0] == ("Handed out", "09:30, Desk 1", F12)


def test_handed_out_at_another_desk_it_is_not_offered_again(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    ada = add_guest("Ada Ölçer", add_ons=["T-shirt L"])
    hand_over(event_file, ada.id, ["T-shirt L"], point="Desk 2", staff="Mert")
    desk.model.scanned(ada.badge)
    assert advice(desk) == [("Handed out", "09:30, Desk 2", F12)]


def test_what_is_lacking_still_is_counted(desk: Desk, add_guest: AddGuest, event_file: EventFile) -> None:
    ada = add_guest("Ada Ölçer", add_ons=["T-shirt L", "Dinner"])
    hand_over(event_file, ada.id, ["T-shirt L"], point="Desk 2")
    desk.model.scanned(ada.badge)
    assert advice(desk) == [("Hand out", "1 still lacking", F12)]
    desk.model.follow(F12)
    assert advice(desk) == [("Handed out", "09:30, Desk 1", F12)]


def test_it_is_taken_back_with_f12_twice_and_not_with_once(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    ada = add_guest("Ada Ölçer", add_ons=["T-shirt L"])
    desk.model.scanned(ada.badge)
    for _ in range(2):
        desk.model.follow(F12)
    assert desk.toasts == [("Handed out at 09:30, Desk 1. F12 again takes that back.", False)]
    assert hand_overs.held_by(event_file.reader, ada.id)
    desk.model.follow(F12)
    assert hand_overs.held_by(event_file.reader, ada.id) == []
    assert advice(desk) == [("Hand out", "", F12)]


def test_printing_and_handing_out_stand_side_by_side(desk: Desk, add_guest: AddGuest) -> None:
    desk.model.apply_settings(printing("ask"))
    desk.model.scanned(add_guest("Ada Ölçer", add_ons=["T-shirt L"]).badge)
    assert [act for _, _, act in advice(desk)] == [F12, F11]


def test_who_took_nothing_is_handed_nothing(desk: Desk, add_guest: AddGuest, event_file: EventFile) -> None:
    desk.model.scanned(add_guest("Ada Ölçer").badge)
    assert advice(desk) == []
    desk.model.follow(F12)
    assert desk.toasts == [("There is nothing to hand out to this guest.", False)]


def test_who_is_not_let_in_is_handed_nothing(desk: Desk, add_guest: AddGuest, event_file: EventFile) -> None:
    guest = add_guest("Can Ak", status="cancelled", add_ons=["T-shirt L"])
    desk.model.scanned(guest.badge)
    desk.model.follow(F12)
    assert hand_overs.held_by(event_file.reader, guest.id) == []


def test_what_another_desk_hands_out_meanwhile_is_told_at_once(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    ada = add_guest("Ada Ölçer", add_ons=["T-shirt L"])
    desk.model.scanned(ada.badge)
    hand_over(event_file, ada.id, ["T-shirt L"], point="Desk 2")
    desk.model.refresh()
    assert advice(desk) == [("Handed out", "09:30, Desk 2", F12)]
