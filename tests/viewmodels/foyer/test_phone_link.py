"""All contacts on a visitor's phone: where it is set, to whoever typed their number, as long as the sheet shows it."""

from functools import partial

import pytest

from kiosk.bootstrap.phone_links import open_phone_link
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.domain.networking.phone_link import AFTER_S, LASTS_S, LinkState, LinkTexts, OwnAddress
from kiosk.services.sharing.exchange import record_exchange
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.met import TakeHome
from kiosk.viewmodels.foyer.phone_link import FoyerPhoneLink, LinkDoor
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from kiosk.viewmodels.shared.jobs import ImmediateJobs
from kiosk.viewmodels.shared.place import Place
from tests.conftest import AddGuest, GivenClock, Guest
from tests.flows.conftest import HeldJobs, prove


class Served:
    """A link that nothing serves."""

    def __init__(self, number: int) -> None:
        self.url, self.state, self.ended = f"http://192.168.1.20:4000/{number}", LinkState.OPEN, False

    def end(self) -> None:
        self.ended = True


class Door:
    """Opens links that nothing serves, when it is let go."""

    def __init__(self) -> None:
        self.addresses = [OwnAddress("192.168.1.20", "wlan0", leads_out=True)]
        self.links: list[Served] = []
        self.texts: list[LinkTexts] = []
        self.visitors: list[str] = []
        self.jobs = HeldJobs()
        self.door = LinkDoor(lambda: self.addresses, self._open, lambda _: self.jobs)

    def _open(self, visitor: str, address: str, texts: LinkTexts) -> Served:
        assert address == self.addresses[0].address
        self.visitors.append(visitor)
        self.texts.append(texts)
        self.links.append(Served(len(self.links)))
        return self.links[-1]


class Hall:
    """A foyer screen, and two who share with each other."""

    def __init__(self, file: EventFile, guests: tuple[Guest, Guest]) -> None:
        jobs = ImmediateJobs()
        self.door, self.file, self.guests = Door(), file, guests
        self.foyer = FoyerViewModel(file, jobs, jobs, Place("Foyer 1"), means=TakeHome(door=self.door.door))
        self.link: FoyerPhoneLink = self.foyer.pages.met.link
        self.link.offer(wanted=True)

    def come(self, guest: Guest) -> None:
        self.foyer.open("met")
        self.foyer.scanned(guest.badge)
        assert not self.link.offered
        prove(self.foyer, self.file, guest)

    def open(self) -> Served:
        self.foyer.openSheet("takeHome")
        self.door.jobs.let_go()
        return self.door.links[-1]


@pytest.fixture
def hall(event_file: EventFile, add_guest: AddGuest, qapp: object) -> Hall:
    guests = (add_guest("Elif Kılıç"), add_guest("Mert Aksoy", email="mert@example.org"))
    record_exchange(event_file, [Answer(guests[0].id, ()), Answer(guests[1].id, (Field.EMAIL,))])
    return Hall(event_file, guests)


def test_it_is_offered_where_it_is_set_to_who_typed_their_number_and_has_contacts(
    hall: Hall, add_guest: AddGuest
) -> None:
    hall.come(hall.guests[0])
    assert hall.link.offered
    hall.link.offer(wanted=False)
    assert not hall.link.offered
    hall.link.offer(wanted=True)
    hall.come(add_guest("Can Ak"))
    assert not hall.link.offered, "nobody shares with them"
    hall.foyer.openSheet("takeHome")
    hall.door.jobs.let_go()
    assert hall.door.links == []


def test_the_link_lives_as_long_as_its_sheet_is_shown(hall: Hall) -> None:
    hall.come(hall.guests[0])
    hall.foyer.setLanguage("tr")
    first = hall.open()
    assert (hall.link.state, hall.link.address) == ("open", first.url)
    assert len(hall.link.code) > 20
    assert "wlan0, 192.168.1.20" in hall.link.network
    assert (hall.door.visitors, hall.door.texts[0].language) == ([hall.guests[0].id], "tr")
    hall.foyer.closeSheet()
    assert (first.ended, hall.link.address, hall.link.code) == (True, "", [])
    hall.foyer.openSheet("takeHome")
    hall.foyer.closeSheet()
    hall.door.jobs.let_go()
    assert hall.door.links[-1].ended, "it was opened for nobody any more"
    for way_out in (
        hall.foyer.leave,
        lambda: hall.foyer.scanned(hall.guests[1].badge),
        lambda: hall.foyer.open("home"),
    ):
        hall.come(hall.guests[0])
        opened = hall.open()
        way_out()
        assert (opened.ended, hall.link.offered, hall.foyer.sheet) == (True, False, "")


def test_it_says_what_became_of_the_link_and_another_can_be_had(hall: Hall) -> None:
    hall.come(hall.guests[0])
    link, said = hall.open(), set()
    for state in (LinkState.SEEN, LinkState.TAKEN, LinkState.OVER, LinkState.FAILED):
        link.state = state
        hall.foyer.tick()
        said.add(hall.link.sentence)
        assert bool(hall.link.code) == (state is LinkState.SEEN)
    hall.link.renew()
    hall.door.jobs.let_go()
    assert (link.ended, hall.link.address) == (True, hall.door.links[-1].url)
    hall.door.addresses.clear()
    hall.link.renew()
    hall.door.jobs.let_go()
    assert (hall.link.state, hall.link.address) == ("no_network", "")
    assert len(said | {hall.link.sentence}) == 5


def test_nobody_is_asked_while_a_phone_looks_at_it_and_its_time_ends_it(hall: Hall, clock: GivenClock) -> None:
    hall.come(hall.guests[0])
    link = hall.open()
    clock.now += (LASTS_S - 1) * 1000
    hall.foyer.tick()
    assert (hall.foyer.idle.warning, hall.link.secondsLeft, link.ended) == (False, 1, False)
    clock.now += 1_000
    hall.foyer.tick()
    assert (hall.foyer.sheet, link.ended, hall.foyer.idle.warning) == ("", True, False)
    clock.now += 30_000
    hall.foyer.tick()
    assert hall.foyer.idle.warning
    hall.foyer.touch()
    hall.open().state = LinkState.TAKEN
    hall.foyer.tick()
    clock.now += AFTER_S * 1000
    hall.foyer.tick()
    assert hall.foyer.sheet == "", "whoever has their contacts may have left"


def test_a_link_is_closed_under_its_sheet_once_somebody_of_it_was_erased_or_it_is_offered_no_more(hall: Hall) -> None:
    hall.come(hall.guests[0])
    for change in (hall.link.lose, partial(hall.link.offer, wanted=False)):
        opened = hall.open()
        change()
        hall.foyer.tick()
        assert (opened.ended, hall.link.address, hall.link.state) == (True, "", "over")
        hall.foyer.closeSheet()


def test_the_link_of_the_program_itself_hands_out_what_was_agreed_to(hall: Hall) -> None:
    from http.client import HTTPConnection
    from urllib.parse import urlsplit

    texts = LinkTexts("tr", False, "t", "s", "b", "n")
    link = open_phone_link(hall.file, hall.guests[0].id, "127.0.0.1", texts)
    split = urlsplit(link.url)
    assert len(split.path) == 23, "128 bits"
    connection = HTTPConnection(str(split.hostname), int(split.port or 0), timeout=30)
    connection.request("POST", split.path)
    body = connection.getresponse().read().decode()
    connection.close()
    link.end()
    assert "mert@example.org" in body
    assert body.count("BEGIN:VCARD") == 1
