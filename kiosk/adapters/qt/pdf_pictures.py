"""The pages of a PDF as pictures; it may run on any thread."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColorConstants, QImage, QImageWriter, QPainter
from PySide6.QtPdf import QPdfDocument

MOST_PAGES = 2


def pictures_of(pdf: bytes, longest: int) -> tuple[bytes, ...]:
    """Return the first pages of a PDF as PNG files.

    Args:
        pdf: the whole file.
        longest: how many dots the longer side of a page shall have.
    """
    source = QBuffer()
    source.setData(QByteArray(pdf))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(source)
    pictures = tuple(_picture(document, page, longest) for page in range(min(MOST_PAGES, document.pageCount())))
    document.close()
    return pictures


def _picture(document: QPdfDocument, page: int, longest: int) -> bytes:
    points = document.pagePointSize(page)
    scale = longest / max(points.width(), points.height())
    size = QSize(round(points.width() * scale), round(points.height() * scale))
    paper = QImage(size, QImage.Format.Format_RGB32)
    paper.fill(QColorConstants.White)
    painter = QPainter(paper)
    painter.drawImage(0, 0, document.render(page, size))
    painter.end()
    file = QBuffer()
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(file, QByteArray(b"png")).write(paper)
    return bytes(file.data().data())
