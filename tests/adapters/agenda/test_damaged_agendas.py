"""Whatever a file holds in the place of an agenda, it is one or a fault: one sentence, and no traceback."""

import copy
import json
from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.adapters.agenda.agenda_file import parse
from kiosk.domain.agenda.agenda import bounded
from kiosk.domain.fault import Fault
from kiosk.domain.moment import DAY
from tests import DATA
from tests.agendas import calendar, schedule
from tests.conftest import STARTS

FILES = DATA / "agenda"
ZONE = ZoneInfo("Europe/Istanbul")


@given(st.binary(max_size=300))
@settings(max_examples=300, deadline=None)
def test_any_bytes_are_an_agenda_or_a_fault(content: bytes) -> None:
    _agenda_or_fault(content)


SAMPLES = [
    (FILES / name).read_bytes()
    for name in ("schedule.xml", "calendar.ics", "sessionize-grid.json", "sessionize-all.json", "invalid-example.json")
]


@given(
    st.sampled_from(SAMPLES),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 20), st.binary(max_size=8)), max_size=4),
)
@settings(max_examples=400, deadline=None)
def test_a_damaged_agenda_is_an_agenda_or_a_fault(content: bytes, damages: list[tuple[float, int, bytes]]) -> None:
    for place, length, bytes_ in damages:
        at = int(place * len(content))
        content = content[:at] + bytes_ + content[at + length :]
    _agenda_or_fault(content)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(
    st.sampled_from(["id", "guid", "date", "start", "duration", "room", "title", "track", "persons", "abstract"]),
    VALUES,
)
@settings(max_examples=300, deadline=None)
def test_any_value_in_a_session_is_an_agenda_or_a_fault(key: str, value: object) -> None:
    _agenda_or_fault(json.dumps(schedule({key: value})).encode())


@given(
    st.sampled_from(["DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "SUMMARY"]),
    st.text(max_size=30),
)
@settings(max_examples=300, deadline=None)
def test_any_value_in_a_calendar_is_an_agenda_or_a_fault(name: str, value: str) -> None:
    _agenda_or_fault(calendar(f"DTSTART:20261120T100000\n{name}:{value}").encode("utf-8", "replace"))


def _agenda_or_fault(content: bytes) -> None:
    try:
        agenda = bounded(parse(content, "x", ZONE, (STARTS, STARTS + DAY)))
    except Fault as fault:
        sentence = str(fault)
    else:
        sentence = f"{len(agenda.sessions)} sessions"
        assert len({session.id for session in agenda.sessions}) == len(agenda.sessions)
    assert "\n" not in sentence


JSON_SAMPLES = [
    json.loads((FILES / name).read_text("utf-8"))
    for name in ("sessionize-grid.json", "sessionize-all.json", "invalid-example.json")
]


def _places(value: object, place: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        yield (*place, key)
        yield from _places(one, (*place, key))


@given(st.sampled_from(JSON_SAMPLES), st.data(), st.lists(VALUES, min_size=1, max_size=3))
@settings(max_examples=300, deadline=None)
def test_any_value_anywhere_in_an_agenda_is_an_agenda_or_a_fault(
    sample: Any, data: st.DataObject, values: list[object]
) -> None:
    document = copy.deepcopy(sample)
    for value in values:
        *way, last = data.draw(st.sampled_from(list(_places(document))))
        holder = document
        for key in way:
            holder = holder[key]
        holder[last] = value
    _agenda_or_fault(json.dumps(document).encode())
