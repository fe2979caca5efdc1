"""Whose badges are printed."""

import pytest

from kiosk.domain.admission.code import Reading, read
from kiosk.domain.fault import Fault
from kiosk.services.badges import badges_of
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest
from tests.facts import Said


def test_everybody_by_name_but_the_cancelled(event_file: EventFile, add_guest: AddGuest) -> None:
    elif_ = add_guest("Elif Kılıç", organisation="Kuzey Makine", group="SME")
    add_guest("Ada Ölçer")
    add_guest("Burak Şahin", status="cancelled")
    first, second = badges_of(event_file)
    assert first.given_name == "Ada"
    assert (second.code, second.given_name, second.family_name) == (elif_.badge, "Elif", "Kılıç")
    assert (second.organisation, second.group) == ("Kuzey Makine", "SME")


@pytest.mark.parametrize("text", ["kilic", "KUZEY MAKİNE", "sme"])
def test_only_those_named(event_file: EventFile, add_guest: AddGuest, text: str) -> None:
    elif_ = add_guest("Elif Kılıç", organisation="Kuzey Makine", group="SME")
    add_guest("Ada Ölçer", organisation="Other")
    assert [badge.code for badge in badges_of(event_file, (text,))] == [elif_.badge]


def test_only_the_holder_of_a_code(event_file: EventFile, add_guest: AddGuest) -> None:
    add_guest("Elif Kılıç")
    ada = add_guest("Ada Ölçer", ticket="ticket-of-ada")
    for code in (ada.badge, "ticket-of-ada", ada.id):
        assert [badge.code for badge in badges_of(event_file, (code,))] == [ada.badge]


@pytest.mark.parametrize("text", ["Kaya", "kay", "aya", "order-of-all", "ORDER-OF"])
def test_of_a_name_that_many_bear_every_badge_is_printed(event_file: EventFile, text: str) -> None:
    family = [Said("attendee", f"a{n}", {"name": f"Guest{n} Kaya", "order": "order-of-all"}) for n in range(1_100)]
    event_file.journal.append_many([*family, Said("attendee", "b", {"name": "Ben Hill"})])
    assert len(badges_of(event_file, (text,))) == 1_100


def test_who_has_no_badge_code_is_given_one_that_stays(event_file: EventFile) -> None:
    event_file.journal.append(Said("attendee", "a", {"name": "Ada Ölçer", "codes": {"t": "ticket"}}))
    (badge,) = badges_of(event_file)
    assert read(badge.code, event_file.read_event().id) is Reading.OURS
    assert badges_of(event_file) == [badge]


def test_nobody_found_is_a_fault(event_file: EventFile, add_guest: AddGuest) -> None:
    with pytest.raises(Fault, match="Nobody is on the roster yet"):
        badges_of(event_file)
    add_guest("Ada Ölçer")
    with pytest.raises(Fault, match="Nobody on the roster fits “Zzyzx”"):
        badges_of(event_file, ("Zzyzx",))
