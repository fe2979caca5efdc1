"""Opening a workbook with openpyxl: also one in strict OOXML, whose names of things openpyxl does not know."""

import warnings
import zipfile
from collections.abc import Iterator
from io import BufferedReader, RawIOBase
from typing import IO, TYPE_CHECKING, Any, BinaryIO
from xml.etree.ElementTree import Element, iterparse

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

Book = Any
"""A workbook of openpyxl's, whose formats and parts its types do not tell."""

_NAMES = (
    (b"http://purl.oclc.org/ooxml/spreadsheetml/main", b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
    (b"http://purl.oclc.org/ooxml/drawingml/main", b"http://schemas.openxmlformats.org/drawingml/2006/main"),
    (
        b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ),
)
"""The namespaces of ISO/IEC 29500 strict, and those of its transitional form (parts 1 and 4)."""

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_STRING, _RUN, _TEXT = f"{_MAIN}si", f"{_MAIN}r", f"{_MAIN}t"
_BEGINNING = 1 << 18
"""Bytes of a part in which its namespaces are declared; of a part that lists relations, all."""


class Parts(zipfile.ZipFile):
    """The parts of a workbook, all in transitional OOXML."""

    def open(self, *arguments: Any, **options: Any) -> IO[bytes]:  # noqa: ANN401 - as the library has it
        """Open a part for reading."""
        part = super().open(*arguments, **options)
        return BufferedReader(_Transitional(part))


class _Transitional(RawIOBase):
    def __init__(self, part: IO[bytes]) -> None:
        self._part = part
        self._beginning = part.read(_BEGINNING)
        if b"purl.oclc.org/ooxml" in self._beginning:
            for strict, transitional in _NAMES:
                self._beginning = self._beginning.replace(strict, transitional)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        view = memoryview(buffer)
        block = self._beginning[: len(view)] or self._part.read(len(view))
        self._beginning = self._beginning[len(block) :] if self._beginning else b""
        view[: len(block)] = block
        return len(block)

    def close(self) -> None:
        self._part.close()
        super().close()


def open_book(handle: BinaryIO, strings: list[str] | None = None) -> tuple[Book, list[str]]:
    """Open a workbook to be read part by part, with the results of formulas instead of these.

    Args:
        handle: the file.
        strings: the texts that its cells share, if they were read already: they are the most of the work.

    Returns:
        it, and those texts.

    Raises:
        Exception: whatever openpyxl raises on what is damaged, encrypted or no workbook.
    """
    from openpyxl.reader.excel import ExcelReader
    from openpyxl.xml.constants import SHARED_STRINGS

    class Reader(ExcelReader):
        def read_strings(self) -> None:
            part = self.package.find(SHARED_STRINGS)  # type: ignore[no-untyped-call]
            if strings is None and part is not None:
                with self.archive.open(part.PartName[1:]) as source:
                    self.shared_strings = strings_of(source)
            elif strings is not None:
                self.shared_strings = strings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles and extensions that a reader of cells has no use for
        reader = Reader(handle, read_only=True, data_only=True, keep_links=False)
        reader.archive = Parts(handle)
        reader.read()
    return reader.wb, reader.shared_strings


def strings_of(source: IO[bytes]) -> list[str]:
    """Return the texts that the cells of a workbook share, without the readings that stand above Japanese ones.

    openpyxl makes four objects of each, and takes ten times as long.
    """
    strings: list[str] = []
    opened: list[Element] = []
    for event, element in iterparse(source, ("start", "end")):  # noqa: S314 - expat stops what expands
        if event == "start":
            opened.append(element)
            continue
        opened.pop()
        if element.tag == _STRING:
            strings.append("".join(_texts(element)))
            if opened:
                opened[-1].clear()
    return strings


def _texts(element: Element) -> Iterator[str]:
    for part in element:
        if part.tag == _TEXT:
            yield part.text or ""
        elif part.tag == _RUN:
            yield part.findtext(_TEXT) or ""
