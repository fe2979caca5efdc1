"""Documents of a page for each person, each drawn in that person's language."""

from collections.abc import Iterable, Mapping
from typing import BinaryIO, Protocol, TypeVar

from kiosk.adapters.printing.pdf_writer import PdfWriter
from kiosk.services.ports import Progress

_STEP = 50


class InLanguage(Protocol):
    """What a page is made of; `language` is a code such as ``tr``."""

    @property
    def language(self) -> str:
        """In which language it is drawn."""
        ...


Item_contra = TypeVar("Item_contra", bound=InLanguage, contravariant=True)
Item = TypeVar("Item", bound=InLanguage)


class DrawnPage(Protocol[Item_contra]):
    """Draws one page after the other, in one language."""

    def draw(self, item: Item_contra, /) -> None:
        """Draw what a page is made of."""
        ...

    def take(self) -> bytes:
        """Return what was drawn, and begin anew."""
        ...

    def write_fonts(self, pdf: PdfWriter) -> str:
        """Write the fonts of all pages; returns them as resources."""
        ...

    @property
    def unwritable(self) -> frozenset[str]:
        """Letters that no installed font has."""
        ...


def write_pages(
    out: BinaryIO,
    size: tuple[float, float],
    items: Iterable[Item],
    pages: Mapping[str, DrawnPage[Item]],
    title: str,
    count: int,
    progress: Progress | None,
) -> frozenset[str]:
    """Write a PDF with a page for each item.

    Args:
        out: a binary file, at its beginning.
        size: the width and height of a page, in points.
        items: in the order of the pages.
        pages: what draws them, by language.
        title: the document's.
        count: how many there are.
        progress: is told pages done and pages in all.

    Returns:
        Letters that no installed font has, which were written in Latin ones.
    """
    pdf = PdfWriter(out, *size)
    fonts = {language: pdf.reserve() for language in pages}
    for number, item in enumerate(items, 1):
        page = pages[item.language]
        page.draw(item)
        pdf.add_page(page.take(), fonts[item.language])
        if progress and (number % _STEP == 0 or number == count):
            progress(number, count)
    for language, page in pages.items():
        pdf.add(f"<< {page.write_fonts(pdf)} >>", fonts[language])
    pdf.add("<< >>", pdf.resources)
    pdf.close(title)
    return frozenset[str]().union(*(page.unwritable for page in pages.values()))
