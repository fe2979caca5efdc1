"""A name in the notice is a name, whatever it is written with."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument

from kiosk.domain.event import Event
from kiosk.domain.plain_text import escape_markdown, one_line
from kiosk.services.sharing.notice import texts
from tests.conftest import STARTS

EVENT = Event("e1", "Fair", "Europe/Istanbul", STARTS, STARTS + 1)


def shown(markdown: str) -> QTextDocument:
    document = QTextDocument()
    document.setMarkdown(markdown)
    return document


@given(name=st.text(min_size=1, max_size=40))
def test_markdown_shows_a_name_as_it_is(qapp: object, name: str) -> None:
    name = one_line(name)
    assert one_line(shown(f"Ask {escape_markdown(name)}.").toPlainText()) == one_line(f"Ask {name}.")


@pytest.mark.parametrize(
    "name",
    [
        *("![x](http://127.0.0.1:9/x.png)", "<img src='http://127.0.0.1:9/x.png'>", "[x](http://127.0.0.1:9)"),
        *("http://127.0.0.1:9/x", "**Fair**", "A\n\n![x](http://127.0.0.1:9/x.png)\n\n# B", "&#33;[x](http://a/b)"),
    ],
)
@pytest.mark.parametrize("language", ["en", "tr"])
def test_no_name_becomes_a_picture_a_link_or_a_heading(qapp: object, name: str, language: str) -> None:
    plain = shown(texts(EVENT, language).notice.partition("\n")[2]).toHtml()
    heading, _, body = texts(replace(EVENT, name=name, organiser=name), language).notice.partition("\n")
    html = shown(body).toHtml()
    assert one_line(name) in heading
    for tag in ("<img", "<a ", "<h1", "font-weight"):
        assert html.count(tag) == plain.count(tag), tag
