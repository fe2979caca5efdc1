"""Plays the story of a new user and says how long it took: python -m tests.e2e.new_user [--pictures FOLDER]."""

import argparse
import tempfile
from contextlib import ExitStack
from pathlib import Path

from tests.e2e.new_user.person import Person
from tests.e2e.new_user.story import Story, Told
from tests.e2e.new_user.words import Words
from tests.e2e.x_server import x_server

A_CLICK_S = 3.0
"""How long a person takes to find and press one thing."""


def main() -> None:
    """Play it on displays of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pictures", type=Path, help="leave numbered pictures here")
    parser.add_argument("--size", default="1280x800", help="of each display")
    parser.add_argument("--bare", action="store_true", help="without a window manager")
    parser.add_argument("--language", default="en", choices=("en", "tr", "ar"), help="of the machines")
    parser.add_argument(
        "--alike", nargs=2, type=Path, default=(), help="two lists that name somebody twice, for one event"
    )
    parser.add_argument("rosters", nargs="+", type=Path, help="guest lists, each for an event of its own")
    wishes = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="foyer-new-user-") as folder:
        lists = tuple(wishes.rosters), tuple(wishes.alike)
        words = Words(wishes.language)
        _say(play(Path(folder), *lists, words, wishes.pictures, wishes.size, managed=not wishes.bare))


def play(
    homes: Path,
    rosters: tuple[Path, ...],
    alike: tuple[Path, ...],
    words: Words,
    pictures: Path | None = None,
    size: str = "1280x800",
    *,
    managed: bool,
) -> Told:
    """Play the story with homes below a folder, and return what it tells.

    Raises:
        AssertionError: something was not as promised, or a program complained.
        LookupError: something is not on a screen.
    """
    if pictures:
        pictures.mkdir(parents=True, exist_ok=True)
    with ExitStack() as displays:
        people = []
        for called in ("organiser", "desk", "foyer"):
            display = displays.enter_context(x_server(managed=managed, size=size))
            people.append(Person(display, homes / called, pictures, called, words))
            displays.callback(people[-1].stop)
        organiser, desk, foyer = people
        told = Story(organiser, desk, foyer, rosters, alike).play()
        for person in people:
            assert person.complaints() == "", f"{person.called}: {person.complaints()}"
    return told


def _say(told: Told) -> None:
    for name, seconds, acts in told.steps:
        print(f"{name}: {acts} clicks and fields, {seconds:.0f} s here")
    for name, fact in told.facts.items():
        print(f"{name}: {fact}")
    seconds, acts = sum(step[1] for step in told.steps), sum(step[2] for step in told.steps)
    print(f"together: {acts} clicks and fields, {seconds:.0f} s here; by hand {acts * A_CLICK_S / 60:.0f} minutes")


if __name__ == "__main__":
    main()
