"""States of the desk in which somebody was scanned: every verdict, every kind of name, and what is asked about them."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.domain.admission.code import new_code
from kiosk.domain.admission.point import Point, PointKind
from kiosk.domain.admission.rules import RuleKind
from kiosk.domain.admission.verdict import Verdict
from kiosk.domain.roster.staff_note import StaffNote
from kiosk.services.admit import admit
from kiosk.services.people.notes import note_person
from kiosk.services.points import NewRule, change_point, remove_point
from kiosk.services.printing.orders import replace_badge
from tests.conftest import STARTS
from tests.qml.walk.names import EVENT_NAMES, LONG, LONG_ORGANISATION, NAMES
from tests.qml.walk.stage import POINT, WalkedDesk

HOUR = 3_600_000


def idle(desk: WalkedDesk) -> Iterator[str]:
    """Nobody was scanned yet, at events of several names."""
    yield "idle"
    event = desk.model._event
    for what, name in EVENT_NAMES.items():
        desk.model._event = replace(event, name=name)
        desk.model.retranslated.emit()
        yield f"idle, the event's name: {what}"
    desk.model._event = event
    desk.model.retranslated.emit()


def names(desk: WalkedDesk) -> Iterator[str]:
    """Guests of every kind of name are admitted, and scanned again."""
    for what, name in NAMES.items():
        long = what != "one word"
        guest = desk.guest(name, organisation=LONG_ORGANISATION if long else "", group="Expert" if long else "")
        desk.scan(guest.badge)
        yield f"admitted, name: {what}"
        if what in ("80 letters", "Arabic"):
            desk.scan(guest.badge)
            yield f"already in, name: {what}"


def codes(desk: WalkedDesk) -> Iterator[str]:
    """Codes that open nothing."""
    desk.scan("XKCDXKCDXKCDXKCD")
    yield Verdict.UNKNOWN_CODE
    desk.scan(new_code("another event"))
    yield Verdict.OTHER_EVENT
    guest = desk.guest("Elif Kılıç", organisation="Kuzey Makine", group="SME")
    desk.scan(guest.badge[:9] + ("7" if guest.badge[9] != "7" else "8") + guest.badge[10:])
    yield Verdict.DAMAGED_CODE
    replace_badge(desk.file, guest.id, point=POINT)
    desk.scan(guest.badge)
    yield Verdict.REVOKED


def orders(desk: WalkedDesk) -> Iterator[str]:
    """Orders that do not open the door, with the question why they do after all."""
    held = (
        (Verdict.CANCELLED, {"status": "cancelled"}),
        (Verdict.NOT_VALID, {"valid_from": STARTS + 400 * HOUR, "valid_until": STARTS + 500 * HOUR}),
        (Verdict.UNPAID, {"status": "unpaid"}),
        (Verdict.NEEDS_DECISION, {"status": "unclear", "status_word": "Rezerve"}),
    )
    for verdict, fields in held:
        for name in ("Mert Kılıç", LONG):
            guest = desk.guest(name, organisation="Kuzey Makine", group="SME", **fields)
            desk.scan(guest.badge)
            yield f"{verdict}, {name}"
            if verdict in (Verdict.UNPAID, Verdict.NEEDS_DECISION):
                desk.model.follow("let_in")
                yield f"{verdict}, {name}, why let in"
                desk.model.closePanel()
    desk.model.follow("turn_away")
    yield Verdict.TURNED_AWAY


def doors(desk: WalkedDesk) -> Iterator[str]:
    """Doors with rules: not this one, not yet, no more, full; and the way out."""
    rules = (
        (Verdict.NOT_AT_THIS_DOOR, NewRule(RuleKind.GROUPS, named=("Speaker", "Expert", "Investor"))),
        (Verdict.NOT_AT_THIS_DOOR, NewRule(RuleKind.PRODUCTS, named=("Gala dinner", "Workshop with lunch"))),
        (Verdict.TOO_EARLY, NewRule(RuleKind.TIMES, begins="17:00", ends="18:00")),
        (Verdict.TOO_LATE, NewRule(RuleKind.TIMES, begins="07:00", ends="08:00")),
        (Verdict.FULL, NewRule(RuleKind.CAPACITY, number=1)),
    )
    in_already = desk.guest("Selin Acar")
    admit(desk.file, in_already.badge, point="Desk 2")
    for verdict, rule in rules:
        change_point(desk.file, Point(POINT, instead="Main hall, east entrance"), (rule,))
        guest = desk.guest(LONG, organisation=LONG_ORGANISATION, group="SME")
        desk.scan(guest.badge)
        yield f"{verdict}, {rule.kind}"
        remove_point(desk.file, POINT)
    change_point(desk.file, Point(POINT, PointKind.EXIT))
    desk.scan(in_already.badge)
    yield Verdict.LEFT
    desk.scan(in_already.badge)
    yield Verdict.ALREADY_OUT
    remove_point(desk.file, POINT)


def told(desk: WalkedDesk) -> Iterator[str]:
    """A guest of whom the list says much, with notes, questions and what is handed out."""
    guest = desk.guest(
        "Ada Lovelace",
        organisation="Analytical Engines",
        group="Expert",
        order="AB1",
        email="ada@example.org",
        comment="Comes late, and brings the machine",
        attention=True,
        desk_text="Please ask for the signed photo consent before the badge is handed over.",
        answers={"Which topics interest you most of all?": "Access to finance, technology, talent", "Photos": "No"},
        add_ons=["T-shirt L", "Gala dinner", "Workshop with lunch"],
    )
    desk.scan(guest.badge)
    yield "admitted, much is said"
    for note in (StaffNote.CALL_ORGANISER, StaffNote.VIP):
        note_person(desk.file, guest.id, note, point=POINT)
    desk.set("door-questions", '"T-shirt: S, M, L, XL; Which of the two workshops in the afternoon?: Finance, Talent"')
    desk.scan(guest.badge)
    yield "already in, notes, questions at the door"
    desk.model.follow("hand_out")
    yield "handed out"
    desk.model.notes.ask(0)
    yield "a question at the door"
    desk.model.closePanel()
    desk.model.follow("new_number")
    yield "new number?"
    desk.model.follow("new_number")
    yield "new number"
    desk.set("door-questions", '""')
