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
    """How a state is shown: in which language, how large, in which colours, and whether text is larger."""

    language: str
    size: tuple[int, int]
    scheme: str = "light"
    larger: bool = False

    def __str__(self) -> str:
        return f"{self.language} {self.size[0]}x{self.size[1]} {self.colours}"

    @property
    def colours(self) -> str:
        """What a choice of looks calls it, whatever its language and size."""
        return f"{self.scheme}{' larger' if self.larger else ''}"


Sizes = Sequence[tuple[int, int]]
Looks = Callable[[int], tuple[Look, ...]]
"""In which looks the state of a number is shown."""


def every_look(sizes: Sizes = SIZES) -> Iterator[Look]:
    """Yield every size in every language and every look; what takes longest to change changes least often."""
    for size, language, larger, scheme in itertools.product(sizes, LANGUAGES, (False, True), SCHEMES):
        yield Look(language, size, scheme, larger)


def chosen_looks(sizes: Sizes = SIZES) -> Iterator[Look]:
    """Yield each size once, in turns in each language and in each look: every state is in all of them at least once."""
    looks = list(itertools.product(SCHEMES, (False, True)))
    for at, size in enumerate(sizes):
        scheme, larger = looks[at % len(looks)]
        yield Look(LANGUAGES[(at + at // len(looks)) % len(LANGUAGES)], size, scheme, larger)


def throughout(chosen: Sequence[Look], sizes: Sizes = SIZES) -> Looks:
    """Show all states in some looks of one size, and some at another size before, as in a window that somebody moves.

    They are gone through to and fro, so that each state is made in the look in which the one before was left.
    """
    around = list(_around(chosen))
    others = [size for size in sizes if size != around[0].size]

    def looks(number: int) -> tuple[Look, ...]:
        ordered = around[:: 1 if number % 2 else -1]
        aside = (replace(ordered[0], size=others[number // RESIZED % len(others)]),) if number % RESIZED == 0 else ()
        return (*aside, *ordered)

    return looks


def _around(chosen: Sequence[Look]) -> Iterator[Look]:
    """Order looks so that from one to the next as little changes as can be."""
    turned = False
    for _, of_language in itertools.groupby(chosen, lambda look: look.language):
        sizes_of_text = [list(same) for _, same in itertools.groupby(of_language, lambda look: look.larger)]
        for number, same in enumerate(sizes_of_text[:: -1 if turned else 1]):
            yield from same[:: -1 if number % 2 else 1]
        turned = not turned


def in_turns(language: str, sizes: Sizes = SIZES) -> Looks:
    """Show every few states in the next size and look, each of them in others in the next language.

    The windows that are only larger, in the same shape, are left to a whole walk.
    """
    usual = [size for size in sizes if max(size) <= 1920]
    schemes = list(itertools.product(SCHEMES, (False, True)))
    first = LANGUAGES.index(language)

    def looks(number: int) -> tuple[Look, ...]:
        turn = number // HELD
        return (Look(language, usual[(turn + 3 * first) % len(usual)], *schemes[(turn + first) % len(schemes)]),)

    return looks
