"""States of the foyer in which nobody exchanges anything: at rest, at home, checking in, reading."""

from collections.abc import Iterator
from dataclasses import replace

from kiosk.domain.admission.code import new_code
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.announcement import LONGEST as LONGEST_ANNOUNCEMENT
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.floor_plan import Spot
from kiosk.domain.information import Wifi
from kiosk.domain.settings.by_name import CHECK_IN_BY_NAME
from kiosk.services import information
from kiosk.services.agenda import import_agenda
from kiosk.services.live_agenda.announcing import announce
from kiosk.services.live_agenda.changing import cancel, carry_out, delay, move
from tests.conftest import STARTS
from tests.floors import draw_plan
from tests.qml.walk.foyer_stage import WalkedFoyer
from tests.qml.walk.names import EVENT_NAMES, LONG, NAMES

MINUTE = 60_000
_TITLE = "Küçük ve orta büyüklükteki işletmelerin yurt dışı pazarlara açılması: dersler ve öneriler"
_LINK = "https://example.org/cluster/magazine/the-twelfth-number/how-twelve-companies-grew-and-what-they-learnt"


def at_rest(foyer: WalkedFoyer) -> Iterator[str]:
    """Nobody is here: without an agenda, with one of many rooms, late, moved, cancelled, announced, and over."""
    yield "rest, no agenda"
    event = foyer.model._event
    for what, name in EVENT_NAMES.items():
        foyer.model._event = replace(event, name=name)
        foyer.model.retranslate()
        yield f"rest, the event's name: {what}"
    foyer.model._event = event
    agenda = Agenda(tuple(_session(slot, room) for slot in range(6) for room in range(9)))
    import_agenda(foyer.file, agenda)
    _at(foyer, 30)
    yield "rest, nine rooms"
    first, second, third = agenda.sessions[9:12]
    for act in (delay(foyer.file, first, 20), move(foyer.file, second, room="Room 2"), cancel(third)):
        carry_out(foyer.file, act)
    announce(
        foyer.file,
        {"": f"Lunch is served in the garden. {_TITLE}. {_TITLE}"[:LONGEST_ANNOUNCEMENT]},
        STARTS + 90 * MINUTE,
    )
    _at(foyer, 40)
    yield "rest, announced"
    _at(foyer, 2_000)
    yield "rest, over"
    _at(foyer, 40)


def at_home(foyer: WalkedFoyer) -> Iterator[str]:
    """What a visitor can do, and what can lie over any page; low reach, which moves the page, has tests of its own."""
    foyer.model.open("home")
    yield "home"
    for sheet in ("help", "languages", "notice", "leave", "pad"):
        foyer.model.openSheet(sheet)
        yield f"home, {sheet}"
        foyer.model.closeSheet()
    foyer.clock.forward(0.5)
    foyer.model.tick()
    yield "home, still there?"
    foyer.model.touch()
    foyer.model.exit.take("a PIN that nobody knows")
    foyer.model.exit.leave()
    yield "home, closing the screen"
    foyer.model.exit.take("")


def checking_in(foyer: WalkedFoyer) -> Iterator[str]:
    """Guests of every kind of name check in, and codes that open nothing."""
    foyer.model.open("checkIn")
    yield "check-in"
    for what, name in NAMES.items():
        guest = foyer.guest(name, organisation="Kuzeybatı Makine", group="SME")
        foyer.scan(guest.badge)
        yield f"checked in, name: {what}"
    foyer.scan(guest.badge)
    yield "checked in already"
    for what, code in (("unknown", "XKCDXKCDXKCDXKCD"), ("of another event", new_code("another event"))):
        foyer.scan(code)
        yield f"a code that is {what}"
    foyer.scan(foyer.guest(LONG, status="unpaid").badge)
    yield "somebody who has to ask at the desk"
    yield from _by_name(foyer)


def _by_name(foyer: WalkedFoyer) -> Iterator[str]:
    foyer.set(CHECK_IN_BY_NAME.name, "1")
    foyer.model.pages.by_name.offer(wanted=True)
    page = foyer.model.pages.by_name
    foyer.guest(LONG, email="konstantin@example.org")
    foyer.model.open("byName")
    yield "by name"
    page.setText(LONG)
    yield "by name, typed"
    page.goOn()
    yield "by name, one thing more"
    page.setText("somebody.else@example.org")
    page.goOn()
    yield "by name, not found"


def reading(foyer: WalkedFoyer) -> Iterator[str]:
    """The agenda in every order, a session, and a search."""
    agenda = foyer.model.pages.agenda
    foyer.model.open("agenda")
    foyer.settle()
    orders = range(len(agenda.orders.rows))
    for order in orders:
        agenda.chooseOrder(order)
        foyer.settle()
        yield f"agenda, order {order}"
    agenda.chooseOrder(0)
    agenda.seek("Küçük")
    foyer.settle()
    yield "agenda, found"
    agenda.seek("nothing like that")
    foyer.settle()
    yield "agenda, nothing found"
    agenda.seek("")
    for session in ("s9", "s10", "s11"):
        agenda.openSession(session)
        foyer.settle()
        yield f"session {session}"
        foyer.model.closeSheet()
    guest = foyer.people(1)[0]
    agenda.openSession("s12")
    foyer.scan(guest.badge)
    foyer.settle()
    yield "a session is starred"
    foyer.model.closeSheet()
    agenda.openOwn()
    foyer.settle()
    yield "my day, nobody yet"
    foyer.scan(guest.badge)
    foyer.settle()
    yield "my day, the number"
    foyer.prove(guest)
    foyer.settle()
    yield "my day"


def informed(foyer: WalkedFoyer) -> Iterator[str]:
    """Nothing to take along, and much of it."""
    foyer.model.open("information")
    yield "information, none"
    information.add(foyer.file, {"": "Wi-Fi"}, wifi=Wifi("Körfez Guests of the workshop", "growth-2026-growth"))
    for number in range(9):
        title = {"": f"{number + 1}. {LONG[3:]}"}
        information.add(foyer.file, title, {"": _TITLE} if number % 2 else None, link=f"{_LINK}/{number}")
    information.add(foyer.file, {"": "Funding"}, {"": "\n\n".join([_TITLE] * 4)})
    foyer.screen.look_for_changes()
    foyer.settle()
    yield "information"
    ninths = [Spot(across, down) for down in (4, 50, 96) for across in (3, 50, 97)]
    draw_plan(
        foyer.file, {f"{number + 1}. {LONG[3:]}": spot for number, spot in enumerate(ninths)} | {"Foyer": ninths[4]}
    )
    draw_plan(foyer.file, {"Room 1": ninths[0]}, floor="Upper floor")
    foyer.screen.look_for_changes()
    foyer.settle()
    yield "information, with a plan"
    plan = foyer.model.pages.floor_plan
    plan.show("Foyer", "information")
    yield "floor plan, a room is looked for"
    plan.choose(0)
    yield "floor plan"


def _session(slot: int, room: int) -> Session:
    number, starts = slot * 9 + room, STARTS + slot * 45 * MINUTE
    title = _TITLE if number % 3 else f"Talk {number}"
    text = SessionText(title, room=f"Room {room + 1}", abstract=" ".join([_TITLE] * 5))
    return Session(f"s{number}", starts, starts + 40 * MINUTE, text, f"Track {number % 4}", speakers=(LONG,))


def _at(foyer: WalkedFoyer, minutes: float) -> None:
    foyer.clock.now = round(STARTS + minutes * MINUTE)
    foyer.screen.look_for_changes()
    foyer.model.refresh()
    foyer.settle()
