"""A machine that starts into one screen: what install.sh --kiosk makes of a system, and that all of it goes again."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.e2e.kiosk_machine import PIN, SYSTEM, Machine, for_root
from tests.e2e.kiosk_machine import machine as machine
from tests.programs import need

UNITS = ("foyer-display.service", "foyer-screen.service")

pytestmark = for_root


@pytest.mark.parametrize("screen", ["foyer", "desk", "wall"])
def test_it_boots_into_the_screen_and_nothing_else(machine: Machine, screen: str) -> None:
    machine.set_up(screen)
    looks = machine.looks()
    assert looks[f"{SYSTEM}/multi-user.target.wants/foyer-display.service"] == "-> ../foyer-display.service"
    assert looks[f"{SYSTEM}/default.target"].endswith("/multi-user.target"), "no desktop"
    assert f"{SYSTEM}/getty.target.wants/getty@tty1.service" not in looks, "no console"
    assert looks[f"{SYSTEM}/ctrl-alt-del.target"] == "-> /dev/null"
    assert f'ExecStart="{machine.checkout}/.venv/bin/kiosk" {screen} --locked\n' in machine.unit("foyer-screen.service")
    assert "RestartPreventExitStatus=3\n" in machine.unit("foyer-screen.service"), "staff closed it"
    assert "OnSuccess" not in re.sub("#.*", "", machine.unit("foyer-screen.service")), "a restart would end the display"
    assert "Wants=systemd-logind.service dbus.socket foyer-screen.service" in machine.unit("foyer-display.service")
    unfilled = [name for name, look in looks.items() if re.search(r"@(?!tty|system)\w+@?", look.partition(" ")[2])]
    assert unfilled == [], "a place in a template was left open"


def test_its_user_has_no_password_and_no_shell(machine: Machine) -> None:
    machine.set_up()
    (user,) = [line for line in (machine.tree / "etc/passwd").read_text().splitlines() if line.startswith("foyer-")]
    assert user.endswith(":/var/lib/foyer-kiosk:/usr/sbin/nologin")
    (password,) = [line for line in (machine.tree / "etc/shadow").read_text().splitlines() if line.startswith("foyer-")]
    assert password.split(":")[1] in ("!", "*")


def test_the_event_is_joined_and_the_exit_pin_set_as_the_user_will_find_them(machine: Machine) -> None:
    machine.set_up("foyer", "--join", "ABCD EFGH")
    asked = (machine.tree / "var/lib/foyer-kiosk/asked").read_text().splitlines()
    assert asked == ["join ABCD EFGH", f"settings exit-pin {PIN}"]


@pytest.mark.parametrize("times", [1, 2])
def test_taking_it_back_leaves_the_system_as_it_was(machine: Machine, times: int) -> None:
    """Set up once, or again over what is there: the event, and what the user's own program wrote, alone are left."""
    before = machine.looks()
    machine.set_up()
    home = machine.tree / "var/lib/foyer-kiosk"
    (home / "event.db").write_text("the event")
    for _ in range(times - 1):
        done = machine.install("--kiosk", "desk", KIOSK_EXIT_PIN=PIN)
        assert done.returncode == 0, done.stderr
    done = machine.install("--uninstall-kiosk")
    assert done.returncode == 0, done.stderr
    assert "The event stays in /var/lib/foyer-kiosk" in done.stdout
    assert (home / "event.db").read_text() == "the event"
    shutil.rmtree(home)
    assert machine.looks() == before
    assert "was not set up with --kiosk" in machine.install("--uninstall-kiosk").stdout


def test_what_fails_on_the_way_is_taken_back(machine: Machine) -> None:
    before = machine.looks()
    (machine.checkout / ".venv/bin/kiosk").write_text("#!/bin/sh\necho 'The code is used up.' >&2\nexit 1\n")
    done = machine.install("--kiosk", "foyer", "--join", "CODE", KIOSK_EXIT_PIN=PIN)
    assert done.returncode == 1
    assert "The code is used up." in done.stderr
    assert "The event could not be joined. Nothing was changed." in done.stderr
    assert machine.looks() == before


def test_a_file_of_somebody_else_stays(machine: Machine) -> None:
    theirs = machine.tree / SYSTEM / "foyer-screen.service"
    theirs.write_text("theirs")
    before = machine.looks()
    done = machine.install("--kiosk", "foyer", "--join", "CODE", KIOSK_EXIT_PIN=PIN)
    assert "is there already and was not made by this program" in done.stderr
    assert machine.looks() == before


@pytest.mark.parametrize(
    ("arguments", "pin", "sentence"),
    [
        (["--kiosk", "foyer"], PIN, "A screen needs an event: add --join CODE"),
        (["--kiosk", "foyer", "--event", "/nowhere.db"], PIN, "There is no event file at /nowhere.db."),
        (["--kiosk", "foyer", "--join", "CODE"], "", "closes for an exit PIN only"),
        (["--kiosk", "window", "--join", "CODE"], PIN, "usage:"),
        (["--kiosk", "desk", "--join", "CODE", "--event", "fair.db"], PIN, "usage:"),
        (["--x11"], PIN, "usage:"),
    ],
)
def test_says_what_is_missing_and_changes_nothing(
    machine: Machine, arguments: list[str], pin: str, sentence: str
) -> None:
    before = machine.looks()
    done = machine.install(*arguments, **({"KIOSK_EXIT_PIN": pin} if pin else {}))
    assert done.returncode in (1, 2)
    assert sentence in done.stderr
    assert machine.looks() == before


def test_an_event_file_is_copied_once(machine: Machine) -> None:
    event = machine.checkout / "fair.db"
    event.write_text("the event")
    machine.set_up("desk", "--event", str(event))
    assert (machine.tree / "var/lib/foyer-kiosk/event.db").read_text() == "the event"
    again = machine.install("--kiosk", "desk", "--event", str(event), KIOSK_EXIT_PIN=PIN)
    assert "There is an event in /var/lib/foyer-kiosk/event.db already" in again.stderr


@pytest.mark.parametrize("display", [[], ["--x11"]])
def test_a_dry_run_names_what_would_be_made_and_makes_nothing(machine: Machine, display: list[str]) -> None:
    before = machine.looks()
    told = machine.install("--kiosk", "foyer", "--dry-run", *display).stdout
    assert machine.looks() == before
    machine.set_up("foyer", "--join", "CODE", *display)
    made = {f"/{name}" for name in machine.looks().keys() - before.keys() if (machine.tree / name).is_file()}
    named = {line.strip() for line in told.splitlines() if line.startswith("  /etc")}
    own = {"/etc/foyer-kiosk/made", "/var/lib/foyer-kiosk/asked"}
    assert made - own <= named
    assert ("cage" in told) == (not display)


@pytest.mark.parametrize("display", [[], ["--x11"]])
def test_systemd_finds_nothing_wrong_with_the_units(machine: Machine, display: list[str], tmp_path: Path) -> None:
    need("systemd-analyze")
    machine.set_up("foyer", "--join", "CODE", *display)
    units = tmp_path / "units"
    units.mkdir()
    for name in UNITS:
        (units / name).write_text(re.sub(r"/usr/bin/(cage|xinit|X)\b", "/bin/true", machine.unit(name)))
    verified = subprocess.run(
        ["systemd-analyze", "verify", *(str(units / name) for name in UNITS)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (verified.returncode, [line for line in verified.stderr.splitlines() if "foyer" in line]) == (0, [])


def test_the_screen_may_do_little_else(machine: Machine) -> None:
    """What systemd itself says of how exposed the service is: below 5 it calls it “OK”."""
    need("systemd-analyze")
    machine.set_up()
    unit = str(machine.tree / SYSTEM / "foyer-screen.service")
    command = ["systemd-analyze", "security", "--offline=true", "--threshold=40", unit]
    judged = subprocess.run(command, capture_output=True, text=True, check=False)
    assert judged.returncode == 0, judged.stdout[-300:] + judged.stderr
