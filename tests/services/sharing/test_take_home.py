"""What goes to a visitor's phone is what others agreed to, and nothing else of them."""

from kiosk.domain.networking.exchange import Answer, Field
from kiosk.services.sharing.exchange import record_exchange, withdraw
from kiosk.services.sharing.take_home import contact_cards
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest


def test_each_who_shares_is_one_card_with_all_that_they_agreed_to(event_file: EventFile, add_guest: AddGuest) -> None:
    elif_ = add_guest("Elif Kılıç", email="elif@example.org")
    mert = add_guest("Mert Aksoy", email="mert@example.org", phone="+90 212 555 01 01")
    can, gone = add_guest("Can Ak", email="can@example.org"), add_guest("Zeynep Su", email="zeynep@example.org")
    assert contact_cards(event_file, elif_.id) == ""
    record_exchange(event_file, [Answer(elif_.id, ()), Answer(mert.id, (Field.EMAIL,)), Answer(can.id, ())])
    record_exchange(event_file, [Answer(elif_.id, ()), Answer(mert.id, (Field.PHONE,))])
    record_exchange(event_file, [Answer(elif_.id, ()), Answer(gone.id, (Field.EMAIL,))])
    withdraw(event_file, gone.id)
    cards = contact_cards(event_file, elif_.id)
    assert cards.count("BEGIN:VCARD") == cards.count("END:VCARD") == 2
    held = ("FN:Mert Aksoy", "mert@example.org", "+90 212 555 01 01", "FN:Can Ak")
    assert [words for words in held if words not in cards] == []
    assert [words for words in ("can@example.org", "Zeynep", "elif@") if words in cards] == []
