"""Markup in what has to be one plain line: titles, rooms and names."""

import re
from html import unescape

from kiosk.domain.plain_text import one_line

_TAGS = "a|b|big|br|code|del|div|em|font|h[1-6]|i|ins|li|mark|p|q|s|small|span|strong|sub|sup|tt|u"
_TAG = re.compile(rf"</?({_TAGS})(?:\s[^<>]*)?/?>", re.IGNORECASE)
_BREAKING = ("br", "div", "li", "p")
"""Tags that systems write into titles; what else stands in angle brackets is words, as in ``vector<int>``."""
_ENTITY = re.compile(r"&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});", re.IGNORECASE)


def plain_line(text: str) -> str:
    """Return a text in one line, without the tags and entities of HTML, and without control characters."""
    if "<" in text:
        text = _TAG.sub(lambda tag: " " if tag[1].lower() in _BREAKING else "", text)
    if "&" in text:
        text = _ENTITY.sub(lambda entity: unescape(entity[0]), text)
    return one_line(text)
