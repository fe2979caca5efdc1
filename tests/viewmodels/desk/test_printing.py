"""Badges at the desk: printed at check-in or with F11, and what the pane says of them."""

import pytest

from kiosk.domain.admission.verdict import Method
from kiosk.domain.printing.job import PrintReason, PrintTrouble
from kiosk.domain.settings.values import KioskFile, Values, resolve
from kiosk.services.admit import admit
from kiosk.services.attendance import attendance
from kiosk.services.printing.orders import open_orders
from kiosk.services.printing.spooler import Spooler
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import badge_prints, codes
from tests.conftest import AddGuest, GivenClock
from tests.services.printing.pretend import PretendService, press
from tests.viewmodels.desk.conftest import Desk

F11 = "print"


def printing(mode: str) -> Values:
    return resolve({"KIOSK_PRINTING": mode, "KIOSK_PRINTERS": "label, spare"}, KioskFile(), {})


class Printers:
    """The desk's printers, and the rounds in which they are seen to."""

    def __init__(self, file: EventFile, desk: Desk) -> None:
        self.service = PretendService("label", "spare")
        self._spooler, self._desk = Spooler(file, self.service, press), desk

    def round(self) -> None:
        self._desk.model.printing.take_look(self._spooler.round(("label", "spare")))

    def print(self) -> None:
        self.round()
        self.service.work()
        self.round()
        self.round()


@pytest.fixture
def printers(event_file: EventFile, desk: Desk) -> Printers:
    desk.model.apply_settings(printing("check-in"))
    return Printers(event_file, desk)


def said(desk: Desk) -> list[str]:
    return [text for text, _ in desk.toasts]


def advice(desk: Desk) -> list[tuple[str, str, str]]:
    pane = desk.model.pane
    return list(zip(pane.adviceTexts, pane.adviceDetails, pane.adviceActs, strict=True))


def test_each_badge_is_printed_at_the_first_check_in_and_not_again(
    desk: Desk, printers: Printers, add_guest: AddGuest
) -> None:
    ada = add_guest("Ada Ölçer")
    desk.model.scanned(ada.badge)
    assert advice(desk) == [("Badge printing", "", "")]
    printers.round()
    assert advice(desk) == [("Badge printing", "label", "")]
    printers.print()
    assert advice(desk) == [("Print it again", "", F11)]
    desk.model.scanned(ada.badge)
    assert advice(desk)[0] == ("Print it again", "", F11)
    printers.print()
    assert printers.service.by_name["label"].tray == [ada.badge]


def test_an_order_of_twelve_gets_its_badges_in_its_order_though_the_printer_stops_in_the_middle(
    desk: Desk, printers: Printers, add_guest: AddGuest, event_file: EventFile
) -> None:
    twelve = [add_guest(f"Guest {number:02}", order="K7X2M") for number in range(1, 13)]
    late, badge_of = add_guest("Zeki Late"), {f"Guest {at:02}": one.badge for at, one in enumerate(twelve, 1)}
    label, spare = printers.service.by_name["label"], printers.service.by_name["spare"]
    spare.trouble = PrintTrouble.COVER_OPEN
    desk.model.scanned("K7X2M")
    badges = [badge_of[row.name] for row in desk.model.party.members.rows]
    desk.model.party.toggleAll()
    desk.model.party.checkIn()
    assert (desk.model.pane.word, attendance(event_file).checked_in) == ("12 in", 12)
    while len(label.tray) < 5:
        printers.print()
    label.trouble = PrintTrouble.NO_PAPER
    printers.print()
    desk.model.scanned(late.badge)
    assert (desk.model.pane.kind, label.tray) == ("admitted", badges[:5])
    label.trouble = None
    for _ in range(20):
        printers.print()
    assert (label.tray, spare.tray) == ([*badges, late.badge], [])
    printed = {one.id: [each.code for each in badge_prints.of_attendee(event_file.reader, one.id)] for one in twelve}
    assert (printed, open_orders(event_file)) == ({one.id: [one.badge] for one in twelve}, [])


def test_who_came_in_before_at_another_desk_gets_a_badge_with_f11(
    desk: Desk, printers: Printers, add_guest: AddGuest, event_file: EventFile
) -> None:
    ada = add_guest("Ada Ölçer")
    admit(event_file, ada.badge, point="Desk 2", method=Method.SCAN)
    desk.model.scanned(ada.badge)
    assert advice(desk)[0] == ("Print the badge", "", F11)
    desk.model.follow(F11)
    printers.print()
    assert printers.service.by_name["label"].tray == [ada.badge]


def test_a_desk_that_prints_when_asked_to_prints_with_f11_alone(
    desk: Desk, printers: Printers, add_guest: AddGuest, event_file: EventFile
) -> None:
    desk.model.apply_settings(printing("ask"))
    ada = add_guest("Ada Ölçer")
    desk.model.scanned(ada.badge)
    assert (advice(desk), open_orders(event_file)) == ([("Print the badge", "", F11)], [])
    desk.model.follow(F11)
    assert advice(desk) == [("Badge printing", "", "")]
    (job,) = open_orders(event_file)
    assert (job.reason, job.point) == (PrintReason.ON_REQUEST, "Desk 1")


def test_f11_on_a_printed_badge_asks_why_and_a_lost_one_opens_nothing_any_more(
    desk: Desk, printers: Printers, add_guest: AddGuest, event_file: EventFile
) -> None:
    ada = add_guest("Ada Ölçer", organisation="Kuzey Makine")
    desk.model.scanned(ada.badge)
    printers.print()
    desk.model.follow(F11)
    assert (desk.model.panel, open_orders(event_file)) == ("print", [])
    assert (desk.model.printing.name, desk.model.printing.organisation) == ("Ada Ölçer", "Kuzey Makine")
    desk.model.printing.printAgain("lost")
    assert desk.model.panel == ""
    printers.print()
    first, second = printers.service.by_name["label"].tray
    assert first == ada.badge != second
    assert codes.badge_of(event_file.reader, ada.id) == second


def test_trouble_is_told_once_with_what_happens_and_stands_on_the_pane(
    desk: Desk, printers: Printers, add_guest: AddGuest
) -> None:
    desk.model.scanned(add_guest("Ada Ölçer").badge)
    printers.service.by_name["label"].trouble = PrintTrouble.NO_PAPER
    printers.round()
    printers.round()
    assert said(desk) == ["label has no labels or paper. spare prints instead."]
    printers.service.by_name["spare"].trouble = PrintTrouble.COVER_OPEN
    desk.model.scanned(add_guest("Ben Hill").badge)
    printers.round()
    assert advice(desk) == [("The badge waits", "label has no labels or paper.", "")]
    printers.service.silent = 1
    printers.round()
    assert said(desk)[-1] == (
        "This machine’s printing service does not answer. Badges waiting: 2. Checking in goes on."
    )


def test_what_could_not_be_printed_is_told_and_f11_tries_again(
    desk: Desk, printers: Printers, add_guest: AddGuest
) -> None:
    ada = add_guest("Ada Ölçer")
    desk.model.scanned(ada.badge)
    for _ in range(8):
        printers.round()
        for number in printers.service.queue:
            printers.service.abort(number)
    assert advice(desk) == [("The badge was not printed", "label gave this badge up.", F11)]
    desk.model.follow(F11)
    printers.print()
    assert printers.service.by_name["label"].tray == [ada.badge]


@pytest.mark.parametrize("mode", ["off", "ask", "check-in"])
def test_of_who_is_not_let_in_nothing_is_printed(
    desk: Desk, printers: Printers, add_guest: AddGuest, event_file: EventFile, mode: str
) -> None:
    desk.model.apply_settings(printing(mode))
    desk.model.scanned(add_guest("Burak Şahin", status="cancelled").badge)
    assert not any(act == F11 for _, _, act in advice(desk))
    desk.model.follow(F11)
    sentence = "This desk prints no badges: its settings say so."
    assert said(desk) == [sentence if mode == "off" else "Scan the badge first, or find the guest; then F11."]
    assert open_orders(event_file) == []


def test_a_desk_that_prints_nothing_says_nothing_of_it(desk: Desk, add_guest: AddGuest, clock: GivenClock) -> None:
    desk.model.scanned(add_guest("Ada Ölçer").badge)
    assert advice(desk) == []


def test_a_badge_that_another_process_printed_is_told_as_printed(
    desk: Desk, add_guest: AddGuest, event_file: EventFile
) -> None:
    desk.model.apply_settings(printing("check-in"))
    desk.model.scanned(add_guest("Ada Ölçer").badge)
    service = PretendService("label", "spare")
    spooler = Spooler(event_file, service, press)
    for _ in range(3):
        spooler.round(("label", "spare"))
        service.work()
    assert advice(desk) == [("Badge printing", "", "")]
    desk.model.refresh()
    assert advice(desk) == [("Print it again", "", F11)]


def test_a_badge_is_ordered_in_the_very_write_that_lets_its_guest_in(
    desk: Desk, printers: Printers, event_file: EventFile, add_guest: AddGuest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A desk that is killed after its verdict, and before anything else, prints the badge when it is started again."""
    commits: list[int] = []
    ada = add_guest("Ada Ölçer")
    event_file.journal.committed = lambda: commits.append(len(open_orders(event_file)))
    desk.model.scanned(ada.badge)
    assert commits[0] == 1
