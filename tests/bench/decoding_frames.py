"""Frames of 720p with a badge's code as a camera sees it: small, turned, blurred, dark, from the side, in glare."""

import math
from dataclasses import dataclass
from random import Random
from typing import Any

import cv2
import numpy as np
import qrcode

from kiosk.domain.admission.code import new_code

WIDTH, HEIGHT = 1280, 720
KINDS = ("plain", "small", "turned", "blurred", "moved", "dark", "sideways", "glare")
EVENT = "0123456789abcdef"
Pixels = Any


@dataclass
class View:
    """How a code is seen: its side in px, turned by degrees, and what else is wrong with it."""

    side: float
    angle: float
    narrowed: float = 0.0
    blur: float = 0.0
    moved: int = 0
    light: float = 1.0
    glare: float = 0.0


def view_of(kind: str, random: Random) -> View:
    """Return a view of a kind, by chance."""
    view = View(random.uniform(150, 330), random.uniform(-10, 10))
    if kind == "small":
        view.side = random.uniform(52, 95)
    elif kind == "turned":
        view.angle = random.uniform(-45, 45)
    elif kind == "blurred":
        view.blur = random.uniform(1.5, 4)
    elif kind == "moved":
        view.moved = random.randint(6, 20)
    elif kind == "dark":
        view.light = random.uniform(0.04, 0.25)
    elif kind == "sideways":
        view.narrowed, view.angle = random.uniform(0.15, 0.4), random.uniform(-25, 25)
    elif kind == "glare":
        view.glare = random.uniform(0.1, 0.22)
    return view


def frame_of(kind: str, random: Random) -> tuple[str, Pixels]:
    """Return a code and a grey frame in which it is seen."""
    code = new_code(EVENT, random.randbytes)
    view, noise = view_of(kind, random), np.random.default_rng(random.randrange(2**32))
    center = random.uniform(250, WIDTH - 250), random.uniform(220, HEIGHT - 220)
    pixels = _placed(_symbol(code), view, center, random, noise)
    if view.glare:
        down, right = np.mgrid[0:HEIGHT, 0:WIDTH]
        at = [where + random.uniform(-0.3, 0.3) * view.side for where in center]
        distance = (right - at[0]) ** 2 + (down - at[1]) ** 2
        pixels += 300 * np.exp(-distance / (view.glare * view.side) ** 2) + right / WIDTH * 60
    if view.blur:
        pixels = cv2.GaussianBlur(pixels, (0, 0), view.blur)
    if view.moved:
        pixels = cv2.filter2D(pixels, -1, _path(view.moved, random.uniform(0, math.pi)))
    pixels = pixels * view.light + noise.normal(0, 4 if view.light == 1 else 3, (HEIGHT, WIDTH))
    return code, np.ascontiguousarray(pixels.clip(0, 255).astype(np.uint8))


def _symbol(code: str) -> Pixels:
    drawn = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=4)
    drawn.add_data(code, optimize=0)
    drawn.make()
    modules = np.where(np.array(drawn.get_matrix()), 0, 255).astype(np.uint8)
    return np.kron(modules, np.ones((12, 12), np.uint8))


def _placed(symbol: Pixels, view: View, center: tuple[float, float], random: Random, noise: Any) -> Pixels:
    size, half, turn = symbol.shape[0], view.side / 2, math.radians(view.angle)
    far = random.randrange(4)
    corners = []
    for number, (x, y) in enumerate([(-half, -half), (half, -half), (half, half), (-half, half)]):
        scale = 1 - view.narrowed * (number in (far, (far + 1) % 4))
        x, y = x * scale, y * scale
        corners.append(
            (center[0] + x * math.cos(turn) - y * math.sin(turn), center[1] + x * math.sin(turn) + y * math.cos(turn))
        )
    outline = np.array([(0, 0), (size, 0), (size, size), (0, size)], np.float32)
    way = cv2.getPerspectiveTransform(outline, np.array(corners, np.float32))
    soft = cv2.GaussianBlur(symbol, (0, 0), max(0.1, 0.35 * size / view.side))
    there = cv2.warpPerspective(np.full((size, size), 255, np.uint8), way, (WIDTH, HEIGHT)) > 127
    room = cv2.resize(noise.integers(40, 200, (9, 16), dtype=np.uint8), (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC)
    return np.where(there, cv2.warpPerspective(soft, way, (WIDTH, HEIGHT)), room).astype(np.float32)


def _path(length: int, direction: float) -> Pixels:
    kernel = np.zeros((2 * length + 1, 2 * length + 1), np.float32)
    for step in np.linspace(-length / 2, length / 2, 4 * length):
        down, right = round(length + step * math.sin(direction)), round(length + step * math.cos(direction))
        kernel[down, right] = 1
    return kernel / kernel.sum()
