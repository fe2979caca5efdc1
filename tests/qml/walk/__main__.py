"""`python -m tests.qml.walk desk|foyer --all`: goes through every state in everything, and says what is wrong."""

import argparse
import itertools
import sys
import tempfile
from pathlib import Path

from kiosk.services import pin
from tests.qml.walk.foyer_stage import WalkedFoyer
from tests.qml.walk.grid import FOYER_SIZES, LANGUAGES, SIZES, Look, chosen_looks, every_look, throughout
from tests.qml.walk.stage import WalkedDesk, open_walked
from tests.qml.walk.walk import DESK, FOYER, Walked, walk

_MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""Where files are quick, so that no disk is waited for."""


def main() -> int:
    """Walk through a screen; returns 1 if anything is wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.qml.walk", description=__doc__)
    parser.add_argument("screen", choices=["desk", "foyer"])
    parser.add_argument(
        "--all", action="store_true", help="every size in every language and look, not only each of them once"
    )
    parser.add_argument("--language", choices=LANGUAGES, action="append", help="in this language; else in all")
    parser.add_argument("--size", action="append", help="at this size, such as 800x480; else at all")
    parser.add_argument("--look", action="append", help="in this look, such as dark or 'dark larger'; else in all")
    parser.add_argument("--state", default="", help="only states whose name has this in it")
    parser.add_argument("--pictures", type=Path, help="leave a picture of every look in this folder")
    chosen = parser.parse_args()
    pin.ROUNDS, pin.MEMORY_KB = 1, 1024
    if chosen.pictures:
        chosen.pictures.mkdir(parents=True, exist_ok=True)
    faults = looks = 0
    sizes = SIZES if chosen.screen == "desk" else FOYER_SIZES
    wanted = [look for look in (every_look if chosen.all else chosen_looks)(sizes) if _is_wanted(look, chosen)]
    for _, same in itertools.groupby(wanted, lambda look: look.size):
        walked = _walk(chosen, list(same))
        faults, looks = faults + walked.faults, looks + walked.looks.total()
        for look, states in walked.looks.items():
            _say(f"{look}: {states} states, {len(walked.wrong[look])} of them with faults")
        _say(f"{len(walked.states)} states, {walked.looks.total()} looks, {walked.seconds:.0f} s")
    _say(f"{looks} looks, {faults} faults")
    return 1 if faults else 0


def _is_wanted(look: Look, chosen: argparse.Namespace) -> bool:
    choices = (chosen.language, look.language), (chosen.size, "{}x{}".format(*look.size)), (chosen.look, look.colours)
    return all(not choice or one in choice for choice, one in choices)


def _walk(chosen: argparse.Namespace, looks: list[Look]) -> Walked:
    """Walk once through a screen, opened anew, in some looks of one size."""
    with tempfile.TemporaryDirectory(dir=_MEMORY) as folder:
        how = {"only": chosen.state, "pictures": chosen.pictures, "tell": _say}
        language = looks[0].language
        if chosen.screen == "desk":
            with open_walked(WalkedDesk, Path(folder), language) as desk:
                return walk(desk, DESK, throughout(looks), **how)
        with open_walked(WalkedFoyer, Path(folder), language) as foyer:
            return walk(foyer, FOYER, throughout(looks, FOYER_SIZES), **how)


def _say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    sys.exit(main())
