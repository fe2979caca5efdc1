"""A kiosk is told to restart from afar: once, in time, by organisers alone, however its orders travel."""

import pytest

from kiosk.domain.fault import Fault
from kiosk.domain.faults.hub import NoSuchKiosk
from kiosk.domain.kiosks.restart import RestartOrder, RestartOutcome, is_due, outcome_of
from kiosk.domain.kiosks.role import Role
from kiosk.services.kiosks.restarting import (
    HOLDS_MS,
    own_restart_order,
    restart_orders,
    take_back_restart,
    tell_to_restart,
)
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.intake import take
from tests.conftest import STARTS, GivenClock
from tests.hosts import OpenKiosk, key_of, send

ORDER = RestartOrder("UDESK", "a1", STARTS, STARTS + HOLDS_MS)


def test_a_screen_restarts_once_for_each_order_and_not_after_its_end() -> None:
    assert is_due(ORDER, "", STARTS + 1)
    assert not is_due(ORDER, "a1", STARTS + 1), "it was opened when this order stood"
    assert not is_due(ORDER, "", ORDER.ends), "somebody may rely on the screen by now"
    assert not is_due(None, "", STARTS)


def test_what_became_of_it_is_told_from_what_the_kiosk_says() -> None:
    assert outcome_of(ORDER, "", STARTS) is RestartOutcome.WAITING
    assert outcome_of(ORDER, "before", ORDER.ends) is RestartOutcome.MISSED
    assert outcome_of(ORDER, "a1", ORDER.ends) is RestartOutcome.DONE


def test_orders_that_come_late_twice_or_in_another_order_end_the_same(
    event_file: EventFile, clock: GivenClock, open_kiosk: OpenKiosk
) -> None:
    kiosks = [open_kiosk(f"Desk {number}", Role.DESK) for number in (2, 3, 4)]
    key = key_of(kiosks[0])
    for kiosk in kiosks:
        send(event_file, kiosk)
    orders = [tell_to_restart(event_file, key)]
    clock.forward(1)
    orders.append(tell_to_restart(event_file, key))
    told = [record for record in event_file.journal.records() if record.kind == "restart"]
    for kiosk, arriving in zip(kiosks, (told, told[::-1], [*told, *told, told[0]]), strict=True):
        for record in arriving:
            with kiosk.writing():
                take(kiosk.journal, [record])
        assert restart_orders(kiosk) == {key: orders[-1]}
    assert own_restart_order(kiosks[0]) == orders[-1]
    assert own_restart_order(kiosks[1]) is None
    clock.forward(1)
    take_back_restart(event_file, key)
    send(event_file, kiosks[0])
    assert not is_due(own_restart_order(kiosks[0]), "", clock())


def test_only_organisers_tell_kiosks_to_restart_and_only_those_that_there_are(
    event_file: EventFile, open_kiosk: OpenKiosk
) -> None:
    foyer, desk = open_kiosk("Foyer 2", Role.FOYER), open_kiosk("Desk 2", Role.DESK)
    send(event_file, foyer)
    with pytest.raises(Fault):
        tell_to_restart(foyer, key_of(desk))
    with pytest.raises(NoSuchKiosk):
        tell_to_restart(event_file, "UNKNOWN")
    assert restart_orders(foyer) == {}
