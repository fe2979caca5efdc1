"""Two keyboards of one X server, as a computer has when two scanners are plugged in: their keys come as real events."""

import ctypes
import time
from collections.abc import Iterable
from ctypes.util import find_library
from dataclasses import dataclass

KEYBOARDS = (5, 7)
"""The numbers of the two keyboards that Xvfb has."""
_NEEDED = ("X11", "Xi", "Xtst")
_ENTER, _SHIFT = 36, 50


def lacking() -> str:
    """Return the names of the libraries that are needed and not here."""
    return ", ".join(f"lib{name}" for name in _NEEDED if find_library(name) is None)


@dataclass(frozen=True, order=True)
class KeyMove:
    """A key that goes down or up: after how many ms, on which keyboard, which key code."""

    at: float
    order: int
    keyboard: int
    code: int
    is_down: bool


def moves_of(
    keyboard: int, strokes: Iterable[tuple[int, bool]], *, start: float, gap: float, down: float
) -> list[KeyMove]:
    """Return what a scanner does to send keys (key code, with Shift) and Enter, one each `gap` ms."""
    moves: list[KeyMove] = []
    at = start
    for code, shifted in [*strokes, (_ENTER, False)]:
        if shifted:
            moves.append(KeyMove(at, len(moves), keyboard, _SHIFT, True))
        moves.append(KeyMove(at, len(moves), keyboard, code, True))
        moves.append(KeyMove(at + down, len(moves), keyboard, code, False))
        if shifted:
            moves.append(KeyMove(at + down, len(moves), keyboard, _SHIFT, False))
        at += gap
    return moves


class XKeyboards:
    """The keyboards of an X server.

    Args:
        display: its name, such as ``:1``.
    """

    def __init__(self, display: str) -> None:
        self._x, self._test = ctypes.CDLL(find_library("X11")), ctypes.CDLL(find_library("Xtst"))
        devices = ctypes.CDLL(find_library("Xi"))
        self._x.XOpenDisplay.restype = devices.XOpenDevice.restype = ctypes.c_void_p
        devices.XOpenDevice.argtypes = [ctypes.c_void_p, ctypes.c_ulong]
        self._x.XFlush.argtypes = self._x.XCloseDisplay.argtypes = [ctypes.c_void_p]
        pointer, number = ctypes.c_void_p, ctypes.c_int
        self._test.XTestFakeDeviceKeyEvent.argtypes = [
            pointer, pointer, ctypes.c_uint, number, pointer, number, ctypes.c_ulong
        ]  # fmt: skip
        self._display = self._x.XOpenDisplay(display.encode())
        self._devices = {each: devices.XOpenDevice(self._display, each) for each in KEYBOARDS}

    def play(self, moves: Iterable[KeyMove]) -> None:
        """Press and let go keys, each at its time."""
        began = time.monotonic()
        for move in sorted(moves):
            time.sleep(max(0.0, began + move.at / 1000 - time.monotonic()))
            device = self._devices[move.keyboard]
            self._test.XTestFakeDeviceKeyEvent(self._display, device, move.code, move.is_down, None, 0, 0)
            self._x.XFlush(self._display)

    def close(self) -> None:
        """Leave the server."""
        self._x.XCloseDisplay(self._display)
