"""States of the foyer in which somebody looks for people to meet."""

from collections.abc import Iterator

from kiosk.domain.printing.job import PrintTrouble
from kiosk.domain.settings.meeting import SUGGESTIONS
from kiosk.services.admit import admit
from kiosk.services.meeting.wishes import refuse, wish
from kiosk.services.voices.discussion import set_topic
from kiosk.viewmodels.foyer.day_sheet import SheetPress
from tests.guests import Guest
from tests.meeting import take_part
from tests.qml.walk.foyer_stage import WalkedFoyer
from tests.qml.walk.names import LONG, LONG_ORGANISATION, NAMES

_TOPICS = (
    "Export to new markets",
    "Yurt dışı pazarlara açılan küçük ve orta büyüklükteki işletmeler için kalıp ve döküm",
    "الوصول إلى التمويل والاستثمار",
    "Sensors",
    "Talent",
)
_NAMES = (
    "Ayşegül Nur Demirtaş-Küçükosmanoğlu",
    LONG,
    *(NAMES[one] for one in ("Arabic", "emoji", "one word", "short")),
)


def meeting(foyer: WalkedFoyer) -> Iterator[str]:
    """Somebody chooses topics, and sees nobody, and then others."""
    topics = [set_topic(foyer.file, name) for name in _TOPICS]
    foyer.set(SUGGESTIONS.name, "on")
    foyer.model.pages.meet.offer(wanted=True)
    foyer.settle()
    foyer.model.open("home")
    yield "home, people are suggested"
    guest, *others = (foyer.guest(name, organisation=_organisation(at)) for at, name in enumerate(_NAMES))
    foyer.model.open("meet")
    yield "meet, nobody yet"
    foyer.scan(guest.badge)
    yield "meet, the number"
    foyer.prove(guest)
    foyer.settle()
    yield "meet, topics"
    page = foyer.model.pages.meet
    for topic in topics[:2]:
        page.switchOffered(topic)
        page.switchLookedFor(topic)
    foyer.settle()
    yield "meet, topics are chosen"
    page.agree()
    foyer.settle()
    yield "meet, not checked in"
    foyer.rest()
    admit(foyer.file, guest.badge, point="Desk 1")
    yield from _known(foyer, guest, "meet, too few take part")
    for at, other in enumerate(others):
        take_part(foyer.file, other, " ".join(topics[at % 2 : 2]), " ".join(topics[: 1 + at % 2]))
    yield from _known(foyer, guest, "meet, people")
    asking, agreeing, calling_off, asked, declined = others
    for other in (asking, agreeing, calling_off, declined):
        wish(foyer.file, other.id, guest.id, point="Foyer 2")
    for other in (agreeing, calling_off, asked):
        wish(foyer.file, guest.id, other.id, point="Foyer 2")
    refuse(foyer.file, calling_off.id, guest.id, point="Foyer 2")
    refuse(foyer.file, guest.id, declined.id, point="Foyer 2")
    yield from _known(foyer, guest, "meet, wishes")
    yield from _taken_along(foyer, guest, agreeing)
    foyer.model.open("checkIn")
    foyer.scan(guest.badge)
    yield "checked in already, and a meeting has changed"


def _taken_along(foyer: WalkedFoyer, guest: Guest, other: Guest) -> Iterator[str]:
    """Somebody takes their meeting along, at a screen with a printer."""
    slip = foyer.model.pages.meet.slip
    slip._press = SheetPress(lambda *_: None, print_slip=lambda *_: PrintTrouble.JAM)
    slip.print_on("Office")
    foyer.model.open("meet")
    foyer.scan(guest.badge)
    foyer.prove(guest)
    foyer.model.pages.meet.takeAlong(other.id)
    foyer.settle()
    yield "meet, the slip of a meeting"
    foyer.rest()


def _organisation(at: int) -> str:
    """Return one of which nobody else is; nobody is suggested to their own."""
    return f"{at}. {LONG_ORGANISATION}" if at % 2 else f"Firm {at}"


def _known(foyer: WalkedFoyer, guest: Guest, state: str) -> Iterator[str]:
    foyer.model.open("meet")
    foyer.scan(guest.badge)
    foyer.prove(guest)
    foyer.settle()
    yield state
    foyer.rest()
