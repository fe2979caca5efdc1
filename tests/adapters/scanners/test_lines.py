"""Codes are read from a scanner's bytes however they end, and whatever else is in them."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.scanners.lines import LIMIT, CodeLines, code_lines


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\0"])
def test_two_codes_stay_two_whatever_ends_them(end: bytes) -> None:
    lines = CodeLines()
    assert lines.feed(b"F0X3ABC" + end + b"TICKET-7" + end) == ["F0X3ABC", "TICKET-7"]
    assert lines.end() == []


def test_a_byte_that_is_no_text_is_replaced_and_the_next_code_is_heard() -> None:
    lines = CodeLines()
    assert lines.feed(b"AB\xffCD\r") == ["AB\N{REPLACEMENT CHARACTER}CD"]
    assert lines.feed("Gül-7\n".encode()) == ["Gül-7"]


def test_a_line_without_end_takes_no_more_memory_than_a_code() -> None:
    lines = CodeLines()
    for _ in range(1000):
        assert lines.feed(b"x" * 4096) == []
    assert lines.feed(b"\nF0X3\n") == ["x" * LIMIT, "F0X3"]


@given(st.lists(st.binary(min_size=1).filter(lambda code: not set(code) & set(b"\r\n\0"))), st.data())
def test_no_way_of_cutting_the_stream_changes_its_codes(codes: list[bytes], data: st.DataObject) -> None:
    ends = [data.draw(st.sampled_from([b"\r", b"\n", b"\r\n", b"\0"])) for _ in codes]
    stream = b"".join(code + end for code, end in zip(codes, ends, strict=True))
    lines, heard, at = CodeLines(), [], 0
    while at < len(stream):
        length = data.draw(st.integers(1, 7))
        heard += lines.feed(stream[at : at + length])
        at += length
    assert heard == [code.decode("utf-8", "replace") for code in codes]


def test_the_last_code_of_a_file_needs_no_end() -> None:
    assert list(code_lines(io.BytesIO(b"ONE\rTWO"))) == ["ONE", "TWO"]
