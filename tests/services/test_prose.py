"""What an agenda says of a session is read, whatever it is written in; nothing of it is shown raw, lost or run."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.manual import Heading, Item, Paragraph, plain
from kiosk.services.prose import Prose, read_prose


def _plain(prose: Prose) -> list[str]:
    marks = {Heading: "# ", Item: "* ", Paragraph: ""}
    return [marks[type(block)] + plain(block.text) for block in prose.blocks if not hasattr(block, "cells")]


@pytest.mark.parametrize(
    ("text", "blocks", "links"),
    [
        (
            "**Bring** a [laptop](https://x.example/a_b).\n\n* one\n* two\n\n## Plan\n1. *first*\n\nTom &amp; Ann < 6",
            ["Bring a laptop (x.example/a_b).", "* one", "* two", "# Plan", "* first", "Tom & Ann < 6"],
            ["https://x.example/a_b"],
        ),
        (
            "Join at <https://example.org/x> or mail <a@example.org>",
            ["Join at https://example.org/x or mail a@example.org"],
            ["https://example.org/x"],
        ),
        (
            "<p>Two experts,<br/>one hour.</p><ul><li><p>a</p></li><li>b <b>c</b></ul><script>alert(1)</script>end",
            ["Two experts,\none hour.", "* a", "* b c", "end"],
            [],
        ),
        ("First line\nsecond line", ["First line\nsecond line"], []),
        ("    as a mail\n    has it", ["as a mail\nhas it"], []),
        (
            "vector<int> & a<b see http://example.org/x.",
            ["vector<int> & a<b see http://example.org/x."],
            ["http://example.org/x"],
        ),
        ('<a href="https://example.org/">example.org</a>', ["example.org"], ["https://example.org/"]),
        ('<a href="javascript:alert(1)">press</a> ![a plan](http://x.example/p.png)', ["press a plan"], []),
        ("", [], []),
        ("<script>alert(1)</script>", [], []),
    ],
)
def test_a_text_is_read_with_its_lists_and_links(text: str, blocks: list[str], links: list[str]) -> None:
    prose = read_prose(text)
    assert (_plain(prose), list(prose.links)) == (blocks, links)


@given(st.text(alphabet="ab<>/*_[]()#!`&;:\n -1.ul", max_size=80))
@settings(max_examples=500, deadline=None)
def test_any_text_is_read_and_no_letter_of_it_is_lost(text: str) -> None:
    read_prose(text)
    letters = [letter for letter in text if letter in "ab"]
    if not set(text) & set("<>&[]`_*"):
        assert [letter for line in _plain(read_prose(text)) for letter in line if letter in "ab"] == letters


@pytest.mark.parametrize("part", ["[", "*a ", "`a", "![](", "<!--", "- ", "> ", "|a\n|-\n", "&#", "[a](<b"])
def test_no_text_keeps_a_visitor_waiting(part: str) -> None:
    begin = time.process_time()
    read_prose((part * 20_000)[:20_000])
    assert time.process_time() - begin < 2
