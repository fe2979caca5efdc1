"""One font: its glyphs in the order and at the places where HarfBuzz puts them, and the part of it that a PDF needs."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path
from typing import NamedTuple

import uharfbuzz as hb

from kiosk.adapters.printing.badge_script import copied
from kiosk.adapters.printing.embedding import EmbeddedPart, embed
from kiosk.adapters.printing.pdf_writer import PdfWriter

_BOLD = 700
_LATIN_FEATURES = {"liga": False, "clig": False, "calt": False}
"""Ligatures would swallow the dot of a Turkish i, and make of “->” an arrow; Arabic and Indic scripts need theirs."""

_PLAIN_SCRIPTS = (None, "Latn", "Grek", "Cyrl")
_RESTRICTED = 0x0002


class _Glyph(NamedTuple):
    """A glyph, the place of the first letter of its cluster, and where it stands, in the font's units."""

    number: int
    cluster: int
    advance: int
    x: int
    y: int


class _Metrics(NamedTuple):
    """A glyph's own advance, and where its ink begins and ends above the line, in the font's units."""

    advance: int
    top: int
    foot: int


class UnfitFontError(Exception):
    """A font whose outlines a PDF cannot hold, or which forbids that."""


@dataclass(frozen=True, slots=True)
class GlyphSpan:
    """Glyphs as elements of a PDF's TJ operator, each piece with how far it is raised, in ems."""

    pieces: tuple[tuple[float, str], ...]
    spoken: str | None = None
    """What they say (ActualText), where the font's table of meanings (ToUnicode) cannot tell; empty for nothing."""


@dataclass(frozen=True, slots=True)
class GlyphRun:
    """Glyphs of one font from left to right; their width, and how far their ink reaches over the line, in ems."""

    face: str
    spans: tuple[GlyphSpan, ...]
    width: float
    top: float
    foot: float


class Face:
    """A font file, of which the glyphs that were used are put into the PDF.

    Args:
        path: a TrueType or OpenType file.
        name: what the PDF's drawing operators call it, such as ``F1``.
        bold: which weight of a variable font.

    Raises:
        UnfitFontError: it cannot be embedded.
    """

    def __init__(self, path: Path, name: str, bold: bool) -> None:
        self.name = name
        self._face = hb.Face(hb.Blob.from_file_path(str(path)))
        self._tables = set(self._face.table_tags)
        if not self._tables & {"glyf", "CFF "} or self._is_restricted():
            raise UnfitFontError(path)
        self._axes = {axis.tag: float(axis.default_value) for axis in self._face.axis_infos}
        if bold and "wght" in self._axes:
            self._axes["wght"] = float(_BOLD)
        self._font = hb.Font(self._face)
        if self._axes:
            self._font.set_variations(self._axes)
        self._letters = frozenset(self._face.unicodes)
        self._em = 1000 / self._face.upem
        self._metrics: dict[int, _Metrics] = {}
        self._meanings: dict[int, str] = {}
        self._pairs: dict[str, tuple[str, int] | None] = {}

    def has(self, letters: str) -> bool:
        """Tell whether the font has all letters of a text."""
        return all(ord(letter) in self._letters for letter in letters)

    def ink(self, letter: str) -> tuple[float, float]:
        """Return how far a letter's ink reaches over and under the line, in ems."""
        metrics = self._measured(self._font.get_nominal_glyph(ord(letter)) or 0)
        return metrics.top * self._em / 1000, -metrics.foot * self._em / 1000

    def plain(self, text: str) -> GlyphRun | None:
        """Set letters that stand side by side: the same as `shape`, from pairs that were shaped before.

        Returns:
            None if the letters change each other.
        """
        drawn, width = "", 0
        for start in range(len(text)):
            pair = text[start : start + 2]
            if pair not in self._pairs:
                self._pairs[pair] = self._pair(pair)
            first = self._pairs[pair]
            if first is None:
                return None
            drawn += first[0]
            width += first[1]
        span = GlyphSpan(((0.0, f"[<{drawn}>]".replace("<>", "")),))
        return GlyphRun(self.name, (span,), width * self._em / 1000, 0.0, 0.0)

    def _pair(self, pair: str) -> tuple[str, int] | None:
        """Return the first letter of a pair (or the last of a text) as TJ draws it, and its width."""
        glyphs = self._shaped(pair, "Latn", from_right=False)
        if any(glyph.x or glyph.y for glyph in glyphs) or not self._tells([glyph.number for glyph in glyphs], pair):
            return None
        first = glyphs[0]
        gap = self._measured(first.number).advance - first.advance
        return f"{first.number:04x}>{gap * self._em:.0f}<" if gap else f"{first.number:04x}", first.advance

    def shape(self, text: str, script: str | None = None, *, from_right: bool = False) -> GlyphRun:
        """Set a text of one script and one direction.

        Args:
            text: the letters in the order in which they are read.
            script: an ISO 15924 code; None if no letter has one.
            from_right: whether it runs from right to left.
        """
        return self._run(text, self._shaped(text, script, from_right), from_right)

    def _shaped(self, text: str, script: str | None, from_right: bool) -> list[_Glyph]:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.direction = "rtl" if from_right else "ltr"
        buffer.script = script or "Zyyy"
        buffer.language = "und"
        hb.shape(self._font, buffer, _LATIN_FEATURES if script in _PLAIN_SCRIPTS else None)
        return [
            _Glyph(info.codepoint, info.cluster, place.x_advance, place.x_offset, place.y_offset)
            for info, place in zip(buffer.glyph_infos, buffer.glyph_positions or (), strict=True)
        ]

    def _run(self, text: str, glyphs: list[_Glyph], from_right: bool) -> GlyphRun:
        em = self._em / 1000
        ink = [
            (metrics.top + glyph.y, metrics.foot + glyph.y)
            for glyph in glyphs
            if (metrics := self._measured(glyph.number))
        ]
        return GlyphRun(
            self.name,
            tuple(self._spans(text, glyphs, from_right)),
            width=sum(glyph.advance for glyph in glyphs) * em,
            top=max((top for top, _ in ink), default=0) * em,
            foot=min((foot for _, foot in ink), default=0) * em,
        )

    def _spans(self, text: str, glyphs: list[_Glyph], from_right: bool) -> Iterator[GlyphSpan]:
        if not from_right and self._tells([glyph.number for glyph in glyphs], text):
            yield GlyphSpan(self._pieces(glyphs))
            return
        starts = sorted({glyph.cluster for glyph in glyphs})
        clusters = {start: text[start:end] for start, end in pairwise([*starts, len(text)])}
        if not from_right:
            yield from self._clusters(glyphs, clusters)
            return
        glyphs, marks = self._with_marks_last(glyphs)
        yield from self._clusters(glyphs, {start: copied(letters) for start, letters in clusters.items()})
        if marks:
            yield GlyphSpan(self._pieces(marks), "")

    def _clusters(self, glyphs: list[_Glyph], clusters: dict[int, str]) -> Iterator[GlyphSpan]:
        """Yield the glyphs of each cluster; `clusters` has what they say, by the place of the first letter."""
        for cluster, group in groupby(glyphs, key=lambda glyph: glyph.cluster):
            members, letters = list(group), clusters[cluster]
            told = letters and self._tells([glyph.number for glyph in members], letters)
            yield GlyphSpan(self._pieces(members), None if told else letters)

    def _with_marks_last(self, glyphs: list[_Glyph]) -> tuple[list[_Glyph], list[_Glyph]]:
        """Part letters from their signs: a reader of the PDF takes a sign among letters for the end of a word."""
        letters: list[_Glyph] = []
        marks: list[_Glyph] = []
        pen, end = 0, sum(glyph.advance for glyph in glyphs)
        for glyph in glyphs:
            if self._face.get_layout_glyph_class(glyph.number) == hb.OTLayoutGlyphClass.MARK:
                marks.append(glyph._replace(advance=0, x=glyph.x + pen - end))
            else:
                letters.append(glyph)
            pen += glyph.advance
        return letters, marks

    def _pieces(self, glyphs: list[_Glyph]) -> tuple[tuple[float, str], ...]:
        """Return TJ's elements for glyphs, cut where the height changes; gaps are thousandths of an em to the left."""
        pieces: list[tuple[float, str]] = []
        shown, height, behind = "", 0, 0.0
        for glyph in glyphs:
            if glyph.y != height:
                pieces.append((height, shown))
                shown, height = "", glyph.y
            if gap := behind - glyph.x:
                shown += f">{gap * self._em:.0f}<"
            shown += f"{glyph.number:04x}"
            behind = self._measured(glyph.number).advance + glyph.x - glyph.advance
        pieces.append((height, f"{shown}>{behind * self._em:.0f}<" if behind else shown))
        return tuple((rise * self._em / 1000, f"[<{part}>]".replace("<>", "")) for rise, part in pieces if part)

    def _measured(self, glyph: int) -> _Metrics:
        metrics = self._metrics.get(glyph)
        if metrics is None:
            ink = self._font.get_glyph_extents(glyph)
            top, foot = (ink.y_bearing, ink.y_bearing + ink.height) if ink else (0, 0)
            metrics = self._metrics[glyph] = _Metrics(self._font.get_glyph_h_advance(glyph), top, foot)
        return metrics

    def _tells(self, glyphs: list[int], letters: str) -> bool:
        """Tell whether the table of meanings gives the letters of these glyphs back; what is new to it is added."""
        if len(glyphs) == 1:
            return self._means(glyphs[0], letters)
        same = len(glyphs) == len(letters)
        return same and all(self._means(glyph, letter) for glyph, letter in zip(glyphs, letters, strict=True))

    def _means(self, glyph: int, letters: str) -> bool:
        return self._meanings.setdefault(glyph, letters) == letters

    def write(self, pdf: PdfWriter) -> int:
        """Put the used glyphs into the PDF; returns the font's object number."""
        name = self._face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or self.name
        advances = {glyph: metrics.advance for glyph, metrics in self._metrics.items()}
        return embed(pdf, self._font, EmbeddedPart(name, self._axes, advances, self._meanings))

    def _is_restricted(self) -> bool:
        """Tell whether the font's licence bits forbid every embedding (OpenType, OS/2 fsType)."""
        table = bytes(self._face.reference_table("OS/2").data) if "OS/2" in self._tables else b""
        return len(table) >= 10 and struct.unpack(">H", table[8:10])[0] & 0x000F == _RESTRICTED
