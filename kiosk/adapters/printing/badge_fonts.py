"""The system's TrueType fonts, and for every letter one that has it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from anyascii import anyascii
from reportlab.pdfbase.ttfonts import TTFError, TTFontFile

from kiosk.adapters.printing.badge_script import drawn
from kiosk.adapters.printing.pdf_writer import PdfWriter
from kiosk.domain.fault import Fault

MAIN = {
    False: ("NotoSans-Regular.ttf", "DejaVuSans.ttf", "LiberationSans-Regular.ttf", "segoeui.ttf", "arial.ttf"),
    True: ("NotoSans-Bold.ttf", "DejaVuSans-Bold.ttf", "LiberationSans-Bold.ttf", "segoeuib.ttf", "arialbd.ttf"),
}
"""The faces that badges are set in, by weight; the first that is installed. Inter's OpenType outlines (CFF) cannot be
embedded here, so the look's second face comes first."""

FALLBACK = {
    False: ("NotoSansArabic-Regular.ttf", "NotoSansHebrew-Regular.ttf", "DejaVuSans.ttf", "DroidSansFallbackFull.ttf"),
    True: ("NotoSansArabic-Bold.ttf", "NotoSansHebrew-Bold.ttf", "DejaVuSans-Bold.ttf", "DroidSansFallbackFull.ttf"),
}
_MACINTOSH = {"arial.ttf": "Arial.ttf", "arialbd.ttf": "Arial Bold.ttf"}
_MORE = ("Arial Unicode.ttf", "msyh.ttc", "malgun.ttf", "YuGothR.ttc", "Nirmala.ttf", "tahoma.ttf")


class Face:
    """One font file, of which the letters that were used are put into the PDF.

    Args:
        path: a TrueType file.
        name: what the PDF's drawing operators call it, such as ``F1``.
    """

    def __init__(self, path: Path, name: str) -> None:
        self.name = name
        self._font = TTFontFile(str(path))
        self._numbers: dict[int, int] = {0: 0}
        self._letters: list[int] = []
        self._glyphs: dict[str, tuple[str, float]] = {}

    def has(self, letter: str) -> bool:
        """Tell whether the font has a glyph for a letter."""
        return ord(letter) in self._font.charToGlyph

    def glyph(self, letter: str) -> tuple[str, float]:
        """Return a letter's glyph in hexadecimal, as a PDF string holds it, and its width in ems."""
        found = self._glyphs.get(letter)
        if found is None:
            code = ord(letter)
            original = self._font.charToGlyph.get(code, 0)
            if original not in self._numbers:
                self._numbers[original] = len(self._numbers)
                self._letters.append(code)
            width = self._font.charWidths.get(code, self._font.defaultWidth)
            found = self._glyphs[letter] = (f"{self._numbers[original]:04x}", width / 1000)
        return found

    def write(self, pdf: PdfWriter) -> int:
        """Put the used letters into the PDF as a composite font (ISO 32000-1, 9.7); returns its object number."""
        name = f"FOYERX+{self._font.name.decode('ascii', 'replace')}"
        program = self._font.makeSubset(self._letters or [32])
        file = pdf.add_stream(program, f"/Length1 {len(program)}")
        box = " ".join(f"{edge:.0f}" for edge in self._font.bbox)
        descriptor = pdf.add(
            f"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{box}] /ItalicAngle 0 "
            f"/Ascent {self._font.ascent:.0f} /Descent {self._font.descent:.0f} /CapHeight {self._font.capHeight:.0f} "
            f"/StemV {self._font.stemV:.0f} /FontFile2 {file} 0 R >>"
        )
        widths = " ".join(f"{self._font.charWidths.get(code, 0):.0f}" for code in self._letters)
        descendant = pdf.add(
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /FontDescriptor {descriptor} 0 R "
            f"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            f"/DW {self._font.defaultWidth:.0f} /W [1 [{widths}]] /CIDToGIDMap /Identity >>"
        )
        meaning = pdf.add_stream(self._meaning())
        return pdf.add(
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H "
            f"/DescendantFonts [{descendant} 0 R] /ToUnicode {meaning} 0 R >>"
        )

    def _meaning(self) -> bytes:
        pairs = [
            f"<{number:04x}> <{chr(code).encode('utf-16-be').hex()}>" for number, code in enumerate(self._letters, 1)
        ]
        chunks = [pairs[start : start + 100] for start in range(0, len(pairs), 100)]
        maps = "\n".join(f"{len(chunk)} beginbfchar\n{chr(10).join(chunk)}\nendbfchar" for chunk in chunks)
        return (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Foyer def /CMapType 2 def\n"
            f"1 begincodespacerange <0000> <ffff> endcodespacerange\n{maps}\n"
            "endcmap CMapName currentdict /CMap defineresource pop end end"
        ).encode("ascii")


@dataclass(frozen=True, slots=True)
class Line:
    """A text set on one line: runs of one face each, and its width in ems."""

    runs: tuple[tuple[str, str], ...]
    width: float

    def operators(self, size: float, x: float, y: float) -> str:
        """Return the PDF operators that draw the line at a size and a place in points."""
        shown = " ".join(f"/{face} {size:.2f} Tf <{glyphs}> Tj" for face, glyphs in self.runs)
        return f"BT {x:.2f} {y:.2f} Td {shown} ET"


class Typeface:
    """One weight: the main face, and further faces for the letters that it lacks.

    Args:
        bold: which weight.

    Raises:
        Fault: no TrueType font for text is installed.
    """

    def __init__(self, bold: bool) -> None:
        self._bold = bold
        main = next((path for name in MAIN[bold] if (path := _find(name))), None)
        if main is None:
            raise Fault(
                "No TrueType font was found to write badges with; nothing was written. "
                "Install Noto Sans (package fonts-noto-core on Debian) or DejaVu Sans."
            )
        self.faces: list[Face] = []
        self.faces.append(self._face(main))
        self._lines: dict[str, Line] = {}
        self._homes: dict[str, Face | None] = {}
        self.unwritable: set[str] = set()

    def line(self, text: str) -> Line:
        """Set a text on one line; what cannot be seen is left out."""
        found = self._lines.get(text)
        if found is None:
            if len(self._lines) > 20_000:
                self._lines.clear()
            seen = text if text.isprintable() else "".join(filter(str.isprintable, " ".join(text.split())))
            found = self._lines[text] = self._set(drawn(seen))
        return found

    def _set(self, text: str) -> Line:
        runs: list[tuple[str, list[str]]] = []
        total = 0.0
        main = self.faces[0]
        for letter in text if all(map(main.has, text)) else self._writable(text):
            face = main if main.has(letter) else self._home(letter) or main
            glyph, width = face.glyph(letter)
            total += width
            if runs and runs[-1][0] == face.name:
                runs[-1][1].append(glyph)
            else:
                runs.append((face.name, [glyph]))
        return Line(tuple((face, "".join(glyphs)) for face, glyphs in runs), total)

    def _writable(self, text: str) -> str:
        """Write letters that no font has in Latin ones: a name that others can read beats a row of boxes."""
        missing = {letter for letter in text if self._home(letter) is None}
        self.unwritable |= missing
        return "".join(anyascii(letter) if letter in missing else letter for letter in text)

    def _home(self, letter: str) -> Face | None:
        if letter not in self._homes:
            self._homes[letter] = next((face for face in self.faces if face.has(letter)), None) or self._further(letter)
        return self._homes[letter]

    def _further(self, letter: str) -> Face | None:
        for path in (*filter(None, map(_find, (*FALLBACK[self._bold], *_MORE))), *_fonts_with(letter, self._bold)):
            try:
                face = self._face(path)
            except (TTFError, OSError):
                continue
            if face.has(letter):
                self.faces.append(face)
                return face
        return None

    def _face(self, path: Path) -> Face:
        return Face(path, f"{'B' if self._bold else 'R'}{len(self.faces)}")


@cache
def _find(name: str) -> Path | None:
    return _installed().get(name) or _installed().get(_MACINTOSH.get(name, name))


@cache
def _installed() -> dict[str, Path]:
    return {path.name: path for folder in _folders() for kind in ("ttf", "ttc") for path in folder.rglob(f"*.{kind}")}


def _folders() -> Iterator[Path]:
    home = Path.home()
    if sys.platform == "win32":
        yield Path(os.environ.get("WINDIR", r"C:\Windows")) / "Fonts"
    elif sys.platform == "darwin":
        yield from (Path("/System/Library/Fonts"), Path("/Library/Fonts"), home / "Library/Fonts")
    else:
        yield from (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"))
        yield from (home / ".local/share/fonts", home / ".fonts")


@cache
def _fonts_with(letter: str, bold: bool) -> tuple[Path, ...]:
    """Ask fontconfig for TrueType files with a letter: sans before serif, the wanted weight first."""
    command = shutil.which("fc-list")
    if command is None:
        return ()
    query = [command, f":charset={ord(letter):x}", "--format", "%{file}\n"]
    try:
        answer = subprocess.run(query, capture_output=True, text=True, timeout=10, check=True).stdout  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return ()
    paths = {Path(line) for line in answer.splitlines() if line.endswith((".ttf", ".ttc"))}
    return tuple(sorted(paths, key=lambda path: ("Sans" not in path.name, ("Bold" in path.name) != bold, path.name)))
