"""The one line that zsh needs: unlike bash and fish, it looks for no completion of a user's own."""

import shlex
from pathlib import Path

_MARK = "# Foyer"


def add_to_zsh(home: Path, script: Path) -> None:
    """Let zsh load a completion, if the user has a start file for it."""
    start = home / ".zshrc"
    if not start.is_file():
        return
    lines = _without_ours(start.read_text("utf-8"))
    quoted = shlex.quote(str(script))
    lines.append(f"(( $+functions[compdef] )) && [[ -r {quoted} ]] && source {quoted}  {_MARK}\n")
    start.write_text("".join(lines), "utf-8")


def is_in_zsh(home: Path) -> bool:
    """Tell whether zsh's start file has such a line."""
    start = home / ".zshrc"
    return start.is_file() and _MARK in start.read_text("utf-8", "replace")


def remove_from_zsh(home: Path) -> None:
    """Take the line out again, and leave everything else as it is."""
    start = home / ".zshrc"
    start.write_text("".join(_without_ours(start.read_text("utf-8"))), "utf-8")


def _without_ours(text: str) -> list[str]:
    lines = [line for line in text.splitlines(keepends=True) if not line.endswith(f"{_MARK}\n")]
    if lines and not lines[-1].endswith("\n"):
        lines[-1] += "\n"
    return lines
