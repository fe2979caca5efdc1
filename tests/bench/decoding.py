"""How many generated camera frames are decoded, and in what processor time, beside zbar and OpenCV in the same run."""

import argparse
import importlib.util
import statistics
import sys
import time
from collections.abc import Callable
from random import Random
from typing import Any

from PySide6.QtGui import QImage

from kiosk.adapters.qt.frame_reader import FrameReader

Decoder = Callable[[Any], list[str]]


def decoders() -> dict[str, Decoder]:
    """Return the decoders that are installed; says which are not."""
    import cv2

    cv2.setNumThreads(1)
    reader, detector = FrameReader(), cv2.QRCodeDetector()

    def ours(pixels: Any) -> list[str]:
        height, width = pixels.shape
        return reader.read(QImage(pixels.data, width, height, width, QImage.Format.Format_Grayscale8))

    found: dict[str, Decoder] = {"Foyer (zxing-cpp)": ours}
    if importlib.util.find_spec("pyzbar"):
        from pyzbar import pyzbar

        kinds = [pyzbar.ZBarSymbol.QRCODE]
        found["zbar"] = lambda pixels: [each.data.decode() for each in pyzbar.decode(pixels, symbols=kinds)]
    else:
        print("zbar is not measured: pyzbar is not installed")
    found["OpenCV"] = lambda pixels: [detector.detectAndDecode(pixels)[0]]
    return found


def main() -> int:
    """Print a table: a row for each decoder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=40, help="of each kind")
    parser.add_argument("--seed", type=int, default=11)
    options = parser.parse_args()
    if not (importlib.util.find_spec("cv2") and importlib.util.find_spec("numpy")):
        print("not measured: opencv-python-headless and numpy are not installed")
        return 0
    from tests.bench.decoding_frames import KINDS, frame_of

    random, ways = Random(options.seed), decoders()
    read = {name: dict.fromkeys(KINDS, 0) for name in ways}
    times: dict[str, list[float]] = {name: [] for name in ways}
    for kind in KINDS:
        for _ in range(options.frames):
            code, pixels = frame_of(kind, random)
            for name, decode in ways.items():
                start = time.process_time()
                texts = decode(pixels)
                times[name].append((time.process_time() - start) * 1000)
                read[name][kind] += code in texts
    print(f"{'':20}" + "".join(f"{kind:>9}" for kind in KINDS) + f"{'of all':>9}{'p50 ms':>9}{'p99 ms':>9}")
    for name in ways:
        spent = sorted(times[name])
        late = spent[min(len(spent) - 1, int(len(spent) * 0.99))]
        cells = "".join(f"{count:>9}" for count in read[name].values())
        print(f"{name:20}{cells}{sum(read[name].values()):>9}{statistics.median(spent):>9.1f}{late:>9.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
