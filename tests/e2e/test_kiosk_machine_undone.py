"""Setting a machine up as a kiosk is stopped half way, done again and taken back, whatever was changed meanwhile."""

import os
import pty
import shutil
import subprocess
import termios
import time
from contextlib import closing

import pytest

from tests.e2e.kiosk_machine import PIN, SYSTEM, Machine, for_root
from tests.e2e.kiosk_machine import machine as machine

pytestmark = for_root


def test_a_console_that_somebody_put_back_and_a_file_they_keep_there_stop_nothing(machine: Machine) -> None:
    machine.set_up()
    getty = machine.tree / SYSTEM / "getty.target.wants" / "getty@tty1.service"
    getty.symlink_to("/lib/systemd/system/getty@.service")
    (machine.tree / "var/lib/foyer-kiosk/event.db").touch()
    (machine.tree / "etc/foyer-kiosk/notes").write_text("whom to call")
    again = machine.install("--kiosk", "desk", KIOSK_EXIT_PIN=PIN)
    assert (again.returncode, again.stderr) == (0, "")
    assert not getty.is_symlink(), "it is a kiosk again"
    getty.symlink_to("/lib/systemd/system/getty@.service")
    done = machine.install("--uninstall-kiosk")
    assert (done.returncode, done.stderr) == (0, "")
    assert "starts as it did before" in done.stdout
    assert getty.is_symlink()
    assert (machine.tree / "etc/foyer-kiosk/notes").read_text() == "whom to call"


def test_the_console_comes_back_to_where_its_folder_is_gone(machine: Machine) -> None:
    machine.set_up()
    wants = machine.tree / SYSTEM / "getty.target.wants"
    wants.rmdir()
    assert machine.install("--uninstall-kiosk").returncode == 0
    assert (wants / "getty@tty1.service").is_symlink()


def test_the_environment_of_a_screen_stays_as_long_as_the_machine_starts_into_it(machine: Machine) -> None:
    machine.set_up()
    refused = machine.install("--uninstall")
    assert refused.returncode == 1
    assert "--uninstall-kiosk first. Nothing was removed." in refused.stderr
    assert (machine.checkout / ".venv/bin/kiosk").exists()
    assert machine.install("--uninstall-kiosk").returncode == 0
    assert machine.install("--uninstall").returncode == 0
    assert not (machine.checkout / ".venv").exists()


@pytest.mark.parametrize(
    ("command", "asked"),
    [
        pytest.param("commands/useradd", "--", id="before the user is added"),
        pytest.param(".venv/bin/kiosk", "join", id="as the event is joined"),
        pytest.param("commands/chmod", "644", id="with one file in place"),
    ],
)
def test_one_that_is_stopped_half_way_says_so_and_can_be_done_again_and_taken_back(
    machine: Machine, command: str, asked: str
) -> None:
    before = machine.looks()
    place = machine.checkout / command
    script = place.read_text() if place.exists() else f'#!/bin/sh\nexec {shutil.which(place.name)} "$@"\n'
    place.write_text(f'#!/bin/sh\ncase "$*" in "{asked}"*) kill -TERM $PPID; exit 1 ;; esac\n{script}')
    place.chmod(0o755)
    stopped = machine.install("--kiosk", "foyer", "--join", "CODE", KIOSK_EXIT_PIN=PIN)
    assert (stopped.returncode, "Stopped half way: run this again" in stopped.stderr) == (130, True)
    place.write_text(script)
    machine.set_up()
    assert machine.install("--uninstall-kiosk").returncode == 0
    shutil.rmtree(machine.tree / "var/lib/foyer-kiosk")
    assert machine.looks() == before


def test_a_user_that_cannot_be_added_leaves_nothing_behind(machine: Machine) -> None:
    before = machine.looks()
    useradd = machine.checkout / "commands/useradd"
    useradd.write_text("#!/bin/sh\necho 'cannot lock /etc/passwd' >&2\nexit 1\n")
    useradd.chmod(0o755)
    done = machine.install("--kiosk", "foyer", "--join", "CODE", KIOSK_EXIT_PIN=PIN)
    assert "cannot lock /etc/passwd" in done.stderr
    assert "Nothing was changed." in done.stderr
    assert machine.looks() == before


def test_the_terminal_shows_what_is_typed_again_after_a_stop_at_the_exit_pin(machine: Machine) -> None:
    terminal, ours = pty.openpty()
    command = ["sh", str(machine.checkout / "resources/install.sh"), "--kiosk", "foyer", "--join", "CODE"]
    with closing(os.fdopen(terminal, "rb", buffering=0)) as screen:
        installer = subprocess.Popen(command, env=machine.variables, stdin=ours, stdout=ours, stderr=ours)
        read = b""
        while b"Exit PIN" not in read:
            read += screen.read(1024)
        while termios.tcgetattr(ours)[3] & termios.ECHO:
            time.sleep(0.01)
        installer.terminate()
        assert installer.wait() == 130
        assert termios.tcgetattr(ours)[3] & termios.ECHO
    os.close(ours)
