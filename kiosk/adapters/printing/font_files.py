"""The fonts that are installed: which to set text in, and which have a letter."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

MAIN = {
    False: ("Inter-Regular", "NotoSans-Regular", "DejaVuSans", "LiberationSans-Regular", "segoeui", "Arial"),
    True: (
        "Inter-Bold",
        "NotoSans-Bold",
        "DejaVuSans-Bold",
        "LiberationSans-Bold",
        "segoeuib",
        "arialbd",
        "Arial Bold",
    ),
}
"""The faces that text is set in, by weight (bold or not); the first that is installed."""

FALLBACK = {
    False: ("NotoSans-Regular", "NotoSansArabic-Regular", "NotoSansHebrew-Regular", "DejaVuSans"),
    True: ("NotoSans-Bold", "NotoSansArabic-Bold", "NotoSansHebrew-Bold", "DejaVuSans-Bold"),
}
"""Faces for letters that the main one lacks, before fontconfig is asked."""

_MORE = ("DroidSansFallbackFull", "Arial Unicode", "msyh", "malgun", "YuGothR", "Nirmala", "tahoma")
_KINDS = (".ttf", ".otf", ".ttc", ".otc")


def main_face(bold: bool) -> Path | None:
    """Return the file of the first face that text can be set in; None if there is none."""
    return next(_named(MAIN[bold]), None)


def faces_with(letter: str, bold: bool) -> Iterator[Path]:
    """Yield files that may have a letter, the likeliest first."""
    yield from _named((*FALLBACK[bold], *_MORE))
    yield from _known_to_fontconfig(letter, bold)


def _named(names: tuple[str, ...]) -> Iterator[Path]:
    return (_installed()[name] for name in names if name in _installed())


@cache
def _installed() -> dict[str, Path]:
    return {
        path.stem: path
        for folder in _folders()
        for path in sorted(folder.rglob("*"), reverse=True)
        if path.suffix.lower() in _KINDS
    }


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
def _known_to_fontconfig(letter: str, bold: bool) -> tuple[Path, ...]:
    """Ask fontconfig for files with a letter: sans before serif, the wanted weight first."""
    command = shutil.which("fc-list")
    if command is None:
        return ()
    query = [command, f":charset={ord(letter):x}", "--format", "%{file}\n"]
    try:
        answer = subprocess.run(query, capture_output=True, text=True, timeout=10, check=True).stdout  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return ()
    paths = {Path(line) for line in answer.splitlines() if line.lower().endswith(_KINDS)}
    return tuple(sorted(paths, key=lambda path: ("Sans" not in path.name, ("Bold" in path.name) != bold, path.name)))
