"""The kernel's switches of jacks."""

from pathlib import Path

import pytest

from kiosk.adapters.machine.headphones import HeadphoneJacks

HEADPHONE, MICROPHONE = 0b100, 0b10000


def describe(inputs: Path, name: str, switches: str) -> None:
    folder = inputs / name / "device" / "capabilities"
    folder.mkdir(parents=True)
    (folder / "sw").write_text(switches + "\n", "ascii")


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    describe(tmp_path, "event0", "0")  # a keyboard
    describe(tmp_path, "event1", "1")  # the lid
    describe(tmp_path, "event7", "14")  # a sound card's jack for headphones with a microphone
    return tmp_path


@pytest.mark.parametrize(("closed", "plugged"), [(0, False), (HEADPHONE, True), (MICROPHONE, False)])
def test_a_jack_that_notices_its_plug_tells(inputs: Path, closed: int, plugged: bool) -> None:
    asked: list[Path] = []

    def ask(device: Path) -> int:
        asked.append(device)
        return closed

    assert HeadphoneJacks(inputs, Path("/dev/input"), ask).plugged() is plugged
    assert asked == [Path("/dev/input/event7")], "nothing else is opened: a keyboard's keys are nobody's business"


def test_a_machine_without_such_a_jack_cannot_tell(tmp_path: Path) -> None:
    assert HeadphoneJacks(tmp_path / "none").plugged() is None
    describe(tmp_path, "event0", "no number")
    assert HeadphoneJacks(tmp_path).plugged() is None


def test_nor_can_one_whose_jack_this_user_may_not_ask(inputs: Path) -> None:
    def ask(device: Path) -> int:
        raise PermissionError(device)

    assert HeadphoneJacks(inputs, ask=ask).plugged() is None


def test_what_is_no_input_device_is_none(inputs: Path, tmp_path: Path) -> None:
    devices = tmp_path / "dev"
    devices.mkdir()
    (devices / "event7").write_bytes(b"")
    assert HeadphoneJacks(inputs, devices).plugged() is None
