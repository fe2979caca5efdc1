"""Being suggested to others: only who agreed and is here, taken back in one tap, and gone with the person."""

from kiosk.domain.erasure import ErasureReason
from kiosk.domain.meeting.interests import Interests
from kiosk.domain.networking.exchange import Answer
from kiosk.domain.person_copy import CopySection
from kiosk.services.admit import admit
from kiosk.services.erase import erase
from kiosk.services.exports.person import person_copy
from kiosk.services.meeting.interests import agree, own_interests, suggestion_texts, take_back
from kiosk.services.meeting.suggested import suggested
from kiosk.services.sharing.exchange import record_exchange
from kiosk.services.voices.discussion import set_topic
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import derived
from tests.conftest import AddGuest
from tests.guests import Guest
from tests.meeting import take_part


def hall(file: EventFile, add_guest: AddGuest, count: int = 6) -> list[Guest]:
    """Return guests who take part: those with an even number offer exports, the others look for them."""
    export = set_topic(file, "Export")
    guests = [add_guest("Ada Kaya", organisation=f"Firm {at}", group=f"G{at % 2}") for at in range(count)]
    for at, guest in enumerate(guests):
        take_part(file, guest, *((export, "") if at % 2 == 0 else ("", export)))
    return guests


def names(file: EventFile, guest: Guest) -> set[str]:
    return {one.attendee for one in suggested(file, guest.id).people}


def test_who_agreed_and_is_here_is_suggested_with_the_others_reason(event_file: EventFile, add_guest: AddGuest) -> None:
    guests = hall(event_file, add_guest)
    (export,) = (topic.id for topic in own_interests(event_file, guests[0].id).topics)  # type: ignore[union-attr]
    first = suggested(event_file, guests[0].id).people
    assert {one.attendee for one in first} == {guests[at].id for at in (1, 3, 5)}
    assert all((one.reason.wanted, one.reason.offered) == ((export,), ()) for one in first)
    assert {one.public_name for one in first} == {"Ada K."}
    record_exchange(event_file, [Answer(guests[at].id, ()) for at in (0, 1)])
    assert names(event_file, guests[0]) == {guests[at].id for at in (3, 5)}
    take_back(event_file, guests[3].id, language="en", point="Foyer 1")
    assert names(event_file, guests[0]) == {guests[5].id}
    assert names(event_file, guests[3]) == set()
    before = derived.contents(event_file.writer)
    event_file.rebuild()
    assert derived.contents(event_file.writer) == before


def test_of_fewer_than_five_nobody_is_suggested(event_file: EventFile, add_guest: AddGuest) -> None:
    guests = hall(event_file, add_guest, 4)
    assert suggested(event_file, guests[0].id).too_few
    away = add_guest("Not Here", organisation="Elsewhere", group="G1")
    (export,) = (topic.id for topic in own_interests(event_file, away.id).topics)  # type: ignore[union-attr]
    texts = suggestion_texts(event_file, "tr")
    stated = Interests(looks_for=frozenset({export}))
    agree(event_file, away.id, stated, read=texts.read, language="tr", point="")
    assert not names(event_file, guests[0])
    assert suggested(event_file, away.id).absent
    admit(event_file, away.badge, point="Desk 1")
    assert away.id in names(event_file, guests[0])


def test_answers_of_the_list_are_proposed_and_suggest_nobody_before_they_agree(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    guests = hall(event_file, add_guest)
    listed = add_guest("Listed Guest", organisation="Firm L", answers={"What I look for": "export"})
    admit(event_file, listed.badge, point="Desk 1")
    own = own_interests(event_file, listed.id)
    assert own is not None
    assert (len(own.interests.looks_for), own.agreed) == (1, False)
    assert listed.id not in names(event_file, guests[0]) | names(event_file, guests[2])
    assert not suggested(event_file, listed.id).people


def test_what_somebody_offers_stands_in_their_copy_and_goes_with_them(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    guests = hall(event_file, add_guest)
    copy = person_copy(event_file, guests[1].id)
    (row,) = copy.sections[CopySection.INTERESTS]
    assert (row["offers"], row["looks_for"]) == ((), ("Export",))
    assert [one["purpose"] for one in copy.sections[CopySection.CONSENTS]] == ["suggestions"]
    assert any("suggested to them" in str(one["text"]) for one in copy.sections[CopySection.TEXTS])
    erase(event_file, guests[1].id, reason=ErasureReason.ASKED)
    assert guests[1].id not in names(event_file, guests[0])
    assert not [
        one
        for one in event_file.journal.records()
        if one.kind == "interests" and one.subject == guests[1].id and one.body
    ]
