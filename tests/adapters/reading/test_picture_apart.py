"""A logo on a badge: PNG or SVG, read apart, and refused with a sentence where it is none or hostile."""

import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image

from kiosk.adapters.reading.picture_apart import read_picture_apart
from kiosk.domain.fault import Fault

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20">{}</svg>'
RECT = '<rect width="20" height="20" fill="#0B6B63"/>'


def _svg(folder: Path, inside: str) -> Path:
    path = folder / "logo.svg"
    path.write_text(SVG.format(inside), encoding="utf-8")
    return path


def test_a_png_is_read_with_what_is_clear_in_it(tmp_path: Path) -> None:
    drawn = Image.new("RGBA", (4, 2), (11, 107, 99, 255))
    drawn.putpixel((0, 0), (0, 0, 0, 0))
    drawn.save(tmp_path / "logo.png")
    picture = read_picture_apart(tmp_path / "logo.png")
    assert (picture.width, picture.height) == (4, 2)
    assert picture.colours[3:6] == bytes((11, 107, 99))
    assert picture.opacity == bytes((0, *[255] * 7))


def test_a_png_without_anything_clear_needs_no_opacity_and_a_large_one_is_made_smaller(tmp_path: Path) -> None:
    Image.new("P", (3_000, 1_500), 1).save(tmp_path / "logo.png")
    picture = read_picture_apart(tmp_path / "logo.png")
    assert (picture.width, picture.height, picture.opacity) == (1_200, 600, b"")


def test_an_svg_is_drawn_in_its_own_shape(tmp_path: Path) -> None:
    picture = read_picture_apart(_svg(tmp_path, RECT))
    assert (picture.width, picture.height) == (1_200, 600)
    assert picture.colours[:3] == bytes((11, 107, 99))
    assert picture.opacity[0] == 255
    assert picture.opacity[1_199] == 0


@pytest.mark.parametrize(
    "inside",
    [
        '<image xlink:href="file:///etc/passwd" width="9" height="9"/>',
        '<image href="http://example.org/x.png" width="9" height="9"/>',
        '<image href="logo.png" width="9" height="9"/>',
        '<image href="data:image/svg+xml;base64,PHN2Zy8+" width="9" height="9"/>',
        "<script>alert(1)</script>",
        '<rect onload="x()" width="9" height="9"/>',
        "<style>@import url(http://example.org/x.css);</style>",
        '<rect style="fill:url(http://example.org/#a)" width="9" height="9"/>',
        '<use href="other.svg#a"/>',
        "<foreignObject><p>hello</p></foreignObject>",
    ],
)
def test_an_svg_that_reaches_out_of_itself_is_refused(tmp_path: Path, inside: str) -> None:
    with pytest.raises(Fault, match="names another file or address, or holds a program"):
        read_picture_apart(_svg(tmp_path, RECT + inside))


def test_an_svg_with_entities_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "logo.svg"
    path.write_text(f'<!DOCTYPE svg [<!ENTITY a "{"x" * 99}"><!ENTITY b "&a;&a;">]>' + SVG.format("<text>&b;</text>"))
    with pytest.raises(Fault, match="cannot stand on a badge"):
        read_picture_apart(path)


def test_a_picture_with_more_dots_than_it_has_bytes_is_refused_before_they_are_read(tmp_path: Path) -> None:
    def part(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 6, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + part(b"IHDR", head) + part(b"IDAT", zlib.compress(bytes(1_000))) + part(b"IEND", b"")
    (tmp_path / "logo.png").write_bytes(bomb)
    with pytest.raises(Fault, match="more than 40 million dots"):
        read_picture_apart(tmp_path / "logo.png")


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "damaged, or no PNG, JPEG or SVG"),
        (b"\x89PNG\r\n\x1a\n\x00", "damaged, or no PNG, JPEG or SVG"),
        (b"GIF89a\x01\x00\x01\x00\x00\x00\x00;", "damaged, or no PNG, JPEG or SVG"),
        (b"<html><body/></html>", "damaged, or no PNG, JPEG or SVG"),
        (b"<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>", "nothing can be seen"),
        (b"\x00" * 6_000_000, "more than 5 MB"),
    ],
)
def test_whatever_is_no_picture_is_one_sentence(tmp_path: Path, content: bytes, told: str) -> None:
    (tmp_path / "logo.png").write_bytes(content)
    with pytest.raises(Fault, match=told):
        read_picture_apart(tmp_path / "logo.png")


def test_a_picture_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="there is no such file"):
        read_picture_apart(tmp_path / "logo.png")


def test_an_svg_that_takes_too_long_to_draw_is_refused(tmp_path: Path) -> None:
    nested = "".join(f'<g id="n{at}">' + f'<use xlink:href="#n{at - 1}" x="1"/>' * 12 + "</g>" for at in range(1, 9))
    with pytest.raises(Fault, match="cannot stand on a badge"):
        read_picture_apart(_svg(tmp_path, f'<defs><g id="n0">{RECT}</g>{nested}</defs><use xlink:href="#n8"/>'))
