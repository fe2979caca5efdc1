"""States of the desk in which something is taken back, somebody signs in, or something is amiss."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtQml import QQmlProperty

from kiosk.bootstrap.this_machine import this_machine
from kiosk.demo.stage import wait_for
from kiosk.domain.kiosks.showing import EVERY_DESK, Shows
from kiosk.domain.kiosks.sync_status import SyncState, SyncStatus
from kiosk.domain.printing.job import PrintTrouble
from kiosk.services.admit import admit
from kiosk.services.awaited import await_arrival
from kiosk.services.kiosks.showing import ShowingWish, tell
from kiosk.services.ports import ScannerKind, ScannerState
from kiosk.services.printing.spooler import Spooler
from kiosk.services.staff_members import prepare, remove_member
from kiosk.storage.event_file import EventFile
from kiosk.sync.standing import forget_status, set_status
from tests.qml.seen import items_of, kind
from tests.qml.walk.names import LONG, LONG_ORGANISATION
from tests.qml.walk.stage import WalkedDesk
from tests.services.printing.pretend import PretendService, press
from tests.unchecked import merge_unchecked
from tests.viewmodels.desk.test_printing import printing as printing_set


def undoing(desk: WalkedDesk) -> Iterator[str]:
    """What was done here and elsewhere is taken back."""
    guest = desk.guest(LONG, organisation=LONG_ORGANISATION)
    admit(desk.file, guest.badge, point="Desk 2, east entrance", staff="Ece")
    desk.scan(guest.badge)
    desk.model.follow("undo")
    yield "undo of another desk's check-in"
    desk.model.undoing.takeBack("left_again")
    yield "taken back, another desk's check-in"
    desk.scan(desk.guest("Burak Şahin", organisation="Kuzey Makine").badge)
    desk.model.follow("about")
    desk.model.guest.about.toggleNote(0)
    desk.model.closePanel()
    desk.model.follow("undo")
    yield "undo of a note"
    desk.model.undoing.takeBack(desk.model.undoing.reasons[0])
    yield "a note taken back"
    desk.model.follow("undo")
    yield "undo"
    desk.model.undoing.takeBack("by_mistake")
    yield "taken back"


def news(desk: WalkedDesk) -> Iterator[str]:
    """What is said in passing: trouble and not, short and long, and of whom somebody waits for."""
    desk.scan(desk.guest("Burak Şahin", organisation="Kuzey Makine").badge)
    desk.model.follow("print")
    yield "news"
    names = f"{LONG} 09:32, {LONG} 09:33"
    desk.model.toasted.emit(f"{LONG} came 09:32, Desk 2, east entrance. Awaited: {names}", "people", True)
    yield "long news, of trouble"
    guest = desk.guest("Deniz Aksoy", organisation="Boğaz Ventures")
    await_arrival(desk.file, guest.id, waiting=LONG)
    await_arrival(desk.file, guest.id)
    desk.scan(guest.badge)
    yield "awaited"


def twice(desk: WalkedDesk) -> Iterator[str]:
    """Admitted here and at a desk that was apart."""
    guest = desk.guest(LONG, organisation=LONG_ORGANISATION)
    folder = Path(desk.file.path).parent
    elsewhere = EventFile.create(folder / f"elsewhere-{desk.screen.language}.db", desk.clock, this_machine)
    merge_unchecked(elsewhere.journal, desk.file.journal.records())
    desk.scan(guest.badge)
    admit(elsewhere, guest.badge, point="Desk 2, east entrance")
    merge_unchecked(desk.file.journal, elsewhere.journal.records())
    elsewhere.close()
    desk.model.refresh()
    assert wait_for(lambda: desk.model.tally.conflictText != "")
    yield "admitted twice, told"
    desk.rest()
    yield "admitted twice"


def counts(desk: WalkedDesk) -> Iterator[str]:
    """So many that the strip has to say it in little room."""
    tally = desk.model.tally._tally
    attendance = tally.attendance
    bars = replace(tally.arrivals, counts=tuple(range(0, 48, 4)) + tuple(range(48, 0, -4)))
    for checked_in, expected in ((0, 0), (98_765, 100_000)):
        desk.model.tally._show(
            replace(tally, attendance=replace(attendance, checked_in=checked_in, expected=expected), arrivals=bars)
        )
        yield f"{checked_in} of {expected} in"
    desk.model.tally._show(tally)


def printing(desk: WalkedDesk) -> Iterator[str]:
    """Badges printed on request and at each check-in, with printers that work and that fail."""
    service = PretendService("label", "spare")
    spooler = Spooler(desk.file, service, press)

    def look() -> None:
        desk.model.printing.take_look(spooler.round(("label", "spare")))

    desk.model.apply_settings(printing_set("ask"))
    guest = desk.guest("Ada Ölçer", organisation="Kuzey Makine", add_ons=["T-shirt L", "Dinner"])
    desk.scan(guest.badge)
    yield "print when asked to, and hand out"
    desk.model.apply_settings(printing_set("check-in"))
    for name in ("Can Ak", LONG):
        guest = desk.guest(name, organisation=LONG_ORGANISATION)
        desk.scan(guest.badge)
        look()
        yield f"badge printing, {name}"
    service.by_name["label"].trouble = PrintTrouble.NO_PAPER
    look()
    yield "a printer fails, another one prints"
    service.by_name["spare"].trouble = PrintTrouble.COVER_OPEN
    look()
    yield "all printers fail"
    for printer in service.by_name.values():
        printer.trouble = None
    for _ in range(3):
        look()
        service.work(9)
        look()
    desk.rest()
    desk.scan(guest.badge)
    desk.model.follow("print")
    assert desk.model.panel == "print"
    yield "print again, why"
    desk.model.closePanel()
    desk.model.follow("about")
    desk.model.guest.about.open("badge")
    yield "details badge, printed"
    desk.model.apply_settings(printing_set("off"))


def staff(desk: WalkedDesk) -> Iterator[str]:
    """Staff sign in by name and PIN, mistype it until it is barred, and sign out."""
    made = [prepare(desk.file, name, pin=True) for name in (LONG, "Selin Ak", "Deniz Kaya", "Ece Su", "Mert Taş")]
    desk.model.refresh()
    yield "nobody is signed in"
    desk.model.follow("staff")
    yield "who signs in"
    staff = desk.model.staff
    staff.choose(made[0].member.id)
    yield "a PIN is asked for"
    staff.enter("000000" if made[0].pin != "000000" else "111111")
    yield "a wrong PIN"
    for _ in range(9):
        staff.enter("000000" if made[0].pin != "000000" else "111111")
    yield "too many wrong PINs"
    staff.goBack()
    staff.choose(made[1].member.id)
    staff.enter(made[1].pin)
    yield "signed in"
    desk.model.follow("staff")
    yield "who signs in or out"
    desk.model.closePanel()
    for one in made:
        remove_member(desk.file, one.member.name)
    desk.model.refresh()


def scanners(desk: WalkedDesk) -> Iterator[str]:
    """Every kind of scanner in every state."""
    line = desk.model.sync.scanners
    for state in ScannerState:
        for scanner in ScannerKind:
            if scanner is not ScannerKind.KEYBOARD:
                line.note(scanner, state, desk.clock())
        yield f"scanners {state}"
    for scanner in ScannerKind:
        line.note(scanner, None)


def kiosks(desk: WalkedDesk) -> Iterator[str]:
    """How it stands with the others, until it is out of use."""
    for state in SyncState:
        if state is not SyncState.REFUSED:
            now = desk.clock()
            set_status(desk.file, SyncStatus(state, 1234, 567, now - 180_000, now, missing=3), now)
            desk.model.tick()
            yield f"kiosks {state}"
    set_status(desk.file, SyncStatus(SyncState.REFUSED, since=desk.clock() - 30_000), desk.clock())
    desk.model.tick()
    assert desk.model.sync.outOfUse
    yield "out of use"
    forget_status(desk.file)
    desk.model.tick()


def announced(desk: WalkedDesk) -> Iterator[str]:
    """The organiser announces something to whoever works at desks, as long as it may be, also beside a trouble."""
    desk.scan(desk.guest("Burak Şahin", organisation="Kuzey Makine").badge)
    words = ("Paper for badges is in room 2, next to the stairs; please send speakers to the green door. " * 3)[:200]
    tell(desk.file, EVERY_DESK, ShowingWish(Shows.ANNOUNCEMENT, words={"": words.strip()}))
    desk.model.refresh()
    yield "announced"
    set_status(desk.file, SyncStatus(SyncState.APART, 12, 0, desk.clock() - 180_000, desk.clock()), desk.clock())
    desk.model.tick()
    yield "announced apart"
    forget_status(desk.file)
    tell(desk.file, EVERY_DESK, ShowingWish(Shows.REST))
    desk.model.refresh()
    desk.model.tick()


def listening(desk: WalkedDesk) -> Iterator[str]:
    """Another window has the keyboard."""
    (notice,) = [item for item in items_of(desk.window) if kind(item) == "NotListening"]
    desk.scan(desk.guest("Burak Şahin", organisation="Kuzey Makine").badge)
    for lost in (True, False):
        QQmlProperty.write(notice, "_lost", lost)
        if lost:
            yield "not listening"
