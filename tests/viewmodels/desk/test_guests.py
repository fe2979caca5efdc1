"""Guests whom a list only counts are named at the desk; and all that the list says of somebody is to be seen there."""

from dataclasses import dataclass

import pytest

from kiosk.domain.erasure import ErasureReason
from kiosk.services.admit import admit_attendee
from kiosk.services.erase import erase
from kiosk.services.erasure_requests import requested_erasures
from kiosk.services.people.naming import name_guest
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees
from tests.conftest import AddGuest, Guest
from tests.left_behind import texts_of
from tests.viewmodels.desk.conftest import Desk, last_scans


@dataclass(frozen=True)
class Group:
    ada: Guest
    one: Guest
    two: Guest


@pytest.fixture
def group(add_guest: AddGuest) -> Group:
    ada = add_guest(
        "Ada Lovelace", organisation="Engines", comment="Comes late", language="tr", link="https://ada.example.org"
    )
    one, two = (add_guest("", guest_of=ada.id, guest=number, organisation="Engines") for number in (1, 2))
    return Group(ada, one, two)


def facts(desk: Desk) -> list[tuple[str, str]]:
    return list(zip(desk.model.pane.factLabels, desk.model.pane.factTexts, strict=True))


def test_the_host_s_pane_says_how_many_come_with_them_and_who(desk: Desk, group: Group, event_file: EventFile) -> None:
    name_guest(event_file, group.one.id, "Grace Hopper")
    admit_attendee(event_file, group.one.id, point="Desk 2")
    desk.model.scanned(group.ada.badge)
    assert facts(desk) == [
        ("Guests in: 1 of 2", "Grace Hopper, without a name: 1"),
        ("Comment", "Comes late"),
        ("Language", "Türkçe"),
        ("On the web", "https://ada.example.org"),
    ]
    assert desk.model.pane.spoken.endswith("Guests in: 1 of 2: Grace Hopper, without a name: 1.")


def test_one_of_the_party_is_chosen_and_leads_back_to_the_others(desk: Desk, group: Group) -> None:
    desk.model.scanned(group.ada.badge)
    desk.model.guest.openAbout()
    about = desk.model.guest.about
    assert (desk.model.panel, about.name, about.detail) == ("about", "Ada Lovelace", "Engines")
    assert [(row.name, row.state_text) for row in about.guests.rows] == [
        ("Ada Lovelace +1", "Not in yet"),
        ("Ada Lovelace +2", "Not in yet"),
    ]
    about.pick(1)
    assert (desk.model.panel, desk.model.pane.kind, desk.model.pane.about) == ("", "admitted", group.two.id)
    assert facts(desk) == [("Guest of", "Ada Lovelace")]
    desk.model.guest.openAbout()
    assert [(row.name, row.state_text) for row in about.guests.rows] == [
        ("Ada Lovelace", "In since 09:30"),
        ("Ada Lovelace +1", "Not in yet"),
    ]
    desk.model.guest.openAbout()
    assert (desk.model.panel, about.name) == ("", "")


def test_a_guest_is_named_and_the_name_taken_back(desk: Desk, group: Group, event_file: EventFile) -> None:
    desk.model.scanned(group.one.badge)
    assert [advice.act for advice in desk.model.pane.answer.advice] == ["party", "name_guest"]
    desk.model.follow("name_guest")
    naming = desk.model.guest.naming
    assert (desk.model.panel, naming.subject, naming.name, naming.organisation) == (
        *("name", "Guest 1 of Ada Lovelace"),
        *("", "Engines"),
    )
    naming.save(" ", "")
    assert (desk.model.panel, naming.wrong) == ("name", "A guest needs a name; nothing was changed.")
    naming.save("Grace  Hopper", "Navy")
    assert (desk.model.panel, desk.model.pane.given, desk.model.pane.family) == ("", "Grace", "Hopper")
    assert (desk.model.pane.kind, desk.model.pane.organisation, desk.model.pane.attention) == ("admitted", "Navy", "")
    assert desk.toasts[-1] == ("Ada Lovelace +1 is called Grace Hopper now.", False)
    assert last_scans(desk)[0][1] == "Grace Hopper"

    desk.model.follow("name_guest")
    assert naming.name == "Grace Hopper"
    naming.takeBack()
    person = attendees.get(event_file.reader, group.one.id)
    assert person is not None
    assert (person.name, person.unnamed, person.organisation) == ("Ada Lovelace +1", True, "Engines")
    assert desk.model.pane.attention == "A guest without a name yet: ask for it."


def test_a_name_that_is_on_the_list_already_is_given_only_when_it_is_saved_again(
    desk: Desk, group: Group, add_guest: AddGuest, event_file: EventFile
) -> None:
    add_guest("Grace Hopper", organisation="Navy")
    desk.model.scanned(group.one.badge)
    desk.model.guest.openNaming()
    naming = desk.model.guest.naming
    naming.save("grace hoper", "")
    assert naming.wrong == "Grace Hopper is on the list already. Save again if this is somebody else."
    assert (desk.model.panel, desk.sounds[-1]) == ("name", "refused")
    naming.save("Hopper Grace", "")
    assert naming.wrong.startswith("Grace Hopper is on the list already."), "another name is asked about anew"
    add_guest("Grace Hopper", organisation="Marines")
    naming.save("Hopper Grace", "")
    assert (desk.model.panel, naming.name) == ("name", ""), "so is whoever came to the list meanwhile"
    naming.save("Hopper Grace", "")
    person = attendees.get(event_file.reader, group.one.id)
    assert person is not None
    assert (desk.model.panel, person.name) == ("", "Hopper Grace")
    desk.model.guest.openNaming()
    naming.save("Hopper Grace", "Navy")
    assert desk.model.panel == "name"
    desk.model.closePanel()
    desk.model.guest.openNaming()
    assert naming.wrong == ""


def test_a_guest_s_own_name_is_nobody_else_s(desk: Desk, group: Group, event_file: EventFile) -> None:
    name_guest(event_file, group.one.id, "Grace Hoper")
    desk.model.scanned(group.one.badge)
    desk.model.guest.openNaming()
    desk.model.guest.naming.save("Grace Hopper", "")
    assert desk.model.panel == ""


def test_somebody_on_the_list_who_is_erased_meanwhile_is_named_no_more(
    desk: Desk, group: Group, add_guest: AddGuest, event_file: EventFile
) -> None:
    listed = add_guest("Grace Hopper")
    desk.model.scanned(group.one.badge)
    desk.model.guest.openNaming()
    desk.model.guest.naming.save("grace hoper", "")
    desk.model.refresh()
    assert "Grace" in texts_of(desk.model)
    erase(event_file, listed.id, reason=ErasureReason.ASKED)
    desk.model.refresh()
    assert "Grace" not in texts_of(desk.model)
    assert desk.model.panel == "name"


def test_a_name_that_another_desk_gave_meanwhile_is_not_taken_back(
    desk: Desk, group: Group, event_file: EventFile
) -> None:
    name_guest(event_file, group.one.id, "Grace Hoper")
    desk.model.scanned(group.one.badge)
    desk.model.guest.openNaming()
    name_guest(event_file, group.one.id, "Grace Hopper")
    desk.model.guest.naming.takeBack()
    assert desk.model.guest.naming.wrong == "The guest was given another name since; nothing was changed."
    assert desk.sounds[-1] == "refused"


def test_somebody_who_is_nobody_s_guest_is_not_named_here(desk: Desk, group: Group) -> None:
    desk.model.scanned(group.ada.badge)
    desk.model.guest.openNaming()
    assert desk.model.panel == ""
    assert desk.toasts[-1] == ("Only a guest whom the list counts with somebody is named here.", False)


def test_a_scan_while_a_name_is_typed_is_answered_and_the_name_still_is_the_other_guest_s(
    desk: Desk, group: Group, event_file: EventFile
) -> None:
    desk.model.scanned(group.one.badge)
    desk.model.guest.openNaming()
    desk.model.scanned(group.ada.badge)
    assert (desk.model.panel, desk.model.pane.about) == ("name", group.ada.id)
    desk.model.guest.naming.save("Grace Hopper", "")
    assert desk.model.pane.about == group.ada.id
    person = attendees.get(event_file.reader, group.one.id)
    assert person is not None
    assert person.name == "Grace Hopper"


def test_answers_stand_in_the_order_in_which_a_door_needs_them(desk: Desk, add_guest: AddGuest) -> None:
    answers = {"Topics": "Markets", "What I offer": "Advice,\nand more", "May we take photos?": "No", "Empty": ""}
    guest = add_guest("Ben Hill", answers=answers, comment="Late", email="ben@example.org", phone="+90 212")
    desk.model.scanned(guest.badge)
    assert facts(desk) == [
        ("May we take photos?", "No"),
        ("Comment", "Late"),
        ("Topics", "Markets"),
        ("What I offer", "Advice, and more"),
    ]
    desk.model.guest.openAbout()
    texts = [fact.text for fact in desk.model.guest.about.facts.rows]
    assert "Advice,\nand more" in texts
    assert {"ben@example.org", "+90 212"} <= set(texts)
    assert not {"ben@example.org", "+90 212"} & set(desk.model.pane.factTexts), "the queue can read the pane"


def test_guests_of_whom_no_name_is_known_are_said_to_have_none(desk: Desk, group: Group) -> None:
    desk.model.scanned(group.ada.badge)
    assert facts(desk)[0] == ("Guests in: 0 of 2", "no names yet")


def test_who_comes_in_at_another_desk_meanwhile_is_seen_on_the_pane(
    desk: Desk, group: Group, event_file: EventFile
) -> None:
    desk.model.scanned(group.ada.badge)
    admit_attendee(event_file, group.two.id, point="Desk 2")
    desk.model.refresh()
    assert facts(desk)[0][0] == "Guests in: 1 of 2"


def test_a_guest_who_was_erased_is_gone_from_the_host_s_pane_and_from_the_panels(
    desk: Desk, group: Group, event_file: EventFile
) -> None:
    name_guest(event_file, group.one.id, "Grace Hopper")
    desk.model.scanned(group.ada.badge)
    desk.model.guest.openAbout()
    assert "Grace Hopper" in texts_of(desk.model)
    erase(event_file, group.one.id, reason=ErasureReason.ASKED)
    desk.model.refresh()
    assert "Grace" not in texts_of(desk.model)
    desk.model.scanned(group.two.badge)
    desk.model.guest.openNaming()
    erase(event_file, group.two.id, reason=ErasureReason.ASKED)
    desk.model.refresh()
    assert (desk.model.panel, desk.model.guest.naming.subject) == ("", "")


def test_a_guest_who_asks_to_be_erased_is_noted_with_one_tap_and_stays_until_the_organiser_does_it(
    desk: Desk, group: Group, event_file: EventFile
) -> None:
    desk.model.scanned(group.ada.badge)
    desk.model.guest.openAbout()
    desk.model.guest.about.requestErasure()
    (asked,) = requested_erasures(event_file)
    assert (asked.person.id, asked.point, asked.staff) == (group.ada.id, "Desk 1", "Selin")
    assert desk.toasts[-1] == ("The organiser is asked to erase Ada Lovelace.", False)
    assert desk.model.panel == ""
    assert attendees.get(event_file.reader, group.ada.id)
    desk.model.guest.openAbout()
    erase(event_file, group.ada.id, reason=ErasureReason.ASKED)
    desk.model.guest.about.requestErasure()
    assert desk.toasts[-1] == ("This person was erased before; nothing was changed.", True)
