"""What visitors take home is read off the painted screen by two programs, in each look and at each size of text."""

import subprocess
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QObject

from kiosk.bootstrap.event_files import settings_of
from kiosk.demo.stage import take_picture
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.agenda.session import Session, SessionText
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.domain.settings.meeting import SUGGESTIONS
from kiosk.domain.settings.setting import Scope
from kiosk.services.agenda import import_agenda
from kiosk.services.meeting.wishes import wish
from kiosk.services.sharing.exchange import record_exchange
from kiosk.services.voices.discussion import set_topic
from kiosk.storage.event_file import EventFile
from tests.conftest import STARTS, AddGuest, Guest
from tests.flows.conftest import prove
from tests.meeting import take_part
from tests.programs import needs
from tests.qml.foyer import LONG, Foyer, OpenFoyer
from tests.qml.shapes import shapes

SIZES = ((1280, 800), (1024, 768), (1080, 1920))
SCHEMES = ("light", "dark", "contrast")
PERCENTS = (100, 200)
EVERY = list(product(SIZES, SCHEMES, PERCENTS))
SOME = [
    ((1280, 800), "light", 100),
    ((1024, 768), "dark", 100),
    ((1080, 1920), "contrast", 100),
    ((1024, 768), "contrast", 200),
    ((1080, 1920), "dark", 200),
]
"""Each size, each look and both sizes of text at least once; every code is read in two of these."""


@pytest.fixture
def people(event_file: EventFile, add_guest: AddGuest) -> list[Guest]:
    """Three people of long names who take part in being suggested; the first two met, and agreed to meet."""
    topic = set_topic(event_file, "Export")
    settings_of(event_file).change(SUGGESTIONS, True, Scope.EVENT)
    names = ("Ayşegül Nur Demirtaş-Küçükosmanoğlu", "ليلى منصور", "Ada Ay", "Can Ak", "Elif Ay")
    people = [
        add_guest(name, organisation=f"{LONG} {at}", role="Genel müdür", email=f"guest{at}@example.org", group=f"G{at}")
        for at, name in enumerate(names)
    ]
    for at, one in enumerate(people):
        take_part(event_file, one, *((topic, "") if at % 2 == 0 else ("", topic)))
    record_exchange(event_file, [Answer(one.id, (Field.EMAIL, Field.ROLE)) for one in people[:3:2]])
    for one, other in (people[:2], people[1::-1]):
        wish(event_file, one.id, other.id, point="Foyer 1")
    talk = SessionText("Küçük şirketler nasıl büyür? Sorular ve yanıtlar", room="Hall A")
    import_agenda(event_file, Agenda((Session("talk", STARTS, STARTS + 3_600_000, talk),)))
    return people


def states(foyer: Foyer, file: EventFile, people: list[Guest]) -> Iterator[tuple[str, str]]:
    """Bring each code to the screen in turn, and yield its name with what a phone is to read in it."""
    model, first, second = foyer.model, *people[:2]
    model.open("exchange")
    for guest in (first, second):
        model.scanned(guest.badge)
        model.pages.exchange.prove(guest.id)
        model.pages.exchange.switchField(guest.id, "email", True)
    for guest in (first, second):
        model.pages.exchange.share(guest.id)
    yield "connected", "@example.org"
    model.leave()
    model.open("agenda")
    model.pages.agenda.openSession("talk")
    yield "session", "SUMMARY:Küçük şirketler nasıl büyür?"
    model.leave()
    model.open("met")
    model.scanned(first.badge)
    prove(foyer.model, file, first)
    yield "met", "@example.org"
    model.leave()
    model.open("meet")
    model.scanned(first.badge)
    prove(foyer.model, file, first)
    model.pages.meet.takeAlong(second.id)
    yield "meeting", "BEGIN:VEVENT"
    model.pages.meet.slip.forget()
    model.leave()
    model.open("stored")
    model.scanned(first.badge)
    prove(foyer.model, file, first)
    model.pages.stored.acts.askCorrection(first.name, "Körfez", "ayse@example.org")
    yield "receipt", "You asked to have this put right"
    model.leave()


@needs("zbarimg")
@pytest.mark.parametrize("every", [False, pytest.param(True, marks=pytest.mark.slow)], ids=["some", "every"])
def test_two_programs_read_every_code_that_is_taken_home(
    open_foyer: OpenFoyer, event_file: EventFile, people: list[Guest], tmp_path: Path, every: bool
) -> None:
    foyer, wrong = open_foyer(), []
    theme = foyer.screen.engine.singletonInstance("Kiosk.Theme", "Theme")
    assert isinstance(theme, QObject)
    for at, (state, content) in enumerate(states(foyer, event_file, people)):
        for size, scheme, percent in EVERY if every else (SOME[at % len(SOME)], SOME[(at + 2) % len(SOME)]):
            theme.setProperty("scheme", scheme)
            for shape in shapes(foyer.screen, (size,), ("en",), percents=(percent,)):
                picture = tmp_path / f"{state}-{shape}-{scheme}.png".replace(" ", "_")
                take_picture(foyer.screen.window, picture)
                while foyer.has("More below") and not zxingcpp.read_barcodes(Image.open(picture)):
                    foyer.tap("More below")
                    take_picture(foyer.screen.window, picture)
                if unread := misread(picture, content):
                    wrong.append(f"{picture.name}: {unread}")
    assert not wrong, "\n".join(wrong)


def misread(picture: Path, content: str) -> str:
    """Return what is wrong with the codes on a picture; nothing if two programs read the same, and what it is to be."""
    by_zxing = [code.bytes for code in zxingcpp.read_barcodes(Image.open(picture).convert("L"))]
    run = subprocess.run(["zbarimg", "-q", "--raw", "-Sbinary", picture], capture_output=True, check=False)
    if not any(content.encode() in code.replace(b"\r\n ", b"") for code in by_zxing):
        return f"zxing reads {by_zxing}"
    return "" if all(code in run.stdout for code in by_zxing) else f"zbar reads {run.stdout!r}"
