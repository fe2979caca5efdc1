"""In which sizes, languages and looks each state is walked: all of them together, or each at least once."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

LANGUAGES = ("en", "tr", "ar")
SIZES = (
    (800, 480),
    (1024, 600),
    (1024, 768),
    (1280, 800),
    (1366, 768),
    (1920, 1080),
    (2560, 1440),
    (3840, 2160),
    (700, 800),
    (768, 1024),
    (1080, 1920),
)
SCROLLED = ((800, 480),)
"""So low that not even the way on need be in sight at once, if the edge says that there is more."""
SCHEMES = ("light", "dark", "contrast")


@dataclass(frozen=True, slots=True)
class Look:
    """How a state is shown: how large, in which colours, and whether text is larger."""

    size: tuple[int, int]
    scheme: str = "light"
    larger: bool = False

    def __str__(self) -> str:
        return f"{self.size[0]}x{self.size[1]} {self.scheme}{' larger' if self.larger else ''}"


def every_walk() -> Iterator[tuple[str, Look]]:
    """Yield every language with every size and every look."""
    for language, size, scheme, larger in itertools.product(LANGUAGES, SIZES, SCHEMES, (False, True)):
        yield language, Look(size, scheme, larger)


def chosen_walks() -> Iterator[tuple[str, Look]]:
    """Yield each size once, in turns in each language and in each look: every state is in all of them at least once."""
    looks = list(itertools.product(SCHEMES, (False, True)))
    for at, size in enumerate(SIZES):
        scheme, larger = looks[at % len(looks)]
        yield LANGUAGES[(at + at // len(looks)) % len(LANGUAGES)], Look(size, scheme, larger)
