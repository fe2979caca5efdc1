"""What travels between kiosks arrives as it was, or is refused in one sentence."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.facts.record import GENESIS, Record, canonical, chain, digest_of
from kiosk.domain.kiosks import wire

texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40)


def _record(kind: str, subject: str, name: str, seq: int, erased: bool) -> Record:
    body, salt = canonical({"name": name}), b"s" * 16
    digest = digest_of(salt, body)
    hashed = chain(GENESIS, "d1", seq, 5, kind, subject, digest)
    if erased:
        return Record("d1", seq, 5, kind, subject, None, None, digest, hashed)
    return Record("d1", seq, 5, kind, subject, body, salt, digest, hashed)


records = st.lists(
    st.builds(_record, st.sampled_from(("scan", "attendee")), texts, texts, st.integers(1, 2**40), st.booleans()),
    max_size=40,
)


@given(records)
def test_records_arrive_as_they_were(sent: list[Record]) -> None:
    assert wire.decode(wire.encode(sent)) == sent


@given(st.binary(max_size=300))
def test_whatever_else_arrives_is_refused(garbage: bytes) -> None:
    with pytest.raises(wire.WireError):
        wire.decode(garbage)


@given(records.filter(bool), st.data())
def test_a_flipped_bit_never_changes_what_a_record_says(sent: list[Record], data: st.DataObject) -> None:
    message = bytearray(wire.encode(sent))
    message[data.draw(st.integers(0, len(message) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    try:
        arrived = wire.decode(bytes(message))
    except wire.WireError:
        return
    known = {(record.digest, record.body) for record in sent}
    assert all(record.body is None or (record.digest, record.body) in known for record in arrived)


def test_a_message_that_would_fill_the_memory_is_refused() -> None:
    import zlib

    with pytest.raises(wire.WireError, match="too large"):
        wire.decode(b"Z" + zlib.compress(b"[" * 64 * 2**20))


@pytest.mark.parametrize("letter", ["a", '"', "\\", "ş", "\U0001f600"])
def test_the_longest_record_and_the_fullest_batch_fit_into_a_message(letter: str) -> None:
    names = (letter * (wire.LONGEST_BODY // 3), letter * 300)
    for name, count in zip(names, (1, 250), strict=True):
        sent = [_record("attendee", "a1", name, seq, erased=False) for seq in range(1, count + 1)]
        assert wire.decode(wire.encode(sent)) == sent


def test_a_record_that_is_too_long_costs_only_itself() -> None:
    long = _record("attendee", "a1", "x" * wire.LONGEST_BODY, 1, erased=False)
    short = _record("attendee", "a1", "x", 2, erased=False)
    assert wire.decode(wire.encode([long, short])) == [short]
