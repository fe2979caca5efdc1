"""A whole day of one visitor: switched on beforehand, another e-mail just for this, ended in a tap, and what leaves."""

import csv
from pathlib import Path

import pytest

from kiosk.bootstrap.outputs import write_export
from kiosk.domain.networking.exchange import Field
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.person_copy import CopySection
from kiosk.services.admit import admit
from kiosk.services.exports.cards import addresses_for_attendee
from kiosk.services.exports.person import person_copy
from kiosk.services.exports.request import ExportKind, ExportRequest
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.screen import FoyerViewModel
from tests.conftest import AddGuest, GivenClock, Guest
from tests.flows.conftest import SHARED, everything_held, prove, seat_all

OTHER = "elif@home.example.org"
LISTED = str(SHARED["email"])


@pytest.fixture
def people(event_file: EventFile, add_guest: AddGuest) -> list[Guest]:
    """Elif, and whom she meets in the course of the day."""
    names = ("Deniz Ay", "Can Ak", "Eda Su", "Fatma Er")
    people = [add_guest("Elif Kılıç", **SHARED), *(add_guest(name, organisation=name[:3]) for name in names)]
    for guest in people:
        admit(event_file, guest.badge, point="Desk 1")
    return people


def email_on(foyer: FoyerViewModel) -> bool:
    """Tell whether the e-mail on Elif's card is switched on."""
    return "email" in foyer.pages.exchange.cards.rows[0].chosen


def share_and_count(foyer: FoyerViewModel, *guests: Guest) -> None:
    """Let guests share as their cards stand, and agree to be counted."""
    for guest in guests:
        foyer.pages.exchange.share(guest.id)
    assert foyer.page == "done"
    for guest in guests:
        foyer.pages.done.switchStatistics(guest.id, True)


def test_each_takes_home_what_was_shared_with_them_and_no_export_holds_more(
    foyer: FoyerViewModel, event_file: EventFile, people: list[Guest], clock: GivenClock, tmp_path: Path
) -> None:
    elif_, deniz, can, eda, fatma = people
    exchange = foyer.pages.exchange

    # In the morning she shares her e-mail, and has it switched on beforehand from then on.
    seat_all(foyer, elif_, deniz)
    assert not email_on(foyer)
    exchange.switchField(elif_.id, "email", True)
    prove(foyer, event_file, elif_)
    share_and_count(foyer, elif_, deniz)
    foyer.pages.done.lasting.switch(elif_.id, True)
    foyer.leave()

    # At noon it is on as she agreed; just for this she gives another address.
    clock.forward(120)
    seat_all(foyer, elif_, can)
    assert email_on(foyer)
    exchange.share(elif_.id)
    assert exchange.cards.rows[0].reply == "waiting", "more than a name asks for the number of her badge"
    foyer.number.cancel()
    for on in (False, True):
        exchange.switchField(elif_.id, "email", on)
    prove(foyer, event_file, elif_)
    exchange.otherEmail.want(elif_.id)
    exchange.otherEmail.use(OTHER)
    share_and_count(foyer, elif_, can)
    foyer.leave()

    # In the afternoon one tap on her card ends it: this exchange and the next begin with all off.
    clock.forward(120)
    seat_all(foyer, elif_, eda)
    assert email_on(foyer)
    exchange.lasting.end(elif_.id, "en")
    assert not email_on(foyer)
    share_and_count(foyer, elif_, eda)
    foyer.leave()
    clock.forward(10)
    seat_all(foyer, elif_, fatma)
    assert not email_on(foyer)
    share_and_count(foyer, elif_, fatma)
    foyer.leave()
    assert not {one for one in ("Elif", LISTED, OTHER) if one in everything_held(foyer)}

    taken_home = [
        [one.values.get(Field.EMAIL, "") for one in addresses_for_attendee(event_file, guest.id)]
        for guest in (deniz, can, eda, fatma)
    ]
    assert taken_home == [[LISTED], [OTHER], [""], [""]]
    assert exported_emails(event_file, tmp_path) == {"Deniz Ay": LISTED, "Can Ak": OTHER, "Eda Su": "", "Fatma Er": ""}
    given = [row["given"] for row in consents_of(event_file, elif_) if row["purpose"] == "lasting"]
    assert given == [True, False], "her own copy says when she gave it and when she ended it"


def exported_emails(file: EventFile, folder: Path) -> dict[str, str]:
    """Return Elif's e-mail in the organiser's contacts, by whom she met; nothing else of hers may stand there."""
    out, emails = folder / "contacts.csv", {}
    write_export(file, ExportRequest(ExportKind.CONTACTS, ExportFormat.CSV), out)
    assert SHARED["phone"] not in out.read_text("utf-8-sig"), "a phone number was never shared"
    with out.open(encoding="utf-8-sig", newline="") as handle:
        for row in csv.DictReader(handle):
            own, other = ("a", "b") if row["a_name"] == "Elif Kılıç" else ("b", "a")
            emails[row[f"{other}_name"]] = row[f"{own}_email"]
    return emails


def consents_of(file: EventFile, guest: Guest) -> list[dict[str, object]]:
    return [dict(row) for row in person_copy(file, guest.id).sections[CopySection.CONSENTS]]
