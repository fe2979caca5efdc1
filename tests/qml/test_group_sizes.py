"""Groups of two to twelve at a real screen: scans and taps, refusals, namesakes, two languages, people who walk off."""

import itertools
import subprocess
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from kiosk.demo.stage import take_picture
from kiosk.domain.networking.exchange import Purpose
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import consents, exchanges
from tests.conftest import AddGuest, GivenClock, Guest
from tests.flows.conftest import everything_held
from tests.programs import needs
from tests.qml.foyer import Foyer, OpenFoyer, scan
from tests.qml.seen import faults, settle, untidy

CROWD = (
    "Ali Aksoy",
    "Elif Kılıç",
    "Ali Aydın",
    "Ayşegül Nur Demirtaş-Küçükosmanoğlu",
    "Tolga Öğün",
    "Marta Silva",
    "Ali Aksoy",
    "Uğur Ay",
    "Konstantina Papadopoulou",
    "Yusuf Eren",
    "Leyla Ak",
    "Ömer Hakan",
)


def crowd(add_guest: AddGuest) -> list[Guest]:
    return [
        add_guest(name, organisation=f"Körfez Company {number}", role="Head", email=f"guest{number}@example.org")
        for number, name in enumerate(CROWD)
    ]


@pytest.mark.parametrize("sizes", [(2, 3, 7), pytest.param((4, 5, 6, 8, 9, 10, 11, 12), marks=pytest.mark.slow)])
def test_groups_of_every_size_are_in_the_file_as_they_answered(
    open_foyer: OpenFoyer, event_file: EventFile, add_guest: AddGuest, clock: GivenClock, sizes: tuple[int, ...]
) -> None:
    foyer, people = open_foyer(), crowd(add_guest)
    expected = []
    for size in sizes:
        group = people[:size]
        refuses, walks_off, in_turkish = size > 3, size > 4 and size % 2 == 1, size % 3 == 0
        begin(foyer, group)
        if in_turkish:
            foyer.tap("Language of this card: English")
        for number in range(size):
            answer(foyer, clock, last=number == size - 1, refuses=refuses and number == 1, walks_off=walks_off)
        members = [guest.id for guest in group]
        if refuses:
            members.pop(1)
        expected.append(sorted(members[:-1] if walks_off else members))
        assert foyer.model.page == ("rest" if walks_off else "done")
        leave_and_look(foyer, group)
    assert sorted(sorted(one.members) for one in exchanges.everything(event_file.reader)) == sorted(expected)
    assert exchanges.counts(event_file.reader)[0] == len(expected)
    pairs = {pair for members in expected for pair in itertools.combinations(members, 2)}
    assert contacts(event_file) == pairs


def begin(foyer: Foyer, group: list[Guest]) -> None:
    foyer.tap("Touch to begin")
    foyer.tap("Exchange contacts. With the people you just met")
    for guest in group:
        scan(foyer, guest.badge)
    assert foyer.model.pages.exchange.cards.count == len(group)


def answer(foyer: Foyer, clock: GivenClock, *, last: bool, refuses: bool, walks_off: bool) -> None:
    """Let whoever is asked next answer, or walk off with everybody else."""
    if last and walks_off:
        for seconds in (26, 20):
            clock.now += seconds * 1000
            foyer.model.tick()
        foyer.settle()
        return
    words = ("Not now", "Şimdi değil") if refuses else ("Share", "Paylaş")
    foyer.tap(next(word for word in words if foyer.has(word)))


def leave_and_look(foyer: Foyer, group: list[Guest]) -> None:
    """Leave the page of those who are connected, unless all walked off, and look that nothing of anybody is left."""
    if foyer.model.page == "done":
        foyer.tap("Leave")
    assert foyer.model.page == "rest"
    left = everything_held(foyer.model) + foyer.texts()
    assert not [guest.name for guest in group if guest.id in left or guest.name.split()[0] in left]


def contacts(file: EventFile) -> set[tuple[str, str]]:
    """Return who shares with whom, both ways, by the consents that stand."""
    found = set()
    for one in exchanges.everything(file.reader):
        given = consents.given_in(file.reader, one.id, Purpose.SHARE)
        found |= {
            (first, second)
            for first, second in itertools.combinations(sorted(given), 2)
            if second in given[first].recipients and first in given[second].recipients
        }
    return found


@needs("zbarimg")
@pytest.mark.parametrize("size", [(1280, 800), (1024, 768), (1080, 1920)])
@pytest.mark.parametrize("people", [2, 6, 12])
def test_a_phone_reads_everybody_off_the_painted_screen(
    open_foyer: OpenFoyer, add_guest: AddGuest, tmp_path: Path, size: tuple[int, int], people: int
) -> None:
    foyer, group = open_foyer(size), crowd(add_guest)[:people]
    foyer.model.open("exchange")
    for guest in group:
        foyer.model.scanned(guest.badge)
    exchange = foyer.model.pages.exchange
    for guest in group:
        exchange.prove(guest.id)
        exchange.switchField(guest.id, "email", True)
        exchange.share(guest.id)
    settle(foyer.screen.window)
    assert [*faults(foyer.screen.window), *untidy(foyer.screen.window)] == []
    picture = tmp_path / "screen.png"
    take_picture(foyer.screen.window, picture)
    by_zxing = [code.text for code in zxingcpp.read_barcodes(Image.open(picture).convert("L"))]
    by_zbar = subprocess.run(["zbarimg", "-q", "--raw", picture], check=True, capture_output=True, text=True).stdout
    assert len(by_zxing) == (people if people < 7 else 1)
    for number in range(people):
        assert sum(text.count(f"guest{number}@example.org") for text in by_zxing) == 1
        assert by_zbar.count(f"guest{number}@example.org") == 1
