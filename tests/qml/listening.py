"""Somebody with headphones at a foyer screen: what they hear, and nothing else."""

from dataclasses import dataclass, field

from kiosk.app.screen import Screen
from kiosk.app.speaking import Speaking
from kiosk.demo.stage import wait_for
from tests.qml.foyer import Foyer


@dataclass
class RecordingSpeaker:
    """Writes down what it is to say; `cut` counts how often it was stopped in its midst."""

    said: list[str] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    cut: int = 0
    volume: int = 0
    rate: int = 0

    def say(self, text: str, language: str, *, at_once: bool) -> None:
        if at_once:
            self.stop()
        self.said.append(text)
        self.languages.append(language)

    def stop(self) -> None:
        self.cut += 1

    def close(self) -> None:
        self.cut += 1

    def tune(self, volume: int, rate: int) -> None:
        self.volume, self.rate = volume, rate


class Headphones:
    """A jack that tells, or does not (None)."""

    def __init__(self, *, plugged: bool | None = False) -> None:
        self.plugged = plugged

    def __call__(self) -> bool | None:
        return self.plugged


class Listening:
    """A foyer screen that speaks, and its jack.

    Args:
        foyer: the screen.
        plugged: how the jack is at first; None for a machine that does not tell.
    """

    def __init__(self, foyer: Foyer, *, plugged: bool | None = False) -> None:
        self.foyer, self.jack, self.speaker = foyer, Headphones(plugged=plugged), RecordingSpeaker()
        self.made = self._heard = 0
        screen: Screen = foyer.screen
        assert wait_for(lambda: screen.access is not None), "a foyer speaks soon after its first frame"
        assert screen.access
        self.speaking: Speaking = screen.access.speaking
        self.speaking.use(self.jack, self._make)

    def hear(self) -> list[str]:
        """Return what has been said since last time, once the page has come to rest."""
        self.foyer.settle()
        self.speaking.look()
        return self._new()

    def plug(self, *, plugged: bool) -> list[str]:
        self.jack.plugged = plugged
        self.speaking.notice()
        return self._new()

    def _new(self) -> list[str]:
        new, self._heard = self.speaker.said[self._heard :], len(self.speaker.said)
        return new

    def _make(self) -> RecordingSpeaker:
        self.made += 1
        return self.speaker
