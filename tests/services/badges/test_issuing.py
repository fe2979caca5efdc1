"""Whose badges are printed."""

import pytest

from kiosk.domain.admission.code import Reading, read
from kiosk.domain.badges.badge import Badge
from kiosk.domain.badges.imprint import MOST, BadgeChoice
from kiosk.domain.badges.no_badge import NoBadgeReason
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.wire import LONGEST_BODY
from kiosk.services.badges.choosing import badge_overview, selected
from kiosk.services.badges.issuing import badges_of
from kiosk.services.badges.runs import last_run, record_run, undo_run
from kiosk.services.erase import erase
from kiosk.services.people.correcting import correct
from kiosk.services.people.same_person import merge_people
from kiosk.services.printing.orders import replace_badge
from kiosk.storage.event_file import EventFile
from tests.conftest import AddGuest, GivenClock
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


NEW, CHANGED = BadgeChoice.NEW, BadgeChoice.CHANGED


def _differing(file: EventFile) -> tuple[int, int]:
    counts = badge_overview(file).counts
    return counts[NEW], counts[CHANGED]


def test_the_next_badges_are_those_that_are_new_and_those_on_which_something_else_stands_since(
    event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    ada, burak = add_guest("Ada Ölçer"), add_guest("Burak Şahin", group="SME")
    assert _differing(event_file) == (2, 0)
    record_run(event_file, badges_of(event_file), "A6")
    assert _differing(event_file) == (0, 0)
    with pytest.raises(Fault, match="No badge is left to print"):
        badges_of(event_file, choices={NEW, CHANGED})
    clock.forward(1)
    elif_ = add_guest("Elif Kılıç")
    correct(event_file, ada.id, {"organisation": "Kuzey Makine"})
    correct(event_file, burak.id, {"phone": "+90 532 000 00 00"})
    assert _differing(event_file) == (1, 1)
    assert [badge.code for badge in badges_of(event_file, choices={NEW})] == [elif_.badge]
    assert [badge.organisation for badge in badges_of(event_file, choices={CHANGED})] == ["Kuzey Makine"]
    assert len(badges_of(event_file, ("burak",), choices={NEW, CHANGED})) == 3
    record_run(event_file, badges_of(event_file, choices={NEW, CHANGED}), "A6")
    correct(event_file, ada.id, {"organisation": ""})
    assert _differing(event_file) == (0, 1), "what was printed last holds, not what was printed before"
    replace_badge(event_file, burak.id, point="Desk 1")
    assert _differing(event_file) == (0, 2), "another code stands on it"


def test_badges_that_never_came_out_of_the_printer_are_new_again(
    event_file: EventFile, add_guest: AddGuest, clock: GivenClock
) -> None:
    add_guest("Ada Ölçer")
    record_run(event_file, badges_of(event_file), "A6")
    clock.forward(1)
    add_guest("Elif Kılıç")
    record_run(event_file, badges_of(event_file, choices={NEW}), "A7")
    last = last_run(event_file)
    assert last is not None
    assert (last.layout, last.count) == ("A7", 1)
    undo_run(event_file, last.run)
    assert _differing(event_file) == (1, 0)
    with pytest.raises(Fault, match="could be taken back"):
        undo_run(event_file, last.run)  # two taps take no other run back
    undo_run(event_file)
    assert _differing(event_file) == (2, 0)


def test_who_stood_on_two_lists_and_has_a_badge_of_one_of_them_is_not_new(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    one, two = add_guest("Ada Ölçer"), add_guest("Ada Ölçer")
    record_run(event_file, badges_of(event_file), "A6")
    merge_people(event_file, one.id, two.id)
    assert _differing(event_file) == (0, 0)


def test_a_hall_is_recorded_in_pieces_that_every_kiosk_takes_and_names_nobody(event_file: EventFile) -> None:
    record_run(event_file, [Badge(f"F{n}", f"Guest{n}", attendee=f"a{n}") for n in range(MOST + 1)], "A6")
    bodies = [
        body for (body,) in event_file.reader.execute("SELECT body FROM journal WHERE kind = 'badge_run' ORDER BY seq")
    ]
    assert len(bodies) == 2
    assert max(map(len, bodies)) < LONGEST_BODY
    assert "Guest" not in "".join(bodies)
    last = last_run(event_file)
    assert last is not None
    assert (last.count, undo_run(event_file), last_run(event_file)) == (MOST + 1, last, None)


def test_who_gets_no_badge_is_told_with_the_reason_and_gets_one_when_named(
    event_file: EventFile, add_guest: AddGuest
) -> None:
    ada = add_guest("Ada Ölçer", group="SME")
    add_guest("Burak Şahin", group="SME", status="cancelled")
    add_guest("Cem Kaya", blocked=True)
    event_file.journal.append(Said("attendee", "g", {"guest_of": ada.id, "guest": 1}))
    gone = add_guest("Gone Away")
    erase(event_file, gone.id, reason=ErasureReason.ASKED)
    told = [(one.reason, one.count, [person.name for person in one.people]) for one in selected(event_file).left_out]
    assert told == [
        (NoBadgeReason.CANCELLED, 1, ["Burak Şahin"]),
        (NoBadgeReason.BLOCKED, 1, ["Cem Kaya"]),
        (NoBadgeReason.UNNAMED, 1, ["Ada Ölçer +1"]),
        (NoBadgeReason.ERASED, 1, []),
    ]
    assert [badge.code for badge in badges_of(event_file)] == [ada.badge]
    of_group = selected(event_file, ("SME",))
    assert [person.id for person in of_group.people] == [ada.id]
    assert [(one.reason, one.count) for one in of_group.left_out] == [(NoBadgeReason.CANCELLED, 1)]
    (named,) = badges_of(event_file, ("burak",))
    assert named.given_name == "Burak"
