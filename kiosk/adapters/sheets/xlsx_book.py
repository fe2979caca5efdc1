"""Opening a workbook with openpyxl: also one in strict OOXML, whose names of things openpyxl does not know."""

import warnings
import zipfile
from io import BufferedReader, RawIOBase
from typing import IO, TYPE_CHECKING, Any, BinaryIO

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


def open_book(handle: BinaryIO) -> Book:
    """Return the workbook in a file, to be read part by part, with the results of formulas instead of these.

    Raises:
        Exception: whatever openpyxl raises on what is damaged, encrypted or no workbook.
    """
    from openpyxl.reader.excel import ExcelReader

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles and extensions that a reader of cells has no use for
        reader = ExcelReader(handle, read_only=True, data_only=True, keep_links=False)
        reader.archive = Parts(handle)
        reader.read()
    return reader.wb
