"""The voice of the system: speech-dispatcher on Linux, and what Windows and macOS come with."""

import json
import logging
import subprocess
import sys
import time
from contextlib import suppress

_PAUSE_S = 10.0
"""How long a voice that ended is left alone before it is begun again."""
_PATIENCE_S = 1.0


class SystemVoice:
    """Reads aloud in a process of its own; silent where the system has no voice, or none for a language.

    Args:
        engine: one of Qt's; the system's own unless given.
    """

    def __init__(self, engine: str = "") -> None:
        self._command = [sys.executable, "-m", "kiosk.adapters.qt.voice_child", *([engine] if engine else [])]
        self._begun = 0.0
        self._tune: dict[str, object] = {}
        self._process = self._begin()

    def say(self, text: str, language: str, *, at_once: bool) -> None:
        """Say something after what is being said, or at once in its place; nothing in a language without a voice."""
        if self._process.poll() is not None and time.monotonic() - self._begun > _PAUSE_S:
            self._log_end()
            self._process = self._begin()
            self._send(self._tune)
        self._send({"stop": at_once, "say": text, "language": language})

    def stop(self) -> None:
        """Fall silent, in the middle of a word."""
        self._send({"stop": True})

    def tune(self, volume: int, rate: int) -> None:
        """Speak as loud as a share of the machine’s loudness, and as fast as one of the usual speed, both in %."""
        self._tune = {"volume": volume, "rate": rate}
        self._send(self._tune)

    def close(self) -> None:
        """Fall silent for good."""
        self._log_end()
        with suppress(OSError):
            if self._process.stdin:
                self._process.stdin.close()
        try:
            self._process.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _begin(self) -> "subprocess.Popen[bytes]":
        self._begun = time.monotonic()
        return subprocess.Popen(self._command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)  # noqa: S603 - ours

    def _send(self, wish: dict[str, object]) -> None:
        with suppress(OSError):  # it has ended: `say` begins it again
            if self._process.stdin:
                self._process.stdin.write(json.dumps(wish).encode() + b"\n")
                self._process.stdin.flush()

    def _log_end(self) -> None:
        if self._process.poll() is not None:
            logging.getLogger("kiosk").warning("no speech: this system has no voice; the manual says what to install")
