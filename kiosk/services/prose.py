"""Reading what an agenda says of a session: text, Markdown or HTML, or all of them mixed.

Nothing of it is ever fetched, run or shown raw: a link becomes its words with its address, a picture its description.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from html.parser import HTMLParser

from kiosk.domain.manual import Block, Heading, Item, Paragraph, Style, TextSpan
from kiosk.domain.plain_text import writable

_BLOCKS = {"p", "div", "section", "article", "blockquote", "pre", "table", "tr", "dl", "dt", "dd", "hr", "figure"}
_HEADINGS = {"h1", "h2", "h3", "h4", "h5", "h6"}
_LISTS = {"ul", "ol"}
_STRONG = {"b", "strong"}
_CODE = {"code", "tt", "kbd", "samp"}
_UNHEARD = {"script", "style", "head", "title", "template", "iframe", "object", "svg", "math", "noscript"}
_PASSED_OVER = {
    "html", "body", "main", "a", "i", "em", "u", "s", "del", "ins", "q", "small", "big", "span", "font", "sub", "sup",
    "mark", "abbr", "cite", "time", "tbody", "thead", "td", "th", "figcaption", "center", "img", "br", "li", "wbr",
    "meta", "link", "base", "o:p",
}  # fmt: skip
_KNOWN = _BLOCKS | _HEADINGS | _LISTS | _STRONG | _CODE | _UNHEARD | _PASSED_OVER
_ADDRESS = re.compile(r"https?://[^\s<>“”\"]+", re.IGNORECASE)
_AFTER = ".,;:!?)]}’'"
"""What stands behind an address in a sentence, and is not of it."""
_SPACES = re.compile(r"[ \t\r\f\v\n]+")


@dataclass(frozen=True, slots=True)
class Prose:
    """What a text says, in blocks, and the web addresses in it, each once."""

    blocks: tuple[Block, ...] = ()
    links: tuple[str, ...] = ()


@lru_cache(maxsize=64)
def read_prose(text: str) -> Prose:
    """Return what a text in Markdown or HTML says (CommonMark 0.31; line breaks are kept)."""
    if not text.strip():
        return Prose()
    from markdown_it import MarkdownIt

    # Four spaces at the front are how a mail is indented, not a program.
    parser = MarkdownIt("commonmark", {"html": True, "breaks": True}).enable("table").disable("code")
    reader = _ProseReader()
    reader.feed(parser.render(text))
    reader.close()
    reader.end_block()
    return Prose(tuple(reader.blocks), tuple(dict.fromkeys(reader.links)))


class _ProseReader(HTMLParser):
    """Makes blocks of HTML; a tag that is none is words, as in ``vector<int>``."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.links: list[str] = []
        self._spans: list[TextSpan] = []
        self._lists: list[int] = []
        """The lists that the text is in: the number of the last item, or -1 in a list without numbers."""
        self._item: int | None = None
        self._heading = 0
        self._strong = self._code = self._unheard = 0
        self._link: tuple[str, str] | None = None
        """Where the open link leads, and its words so far."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in _KNOWN:
            self._say(self.get_starttag_text() or "")
        elif tag in _BLOCKS or tag in _HEADINGS or tag in _LISTS or tag == "li":
            self._begin_block(tag)
        elif tag == "br":
            self._break()
        elif tag == "img":
            self._say(dict(attrs).get("alt") or "")
        elif tag == "a":
            self._link = (dict(attrs).get("href") or "", "")
        elif tag in ("td", "th"):
            self._say(" " if self._spans else "")
        self._strong += tag in _STRONG
        self._code += tag in _CODE
        self._unheard += tag in _UNHEARD

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS or tag in _HEADINGS or tag == "li":
            self.end_block()
        elif tag in _LISTS and self._lists:
            self.end_block()
            self._lists.pop()
        elif tag == "a":
            self._end_link()
        elif tag not in _KNOWN:
            self._say(f"</{tag}>")
        if tag in _HEADINGS:
            self._heading = 0
        if tag == "li":
            self._item = None
        self._strong = max(0, self._strong - (tag in _STRONG))
        self._code = max(0, self._code - (tag in _CODE))
        self._unheard = max(0, self._unheard - (tag in _UNHEARD))

    def handle_data(self, data: str) -> None:
        if self._link:
            self._link = (self._link[0], self._link[1] + data)
        self._say(data)
        self.links.extend(match[0].rstrip(_AFTER) for match in _ADDRESS.finditer(data))

    def end_block(self) -> None:
        """End what was begun; a block without words is none."""
        text = _trimmed(self._spans)
        self._spans = []
        if not text:
            return
        if self._heading:
            self.blocks.append(Heading(self._heading, text))
        elif self._item is not None:
            self.blocks.append(Item(max(0, self._item), text))
            self._item = None
        else:
            self.blocks.append(Paragraph(text))

    def _begin_block(self, tag: str) -> None:
        if not (self._item is not None and tag == "p"):  # an item may hold a paragraph
            self.end_block()
        if tag in _HEADINGS:
            self._heading = int(tag[1])
        elif tag in _LISTS:
            self._lists.append(0 if tag == "ol" else -1)
        elif tag == "li":
            if self._lists and self._lists[-1] >= 0:
                self._lists[-1] += 1
            self._item = self._lists[-1] if self._lists else 0

    def _end_link(self) -> None:
        """Say where a link leads, unless its words do."""
        if self._link is None:
            return
        (address, words), self._link = self._link, None
        shown = re.sub(r"^(?:mailto|tel):", "", address, flags=re.IGNORECASE)
        if _ADDRESS.match(address):
            self.links.append(address)
        if shown and not shown.startswith(("#", "javascript:", "data:")) and not _same(shown, words):
            self._say(f" ({_without_scheme(shown)})")

    def _break(self) -> None:
        self._spans.append(TextSpan("\n"))

    def _say(self, words: str) -> None:
        if self._unheard or not words:
            return
        style = Style.CODE if self._code else Style.STRONG if self._strong and not self._heading else Style.PLAIN
        self._spans.append(TextSpan(_SPACES.sub(" ", writable(words)), style))


def _trimmed(spans: list[TextSpan]) -> tuple[TextSpan, ...]:
    """Return spans of one style as one, without spaces at the ends and around line breaks."""
    joined: list[TextSpan] = []
    for span in spans:
        text = span.text
        if not joined or joined[-1].text.endswith(("\n", " ")):
            text = text.lstrip(" ")
        if text == "\n" and joined:
            joined[-1] = TextSpan(joined[-1].text.rstrip(" "), joined[-1].style)
        if joined and joined[-1].style is span.style:
            joined[-1] = TextSpan(joined[-1].text + text, span.style)
        elif text:
            joined.append(TextSpan(text, span.style))
    while joined and not joined[-1].text.strip():
        joined.pop()
    while joined and not joined[0].text.strip():
        joined.pop(0)
    if joined:
        joined[-1] = TextSpan(joined[-1].text.rstrip(), joined[-1].style)
        joined[0] = TextSpan(joined[0].text.lstrip(), joined[0].style)
    return tuple(joined)


def _same(address: str, words: str) -> bool:
    return _without_scheme(address).casefold() == _without_scheme(words.strip()).casefold()


def _without_scheme(address: str) -> str:
    return re.sub(r"^https?://(?:www\.)?", "", address, flags=re.IGNORECASE).removesuffix("/")
