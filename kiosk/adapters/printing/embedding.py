"""The part of a font that a PDF needs, as a composite font (ISO 32000-1, 9.7)."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass

import uharfbuzz as hb

from kiosk.adapters.printing.pdf_writer import PdfWriter

_NEEDLESS = ("GSUB", "GPOS", "GDEF", "BASE", "JSTF", "MATH", "STAT", "DSIG", "name", "OS/2", "post", "kern", "gasp")


@dataclass(frozen=True, slots=True)
class EmbeddedPart:
    """What of a font goes into a PDF: axes of a variable font, glyphs with their advances, and what glyphs mean."""

    name: str
    axes: Mapping[str, float]
    advances: Mapping[int, int]
    meanings: Mapping[int, str]


def embed(pdf: PdfWriter, font: hb.Font, part: EmbeddedPart) -> int:
    """Put glyphs of a font into a PDF; returns the font's object number."""
    face, em = font.face, 1000 / font.face.upem
    name = f"FOYERX+{part.name}".replace(" ", "")
    is_cff = "CFF " in face.table_tags
    program = _subset(face, part, is_cff)
    if is_cff:
        file = f"/FontFile3 {pdf.add_stream(program, '/Subtype /CIDFontType0C')} 0 R"
    else:
        file = f"/FontFile2 {pdf.add_stream(program, f'/Length1 {len(program)}')} 0 R"
    extents = font.get_font_extents("ltr")
    capital = font.get_metric_position(hb.OTMetricsTag.CAP_HEIGHT) or extents.ascender
    descriptor = pdf.add(
        f"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{_box(face)}] /ItalicAngle 0 "
        f"/Ascent {extents.ascender * em:.0f} /Descent {extents.descender * em:.0f} "
        f"/CapHeight {capital * em:.0f} /StemV 80 {file} >>"
    )
    widths = " ".join(f"{glyph} [{advance * em:.0f}]" for glyph, advance in sorted(part.advances.items()))
    kind = "/CIDFontType0" if is_cff else "/CIDFontType2 /CIDToGIDMap /Identity"
    descendant = pdf.add(
        f"<< /Type /Font /Subtype {kind} /BaseFont /{name} /FontDescriptor {descriptor} 0 R "
        f"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [{widths}] >>"
    )
    meaning = pdf.add_stream(_to_unicode(part.meanings))
    return pdf.add(
        f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
        f"/DescendantFonts [{descendant} 0 R] /ToUnicode {meaning} 0 R >>"
    )


def _subset(face: hb.Face, part: EmbeddedPart, is_cff: bool) -> bytes:
    """Return the font with the outlines of these glyphs only; they keep their numbers, which pages already name."""
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(part.advances)
    wanted.flags = (
        hb.SubsetFlags.RETAIN_GIDS
        | hb.SubsetFlags.NO_HINTING
        | hb.SubsetFlags.NOTDEF_OUTLINE
        | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        | hb.SubsetFlags.CFF_IDENTITY_CHARSET
    )
    wanted.drop_table_tag_set.update(_tag(name) for name in _NEEDLESS)
    for axis, value in part.axes.items():
        wanted.pin_axis_location(face, axis, value)
    subset = hb.subset(face, wanted)
    return bytes(subset.reference_table("CFF ").data if is_cff else subset.blob.data)


def _to_unicode(meanings: Mapping[int, str]) -> bytes:
    pairs = [f"<{glyph:04x}> <{text.encode('utf-16-be').hex()}>" for glyph, text in sorted(meanings.items())]
    chunks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
    maps = "\n".join(f"{len(chunk)} beginbfchar\n{chr(10).join(chunk)}\nendbfchar" for chunk in chunks)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Foyer def /CMapType 2 def\n"
        f"1 begincodespacerange <0000> <ffff> endcodespacerange\n{maps}\n"
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    ).encode("ascii")


def _box(face: hb.Face) -> str:
    edges = struct.unpack(">4h", bytes(face.reference_table("head").data)[36:44])
    return " ".join(f"{edge * 1000 / face.upem:.0f}" for edge in edges)


def _tag(name: str) -> int:
    return int.from_bytes(name.encode("ascii"), "big")
