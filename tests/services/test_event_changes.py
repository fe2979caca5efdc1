"""What an event is can be changed once it was made, and taken back."""

import pytest

from kiosk.domain.fault import Fault
from kiosk.domain.faults.event import ColourUnreadable, EventEndsTooSoon, EventUnnamed, EventWithoutLanguage, NoTimeZone
from kiosk.domain.moment import local
from kiosk.services.event_changes import change_event, take_event_change_back
from kiosk.storage.event_file import EventFile


def test_in_another_zone_the_event_begins_at_the_same_hour(event_file: EventFile) -> None:
    before = event_file.read_event()
    change = change_event(event_file, timezone="Asia/Tokyo")
    after = event_file.read_event()
    assert (change.before, change.after) == (before, after)
    assert change.fields == ("timezone", "starts", "ends")
    assert f"{local(after.starts, after.zone):%H:%M}" == f"{local(before.starts, before.zone):%H:%M}" == "09:30"
    take_event_change_back(event_file, change)
    assert event_file.read_event() == before


def test_taking_back_leaves_what_somebody_changed_since(event_file: EventFile) -> None:
    change = change_event(event_file, name="Growth", place="Hall 1")
    change_event(event_file, place="Hall 2")
    take_event_change_back(event_file, change)
    event = event_file.read_event()
    assert (event.name, event.place) == ("Keys to successful growth", "Hall 2")


@pytest.mark.parametrize(
    ("field", "value", "fault"),
    [
        ("name", "  ", EventUnnamed),
        ("languages", (), EventWithoutLanguage),
        ("timezone", "Nowhere/Land", NoTimeZone),
        ("accent", "#FFFFAA", ColourUnreadable),
        ("ends", 1, EventEndsTooSoon),
    ],
)
def test_an_event_that_cannot_be_is_refused_and_nothing_is_written(
    event_file: EventFile, field: str, value: object, fault: type[Fault]
) -> None:
    event, records = event_file.read_event(), event_file.journal.count()
    with pytest.raises(fault):
        change_event(event_file, **{field: value})
    assert (event_file.read_event(), event_file.journal.count()) == (event, records)


def test_the_same_again_writes_nothing(event_file: EventFile) -> None:
    change_event(event_file, place="Hall 1")
    records = event_file.journal.count()
    assert change_event(event_file, place="Hall 1").fields == ()
    assert event_file.journal.count() == records
