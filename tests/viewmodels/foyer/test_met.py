"""The page of people whom a visitor met, when one of them was erased."""

from kiosk.domain.erasure import ErasureReason
from kiosk.domain.networking.exchange import Answer, Field
from kiosk.services.erase import erase
from kiosk.services.sharing.exchange import record_exchange
from kiosk.storage.event_file import EventFile
from kiosk.viewmodels.foyer.met import met_by
from tests.conftest import AddGuest


def test_an_erased_person_is_on_nobodys_page_and_has_none(event_file: EventFile, add_guest: AddGuest) -> None:
    zeynep, can, wu = (add_guest(name) for name in ("Zeynep Su", "Can Ak", "Wu Li"))
    record_exchange(event_file, [Answer(guest.id, (Field.NAME,)) for guest in (zeynep, can, wu)])
    erase(event_file, zeynep.id, reason=ErasureReason.ASKED)
    found = met_by(event_file, can.id)
    assert found
    (meeting,) = found.meetings
    assert [member.attendee.name for member in meeting.others] == ["Wu Li"]
    assert len(found.members) == 1
    assert meeting.withheld == 1
    assert met_by(event_file, zeynep.id) is None
