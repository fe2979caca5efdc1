"""Somebody at a kiosk: they see what is on the screen, click on what is written there, and type."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from tests.e2e.new_user.words import Words
from tests.e2e.x_server import Display

PATIENCE = 30.0
_NO_SOUND = ("qt.multimedia", "PulseAudio")
"""What Qt says of a machine that has nothing to make a sound with."""
_LOCALES = {"en": "C.UTF-8", "tr": "tr_TR.UTF-8", "ar": "ar_EG.UTF-8"}
_MORE = tuple(f"{count} more below" for count in range(1, 60))
TYPED_MS = 110
"""Between two letters, as a person has them: what comes faster is a scanner's."""


@dataclass(frozen=True)
class Sight:
    """Something on a screen: what it is called, what is written in it, and where it is, px of the display."""

    name: str
    words: str
    field: bool
    worked: bool
    x: float
    y: float
    width: float
    height: float

    def says(self, label: str, words: Words) -> bool:
        """Tell whether it bears a label, or begins with it where that ends in an ellipsis after a space."""
        return any(words.bears(text, label) for text in {self.name, self.words} if text)

    @property
    def centre(self) -> tuple[int, int]:
        """Where one would click on it."""
        return int(self.x + self.width / 2), int(self.y + self.height / 2)


@dataclass
class Person:
    """Somebody at a machine of their own, whose home is new.

    Args:
        display: where its windows are shown.
        home: the home of its user.
        pictures: where to leave pictures; None for none.
        called: what their pictures are called after.
        words: of the language that their machine speaks.
        eyes: which program of theirs is looked at.
    """

    display: Display
    home: Path
    pictures: Path | None
    called: str
    words: Words = field(default_factory=Words)
    eyes: str = "seen"
    acts: int = 0
    process: subprocess.Popen[str] | None = None

    def start(self, days_later: int = 0) -> None:
        """Start `kiosk` as from a menu, perhaps so many days later."""
        self.home.mkdir(parents=True, exist_ok=True)
        self._socket.unlink(missing_ok=True)
        own = ("XDG_", "KIOSK_", "QT_IM", "COVERAGE")
        environment = {key: value for key, value in self.display.environment.items() if not key.startswith(own)}
        environment |= {"HOME": str(self.home), "FOYER_SEEN": str(self._socket), "TZ": "UTC"}
        eyes = Path(__file__).parent / "eyes_of_a_practice"
        environment["PYTHONPATH"] = os.pathsep.join((str(eyes), environment.get("PYTHONPATH", "")))
        environment |= {"LANG": _LOCALES[self.words.language], "LC_ALL": ""}
        environment["FOYER_DAYS_LATER"] = str(days_later)
        with (self.home / "complaints.txt").open("a") as complaints:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.e2e.new_user.looked_at"], env=environment, stderr=complaints, text=True
            )

    def stop(self) -> None:
        """End it, as the system would, and its hub, which goes on without the page that started it."""
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=30)
        for running in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):  # it has just ended, or is somebody else's
                if str(self.home) in (running / "cmdline").read_text("utf-8", "replace"):
                    os.kill(int(running.name), signal.SIGTERM)

    def complaints(self) -> str:
        """Return what the program complained of; nothing where all is well."""
        path = self.home / "complaints.txt"
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        return "\n".join(line for line in lines if not line.startswith(_NO_SOUND))

    @property
    def _socket(self) -> Path:
        return self.home / self.eyes

    def _ask(self, wish: str) -> list[Any]:
        """Send a wish to the program, and return its answer."""
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
            line.settimeout(PATIENCE)
            line.connect(str(self._socket))
            line.sendall(wish.encode() + b"\n")
            answer: list[Any] = json.loads(line.makefile("rb").readline() or b"[]")
        return answer

    def sights(self) -> list[Sight]:
        """Return what can be seen; nothing while no window is there.

        Raises:
            AssertionError: something is called what no person would call it.
        """
        try:
            seen = [Sight(**each) for each in self._ask("look")]
        except (FileNotFoundError, ConnectionError, TimeoutError):
            return []
        strange = [one.name for one in seen if "_QMLTYPE_" in one.name or "undefined" in one.name]
        assert not strange, strange
        return seen

    def find(self, label: str, seconds: float = PATIENCE, *, field: bool = False) -> Sight:
        """Wait for what bears a label and stands still; what can be worked with comes first.

        Raises:
            LookupError: there is none.
        """
        end, before = time.monotonic() + seconds, None
        while time.monotonic() < end:
            matching = [one for one in self.sights() if one.says(label, self.words) and (one.field or not field)]
            matching = [one for one in matching if one.worked] or matching
            if matching and matching[0] == before:
                return matching[0]
            before = matching[0] if matching else None
            time.sleep(0.1)
        self.picture("missing")
        raise LookupError(f"{self.called}: nothing says “{label}”; there is {self.written()}")

    def find_one(self, *labels: str, seconds: float = PATIENCE) -> str:
        """Wait for what bears one of some labels, and return that.

        Raises:
            LookupError: there is none.
        """
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if label := next((one for one in labels if self.sees(one)), ""):
                return label
            time.sleep(0.1)
        self.picture("missing")
        raise LookupError(f"{self.called}: nothing says one of {labels}; there is {self.written()}")

    def sees(self, label: str) -> bool:
        """Tell whether something says so now."""
        return any(one.says(label, self.words) for one in self.sights())

    def written(self) -> list[str]:
        """Return all that is written on the screen."""
        return list(dict.fromkeys(one.name or one.words for one in self.sights()))

    def tap(self, label: str, seconds: float = PATIENCE) -> None:
        """Click on what bears a label."""
        place = self.find(label, seconds)
        self.acts += 1
        self.display.click(*place.centre)

    def tap_below(self, label: str) -> None:
        """Click on what bears a label, or on “More” until it comes.

        Raises:
            LookupError: it is not below either.
        """
        for _ in range(8):
            below = self.find_one(label, "More below", *_MORE)
            if below == label:
                break
            self.tap(below)
            time.sleep(0.4)
        self.tap(label)

    def type_in(self, label: str, text: str) -> None:
        """Click into a field and type instead of what stood there."""
        self.display.click(*self.find(label, field=True).centre)
        self.display.run("xdotool", "key", "ctrl+a")
        self.display.run("xdotool", "type", "--delay", str(TYPED_MS), text)
        self.acts += 1

    def practising(self) -> "Person":
        """Return them at the practice that they have started, whose windows are another program's."""
        return replace(self, eyes=f"{self.eyes}.practice")

    def hold_corner(self) -> None:
        """Hold the corner where reading begins, as staff do to leave a screen that is everybody's."""
        width = int(self.display.run("xdotool", "getdisplaygeometry").split()[0])
        x = width - 12 if self.words.language == "ar" else 12
        self.display.run("xdotool", "mousemove", str(x), "12", "mousedown", "1")
        time.sleep(3.5)
        self.display.run("xdotool", "mouseup", "1")
        self.acts += 1

    def scan(self, code: str) -> None:
        """Scan a code with the hand scanner."""
        self.display.scan(code)
        self.acts += 1

    def picture(self, name: str, *, needed: bool = False) -> Path:
        """Leave a picture of the screen, if pictures are wanted or this one is needed; returns where."""
        folder = self.pictures or self.home
        number = 1 + len(list(folder.glob("*.png")))
        path = folder / f"{number:03}-{self.called}-{name}.png"
        if self.pictures or needed:
            time.sleep(0.4)  # what moves into its place is there
            self._ask(f"picture {path}")
        return path
