"""States of the foyer in which people exchange contacts, see what is theirs, or raise their voice."""

from collections.abc import Iterator

from kiosk.domain.networking.phone_link import LinkState, OwnAddress
from kiosk.domain.printing.job import PrintTrouble
from kiosk.domain.voices.feedback import Smiley
from kiosk.services.admit import admit
from kiosk.services.voices import discussion, feedback, pain_points
from kiosk.viewmodels.foyer.day_sheet import SheetPress
from kiosk.viewmodels.foyer.phone_link import LinkDoor
from tests.flows.conftest import HeldJobs
from tests.guests import Guest
from tests.lasting import agree
from tests.numbers import number_of, other_than
from tests.qml.walk.foyer_stage import WalkedFoyer
from tests.qml.walk.names import LONG, LONG_ORGANISATION
from tests.voices import FINANCE, TALENT, added, write_waiting

_GROUPS = (2, 3, 4, 7, 12)
_PAIN_POINT = "Küçük firmalar başvuramadan hibe programları kapanıyor ve kimse haber vermiyor"


def exchanges(foyer: WalkedFoyer) -> Iterator[str]:
    """Groups of every size are asked; one of them shares, one refuses, one types a number."""
    foyer.model.open("exchange")
    yield "exchange, nobody yet"
    for count in _GROUPS:
        people = foyer.people(count)
        foyer.model.pages.forget()
        foyer.seat(*people[:1])
        foyer.settle()
        if count == _GROUPS[0]:
            yield "exchange, one"
        for guest in people[1:]:
            foyer.scan(guest.badge)
        foyer.settle()
        yield f"exchange of {count}"
        yield from _answered(foyer, people)
        foyer.rest()


def _answered(foyer: WalkedFoyer, people: list[Guest]) -> Iterator[str]:
    exchange, first = foyer.model.pages.exchange, people[0]
    exchange.switchField(first.id, "email", True)
    foyer.settle()
    if len(people) in (2, 4):
        yield f"exchange of {len(people)}, the number"
        foyer.model.number.enter(other_than(number_of(foyer.file, first)))
        foyer.settle()
        yield f"exchange of {len(people)}, a wrong number"
    foyer.prove(first)
    if len(people) in (2, 12):
        exchange.otherEmail.want(first.id)
        foyer.settle()
        yield f"exchange of {len(people)}, another e-mail"
        exchange.otherEmail.use("not an address")
        foyer.settle()
        yield f"exchange of {len(people)}, another e-mail that is none"
        exchange.otherEmail.use("konstantin.maximilian.alexander@hohenberg-schwarzenstein.example.org")
    for field in ("role", "phone", "link"):
        exchange.switchField(first.id, field, True)
    foyer.settle()
    yield f"exchange of {len(people)}, all fields"
    exchange.speakNext(people[-1].id)
    foyer.settle()
    yield f"exchange of {len(people)}, in two languages"
    exchange.decline(people[-1].id)
    if len(people) > 2:
        exchange.share(first.id)
        foyer.settle()
        yield f"exchange of {len(people)}, one shared, one refused"
        foyer.clock.forward(0.6)
        foyer.model.tick()
        foyer.settle()
        yield f"exchange of {len(people)}, walked off"
        foyer.model.touch()
    else:
        foyer.settle()
        yield "exchange of 2, one refused"


def endings(foyer: WalkedFoyer) -> Iterator[str]:
    """Groups of every size are connected, with what can be asked then."""
    for count in _GROUPS:
        people = foyer.people(count)
        if lasts := count in (2, 4, 12):
            admit(foyer.file, people[0].badge, point="Desk 1")
            agree(foyer.file, people[0])
        foyer.seat(*people)
        if lasts:
            foyer.settle()
            yield f"exchange of {count}, switched on as before"
        foyer.model.pages.exchange.share(people[0].id)
        if lasts:
            foyer.prove(people[0])
        for guest in people[1:]:
            foyer.model.pages.exchange.share(guest.id)
        foyer.settle()
        yield f"connected, {count}"
        for sheet in ("statistics", "lasting", "undo") if count in (2, 12) else ():
            foyer.model.openSheet(sheet)
            foyer.settle()
            yield f"connected, {count}, {sheet}"
            foyer.model.closeSheet()
        if count == _GROUPS[0]:
            foyer.model.pages.done.undo(people[0].id)
            foyer.settle()
            yield "connected, one took it back"
        foyer.rest()


def own(foyer: WalkedFoyer) -> Iterator[str]:
    """Somebody sees whom they met and what is stored about them."""
    people = foyer.people(12)
    foyer.seat(*people)
    for guest in people:
        foyer.model.pages.exchange.share(guest.id)
    foyer.rest()
    guest = people[0]
    agree(foyer.file, guest)
    for page in ("met", "stored"):
        foyer.model.open(page)
        yield f"{page}, nobody yet"
        foyer.scan(guest.badge)
        yield f"{page}, the number"
        foyer.prove(guest)
        foyer.settle()
        yield f"{page}, known"
        if page == "met":
            yield from _printed(foyer)
            yield from _linked(foyer)
            yield from _mailed(foyer)
        for sheet in {"met": ("undoMine",), "stored": ("erase", "withdraw", "correct", "news")}[page]:
            foyer.model.openSheet(sheet)
            foyer.settle()
            yield f"{page}, {sheet}"
            foyer.model.closeSheet()
    foyer.model.pages.stored.acts.askCorrection(LONG, LONG_ORGANISATION, "")
    foyer.settle()
    yield "stored, the receipt of a correction"
    foyer.model.pages.stored.acts.takeBack("")
    foyer.settle()
    yield "stored, the receipt of what was taken back"
    foyer.model.closeSheet()
    foyer.settle()
    yield "stored, asked to be put right"
    alone = foyer.people(1)[0]
    foyer.model.open("met")
    foyer.scan(alone.badge)
    foyer.model.number.cancel()
    foyer.settle()
    yield "met, without the number"
    foyer.model.openSheet("undoPublic")
    yield "met, undoPublic"
    foyer.model.closeSheet()
    foyer.model.open("met")
    foyer.scan(alone.badge)
    foyer.prove(alone)
    foyer.settle()
    yield "met nobody"


def _printed(foyer: WalkedFoyer) -> Iterator[str]:
    """Somebody prints their day at a screen that has a printer, which then has no paper."""
    sheet, held = foyer.model.pages.met.sheet, HeldJobs()
    sheet._press = SheetPress(lambda *_: PrintTrouble.NO_PAPER, lambda _: held)
    sheet.print_on("Office")
    foyer.settle()
    yield "met, can be printed"
    sheet.printOut()
    foyer.settle()
    yield "met, being printed"
    held.let_go()
    foyer.settle()
    yield "met, not printed"
    foyer.put_messages_away()


def _linked(foyer: WalkedFoyer) -> Iterator[str]:
    """Somebody takes all contacts to their phone, and another finds this screen in no network."""
    link, door, opened = foyer.model.pages.met.link, HeldJobs(), ShownLink()
    own = [OwnAddress("192.168.178.120", "Wi-Fi of the guests")]
    link.serve(LinkDoor(lambda: own, lambda *_: opened, lambda _: door))
    link.offer(wanted=True)
    foyer.settle()
    yield "met, a link is offered"
    for state in (LinkState.OPEN, LinkState.TAKEN, LinkState.NO_NETWORK):
        opened.state = state
        if state is LinkState.NO_NETWORK:
            own.clear()
        foyer.model.openSheet("takeHome")
        door.let_go()
        foyer.settle()
        yield f"met, the link: {state.value}"
        foyer.model.closeSheet()


def _mailed(foyer: WalkedFoyer) -> Iterator[str]:
    """Somebody has their contacts mailed, and takes it back."""
    mail = foyer.model.pages.met.mail
    mail.offer(wanted=True)
    foyer.model.pages.stored.mail.offer(wanted=True)
    foyer.model.pages.met.link.offer(wanted=False)
    foyer.model.pages.met.sheet.print_on("")
    foyer.settle()
    yield "met, by mail is offered"
    for word in ("asked", "agreed"):
        foyer.model.openSheet("contactMail")
        foyer.settle()
        yield f"met, by mail, {word}"
        foyer.model.closeSheet()
        mail.agree()
    foyer.put_messages_away()


class ShownLink:
    """A link that nothing serves."""

    url, state = "http://192.168.178.120:54321/Q3VyaW91cyBhcmUgd2U", LinkState.OPEN

    def end(self) -> None:
        """Close it."""


def speaking(foyer: WalkedFoyer) -> Iterator[str]:
    """Faces, questions, pain points, and the badge that they ask for."""
    people, voices = foyer.people(6), foyer.model.pages.voices
    discussion.set_topic(foyer.file, "Access to finance", {"tr": "Finansmana erişim", "ar": "الوصول إلى التمويل"})
    discussion.set_topic(foyer.file, "Talent", {"tr": "Yetenekler", "ar": "المواهب"})
    foyer.model.open("voices")
    foyer.settle()
    yield "voices"
    voices.show("painPoints")
    foyer.settle()
    yield "voices, no pain point yet"
    feedback.ask_question(foyer.file, "Was there enough time to talk to the people whom you had hoped to meet?")
    for number in range(8):
        point = added(foyer.file, people[number % 6], f"{_PAIN_POINT[:76]} {number}", (FINANCE, TALENT)[number // 6])
        for guest in people[1 : 1 + number % 5]:
            pain_points.support(foyer.file, guest.id, point)
    write_waiting(foyer.file)
    foyer.model.open("voices")
    voices.chooseFace(int(Smiley.GOOD))
    foyer.settle()
    yield "voices, questions"
    voices.setSentence("Salonda konuşacak yer azdı, yine de öğleye kadar iki ortak bulduk ve üçüncüsüyle sözleştik.")
    voices.setQuotable(True)
    foyer.settle()
    yield "voices, a sentence"
    voices.give()
    foyer.settle()
    yield "voices, the badge"
    guest = foyer.people(1)[0]
    foyer.scan(guest.badge)
    foyer.settle()
    yield "voices, given"
    voices.setText("hibe programları küçük firmalar")
    foyer.settle()
    yield "voices, same as one of these?"
    voices.setText("W" * 80)
    foyer.settle()
    yield "voices, a long word"
    voices.add()
    foyer.settle()
    yield "voices, added"
