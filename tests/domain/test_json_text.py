"""JSON is read as Python's own module reads it, whichever library does."""

import json

import pytest

from kiosk.domain.json_text import read_json


@pytest.mark.parametrize(
    "text",
    [
        "18446744073709551616",
        "[-123456789012345678901234567890]",
        "9223372036854775807",
        "1e400",
        '"\\ud800"',
        '"5" ',
        '{"a":"1234567890123456789","b":0.1}',
    ],
)
def test_what_a_record_says_is_the_same_number_or_text_whichever_library_reads_it(text: str) -> None:
    for form in (text, text.encode()):
        value, expected = read_json(form), json.loads(form)
        assert (type(value), value) == (type(expected), expected)
