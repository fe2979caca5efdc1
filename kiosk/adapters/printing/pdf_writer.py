"""A PDF file written object by object, so that a hundred thousand badges need no more memory than one.

Only what badges need of ISO 32000-1: numbered objects, compressed streams, one page tree, a cross-reference table.
"""

import zlib
from typing import BinaryIO


class PdfWriter:
    """Writes a PDF to a binary file from front to back.

    Args:
        out: the file, at its beginning.
        width: every page's width in points.
        height: every page's height in points.
    """

    def __init__(self, out: BinaryIO, width: float, height: float) -> None:
        self._out = out
        self._size = (width, height)
        self._offsets = [0]
        self._pages: list[int] = []
        self._at = 0
        self._put(b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
        self._tree = self.reserve()
        self.resources = self.reserve()

    def reserve(self) -> int:
        """Return the number of an object that is written later."""
        self._offsets.append(0)
        return len(self._offsets) - 1

    def add(self, body: str, number: int = 0) -> int:
        """Write an object; returns its number."""
        return self._object(number or self.reserve(), body.encode("latin-1"))

    def add_stream(self, content: bytes, entries: str = "", number: int = 0) -> int:
        """Write a compressed stream with further dictionary entries; returns its number."""
        packed = zlib.compress(content, 5)
        head = f"<< /Length {len(packed)} /Filter /FlateDecode {entries} >>\nstream\n".encode("latin-1")
        return self._object(number or self.reserve(), head + packed + b"\nendstream")

    def add_page(self, content: bytes, resources: int = 0) -> None:
        """Write a page; its fonts and forms are those of `resources`, or of the object of that number."""
        drawing = self.add_stream(content)
        own = f" /Resources {resources} 0 R" if resources else ""
        self._pages.append(self.add(f"<< /Type /Page /Parent {self._tree} 0 R /Contents {drawing} 0 R{own} >>"))

    def close(self, title: str) -> None:
        """Write the page tree, the catalogue and the cross-reference table."""
        kids = " ".join(f"{page} 0 R" for page in self._pages)
        width, height = self._size
        self.add(
            f"<< /Type /Pages /Count {len(self._pages)} /MediaBox [0 0 {width:.3f} {height:.3f}] "
            f"/Resources {self.resources} 0 R /Kids [{kids}] >>",
            self._tree,
        )
        preferences = "/ViewerPreferences << /DisplayDocTitle true /PrintScaling /None >>"
        catalogue = self.add(f"<< /Type /Catalog /Pages {self._tree} 0 R {preferences} >>")
        name = ("\ufeff" + title).encode("utf-16-be", "replace").hex()
        about = self.add(f"<< /Title <{name}> /Producer (Foyer) >>")
        start = self._at
        rows = "".join(f"{offset:010d} 00000 n \n" for offset in self._offsets[1:])
        count = len(self._offsets)
        trailer = f"trailer\n<< /Size {count} /Root {catalogue} 0 R /Info {about} 0 R >>\nstartxref\n{start}\n%%EOF\n"
        self._put(f"xref\n0 {count}\n0000000000 65535 f \n{rows}{trailer}".encode("ascii"))

    def _object(self, number: int, body: bytes) -> int:
        self._offsets[number] = self._at
        self._put(f"{number} 0 obj\n".encode("ascii") + body + b"\nendobj\n")
        return number

    def _put(self, text: bytes) -> None:
        self._out.write(text)
        self._at += len(text)
