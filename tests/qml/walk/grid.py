"""In which sizes, languages and looks each state is walked: all of them together, each at least once, or in turns."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

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
FOYER_SIZES = (
    (1024, 768),
    (1280, 800),
    (1366, 768),
    (1920, 1080),
    (2560, 1440),
    (3840, 2160),
    (1080, 1920),
)
"""The foyer's pages are made for screens on a stand."""
SCROLLED = ((800, 480),)
"""So low that not even the way on need be in sight at once, if the edge says that there is more."""
SCHEMES = ("light", "dark", "contrast")
RESIZED = 12
"""Every so many states of a walk in one look the window is made another one and back."""

HELD = 6
"""How many states of a walk in turns have the same look, as changing it takes longer than looking."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a state is shown: how large, in which colours, and whether text is larger."""

    size: tuple[int, int]
    scheme: str = "light"
    larger: bool = False

    def __str__(self) -> str:
        return f"{self.size[0]}x{self.size[1]} {self.scheme}{' larger' if self.larger else ''}"


Sizes = Sequence[tuple[int, int]]
Looks = Callable[[int], tuple[Look, ...]]
"""In which looks the state of a number is shown."""


def every_walk(sizes: Sizes = SIZES) -> Iterator[tuple[str, Look]]:
    """Yield every language with every size and every look."""
    for language, size, scheme, larger in itertools.product(LANGUAGES, sizes, SCHEMES, (False, True)):
        yield language, Look(size, scheme, larger)


def chosen_walks(sizes: Sizes = SIZES) -> Iterator[tuple[str, Look]]:
    """Yield each size once, in turns in each language and in each look: every state is in all of them at least once."""
    looks = list(itertools.product(SCHEMES, (False, True)))
    for at, size in enumerate(sizes):
        scheme, larger = looks[at % len(looks)]
        yield LANGUAGES[(at + at // len(looks)) % len(LANGUAGES)], Look(size, scheme, larger)


def throughout(look: Look, sizes: Sizes = SIZES) -> Looks:
    """Show all states in one look, and some at another size before, as in a window that somebody moves."""
    others = [size for size in sizes if size != look.size]

    def looks(number: int) -> tuple[Look, ...]:
        aside = (replace(look, size=others[number // RESIZED % len(others)]),) if number % RESIZED == 0 else ()
        return (*aside, look)

    return looks


def in_turns(language: str, sizes: Sizes = SIZES) -> Looks:
    """Show every few states in the next size and look, each of them in others in the next language.

    The windows that are only larger, in the same shape, are left to a whole walk.
    """
    usual = [size for size in sizes if max(size) <= 1920]
    schemes = list(itertools.product(SCHEMES, (False, True)))
    first = LANGUAGES.index(language)

    def looks(number: int) -> tuple[Look, ...]:
        turn = number // HELD
        return (Look(usual[(turn + 3 * first) % len(usual)], *schemes[(turn + first) % len(schemes)]),)

    return looks
