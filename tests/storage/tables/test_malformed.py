"""Records that no version of Foyer writes: each is left out by itself, and whatever is read stays what it should be."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.admission.code import Reading
from kiosk.domain.admission.door_words import standing_sentence
from kiosk.domain.admission.verdict import Holder, Verdict
from kiosk.domain.palette import derive
from kiosk.domain.roster.attendee import Attendee
from kiosk.services.door_answer import answer_at
from kiosk.services.event import found_event
from kiosk.storage.event_file import EventFile
from kiosk.storage.journal.intake import UNFIT
from kiosk.storage.tables import derived, events, members, points
from tests.conftest import STARTS
from tests.facts import Said
from tests.properties import holds
from tests.unchecked import merge_unchecked

OURS = Reading.OURS
FIELDS = {
    "event": [
        *("id", "name", "timezone", "starts", "ends", "place"),
        *("accent", "languages", "names", "places", "organiser"),
    ],
    "device": ["name", "version"],
    "point": ["kind", "room", "session", "capacity", "days", "instead", "removed"],
    "rule": ["point", "kind", "named", "begins", "ends", "number", "days", "removed"],
    "grant": ["name", "role", "expires", "by", "signature", "hub"],
    "invitation": ["role", "expires", "valid_until", "uses", "closed", "accepted"],
    "fence": ["shut_out", "limited", "last", "staff", "retires", "number", "signature"],
    "key": ["key"],
}

odd = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(-1, 2**48)
    | st.floats()
    | st.text()
    | st.sampled_from(("abc", "\ud800", "Europe/Istanbul", "#551A48", "00" * 32, "en", "-1", "1e3")),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(), inner, max_size=2),
    max_leaves=4,
)
records = st.sampled_from(sorted(FIELDS)).flatmap(
    lambda kind: st.tuples(
        st.just(kind),
        st.just("event") if kind == "event" else st.sampled_from(("one", "two")),
        st.dictionaries(st.sampled_from(FIELDS[kind]), odd, min_size=1),
    )
)


def assert_readable(file: EventFile) -> None:
    """Read as every kiosk and hub does."""
    event = file.read_event()
    assert all(isinstance(text, str) for text in (event.name, event.place, event.organiser, event.id))
    assert isinstance(event.starts + event.ends, int)
    assert event.zone
    assert derive(event.accent)
    assert all(isinstance(event.name_in(language), str) for language in event.languages)
    for member in members.everyone(file.reader):
        assert isinstance(member.name + member.staff, str)
        assert isinstance(member.expires <= STARTS, bool)
    assert all(len(key) == 32 for _, key in members.sealing_keys(file.reader))
    for row in file.reader.execute("SELECT name, version FROM device"):
        assert all(isinstance(text, str) for text in row)
    for name, door in points.every(file.reader).items():
        assert isinstance(name + door.point.room + door.point.session + door.point.instead, str)
        assert isinstance(door.most + door.point.capacity, int)
        assert all(str(standing_sentence(rule)) for rule in door.rules)
        answer = answer_at(file.reader, door, Holder(Attendee("a1", "Elif"), revoked=False, first=None), OURS, STARTS)
        assert answer.verdict in Verdict


@holds(few=60, many=300, told=records)
def test_whatever_a_record_says_the_file_can_be_read_and_made_again(
    event_file: EventFile, told: tuple[str, str, dict[str, Any]]
) -> None:
    before = derived.contents(event_file.writer)
    try:
        event_file.journal.append(Said(*told))
    except UNFIT:
        assert derived.contents(event_file.writer) == before
    assert_readable(event_file)
    after = derived.contents(event_file.writer)
    event_file.rebuild()
    assert derived.contents(event_file.writer) == after


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        *(("grant", {"expires": "abc"}), ("grant", {"expires": 1.5}), ("grant", {"name": ["a"]})),
        *(("grant", {"role": "king"}), ("invitation", {"uses": -1}), ("invitation", {"accepted": [1]})),
        *(("fence", {"shut_out": "no"}), ("fence", {"staff": 7}), ("fence", {"last": {"a": 1}})),
        *(("key", {"key": "zz"}), ("key", {"key": "00"}), ("key", {})),
        *(("device", {"name": {"en": "Desk"}}), ("event", {"timezone": "Nowhere"}), ("event", {"accent": "red"})),
        *(("event", {"languages": "en"}), ("event", {"languages": []}), ("event", {"names": {"tr": 1}})),
        *(("event", {"starts": "noon"}), ("event", {"ends": 2**63 - 1}), ("event", {"timezone": ""})),
    ],
)
def test_a_malformed_record_is_taken_and_says_nothing(event_file: EventFile, kind: str, body: dict[str, Any]) -> None:
    before = derived.contents(event_file.writer)
    subject = {"event": "event", "device": event_file.journal.device}.get(kind, "one")
    event_file.journal.append(Said(kind, subject, body))
    assert derived.contents(event_file.writer) == before
    assert_readable(event_file)
    event_file.rebuild()
    assert derived.contents(event_file.writer) == before


def test_what_is_told_in_parts_is_taken_in_any_order(tmp_path: Path) -> None:
    first = EventFile.create(tmp_path / "first.db", lambda: STARTS, this_machine)
    found_event(first, "Fair", "Europe/Istanbul", STARTS)
    first.journal.append(Said("event", "event", {"place": "Hall 2"}))
    second = EventFile.create(tmp_path / "second.db", lambda: STARTS, this_machine)
    for record in reversed(list(first.journal.records())):
        merge_unchecked(second.journal, [record])
    assert events.get(second.reader) == events.get(first.reader)
    first.close()
    second.close()
