"""On which line of a TOML file a key stands; its reader does not tell."""

import re
from collections import Counter

_HEADER = re.compile(r"^\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(r"""^\s*([A-Za-z0-9_."'-]+)\s*=""")


def line_of(text: str, key: tuple[str | int, ...]) -> int:
    """Return the line of a key, or of the innermost table around it that is written down; 1 where there is none.

    Args:
        text: the file.
        key: names and places in lists, from the outside, such as ``("front", "arch", 1, "colour")``.
    """
    header: tuple[str | int, ...] = ()
    seen: Counter[str] = Counter()
    best, line = 0, 1
    for number, written in enumerate(text.splitlines(), 1):
        if heading := _HEADER.match(written):
            name = heading[2]
            header = _parts(name)
            if heading[1] == "[[":
                header = (*header, seen[name])
                seen[name] += 1
            path = header
        elif entry := _KEY.match(written):
            path = header + _parts(entry[1])
        else:
            continue
        if best < len(path) and path == key[: len(path)]:
            best, line = len(path), number
    return line


def _parts(name: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in name.split("."))
