"""XML that is written as it comes, of which nothing is held."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from io import TextIOWrapper
from typing import BinaryIO
from xml.sax.saxutils import XMLGenerator
from xml.sax.xmlreader import AttributesImpl

_NOTHING: Mapping[str, str] = {}


class XmlStream:
    """Writes elements one after the other, each on a line of its own and as deep as it stands.

    Args:
        out: the file, in UTF-8.
    """

    def __init__(self, out: TextIOWrapper) -> None:
        self._out = XMLGenerator(out, "utf-8", short_empty_elements=True)
        self._depth = 0
        self._out.startDocument()

    @contextmanager
    def element(self, name: str, attributes: Mapping[str, str] = _NOTHING) -> Iterator[None]:
        """Write an element with what is written within the block."""
        self._begin_line()
        self._out.startElement(name, AttributesImpl(attributes))
        self._depth += 1
        yield
        self._depth -= 1
        self._begin_line()
        self._out.endElement(name)

    def leaf(self, name: str, attributes: Mapping[str, str] = _NOTHING, text: str = "") -> None:
        """Write an element that holds a text or nothing."""
        self._begin_line()
        self._out.startElement(name, AttributesImpl(attributes))
        if text:
            self._out.characters(text)
        self._out.endElement(name)

    def _begin_line(self) -> None:
        self._out.ignorableWhitespace("\n" + " " * self._depth)


@contextmanager
def xml_stream(out: BinaryIO) -> Iterator[XmlStream]:
    """Write XML to a file, which stays open."""
    text = TextIOWrapper(out, "utf-8", newline="\n")
    yield XmlStream(text)
    text.write("\n")
    text.detach()
