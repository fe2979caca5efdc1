"""Badges reach a printer, whatever befalls printers, the printing service and the kiosk: none lost, none doubled."""

from collections import Counter
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import assert_never

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.badges.imprint import BadgeChoice
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.printing.job import JobState, PrintReason, PrintTrouble
from kiosk.domain.printing.plan import SpoolState
from kiosk.services.badges.runs import badge_news
from kiosk.services.erase import erase
from kiosk.services.people.correcting import correct
from kiosk.services.printing.orders import badge_standing, cancel_order, open_orders, order_badge, try_again
from kiosk.services.printing.spooler import Spooler
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, badge_prints, codes
from tests.conftest import AddGuest, GivenClock
from tests.services.printing.pretend import PretendService, press

BOTH = ("label", "spare")


@pytest.fixture
def service() -> PretendService:
    return PretendService(*BOTH)


@pytest.fixture
def spooler(event_file: EventFile, service: PretendService) -> Spooler:
    return Spooler(event_file, service, press)


@pytest.fixture
def order(event_file: EventFile) -> Callable[..., int]:
    def order_it(attendee: str, reason: PrintReason = PrintReason.CHECK_IN) -> int:
        job = order_badge(event_file, attendee, reason, layout="label-62", point="Desk 1", staff="Selin")
        return job.number if job else 0

    return order_it


Order = Callable[..., int]


def test_a_badge_is_printed_and_recorded_once_the_printer_says_so(
    event_file: EventFile, add_guest: AddGuest, spooler: Spooler, service: PretendService, order: Order
) -> None:
    ada = add_guest("Ada Ölçer")
    order(ada.id)
    spooler.round(BOTH)
    spooler.round(BOTH)
    assert badge_prints.of_attendee(event_file.reader, ada.id) == []
    service.work()
    spooler.round(BOTH)
    assert service.by_name["label"].tray == [ada.badge]
    (printed,) = badge_prints.of_attendee(event_file.reader, ada.id)
    assert (printed.code, printed.printer, printed.point) == (ada.badge, "label", "Desk 1")
    assert (printed.reason, printed.staff) == (PrintReason.CHECK_IN, "Selin")
    assert open_orders(event_file) == []


def test_what_was_put_right_while_a_printer_had_the_badge_does_not_stand_on_it(
    event_file: EventFile, add_guest: AddGuest, spooler: Spooler, service: PretendService, order: Order
) -> None:
    ada, ben = add_guest("Ada Ölçer"), add_guest("Ben Hill")
    for guest in (ada, ben):
        order(guest.id)
    for _ in range(2):
        spooler.round(BOTH)
    correct(event_file, ada.id, {"organisation": "Kuzey Makine"})
    for _ in range(3):
        service.work()
        spooler.round(BOTH)
    people = attendees.everyone(event_file.reader)
    assert badge_news(event_file, people) == {ada.id: BadgeChoice.CHANGED}


def test_a_check_in_prints_a_badge_once_and_a_second_order_is_the_first(
    event_file: EventFile, add_guest: AddGuest, spooler: Spooler, service: PretendService, order: Order
) -> None:
    ada = add_guest("Ada Ölçer")
    assert order(ada.id) == order(ada.id) == order(ada.id, PrintReason.DAMAGED) == 1
    for _ in range(3):
        spooler.round(BOTH)
        service.work()
    assert order(ada.id) == 0
    assert order(ada.id, PrintReason.DAMAGED)
    for _ in range(3):
        spooler.round(BOTH)
        service.work()
    assert service.by_name["label"].tray == [ada.badge] * 2


def test_in_the_stead_of_a_lost_badge_a_new_one_is_printed_and_the_old_one_opens_nothing(
    event_file: EventFile, add_guest: AddGuest, spooler: Spooler, service: PretendService, order: Order
) -> None:
    ada = add_guest("Ada Ölçer")
    order(ada.id, PrintReason.LOST)
    spooler.round(BOTH)
    service.work()
    (new,) = service.by_name["label"].tray
    assert new not in ("", ada.badge)
    revoked = {one.code: one.revoked for one in codes.of_attendee(event_file.reader, ada.id)}
    assert (revoked[ada.badge], revoked[new]) == (True, False)


def test_a_printer_that_is_gone_is_told_and_the_other_one_prints_what_waits_there(
    event_file: EventFile, add_guest: AddGuest, spooler: Spooler, service: PretendService, order: Order
) -> None:
    guests = [add_guest(f"Guest {n}") for n in range(5)]
    for guest in guests:
        order(guest.id)
    spooler.round(BOTH)
    service.by_name["label"].trouble = PrintTrouble.UNREACHABLE
    look = spooler.round(BOTH)
    assert (look.trouble, look.ready) == (PrintTrouble.UNREACHABLE, "spare")
    for _ in range(6):
        spooler.round(BOTH)
        service.work()
    spooler.round(BOTH)
    assert service.by_name["label"].tray == []
    assert sorted(service.by_name["spare"].tray) == sorted(guest.badge for guest in guests)
    assert open_orders(event_file) == []


def test_a_badge_that_may_be_half_on_paper_stays_where_it_is(
    event_file: EventFile, add_guest: AddGuest, spooler: Spooler, service: PretendService, order: Order
) -> None:
    order(add_guest("Ada Ölçer").id)
    spooler.round(BOTH)
    service.queue[1].state = SpoolState.PRINTING
    service.by_name["label"].trouble = PrintTrouble.JAM
    for _ in range(4):
        spooler.round(BOTH)
    (job,) = open_orders(event_file)
    assert (job.state, job.printer) == (JobState.SENT, "label")


def test_a_printer_that_does_not_get_on_with_a_badge_keeps_that_one_alone(
    event_file: EventFile,
    add_guest: AddGuest,
    spooler: Spooler,
    service: PretendService,
    order: Order,
    clock: GivenClock,
) -> None:
    first, second = add_guest("Ada Ölçer"), add_guest("Ben Hill")
    order(first.id)
    order(second.id)
    spooler.round(BOTH)
    service.queue[1].state = SpoolState.PRINTING
    spooler.round(BOTH)
    clock.forward(0.5)
    assert spooler.round(BOTH).trouble is PrintTrouble.STUCK
    for _ in range(4):
        spooler.round(BOTH)
        service.by_name["label"].trouble = PrintTrouble.STUCK
        service.work()
    assert service.by_name["spare"].tray == [second.badge]
    assert [(job.attendee, job.printer) for job in open_orders(event_file)] == [(first.id, "label")]


def test_without_any_printer_everything_waits_and_is_printed_later(
    event_file: EventFile, add_guest: AddGuest, spooler: Spooler, service: PretendService, order: Order
) -> None:
    ada = add_guest("Ada Ölçer")
    order(ada.id)
    assert spooler.round(("gone",)).trouble is PrintTrouble.NO_PRINTER
    assert spooler.round(()).trouble is PrintTrouble.NO_PRINTER  # there are two, and none is named
    service.silent = 1
    assert spooler.round(BOTH).trouble is PrintTrouble.NO_SPOOLER
    assert [job.state for job in open_orders(event_file)] == [JobState.WAITING]
    spooler.round(BOTH)
    service.work()
    spooler.round(BOTH)
    assert service.by_name["label"].tray == [ada.badge]


def test_a_badge_whose_answer_was_lost_is_not_sent_twice(
    event_file: EventFile, add_guest: AddGuest, spooler: Spooler, service: PretendService, order: Order
) -> None:
    ada = add_guest("Ada Ölçer")
    order(ada.id)
    service.deaf = 1
    spooler.round(BOTH)
    assert [job.state for job in open_orders(event_file)] == [JobState.SENDING]
    for _ in range(3):
        spooler.round(BOTH)
        service.work()
    assert service.by_name["label"].tray == [ada.badge]
    assert len(service.queue) == 1


def test_what_the_service_gives_up_again_and_again_fails_and_may_be_tried_again(
    event_file: EventFile, add_guest: AddGuest, spooler: Spooler, service: PretendService, order: Order
) -> None:
    ada = add_guest("Ada Ölçer")
    order(ada.id)
    for _ in range(8):
        spooler.round(BOTH)
        for number in service.queue:
            service.abort(number)
    (job,) = open_orders(event_file)
    assert (job.state, job.trouble, len(service.queue)) == (JobState.FAILED, PrintTrouble.ABORTED, 3)
    try_again(event_file, [job])
    spooler.round(BOTH)
    service.work()
    spooler.round(BOTH)
    assert (service.by_name["label"].tray, open_orders(event_file)) == ([ada.badge], [])


def test_a_badge_that_nobody_wants_any_more_is_given_back(
    event_file: EventFile, add_guest: AddGuest, spooler: Spooler, service: PretendService, order: Order
) -> None:
    waiting, sent = order(add_guest("Ada Ölçer").id), 0
    cancel_order(event_file, waiting)
    assert open_orders(event_file) == []
    sent = order(add_guest("Ben Hill").id)
    service.deaf = 1
    spooler.round(BOTH)
    cancel_order(event_file, sent)
    for _ in range(3):
        spooler.round(BOTH)
    service.work()
    assert (service.by_name["label"].tray, open_orders(event_file)) == ([], [])


def test_whoever_was_erased_is_not_printed_any_more(
    event_file: EventFile, add_guest: AddGuest, spooler: Spooler, service: PretendService, order: Order
) -> None:
    ada = add_guest("Ada Ölçer")
    order(ada.id)
    erase(event_file, ada.id, reason=ErasureReason.ASKED)
    assert open_orders(event_file) == []
    spooler.round(BOTH)
    assert service.queue == {}


def test_a_copy_for_another_kiosk_has_none_of_the_orders(
    event_file: EventFile, add_guest: AddGuest, order: Order, tmp_path: Path, clock: GivenClock
) -> None:
    ada = add_guest("Ada Ölçer")
    order(ada.id)
    event_file.copy_for_another(tmp_path / "copy.db")
    copy = EventFile.open(tmp_path / "copy.db", clock, this_machine)
    assert badge_standing(copy.reader, ada.id).job is None
    copy.close()


class Mishap(StrEnum):
    WORK = "work"
    MORE_WORK = "more work"
    ORDER = "order"
    ANOTHER_ORDER = "another order"
    SILENT = "silent"
    DEAF = "deaf"
    KILLED_BEFORE_ASKING = "killed before asking"
    KILLED_AFTER_ASKING = "killed after asking"
    LABEL_GONE = "label"
    SPARE_GONE = "spare"
    JAM = "jam"
    LABEL_BACK = "label is back"
    SPARE_BACK = "spare is back"


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mishaps=st.lists(st.sampled_from(Mishap), max_size=60))
def test_none_is_lost_doubled_or_swapped_whatever_happens(
    event_file: EventFile, add_guest: AddGuest, order: Order, mishaps: list[Mishap]
) -> None:
    service = PretendService(*BOTH)
    spooler = Spooler(event_file, service, press)
    ordered: list[str] = []
    for mishap in mishaps:
        match mishap:
            case Mishap.ORDER | Mishap.ANOTHER_ORDER:
                guest = add_guest(f"Guest {len(ordered)}")
                order(guest.id)
                ordered.append(guest.badge)
            case Mishap.WORK | Mishap.MORE_WORK:
                service.work()
            case Mishap.LABEL_GONE | Mishap.SPARE_GONE:
                service.by_name[mishap].trouble, service.by_name[mishap].begun = PrintTrouble.UNREACHABLE, False
            case Mishap.JAM:
                service.by_name["label"].trouble, service.by_name["label"].begun = PrintTrouble.JAM, True
            case Mishap.LABEL_BACK | Mishap.SPARE_BACK:
                service.by_name[mishap.split()[0]].trouble = None
            case Mishap.SILENT:
                service.silent += 2
            case Mishap.DEAF:
                service.deaf += 1
            case Mishap.KILLED_BEFORE_ASKING:
                spooler.begin(spooler.look(spooler.jobs(), BOTH))
            case Mishap.KILLED_AFTER_ASKING:
                spooler.run(spooler.begin(spooler.look(spooler.jobs(), BOTH)))
            case _:
                assert_never(mishap)
        spooler.round(BOTH)
    service.silent = service.deaf = 0
    for printer in service.by_name.values():
        printer.trouble = None
    for _ in range(6 + 3 * len(ordered)):
        spooler.round(BOTH)
        service.work()
    assert open_orders(event_file) == []
    trays = Counter(service.by_name["label"].tray + service.by_name["spare"].tray)
    assert trays == Counter(ordered)
    printed = event_file.reader.execute("SELECT code FROM badge_print").fetchall()
    assert Counter(code for (code,) in printed if code in trays) == Counter(ordered)
