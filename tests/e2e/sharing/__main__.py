"""`python -m tests.e2e.sharing`: 200 exchanges at a real foyer screen, and what a checker finds of it in the file."""

import argparse
import os
import random
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack
from pathlib import Path

from tests.e2e.hour.event import foyer_event
from tests.e2e.sharing.play import Play
from tests.e2e.sharing.script import EXCHANGES, Act, expected, people, script
from tests.e2e.sharing.sights import unread_codes
from tests.e2e.x_server import x_server


def main() -> int:
    """Play; returns how many details were seen by whom no consent covers, or 1 if the file has not what was done."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--exchanges", type=int, default=200)
    parser.add_argument("--people", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--to", type=Path, help="a new folder for the copies, the exports and the screen's record")
    options = parser.parse_args()
    with ExitStack() as stack:
        folder = options.to or Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.mkdir(parents=True, exist_ok=True)
        os.environ["XDG_STATE_HOME"] = str(folder / "state")
        file = stack.enter_context(foyer_event(folder))
        chance = random.Random(options.seed)
        guests = people(file, options.people, chance)
        acts = list(script(guests, options.exchanges, chance))
        play, began = Play(file, folder, guests, options.seed), time.monotonic()
        play.act(stack.enter_context(x_server(managed=False)), acts)
        print(f"{len(acts)} acts in {time.monotonic() - began:.0f} s, {len(play.chapters)} chapters")
        for kind, count in Counter(act.kind for act in acts).items():
            print(f"{count:6} {kind.value}")
        sizes = Counter(len(act.seats) for act in acts if act.kind in EXCHANGES)
        print("exchanges by people:", ", ".join(f"{size}: {count}" for size, count in sorted(sizes.items())))
        return told(play, acts)


def told(play: Play, acts: list[Act]) -> int:
    """Print what was found; returns how much of it should not be."""
    checked = play.checked()
    as_scripted = [one for chapter in play.chapters for one in chapter.recorded()] == expected(acts)
    print(f"{checked.texts:,} texts of the screen, {checked.files} files, {unread_codes(play.record)} codes not read")
    print(f"{checked.covered:,} details that a consent covers, {checked.own:,} of their own or on the badge")
    print(f"the file has {'what was done' if as_scripted else 'NOT what was done'}")
    print(f"{len(checked.leaks)} details without a consent")
    for leak in checked.leaks[:40]:
        print(" ", leak)
    return len(checked.leaks) + (not as_scripted)


if __name__ == "__main__":
    sys.exit(min(main(), 1))
