"""Every kind of fact is read as it was written, whatever else a newer version says in it."""

import json
from collections.abc import Mapping
from dataclasses import fields
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.admission.decision import DecisionReason
from kiosk.domain.admission.verdict import UndoReason
from kiosk.domain.agenda.session import SessionStanding, SessionText
from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.kinds import BundleKey, EventDetails, Fact
from kiosk.domain.facts.privacy import TextShown, text_digest
from kiosk.domain.facts.reading import read
from kiosk.domain.facts.record import Record, canonical
from kiosk.domain.facts.registry import KINDS, Kind, Unknown, body_of, kind_of, subject_of
from kiosk.domain.facts.values import Bound, Moment, StaffId
from kiosk.domain.kiosks.role import Role
from kiosk.domain.meeting.wish_answer import WishAnswer
from kiosk.domain.moment import EARLIEST, LATEST
from kiosk.domain.networking.exchange import TextKind
from kiosk.domain.printing.job import PrintReason
from kiosk.domain.roster.attendee import Listed, OrderStatus
from kiosk.domain.roster.staff_note import StaffNote
from kiosk.domain.voices.pain_point import PainPointStanding

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
VALUES: Mapping[Any, st.SearchStrategy[Any]] = {
    str: words,
    int: st.integers(0, 2**40),
    bool: st.booleans(),
    Moment: st.integers(EARLIEST, LATEST),
    Bound: st.just(0) | st.integers(EARLIEST, LATEST),
    Mapping[str, bool]: st.dictionaries(words, st.booleans(), max_size=3),
    Mapping[str, Listed]: st.dictionaries(words, st.sampled_from(Listed), max_size=3),
    tuple[str, ...]: st.lists(words, max_size=3).map(tuple),
    Mapping[str, str]: st.dictionaries(words, words, max_size=3),
    Mapping[str, SessionText]: st.dictionaries(words, st.builds(SessionText, words, words, words, words, words)),
    OrderStatus: st.sampled_from(OrderStatus),
    Role: st.sampled_from(Role),
    SessionStanding: st.sampled_from(SessionStanding),
    ErasureReason: st.sampled_from(ErasureReason),
    TextKind: st.sampled_from(TextKind),
    UndoReason: st.sampled_from(UndoReason),
    DecisionReason: st.sampled_from(DecisionReason),
    PrintReason: st.sampled_from(PrintReason),
    StaffNote: st.sampled_from(StaffNote),
    PainPointStanding: st.sampled_from(PainPointStanding),
    WishAnswer: st.sampled_from(WishAnswer),
    StaffId: st.binary(min_size=8, max_size=8).map(bytes.hex),
}
SENSIBLE: Mapping[type, Mapping[str, st.SearchStrategy[Any]]] = {
    EventDetails: {
        "timezone": st.sampled_from((None, "UTC", "Europe/Istanbul")),
        "accent": st.sampled_from((None, "#551A48")),
        "languages": st.sampled_from((None, ("en",), ("tr", "ar"))),
    },
    TextShown: {"text": st.just("May they?"), "digest": st.just(text_digest("May they?"))},
    BundleKey: {"key": st.binary(min_size=32, max_size=32).map(bytes.hex)},
}


def facts_of(kind: Kind) -> st.SearchStrategy[Any]:
    """Return a strategy for whatever facts of a kind may say."""
    hints = get_type_hints(kind.type, include_extras=True)
    values: dict[str, st.SearchStrategy[Any]] = {}
    for field in fields(kind.type):
        plain = next((one for one in VALUES if hints[field.name] in (one, one | None)), None)
        assert plain is not None, f"{kind.name}.{field.name} has a type that no reader knows"
        values[field.name] = VALUES[plain] if hints[field.name] == plain else st.none() | VALUES[plain]
    return st.builds(kind.type, **values | dict(SENSIBLE.get(kind.type, {})))


def record_of(kind: str, subject: str, body: Mapping[str, Any]) -> Record:
    return Record("d1", 1, EARLIEST, kind, subject, canonical(body), b"", b"", b"")


@pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS)
@given(data=st.data())
def test_a_fact_is_read_as_it_was_written(kind: Kind, data: st.DataObject) -> None:
    fact = data.draw(facts_of(kind))
    body = json.loads(canonical(body_of(fact)))
    assert read(record_of(kind_of(fact), subject_of(fact), body)) == fact
    assert read(record_of(kind_of(fact), subject_of(fact), body | {"of a newer version": [1]})) == fact


def test_a_kind_of_a_newer_version_is_carried_on_whole() -> None:
    voice: Fact = Unknown("voice", "v1", {"text": "More coffee", "votes": [1, 2]})
    assert read(record_of(kind_of(voice), subject_of(voice), body_of(voice))) == voice


@pytest.mark.parametrize("at", [0, EARLIEST - 1, LATEST + 1, 253_402_300_799_000, 2**62, -1, 1.5, True, "noon"])
def test_what_lies_outside_1971_to_2200_is_no_time(at: object) -> None:
    session = read(record_of("session", "s1", {"title": "Opening", "starts": at}))
    assert session == read(record_of("session", "s1", {"title": "Opening"}))
    with pytest.raises(ValueError, match="starts"):
        read(record_of("event", "event", {"starts": at}))


@pytest.mark.parametrize(("kind", "field"), [("scan", "staff"), ("undo", "staff"), ("erasure", "staff")])
def test_a_name_in_the_place_of_an_id_of_staff_is_not_read(kind: str, field: str) -> None:
    assert read(record_of(kind, "a1", {field: "Selin Ak"})) == read(record_of(kind, "a1", {}))


@pytest.mark.parametrize("kind", ["undo", "erasure"])
def test_free_text_in_the_place_of_a_reason_is_not_read(kind: str) -> None:
    assert read(record_of(kind, "a1", {"reason": "Elif Kaya asked for it"})) == read(record_of(kind, "a1", {}))
