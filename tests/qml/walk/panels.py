"""States of the desk in which something is looked for, asked, or typed: every panel and every step of it."""

from collections.abc import Iterator

from kiosk.domain.roster.staff_note import StaffNote
from kiosk.services.admit import admit
from kiosk.services.people.notes import note_person
from kiosk.services.people.wishes import request_correction
from kiosk.viewmodels.desk.about import ASK, BADGE, CORRECT, NEEDS, NOTE, PAPER, READ, SAME
from tests.qml.seen import items_of
from tests.qml.walk.names import LONG, LONG_ORGANISATION
from tests.qml.walk.stage import POINT, WalkedDesk

_CODE = "SHOP-4711-8815-0417"


def search(desk: WalkedDesk) -> Iterator[str]:
    """Nobody is found, one is, a few, more than have room, and Enter asks which one."""
    desk.guest("Nilgün Ertürk", organisation="Liman Lojistik", group="SME", order="LIM04")
    for organisation in (LONG_ORGANISATION, "Kuzey Makine", ""):
        desk.guest("Ali Kurt", organisation=organisation)
    came = desk.guest("Ali Kurtoğlu", organisation="Ege Teknopark", status="unpaid")
    for number in range(12):
        desk.guest(f"{LONG} {number}", organisation=LONG_ORGANISATION, group="Expert")
    admit(desk.file, desk.guest("Ali Kurt", organisation="Optik").badge, point="Desk 2")
    desk.model.refresh()
    for typed in ("xyzxyz", "nilgün", "ali kurt", "konst", "analytical"):
        desk.type(typed)
        yield f"search: {typed}"
        if typed in ("ali kurt", "konst"):
            desk.model.search.move(1)
            yield f"search: {typed}, one is chosen"
            desk.model.search.search(typed)
            desk.model.search.enter()
            yield f"which one: {typed}"
        desk.model.search.clear()
    desk.scan(came.badge)
    desk.model.findPerson()
    yield "not this person"


def walk_in(desk: WalkedDesk) -> Iterator[str]:
    """The form empty, half typed, with who may be on the list, with groups, with a code, wrong, and asked about."""
    desk.model.follow("walk_in")
    yield "walk-in"
    desk.model.walkIn.letIn()
    yield "walk-in without a name"
    desk.type("Ali Kurt")
    yield "walk-in of a name on the list"
    fields = [item for item in items_of(desk.window) if item.inherits("QQuickTextInput") and item.isVisible()]
    fields[2].forceActiveFocus() if len(fields) > 2 else None
    yield "walk-in, its group"
    desk.model.walkIn.take_scan(_CODE, lambda: None)
    yield "walk-in with a code"
    desk.model.walkIn.letIn()
    assert desk.model.walkIn.asking
    yield "walk-in, is it one of these"
    desk.model.walkIn.addAnother()
    yield "walked in"


def details(desk: WalkedDesk) -> Iterator[str]:
    """All that is known of a guest, and every step that is taken from there."""
    desk.set("needs", "true")
    desk.set("door-questions", '"T-shirt: S, M, L, XL, XXL; Parking"')
    answers = {"Which topics interest you most of all?": "Access to finance and to markets " * 3, "Photos": "No"}
    host = desk.guest(
        LONG,
        organisation=LONG_ORGANISATION,
        group="Expert",
        role="Speaker",
        order="KX7",
        email="konstantin.maximilian.alexander@hohenberg-schwarzenstein.example.org",
        phone="+90 555 019 07 33",
        comment="Comes late",
        answers=answers,
    )
    desk.guest(LONG, organisation="Kuzey Makine")
    for number in (1, 2):
        desk.guest("", guest_of=host.id, guest=number)
    desk.scan(host.badge)
    for note in (StaffNote.LEFT_BAG, StaffNote.PAID):
        note_person(desk.file, host.id, note, point=POINT)
    about = desk.model.guest.about
    desk.model.follow("about")
    about.questions.ask(0)
    for step in (READ, CORRECT, NOTE, SAME, BADGE, ASK, NEEDS, PAPER):
        about.open(step)
        assert about.step == step
        yield f"details {step}".strip()
    about.open(PAPER)
    about.signed.choose(0)
    yield "details paper, what it names"
    about.signed.choose(3)
    yield "details paper, what the sheet says"
    about.open(CORRECT)
    about.correcting.save(["", "", "", "not an address", "", ""], False, False)
    yield "details correct, wrong"
    request_correction(desk.file, host.id, {"organisation": "Kuzey Makine", "email": ""}, point="Foyer 1")
    about.open(READ)
    desk.model.guest.about.refresh()
    about.open(CORRECT)
    yield "details correct, as asked for in the foyer"
    about.open(BADGE)
    about.replaceBadge()
    yield "details badge, a new one"
    about.pick(0)
    yield "a guest without a name"
    desk.model.follow("name_guest")
    yield "name"
    desk.type("Ali Kurt")
    desk.model.guest.naming.save("", "")
    yield "name, wrong"
    desk.set("door-questions", '""')


def party(desk: WalkedDesk) -> Iterator[str]:
    """An order of twelve, one unpaid, one of a long name and one without any."""
    people = [desk.guest(f"Guest {number:02}", order="K7X2M", organisation="Kuzey Makine") for number in range(9)]
    desk.guest(LONG, order="K7X2M", organisation=LONG_ORGANISATION)
    desk.guest("Dina Stone", order="K7X2M", status="unpaid")
    desk.guest("", guest_of=people[0].id, guest=1)
    desk.scan(people[1].badge)
    yield "one of a party"
    desk.scan("K7X2M")
    assert desk.model.panel == "party"
    yield "party"
    party = desk.model.party
    party.toggleAll()
    yield "party, nobody" if party.count == 0 else "party, everybody"
    party.toggle(next(at for at, row in enumerate(party.members.rows) if "Dina" in row.name))
    if party.count == 0:
        party.toggleAll()
    party.checkIn()
    assert party.answered
    yield "party, answered"
    desk.model.closePanel()
    desk.model.follow("undo")
    yield "undo of a party"


def helping(desk: WalkedDesk) -> Iterator[str]:
    """The help, with the choice of colours."""
    desk.model.openHelp()
    yield "help"
