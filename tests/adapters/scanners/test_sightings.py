"""A code held before a camera is one scan, and noise that is read once as a code is none."""

from kiosk.adapters.scanners.sightings import FRAMES_MS, GONE_MS, Sightings


def test_a_code_held_in_view_is_one_scan_however_long() -> None:
    sightings = Sightings()
    scans = [code for at in range(0, 20_000, 33) for code in sightings.see(["F0X3"], at)]
    assert scans == ["F0X3"]


def test_a_code_read_once_in_noise_is_none() -> None:
    sightings = Sightings()
    assert sightings.see(["NOISE"], 0) == []
    assert sightings.see([], 33) == []
    assert sightings.see(["NOISE"], FRAMES_MS + 34) == []


def test_a_frame_without_it_does_not_make_a_second_scan_of_a_code() -> None:
    sightings = Sightings()
    scans = [code for at in range(50) for code in sightings.see(["F0X3"] if at % 5 else [], at * 33)]
    assert scans == ["F0X3"]


def test_a_code_that_left_is_a_scan_when_it_comes_back() -> None:
    sightings = Sightings()
    sightings.see(["F0X3"], 0)
    assert sightings.see(["F0X3"], 33) == ["F0X3"]
    sightings.see(["F0X3"], 33 + GONE_MS + 1)
    assert sightings.see(["F0X3"], 66 + GONE_MS + 1) == ["F0X3"]


def test_two_codes_in_view_are_two_scans() -> None:
    sightings = Sightings()
    sightings.see(["ONE", "TWO"], 0)
    assert sightings.see(["TWO", "ONE"], 33) == ["TWO", "ONE"]
