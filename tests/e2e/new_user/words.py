"""What stands on the screens in another language, by the English sentence that the story is told in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from xml.etree import ElementTree

from tests import ROOT

_MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069\u200e\u200f"))
_HOLE = re.compile(r"\\\{(\w+)\\\}|%(\d)")
_PLAIN_HOLE = re.compile(r"\{\w+\}|%\d")
_OPEN = " …"
"""At the end of a label: whatever begins so."""


@dataclass(frozen=True)
class Words:
    """The words of a language; those of English are the labels themselves."""

    language: str = "en"

    def bears(self, text: str, label: str) -> bool:
        """Tell whether a text is what an English label says, or begins with it where that ends in an ellipsis."""
        plain, label = text.translate(_MARKS), label.translate(_MARKS)
        stem = label.removesuffix(_OPEN) if label.endswith(_OPEN) else ""
        return any(
            re.match(pattern, plain) if stem else re.fullmatch(pattern, plain)
            for pattern in self._patterns(stem or label, is_open=bool(stem))
        )

    def _patterns(self, said: str, *, is_open: bool) -> tuple[str, ...]:
        key = (said, is_open)
        if key not in self._known:
            self._known[key] = (re.escape(said), *self._translated(said, is_open=is_open))
        return self._known[key]

    def _translated(self, said: str, *, is_open: bool) -> Iterator[str]:
        whole = said.rstrip(",.") if is_open else said
        for source, translation in self._sentences:
            if source in (said, whole) or (is_open and source.startswith(said)):
                yield _pattern(translation)
            elif "{" in source or "%1" in source:
                for beginning in _beginnings(source) if is_open else (source,):
                    values = re.fullmatch(_pattern(beginning, named=True), said)
                    if values and len(_HOLE.sub("", re.escape(beginning))) > _LEAST:
                        yield _pattern(translation, values.groupdict())

    @cached_property
    def _sentences(self) -> list[tuple[str, str]]:
        if self.language == "en":
            return []
        tree = ElementTree.parse(ROOT / "resources" / "translations" / f"foyer_{self.language}.ts")
        pairs = ((one.findtext("source", ""), one.findtext("translation", "")) for one in tree.iter("message"))
        return [(source, translation) for source, translation in pairs if translation]

    @cached_property
    def _known(self) -> dict[tuple[str, bool], tuple[str, ...]]:
        return {}


_LEAST = 6
"""So many letters has a sentence besides what it is filled with, or everything would be one."""


def _beginnings(sentence: str) -> Iterator[str]:
    """Yield what there is of a sentence before each of its holes but one that it begins with, and all of it."""
    for hole in _PLAIN_HOLE.finditer(sentence):
        if beginning := sentence[: hole.start()].rstrip(" (“,:"):
            yield beginning
    yield sentence


def _pattern(sentence: str, values: dict[str, str] | None = None, *, named: bool = False) -> str:
    """Return the pattern of a sentence, its holes filled with values or open."""

    seen: set[str] = set()

    def hole(match: re.Match[str]) -> str:
        name = match[1] or f"_{match[2]}"
        is_first = name not in seen
        seen.add(name)
        if values is not None and name in values:
            return re.escape(values[name])
        return f"(?P<{name}>.+)" if named and is_first else ".+"

    return _HOLE.sub(hole, re.escape(sentence))
