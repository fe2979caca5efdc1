"""The four sounds of an answer are told apart in a noisy hall: by how many notes they have, and where those go."""

import cmath
import math
import wave
from array import array
from itertools import combinations, pairwise

from kiosk.bundled import RESOURCES

KINDS = ("admitted", "already_in", "refused", "information")
QUESTION = "still_there"
STEP_S, NOTE_S = 0.01, 0.08
SEMITONES = [110 * 2 ** (step / 12) for step in range(48)]


def samples(kind: str) -> tuple[list[int], int]:
    with wave.open(str(RESOURCES / "sounds" / f"{kind}.wav")) as sound:
        return array("h", sound.readframes(sound.getnframes())).tolist(), sound.getframerate()


def melody(kind: str) -> list[tuple[float, float]]:
    """Return when each note of a sound begins (seconds), and its pitch (hertz) to the semitone."""
    values, rate = samples(kind)
    step = int(rate * STEP_S)
    loud = [math.sqrt(sum(one * one for one in values[at : at + step]) / step) for at in range(0, len(values), step)]
    begins = [0] + [at for at, (one, two) in enumerate(pairwise(loud), 1) if at > 3 and two > 1.25 * one + 300]
    notes = [at for before, at in pairwise([-10, *begins]) if at - before > 4]
    return [(at * STEP_S, pitch(values[at * step : at * step + int(rate * NOTE_S)], rate)) for at in notes]


def pitch(values: list[int], rate: int) -> float:
    """Return which semitone is the strongest."""

    def strength(hertz: float) -> float:
        return abs(sum(one * cmath.exp(-2j * math.pi * hertz * at / rate) for at, one in enumerate(values)))

    return max(SEMITONES, key=strength)


def course(kind: str) -> str:
    """Return whether a sound rises, falls, stays on its pitch, or is one note."""
    pitches = [hertz for _, hertz in melody(kind)]
    if len(pitches) == 1:
        return "one note"
    return "rises" if pitches[-1] > pitches[0] else "falls" if pitches[-1] < pitches[0] else "stays"


def test_each_answer_goes_another_way_in_pitch() -> None:
    assert {kind: course(kind) for kind in KINDS} == {
        "admitted": "rises",
        "already_in": "stays",
        "refused": "falls",
        "information": "one note",
    }


def test_no_two_answers_share_pitch_or_rhythm() -> None:
    for one, other in combinations((*KINDS, QUESTION), 2):
        (first, *rest), (second, *others) = melody(one), melody(other)
        assert abs(12 * math.log2(first[1] / second[1])) > 2, f"{one} and {other} begin alike"
        beats = [[round(at, 2) for at, _ in notes] for notes in (rest, others)]
        assert beats[0] != beats[1], f"{one} and {other} have one rhythm"


def test_every_answer_is_heard_at_once_and_over_before_the_next_guest() -> None:
    for kind in KINDS:
        values, rate = samples(kind)
        assert max(map(abs, values[: int(rate * 0.03)])) > 6_000, kind
        assert len(values) / rate < 0.7, kind


def test_the_tick_of_a_tap_is_taken_for_no_answer() -> None:
    tick, rate = samples("touch")
    assert len(tick) / rate < 0.05
    for kind in KINDS:
        values, _ = samples(kind)
        assert len(values) > 8 * len(tick), kind
        assert max(map(abs, values)) > 4 * max(map(abs, tick)), kind


def test_the_question_whether_anyone_is_still_there_is_three_notes() -> None:
    assert len(melody(QUESTION)) == 3
    values, rate = samples(QUESTION)
    assert len(values) / rate < 1


def test_rounds_are_rung_in_by_what_climbs_and_nobody_takes_that_for_an_answer() -> None:
    assert (course("round"), course("round_ending")) == ("rises", "falls")
    assert (len(melody("round")), len(melody("round_ending"))) == (3, 2)
    for name in ("round", "round_ending"):
        values, rate = samples(name)
        assert 1.5 < len(values) / rate < 3, "it lasts longer than any answer"
