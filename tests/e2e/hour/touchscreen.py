"""A foyer touchscreen that a test stands before: the program's own process, a finger, a scanner, what is painted."""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from tests.e2e.hour.finger import Finger
from tests.e2e.hour.witness import Shown
from tests.e2e.morning.keyboards import ENTER, HandScanner
from tests.e2e.x_server import Display

PATIENCE = 30.0
LOOK_S, STILL_S = 0.02, 0.03
KEY_MS = 6


class Touchscreen:
    """A foyer screen, and who stands before it.

    Args:
        process: the program with its witness.
        display: the X display.
    """

    def __init__(self, process: subprocess.Popen[str], display: str) -> None:
        self._process = process
        self._finger, self._scanner = Finger(display), HandScanner(display, KEY_MS)
        self._answers: SimpleQueue[dict[str, Any]] = SimpleQueue()
        self._painted: list[tuple[float, Shown]] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def shown(self) -> Shown:
        """What is painted now."""
        return self._painted[-1][1]

    def scan(self, code: str) -> float:
        """Scan a code; returns the moment at which Enter was pressed."""
        self._scanner.type(code)
        entered = time.monotonic()
        self._scanner.press(ENTER)
        return entered

    def tap(self, *names: str, number: int = -1) -> float:
        """Tap what bears one of the names, once it stands still; returns the moment.

        Of several that do it is the one with the number, from 0, or the one that lies on top.

        Somebody who takes long is asked whether they are still there, and stays.
        """
        began = time.monotonic()
        before: list[int] | None = None
        while True:
            stays = self.shown.warning and "Leave" not in names
            place = self._place(-1, "Stay") if stays else self._place(number, *names)
            if place and place == before:
                touched = time.monotonic()
                self._finger.touch(*place)
                if not stays:
                    return touched
            before = place
            assert time.monotonic() - began < PATIENCE, f"nothing is called {names}: {self._told()}"
            time.sleep(STILL_S)

    def shows(self, name: str) -> bool:
        """Tell whether something bears a name, whether it can be tapped or not."""
        return name in self._ask({"names": True})["names"]

    def texts(self) -> list[str]:
        """Return all texts that are shown, however long they are."""
        texts: list[str] = self._ask({"texts": True})["texts"]
        return texts

    def until(self, holds: Callable[[Shown], bool], what: str, *, seconds: float = PATIENCE) -> float:
        """Wait until what is painted is so; returns the moment at which it was painted."""
        end = time.monotonic() + seconds
        seen = max(0, len(self._painted) - 1)
        while time.monotonic() < end:
            for moment, shown in self._painted[seen:]:
                if holds(shown):
                    return moment
            seen = max(0, len(self._painted) - 1)
            time.sleep(LOOK_S / 4)
        raise AssertionError(f"{what} never came: {self._told()}")

    def until_named(self, name: str) -> None:
        """Wait until something bears a name."""
        end = time.monotonic() + PATIENCE
        while not self.shows(name):
            assert time.monotonic() < end, f"nothing is called {name}: {self._told()}"
            time.sleep(LOOK_S)

    def until_gone(self, name: str) -> None:
        """Wait until nothing bears a name any more; what fades out takes touches meanwhile."""
        end = time.monotonic() + PATIENCE
        while self.shows(name):
            assert time.monotonic() < end, f"{name} stays: {self._told()}"
            time.sleep(LOOK_S)

    def held(self) -> str:
        """Return whatever the screen and all behind it hold now, as a text."""
        return str(self._ask({"held": True})["held"])

    def close(self) -> None:
        """Step away."""
        self._finger.close()
        self._scanner.close()

    def _place(self, number: int, *names: str) -> list[int] | None:
        found: list[int] | None = self._ask({"find": names, "number": number})["found"]
        return found

    def _ask(self, question: dict[str, Any]) -> dict[str, Any]:
        assert self._process.stdin
        assert self._process.poll() is None, "the foyer has ended by itself"
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        return self._answers.get(timeout=PATIENCE)

    def _read(self) -> None:
        assert self._process.stdout
        for line in self._process.stdout:
            told = json.loads(line)
            if "shown" in told:
                self._painted.append((told["at"], Shown(**told["shown"])))
            else:
                self._answers.put(told)

    def _told(self) -> str:
        now = time.monotonic()
        before = "".join(f"\n{moment - now:8.2f} s: {shown}" for moment, shown in self._painted[-5:])
        return f"there is {self._ask({'names': True})['names']}{before}"


@contextmanager
def touchscreen_on(display: Display, file: Path, program: str = "tests.e2e.hour.witness") -> Iterator[Touchscreen]:
    """Run the foyer until it rests; it must still run in the end, and nothing may have gone wrong in it."""
    command = [sys.executable, "-m", program, "--event", str(file), "foyer", "--point", "Foyer 1"]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, env=display.environment, stdin=pipe, stdout=pipe, stderr=pipe, text=True, bufsize=1
    ) as process:
        screen = Touchscreen(process, display.environment["DISPLAY"])
        complaints: list[str] = []
        listener = threading.Thread(target=lambda: complaints.extend(process.stderr or ()), daemon=True)
        listener.start()
        try:
            display.run("xdotool", "windowfocus", "--sync", display.window_of(process))
            screen.until_named("Touch to begin")
            time.sleep(1)  # as whoever has just opened it
            yield screen
            assert process.poll() is None, "the foyer has ended by itself"
        finally:
            screen.close()
            process.terminate()
            process.wait(timeout=PATIENCE)
            listener.join(timeout=PATIENCE)
        assert not [line for line in complaints if "Traceback" in line or ".qml:" in line], "".join(complaints)
