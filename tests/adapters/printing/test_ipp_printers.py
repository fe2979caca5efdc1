"""Badges through a real printing service to printers that come and go."""

import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace

import pytest

from kiosk.adapters.printing.ipp_printers import IppPrinters, server_of
from kiosk.bootstrap.my_day import print_my_day
from kiosk.domain.badges.badge import Badge
from kiosk.domain.printing.job import JobState, PrintReason, PrintTrouble
from kiosk.domain.printing.paper import Paper
from kiosk.domain.printing.plan import SpoolState
from kiosk.domain.printing.queue import PrinterQueue
from kiosk.services.admit import admit
from kiosk.services.ports import PrintServiceError
from kiosk.services.printing.orders import open_orders, order_badge
from kiosk.services.printing.spooler import Spooler
from kiosk.storage.event_file import EventFile
from tests.adapters.printing.cupsd import Cupsd, SocketPrinter
from tests.conftest import AddGuest, GivenClock, Guest

BOTH = ("label", "spare")
MOST = 120.0
"""Seconds until everything has to be on paper."""


@dataclass
class Hall:
    service: Cupsd
    label: SocketPrinter
    spare: SocketPrinter
    spooler: Spooler
    file: EventFile

    def check_in(self, guest: Guest) -> None:
        assert admit(self.file, guest.badge, point="Desk 1").attendee
        order_badge(self.file, guest.id, PrintReason.CHECK_IN, layout="label-62", point="Desk 1")

    def until(self, condition: Callable[[], bool]) -> None:
        deadline = time.monotonic() + MOST
        while not condition():
            self.spooler.round(BOTH)
            assert time.monotonic() < deadline, (open_orders(self.file), len(self.trays))
            time.sleep(0.02)

    def finish(self) -> None:
        self.until(lambda: not open_orders(self.file))
        self.until(
            lambda: len(self.trays) >= self.file.reader.execute("SELECT count(*) FROM badge_print").fetchone()[0]
        )

    def is_at_work(self, printer: str) -> bool:
        there = self.spooler.look(self.spooler.jobs(), BOTH)
        at_work = {number for number, one in there.spooled.items() if one.state is SpoolState.PRINTING}
        return any(job.printer == printer for job in there.jobs if job.number in at_work)

    @property
    def trays(self) -> list[str]:
        return [sheet.decode().split()[1] for sheet in (*self.label.tray, *self.spare.tray)]


@pytest.fixture
def hall(event_file: EventFile, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hall]:
    label, spare = SocketPrinter(), SocketPrinter()
    service = Cupsd(label=label, spare=spare)
    monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{service.port}")
    service.start()
    yield Hall(service, label, spare, Spooler(event_file, IppPrinters(), say_code), event_file)
    service.remove()
    label.switch_off()
    spare.switch_off()


def say_code(badge: Badge, layout: str) -> tuple[bytes, Paper]:
    assert layout == "label-62"
    return f"%PDF-1.4 {badge.code} ".encode(), Paper(110, 62)


@pytest.mark.slow
def test_of_200_quick_check_ins_each_badge_is_printed_once_though_printer_service_and_kiosk_fail_meanwhile(
    hall: Hall, add_guest: AddGuest
) -> None:
    guests = [add_guest(f"Guest {n}") for n in range(200)]
    hall.label.switch_on()
    for at, guest in enumerate(guests):
        hall.check_in(guest)
        if at == 60:
            hall.label.hang()
        if at in (80, 150):
            hall.spooler.begin(hall.spooler.look(hall.spooler.jobs(), BOTH))  # a kiosk that is killed before it asks
        if at == 100:
            hall.label.go_on()
        if at == 110:
            hall.until(lambda: not open_orders(hall.file))
            hall.service.kill()
        if at == 130:
            hall.service.start()
        if at % 3 == 0:
            hall.spooler.round(BOTH)
    hall.finish()
    assert Counter(hall.trays) == Counter(guest.badge for guest in guests)


@pytest.mark.slow
def test_a_printer_that_nobody_reaches_leaves_the_next_one_to_print(
    hall: Hall, add_guest: AddGuest, clock: GivenClock
) -> None:
    guests = [add_guest(f"Guest {n}") for n in range(6)]
    hall.spare.switch_on()
    for guest in guests:
        hall.check_in(guest)
    hall.until(lambda: hall.is_at_work("label"))
    clock.forward(1)
    hall.until(lambda: len(hall.spare.tray) == 5)
    hall.until(lambda: len(open_orders(hall.file)) == 1)
    (job,) = open_orders(hall.file)  # it may be half on paper
    assert job.printer == "label"
    hall.label.switch_on()
    hall.finish()
    assert Counter(hall.trays) == Counter(guest.badge for guest in guests)


@pytest.mark.slow
def test_a_queue_tells_what_waits_and_since_when_and_gives_back_what_nobody_wants(
    hall: Hall, add_guest: AddGuest
) -> None:
    hall.label.switch_on()
    hall.label.hang()
    for number in range(3):
        hall.check_in(add_guest(f"Guest {number}"))
    hall.until(lambda: hall.is_at_work("label"))
    printers = IppPrinters()

    def label() -> PrinterQueue:
        return next(queue for queue in printers.queues() if queue.name == "label")

    hall.until(lambda: len(label().documents) == 3)
    before = label()
    assert (before.trouble, before.since > 0) == (None, True)
    assert [document.state for document in before.documents].count(SpoolState.PRINTING) == 1
    tokens = {job.token for job in open_orders(hall.file)}
    assert {document.title for document in before.documents} == tokens
    unwanted = before.documents[-1]
    assert unwanted.since > 0
    printers.take_back("label", unwanted.spool)
    assert unwanted.spool not in {document.spool for document in label().documents}
    hall.label.go_on()
    hall.until(lambda: len(hall.trays) == 2)


@pytest.mark.slow
def test_a_visitors_day_comes_out_of_the_printer_beside_their_screen(hall: Hall, add_guest: AddGuest) -> None:
    hall.label.switch_on()
    guest = add_guest("Elif Kılıç")
    assert print_my_day(hall.file, guest.id, "tr", "a printer that is gone") is PrintTrouble.NO_PRINTER
    assert print_my_day(hall.file, guest.id, "tr", "label") is None
    hall.until(lambda: len(hall.label.tray) == 1)
    assert hall.label.tray[0].startswith(b"%PDF-")
    queue = next(queue for queue in IppPrinters().queues() if queue.name == "label")
    assert "Elif" not in "".join(document.title for document in queue.documents)


def test_a_machine_without_a_printing_service_says_so(monkeypatch: pytest.MonkeyPatch, event_file: EventFile) -> None:
    monkeypatch.setenv("CUPS_SERVER", "127.0.0.1:1")
    look = Spooler(event_file, IppPrinters(), say_code).round(("label",))
    assert look.trouble is PrintTrouble.NO_SPOOLER


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nnope",
        b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n\x02\x00\x00\x00\x00\x00\x00\x01\x03",
        b"HTTP/1.1 500 \xff\r\nContent-Length: 2\r\n\r\n\xff\xff",
        b"\x00\xff\x00\xff",
        b"",
    ],
)
def test_whatever_answers_in_the_stead_of_a_printing_service_ends_nothing(
    monkeypatch: pytest.MonkeyPatch, event_file: EventFile, add_guest: AddGuest, answer: bytes
) -> None:
    listening = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=answer_all, args=(listening, answer), daemon=True).start()
    monkeypatch.setenv("CUPS_SERVER", f"127.0.0.1:{listening.getsockname()[1]}")
    ada = add_guest("Ada Ölçer")
    order_badge(event_file, ada.id, PrintReason.CHECK_IN, layout="label-62", point="Desk 1")
    printers = IppPrinters()
    look = Spooler(event_file, printers, say_code).round(("label",))
    assert look.trouble in (PrintTrouble.NO_SPOOLER, PrintTrouble.NO_PRINTER)
    with pytest.raises(PrintServiceError):
        printers.send("label", b"%PDF-1.4", Paper(110, 62), "Foyer 1")
    with suppress(PrintServiceError):
        printers.states([replace(open_orders(event_file)[0], state=JobState.SENT, printer="label", spool=7)])
    listening.close()
    assert len(open_orders(event_file)) == 1


def answer_all(listening: socket.socket, answer: bytes) -> None:
    while True:
        try:
            connection, _ = listening.accept()
        except OSError:
            return
        with connection:
            connection.recv(65_536)
            connection.sendall(answer)


@pytest.mark.parametrize(
    ("text", "server"),
    [
        ("", ("localhost", 631)),
        ("print.example.org", ("print.example.org", 631)),
        ("print.example.org:8631/version=1.1", ("print.example.org", 8631)),
        ("/run/cups/cups.sock", ("localhost", 631)),
    ],
)
def test_the_service_is_the_one_that_other_programs_of_the_machine_use(text: str, server: tuple[str, int]) -> None:
    assert server_of(text) == server
