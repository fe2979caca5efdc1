"""Signing in at the desk, as staff do it: a badge, or a name and a PIN; and what nobody may who is not signed in."""

import pytest

from kiosk.domain.admission.permission import Permission
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.settings.signing_in import STAFF_IDLE, STAFF_REQUIRED
from kiosk.domain.settings.values import Source, Standing, Values
from kiosk.services.pin import FREE_TRIES
from kiosk.services.staff_members import PreparedStaff, prepare, remove_member
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import scans
from tests.conftest import AddGuest, GivenClock
from tests.viewmodels.desk.conftest import Desk


@pytest.fixture
def selin(event_file: EventFile, desk: Desk) -> PreparedStaff:
    """Somebody who may all, and has a badge."""
    made = prepare(event_file, "Selin Ak", frozenset(Permission), badge=True)
    desk.model.refresh()
    return made


@pytest.fixture
def deniz(event_file: EventFile, desk: Desk) -> PreparedStaff:
    """Somebody who checks people in, and has a PIN."""
    made = prepare(event_file, "Deniz Kaya", pin=True)
    desk.model.refresh()
    return made


def set_up(desk: Desk, *, required: bool = False, idle: int = 0) -> None:
    """Let the organiser set how desks are signed in at."""
    said = (Standing(STAFF_REQUIRED, required, Source.EVENT), Standing(STAFF_IDLE, idle, Source.EVENT))
    desk.model.apply_settings(Values({one.setting.name: one for one in said}))


def sign_in(desk: Desk, member: PreparedStaff, pin: str = "") -> None:
    desk.model.follow("staff")
    desk.model.staff.choose(member.member.id)
    desk.model.staff.enter(pin or member.pin)


def who_scanned(file: EventFile) -> list[str]:
    """Return who stands at the last scans, the latest first."""
    return [scan.staff for scan in scans.latest(file.reader, 9)]


def test_a_laptop_without_staff_has_nothing_of_it(desk: Desk, event_file: EventFile, add_guest: AddGuest) -> None:
    set_up(desk, required=True, idle=1)
    assert not desk.model.staff.offered
    desk.model.follow("staff")
    assert desk.model.panel == ""
    assert desk.toasts == [("No staff are prepared: the organiser’s page does that.", False)]
    desk.model.scanned(add_guest("Zeynep Kaya").badge)
    assert desk.model.pane.kind == "admitted"
    assert who_scanned(event_file) == ["Selin"]


def test_a_badge_signs_in_and_stands_at_every_record_from_then_on(
    desk: Desk, event_file: EventFile, selin: PreparedStaff, add_guest: AddGuest
) -> None:
    assert desk.model.staff.offered
    desk.model.scanned(add_guest("Zeynep Kaya").badge)
    desk.model.scanned(selin.code)
    assert (desk.model.staff.name, desk.model.pane.word, desk.model.pane.kind) == (
        "Selin Ak",
        "Signed in",
        "information",
    )
    assert desk.model.pane.about == ""
    desk.model.scanned(add_guest("Ali Kurt").badge)
    assert who_scanned(event_file) == ["Selin Ak", ""]
    assert desk.sounds == ["admitted", "information", "admitted"]


def test_a_name_and_a_pin_sign_in_and_take_over(
    desk: Desk, event_file: EventFile, selin: PreparedStaff, deniz: PreparedStaff, add_guest: AddGuest
) -> None:
    desk.model.scanned(selin.code)
    desk.model.follow("staff")
    assert desk.model.panel == "staff"
    assert desk.model.staff.texts == ["Sign out", "Deniz Kaya"]  # Selin has no PIN, and is there already
    desk.model.staff.choose(deniz.member.id)
    assert desk.model.staff.chosen == "Deniz Kaya"
    desk.model.staff.enter(deniz.pin)
    assert (desk.model.panel, desk.model.staff.name) == ("", "Deniz Kaya")
    desk.model.scanned(add_guest("Zeynep Kaya").badge)
    assert who_scanned(event_file) == ["Deniz Kaya"]


def test_signing_out_leaves_nobody(
    desk: Desk, event_file: EventFile, deniz: PreparedStaff, add_guest: AddGuest
) -> None:
    sign_in(desk, deniz)
    desk.model.follow("staff")
    desk.model.staff.choose("sign_out")
    assert (desk.model.panel, desk.model.staff.name) == ("", "")
    assert desk.toasts[-1] == ("Signed out: nobody is signed in here now.", False)
    desk.model.scanned(add_guest("Zeynep Kaya").badge)
    assert who_scanned(event_file) == [""]


def test_wrong_pins_are_told_and_braked(desk: Desk, clock: GivenClock, deniz: PreparedStaff) -> None:
    wrong = "000000" if deniz.pin != "000000" else "111111"
    sign_in(desk, deniz, wrong)
    assert (desk.model.staff.name, desk.model.staff.sentence) == ("", "That is not your PIN.")
    for _ in range(FREE_TRIES):
        desk.model.staff.enter(wrong)
    assert desk.model.staff.barred
    assert desk.model.staff.sentence == "Too many wrong PINs. Again in 1:00"
    desk.model.staff.enter(deniz.pin)
    assert desk.model.staff.name == ""
    clock.forward(0.5)
    desk.model.tick()
    assert desk.model.staff.sentence == "Too many wrong PINs. Again in 0:30"
    clock.forward(1)
    desk.model.tick()
    desk.model.staff.enter(deniz.pin)
    assert desk.model.staff.name == "Deniz Kaya"


def test_a_badge_that_is_scanned_while_a_pin_is_asked_for_signs_in(
    desk: Desk, selin: PreparedStaff, deniz: PreparedStaff
) -> None:
    desk.model.follow("staff")
    desk.model.staff.choose(deniz.member.id)
    desk.model.scanned(selin.code)
    assert (desk.model.panel, desk.model.staff.name, desk.model.staff.chosen) == ("", "Selin Ak", "")


def test_who_may_not_let_in_is_told_so_and_the_guest_stays_until_somebody_may(
    desk: Desk, event_file: EventFile, selin: PreparedStaff, deniz: PreparedStaff, add_guest: AddGuest
) -> None:
    guest = add_guest("Zeynep Kaya", status="unpaid")
    sign_in(desk, deniz)
    desk.model.scanned(guest.badge)
    desk.model.follow("let_in")
    desk.model.deciding.letIn("paid")
    assert desk.toasts[-1] == (
        "Who is signed in may not do that; nothing was recorded. Let somebody sign in who may.",
        True,
    )
    assert desk.model.pane.about == guest.id
    desk.model.scanned(selin.code)
    assert desk.model.pane.about == guest.id
    assert desk.toasts[-1] == ("Signed in. The guest still waits for a decision.", False)
    desk.model.follow("let_in")
    desk.model.deciding.letIn("paid")
    assert desk.model.pane.kind == "admitted"
    latest = scans.latest(event_file.reader, 2)
    assert [(scan.verdict, scan.staff) for scan in latest] == [
        (Verdict.ADMITTED, "Selin Ak"),
        (Verdict.UNPAID, "Deniz Kaya"),
    ]


def test_a_desk_that_needs_somebody_checks_nobody_in_without(
    desk: Desk, event_file: EventFile, selin: PreparedStaff, add_guest: AddGuest
) -> None:
    guest = add_guest("Zeynep Kaya")
    set_up(desk, required=True)
    desk.model.scanned(guest.badge)
    assert (desk.model.pane.kind, desk.model.pane.headline) == ("refused", "Sign in first")
    assert desk.model.pane.adviceActs == ["", "staff"]
    desk.model.walkIn.edit("Ali Kurt", "")
    desk.model.walkIn.letIn()
    assert scans.latest(event_file.reader, 9) == []
    desk.model.scanned(selin.code)
    desk.model.scanned(guest.badge)
    assert (desk.model.pane.kind, who_scanned(event_file)) == ("admitted", ["Selin Ak"])


def test_no_key_of_a_desk_that_needs_somebody_writes_anything_without(
    desk: Desk, event_file: EventFile, selin: PreparedStaff, add_guest: AddGuest
) -> None:
    guest = add_guest("Zeynep Kaya", add_ons=["T-shirt L"])
    desk.model.scanned(guest.badge)
    set_up(desk, required=True)
    count = len(list(event_file.journal.records()))
    for act in desk.model._acts:
        desk.model.follow(act)
        if act == "new_number":  # asked first, and given once it is pressed again
            assert desk.model.pane.word == "New number?"
            desk.model.follow(act)
            assert desk.toasts[-1] == (
                "Nobody is signed in here; nothing was recorded. Scan your own badge, or press Ctrl+L.",
                True,
            )
        if desk.model.panel == "undo":
            desk.model.undoing.takeBack("by_mistake")
        desk.model.closePanel()
        assert len(list(event_file.journal.records())) == count, act
    assert {"undo", "hand_out", "print", "let_in", "turn_away", "new_number"} <= desk.model._acts.keys()
    desk.model.scanned(selin.code)
    desk.model.guest.show_details(guest.id)
    assert desk.model.panel == "about"


def test_a_quiet_desk_signs_out(desk: Desk, clock: GivenClock, selin: PreparedStaff, add_guest: AddGuest) -> None:
    set_up(desk, idle=10)
    desk.model.scanned(selin.code)
    clock.forward(9)
    desk.model.scanned(add_guest("Zeynep Kaya").badge)
    clock.forward(9)
    desk.model.tick()
    assert desk.model.staff.name == "Selin Ak"
    clock.forward(1)
    desk.model.tick()
    assert desk.model.staff.name == ""


def test_who_is_removed_is_signed_out_at_once(desk: Desk, event_file: EventFile, selin: PreparedStaff) -> None:
    desk.model.scanned(selin.code)
    remove_member(event_file, "Selin Ak")
    desk.model.refresh()
    assert (desk.model.staff.name, desk.model.staff.offered) == ("", False)
    assert desk.toasts[-1] == ("Signed out: nobody is signed in here now.", False)


def test_all_is_said_anew_in_another_language(desk: Desk, deniz: PreparedStaff) -> None:
    said: list[str] = []
    desk.model.staff.changed.connect(lambda: said.append("changed"))
    desk.model.setLanguage("tr")
    assert said
