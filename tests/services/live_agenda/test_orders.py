"""In whatever order kiosks hear what was changed of the agenda and taken back, they come to the same."""

import itertools
import shutil
from pathlib import Path
from random import Random

import pytest
from hypothesis import strategies as st

from kiosk.bootstrap.this_machine import this_machine
from kiosk.domain.facts.record import GENESIS, Record, canonical, chain, digest_of
from kiosk.services.event import found_event
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import derived, sessions
from tests.conftest import STARTS
from tests.properties import holds
from tests.unchecked import merge_unchecked

DEVICES, IDS, ACTS = ("d1", "d2", "d3"), ("s1", "s2"), ("a1", "a2", "a3")
times = st.sampled_from([STARTS + number * 600_000 for number in range(3)])
rooms = st.sampled_from(["Main hall", "Foyer", ""])
texts = st.dictionaries(st.sampled_from(["tr", "ar"]), st.fixed_dictionaries({"title": st.just("Talk"), "room": rooms}))
standings = st.sampled_from(["scheduled", "cancelled", "withdrawn"])
listed = st.fixed_dictionaries(
    {}, optional={"title": st.just("Talk"), "starts": times, "room": rooms, "texts": texts, "standing": standings}
)
by_hand = st.fixed_dictionaries(
    {"act": st.sampled_from(ACTS)},
    optional={
        "undoes": st.sampled_from(ACTS),
        "starts": times,
        "ends": times,
        "delay": st.sampled_from([0, 20]),
        "room": rooms,
        "rooms": st.dictionaries(st.sampled_from(["tr", "ar"]), rooms),
        "cancelled": st.booleans(),
    },
)
announced = st.fixed_dictionaries(
    {},
    optional={
        "words": st.just({"": "Lunch"}),
        "ends": times,
        "points": st.just(["Desk 1"]),
        "withdrawn": st.booleans(),
    },
)
facts = st.one_of(
    st.tuples(st.just("session"), st.sampled_from(IDS), listed),
    st.tuples(st.just("session_change"), st.sampled_from(IDS), by_hand),
    st.tuples(st.just("announcement"), st.just("n1"), announced),
)
stamped = st.tuples(facts, st.sampled_from(DEVICES), st.sampled_from((STARTS, STARTS + 1)))
_numbers = itertools.count()


@pytest.fixture(scope="module")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("orders") / "event.db"
    file = EventFile.create(path, lambda: STARTS, this_machine)
    found_event(file, "Fair", "Europe/Istanbul", STARTS)
    file.close()
    return path


def record(kind: str, subject: str, body: dict[str, object], device: str, seq: int, at: int) -> Record:
    text = canonical(body)
    digest = digest_of(b"salt", text)
    return Record(
        device, seq, at, kind, subject, text, b"salt", digest, chain(GENESIS, device, seq, at, kind, subject, digest)
    )


@holds(
    few=25, many=500, said=st.lists(stamped, min_size=2, max_size=9), seed=st.integers(0, 1000), batch=st.integers(1, 4)
)
def test_whatever_order_kiosks_hear_of_it_in_they_come_to_the_same(
    founded: Path, said: list[tuple[tuple[str, str, dict[str, object]], str, int]], seed: int, batch: int
) -> None:
    counts = dict.fromkeys(DEVICES, 0)
    records, chance, contents = [], Random(seed), []
    for (kind, subject, body), device, at in said:
        counts[device] += 1
        records.append(record(kind, subject, body, device, counts[device], at))
    for _ in range(2):
        copy = founded.with_name(f"{next(_numbers)}.db")
        shutil.copyfile(founded, copy)
        file = EventFile.open(copy, lambda: STARTS, this_machine)
        for start in range(0, len(records), batch):
            merge_unchecked(file.journal, records[start : start + batch])
        contents.append(derived.contents(file.writer))
        sessions.shown(file.reader)
        sessions.every_as_listed(file.reader)
        file.rebuild()
        assert derived.contents(file.writer) == contents[-1]
        file.close()
        copy.unlink()
        chance.shuffle(records)
    assert contents[0] == contents[1]
