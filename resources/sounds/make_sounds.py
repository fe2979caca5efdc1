"""Makes the four sounds of a verdict, that of a question, two of rounds and the tick of a tap; run to write them anew.

They differ in pitch and in rhythm, so they are told apart in a noisy foyer: admitted rises, already in knocks
twice on one pitch, refused falls low and rough, information is one soft high note.
A screen that is about to forget somebody asks in three soft notes that go up and come back.
Rounds at tables are rung in by three long notes that climb, and two that fall say that one soon ends: they last longer
than any answer, as they are for a whole hall.
The tick of a tap is none of them: over before a note is heard as one, and a fifth as loud.
"""

import math
import struct
import wave
from dataclasses import dataclass
from pathlib import Path

RATE = 44_100
PEAK = 0.6
QUIET_PEAK = 0.12


@dataclass(frozen=True, slots=True)
class Note:
    """One note: its pitch in hertz, when it starts and how long it rings in seconds, its overtones and loudness."""

    pitch: float
    start: float
    length: float
    overtones: tuple[float, ...] = (1.0, 0.28, 0.09)
    loudness: float = 1.0


SOUNDS: dict[str, tuple[Note, ...]] = {
    "admitted": (Note(659.26, 0.0, 0.20), Note(987.77, 0.10, 0.38)),
    "already_in": (Note(523.25, 0.0, 0.13), Note(523.25, 0.19, 0.22)),
    "refused": (
        Note(196.00, 0.0, 0.22, (1.0, 0.6, 0.45, 0.3, 0.2)),
        Note(146.83, 0.24, 0.34, (1.0, 0.6, 0.45, 0.3, 0.2)),
    ),
    "information": (Note(1318.51, 0.0, 0.42, (1.0, 0.12), 0.7),),
    "still_there": (
        Note(392.00, 0.0, 0.24, (1.0, 0.2), 0.8),
        Note(466.16, 0.26, 0.24, (1.0, 0.2), 0.8),
        Note(392.00, 0.52, 0.40, (1.0, 0.2), 0.8),
    ),
    "round": (
        Note(261.63, 0.0, 1.10, (1.0, 0.5, 0.22, 0.1)),
        Note(392.00, 0.45, 1.10, (1.0, 0.5, 0.22, 0.1)),
        Note(523.25, 0.90, 1.60, (1.0, 0.5, 0.22, 0.1)),
    ),
    "round_ending": (Note(523.25, 0.0, 0.90, (1.0, 0.4, 0.15)), Note(392.00, 0.55, 1.30, (1.0, 0.4, 0.15))),
    "touch": (Note(440.00, 0.0, 0.04, (1.0, 0.2)),),
}
QUIET = ("touch",)


def sample(notes: tuple[Note, ...], moment: float) -> float:
    """Returns the sum of all notes at one moment, in seconds from the start."""
    total = 0.0
    for note in notes:
        age = moment - note.start
        if not 0 <= age < note.length:
            continue
        attack = min(1.0, age / 0.006)
        release = min(1.0, (note.length - age) / 0.03)
        ring = math.exp(-4.5 * age / note.length)
        tone = sum(
            share * math.sin(2 * math.pi * note.pitch * (place + 1) * age) for place, share in enumerate(note.overtones)
        )
        total += note.loudness * attack * release * ring * tone
    return total


def samples(notes: tuple[Note, ...], peak: float) -> list[float]:
    """Returns a sound as samples between -peak and peak."""
    length = max(note.start + note.length for note in notes)
    raw = [sample(notes, place / RATE) for place in range(round(length * RATE))]
    loudest = max(map(abs, raw))
    return [peak * value / loudest for value in raw]


def write(path: Path, notes: tuple[Note, ...], peak: float) -> None:
    """Writes a sound as a WAV file: 44.1 kHz, mono, 16 bit."""
    values = [round(value * 32767) for value in samples(notes, peak)]
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(RATE)
        sound.writeframes(struct.pack(f"<{len(values)}h", *values))


if __name__ == "__main__":
    for name, notes in SOUNDS.items():
        write(Path(__file__).resolve().parent / f"{name}.wav", notes, QUIET_PEAK if name in QUIET else PEAK)
