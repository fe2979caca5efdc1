"""A weight of letters: the main font, further ones for what it lacks, and lines of text set in them."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import uharfbuzz as hb
from anyascii import anyascii

from kiosk.adapters.printing.badge_script import JOINERS, directed, is_mark, script_of
from kiosk.adapters.printing.face import Face, GlyphRun, GlyphSpan, UnfitFontError
from kiosk.adapters.printing.font_files import faces_with, main_face
from kiosk.domain.faults.disk import NoFont

_ASCENT, _DESCENT, _SLACK = 0.94, 0.22, 0.05
_MOST_LINES = 20_000
_PLAIN_SCRIPTS = (None, "Latn", "Grek", "Cyrl")


@dataclass(frozen=True, slots=True)
class ShapedLine:
    """A text set on one line: runs of one font each, from left to right, and its room in ems."""

    runs: tuple[GlyphRun, ...]
    width: float
    ascent: float
    """The room above the line in ems: at least that of İ, more for letters with signs on top of each other."""

    height: float
    """The room in ems, at least that from the dot of İ to the tail of ğ."""

    @classmethod
    def of(cls, *runs: GlyphRun) -> "ShapedLine":
        """Return the line that some runs make."""
        ascent = max([_ASCENT, *(run.top for run in runs)])
        descent = max([_DESCENT, *(-run.foot for run in runs)])
        return cls(runs, sum(run.width for run in runs), ascent, ascent + descent)

    def operators(self, size: float, x: float, y: float) -> str:
        """Return the PDF operators that draw the line at a size and a place in points."""
        drawn = " ".join(
            f"/{run.face} {size:.2f} Tf {' '.join(_drawn(span, size) for span in run.spans)}" for run in self.runs
        )
        return f"BT {x:.2f} {y:.2f} Td {drawn} ET"


def _drawn(span: GlyphSpan, size: float) -> str:
    drawing = " ".join(
        f"{rise * size:.2f} Ts {glyphs} TJ 0 Ts" if rise else f"{glyphs} TJ" for rise, glyphs in span.pieces
    )
    if span.spoken is None:
        return drawing
    spoken = ("\ufeff" + span.spoken).encode("utf-16-be", "replace").hex()
    return f"/Span << /ActualText <{spoken}> >> BDC {drawing} EMC"


class Typeface:
    """One weight of letters.

    Args:
        bold: which weight.

    Raises:
        Fault: no font for text is installed.
    """

    def __init__(self, bold: bool) -> None:
        self._bold = bold
        main = main_face(bold)
        if main is None:
            raise NoFont()
        self.faces: list[Face] = []
        self.faces.append(self._face(main))
        self._lines: dict[str, ShapedLine] = {}
        self._homes: dict[str, Face | None] = {}
        self._plain: set[str] = set()
        self.unwritable: set[str] = set()

    def line(self, text: str) -> ShapedLine:
        """Set a text on one line; what cannot be seen is left out."""
        line = self._lines.get(text)
        if line is None:
            if len(self._lines) > _MOST_LINES:
                self._lines.clear()
            line = self._lines[text] = self._set(text if text.isprintable() else _visible(text))
        return line

    def _set(self, text: str) -> ShapedLine:
        is_plain = self._is_plain(text) or self._is_plain(text := unicodedata.normalize("NFC", text))
        if is_plain and (run := self.faces[0].plain(text)):
            return ShapedLine((run,), run.width, _ASCENT, _ASCENT + _DESCENT)
        return ShapedLine.of(
            *(
                face.shape(letters, script, from_right=stretch.from_right)
                for stretch in directed(" ".join("".join(self._writable(text)).split()) or anyascii(text))
                for face, script, letters in self._runs(stretch.text, stretch.from_right)
            )
        )

    def _is_plain(self, text: str) -> bool:
        """Tell whether the main font can set a text letter by letter, from left to right, in a common line's room."""
        letters = set(text) - self._plain
        self._plain.update(letter for letter in letters if self._is_plain_letter(letter))
        return letters <= self._plain

    def _is_plain_letter(self, letter: str) -> bool:
        direction = unicodedata.bidirectional(letter)
        plain = direction not in ("R", "AL", "AN") and script_of(letter) in _PLAIN_SCRIPTS and not is_mark(letter)
        if not plain or not self.faces[0].has(letter):
            return False
        over, under = self.faces[0].ink(letter)
        return over <= _ASCENT + _SLACK and under <= _DESCENT + _SLACK

    def _runs(self, text: str, from_right: bool) -> list[tuple[Face, str | None, str]]:
        """Cut a stretch where its font or its script changes; returns the runs from left to right."""
        runs: list[tuple[Face, str | None, str]] = []
        for cluster in _clusters(text):
            face, script = self._home(cluster) or self.faces[0], script_of(cluster[0])
            if runs and runs[-1][0] is face and (script is None or runs[-1][1] in (None, script)):
                runs[-1] = (face, runs[-1][1] or script, runs[-1][2] + cluster)
            else:
                runs.append((face, script, cluster))
        return runs[::-1] if from_right else runs

    def _writable(self, text: str) -> Iterator[str]:
        """Write letters that no font has in Latin ones: a name that others can read beats a row of boxes.

        Pictures that no font has are left out.
        """
        for cluster in _clusters(text):
            if self._home(cluster):
                yield cluster
            elif self._home(cluster[0]):
                yield cluster[0]
            elif unicodedata.category(cluster[0]) != "So":
                self.unwritable.add(cluster[0])
                yield anyascii(cluster)

    def _home(self, cluster: str) -> Face | None:
        if cluster not in self._homes:
            letters = "".join(letter for letter in cluster if letter not in JOINERS)
            home = next((face for face in self.faces if face.has(letters)), None)
            self._homes[cluster] = home or self._further(letters)
        return self._homes[cluster]

    def _further(self, letters: str) -> Face | None:
        for letter in letters:
            for path in faces_with(letter, self._bold):
                try:
                    face = self._face(path)
                except (UnfitFontError, hb.HarfBuzzError, OSError):
                    continue
                if face.has(letters):
                    self.faces.append(face)
                    return face
        return None

    def _face(self, path: Path) -> Face:
        return Face(path, f"{'B' if self._bold else 'R'}{len(self.faces)}", self._bold)


def _visible(text: str) -> str:
    return "".join(letter for letter in " ".join(text.split()) if letter.isprintable() or letter in JOINERS)


def _clusters(text: str) -> list[str]:
    """Cut a text into letters, each with the marks that belong to it."""
    clusters: list[str] = []
    for letter in text:
        if clusters and is_mark(letter):
            clusters[-1] += letter
        else:
            clusters.append(letter)
    return clusters
