"""The morning at the registration desk, as the tour plays it."""

from PySide6.QtCore import Qt

from kiosk.app.view_models import ScreenKind
from kiosk.demo.stage import StagedScreen, wait_for
from kiosk.demo.tour_arrivals import check_an_order_in
from kiosk.demo.tour_day import MINUTE, OPENING, TourDay
from kiosk.demo.tour_guests import welcome_guests
from kiosk.demo.tour_kiosks import admit_elsewhere, tell_status
from kiosk.demo.tour_staff import sign_in_at_the_desk
from kiosk.domain.admission.code import new_code
from kiosk.domain.kiosks.sync_status import SyncState
from kiosk.sync.standing import forget_status
from kiosk.viewmodels.shared.place import Place

_ARRIVALS = (1, 2, 3, 5, 4, 6, 8, 9, 7, 8, 3)
"""How many arrive at the desk in each five minutes from the opening on."""

_LATER = ("Hande Öztürk", "Ayşegül Demirtaş", "Elif Kılıç", "Zeynep Kılıçaslan")
"""Who does not come in the first hour."""


def morning_at_the_desk(day: TourDay) -> None:
    """Check the morning's guests in, with everything that goes wrong at a door."""
    desk = StagedScreen(ScreenKind.DESK, day.file, Place("Desk 1", "Selin"), day.manner)
    day.show(desk, "desk-idle", "the desk before anyone came")
    expected = [p for p in day.people.values() if p.name not in _LATER and p.status == "paid"]
    arriving = iter(expected)
    for step, arrivals in enumerate(_ARRIVALS):
        for number in range(arrivals):
            day.now = max(day.now, OPENING + 5 * MINUTE * step + 5 * MINUTE * number // arrivals)
            day.present.append(next(arriving))
            desk.scan(day.badge(day.present[-1]))
    day.at(9, 41, 12)
    _scan(day, desk, "Ayşegül Demirtaş", "desk-admitted", "a guest is admitted")
    day.now += 150_000
    _scan(day, desk, expected[0].name, "desk-already-in", "a double scan")
    day.now += 60_000
    desk.scan("yx7qk4k7ubq2p67eq7vm9frj7QK4")
    day.show(desk, "desk-unknown", "an unknown code is walked past")
    badge = day.badge(day.people["Elif Kılıç"])
    desk.scan(badge[:9] + ("7" if badge[9] != "7" else "8") + badge[10:])
    day.show(desk, "desk-damaged", "a damaged code")
    desk.scan(new_code("another event"))
    day.show(desk, "desk-other-event", "a badge of another event")
    for status in ("unpaid", "cancelled"):
        person = next(p for p in day.people.values() if p.status == status)
        desk.scan(day.badge(person))
        day.show(desk, f"desk-{status}", f"an order that is {status}")
    _search(day, desk)
    desk.press(Qt.Key.Key_F4)
    day.show(desk, "desk-undo", "staff take a check-in back and say why")
    desk.press(Qt.Key.Key_1)
    day.show(desk, "desk-undone", "it is taken back; the record stays")
    _details(day, desk, expected[0].name)
    _walk_in(day, desk)
    _party(day, desk)
    check_an_order_in(day, desk)
    sign_in_at_the_desk(day, desk)  # before the news of a double, which stands where one signs in
    _apart(day, desk)
    desk.press(Qt.Key.Key_F1)
    day.show(desk, "desk-help", "the help")
    desk.close()
    welcome_guests(day, next(arriving))


def _search(day: TourDay, desk: StagedScreen) -> None:
    desk.type("kilic")
    day.show(desk, "desk-search", "a guest without a badge is found by name")
    desk.press(Qt.Key.Key_Return)
    day.show(desk, "desk-choose", "several fit: Enter asks which one")
    desk.press(Qt.Key.Key_1)
    day.show(desk, "desk-found", "and a digit admits that one")
    day.now += MINUTE


def _details(day: TourDay, desk: StagedScreen, name: str) -> None:
    """Show all about a guest, note something, put their phone right and take the note off on the pane."""
    desk.scan(day.badge(day.people[name]))
    desk.press(Qt.Key.Key_F9)
    day.show(desk, "desk-details", "F9: who the guest is, and what happened to them")
    about = desk.view_model.guest.about
    about.open("note")
    desk.press(Qt.Key.Key_6)
    day.show(desk, "desk-note-choice", "a note from the fixed list, which every desk sees")
    about.open("paper")
    for row in (0, 1):  # e-mail and phone, as the list has them
        about.signed.choose(row)
    day.show(desk, "desk-paper", "a sheet that somebody signed: which details it names")
    about.signed.choose(about.signed.rows.count - 1)
    day.show(desk, "desk-paper-place", "what the sheet has to say, and where it lies")
    about.open("correct")
    day.show(desk, "desk-correct", "what the list has wrong is put right")
    texts = list(about.correcting.texts)
    about.correcting.save([*texts[:4], "+90 555 019 07 33", texts[5]], False, False)
    desk.press(Qt.Key.Key_Escape)
    day.show(desk, "desk-note", "the note stands on the pane, until a tap takes it off")
    desk.view_model.notes.takeOff(0)
    day.now += MINUTE


def _walk_in(day: TourDay, desk: StagedScreen) -> None:
    desk.press(Qt.Key.Key_F2)
    desk.type("Nilgün Ertürk")
    desk.press(Qt.Key.Key_Return)
    desk.type("Liman Lojistik")
    desk.press(Qt.Key.Key_Return)
    desk.type("1")
    desk.type("nilgun@example.org")
    desk.scan("LIMAN-0417")
    day.show(desk, "desk-walk-in", "a guest who is on no list, and their own ticket")
    desk.press(Qt.Key.Key_F2)
    day.show(desk, "desk-walked-in", "is added and admitted at once")
    desk.press(Qt.Key.Key_F10)
    day.show(desk, "desk-number-question", "the desk is asked before it gives a new number")
    desk.press(Qt.Key.Key_F10)
    day.show(desk, "desk-new-number", "the number that goes behind the badge, shown once")
    day.now += MINUTE


def _party(day: TourDay, desk: StagedScreen) -> None:
    """Let somebody in who brings guests whom the list only counts, and name one of them."""
    host = day.bring_guests(2)
    desk.scan(host)
    day.show(desk, "desk-party", "a guest who brings others, and what else the list says")
    desk.press(Qt.Key.Key_F9)
    day.show(desk, "desk-about", "F9 shows all of it, and who comes along")
    desk.press(Qt.Key.Key_1)
    desk.press(Qt.Key.Key_F5)
    desk.type("Derya Uçar")
    day.show(desk, "desk-name", "a guest without a name is asked for it")
    desk.press(Qt.Key.Key_Return)
    desk.press(Qt.Key.Key_Return)
    day.show(desk, "desk-named", "and has one from then on")
    day.now += MINUTE


def _apart(day: TourDay, desk: StagedScreen) -> None:
    tell_status(day.file, SyncState.APART, day.now, day.now - 3 * MINUTE)
    day.show(desk, "desk-apart", "the network is gone, and nothing changes at the desk")
    twice = [day.badge(person) for person in day.present[-1:]]
    day.now += MINUTE
    admit_elsewhere(day.file, twice, "Desk 2")
    tell_status(day.file, SyncState.UP_TO_DATE, day.now)
    desk.tick()
    if not wait_for(lambda: bool(desk.view_model.tally.conflictText)):
        raise LookupError("the desk does not say that a badge was admitted twice")
    desk.tap(desk.view_model.tally.conflictText)
    day.show(desk, "desk-admitted-twice", "back again: a badge was admitted at two desks, the earlier one counts")
    forget_status(day.file)
    desk.tick()


def _scan(day: TourDay, desk: StagedScreen, name: str, picture: str, what: str) -> None:
    desk.scan(day.badge(day.people[name]))
    day.show(desk, picture, what)
