"""A printer as IPP Everywhere describes one (ippeveprinter), before a real cupsd, in a network of their own.

ippeveprinter needs avahi and D-Bus, which a machine may have of its own or must not have; so all of it runs in a
network namespace with a /run of its own, and only root may make that.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.adapters.printing.cupsd import CUPSD, Cupsd

PROGRAMS = {
    "ippeveprinter": "cups-ipp-utils",
    "lpadmin": "cups-client",
    "avahi-daemon": "avahi-daemon",
    "dbus-daemon": "dbus",
    "unshare": "util-linux",
    "ip": "iproute2",
}
_PATH = f"{os.environ['PATH']}:/usr/sbin:/sbin"
_PORT = 8631
_LABEL = Path(__file__).with_name("everywhere_label.conf")
_AVAHI = "[server]\nhost-name=foyertest\nuse-ipv6=no\nallow-interfaces=lo\nenable-dbus=yes\n"
_SCRIPT = """\
#!/bin/sh
# Prints a sheet: it takes its time, and the sheet is in the tray at once or not at all.
printf '%s\\n' "$IPP_MEDIA_COL" "$IPP_SIDES" > "{tray}/$$.paper.part"
sleep {seconds}
cp "$1" "{tray}/$$.part"
mv "{tray}/$$.paper.part" "{tray}/$$.paper"
mv "{tray}/$$.part" "{tray}/$$.pdf"
"""


def in_a_network_of_its_own(scenes: Path, folder: Path, *, patience: float) -> None:
    """Run a file of tests in a network namespace, or skip, and say why."""
    if missing := [f"{name} (package {PROGRAMS[name]})" for name in PROGRAMS if _found(name) is None]:
        pytest.skip(f"no badge meets an IPP Everywhere printer here: needs {', '.join(missing)}")
    if CUPSD is None or os.geteuid() != 0:
        pytest.skip("no badge meets an IPP Everywhere printer here: needs cupsd (package cups-daemon) and root")
    apart = ["unshare", "--net", "--mount", "--propagation", "private"]
    if subprocess.run([*apart, "true"], check=False, capture_output=True).returncode:
        pytest.skip("no badge meets an IPP Everywhere printer here: this machine makes no network namespaces")
    command = [*apart, sys.executable, "-m", "pytest", "-q", "-x", "-m", "", f"--basetemp={folder}", str(scenes)]
    done = subprocess.run(command, check=False, capture_output=True, text=True, timeout=patience)
    assert done.returncode == 0, done.stdout[-6_000:] + done.stderr[-2_000:]


class EverywherePrinter:
    """The printer, its tray, and the service that knows it as `label`."""

    def __init__(self, seconds: float = 0.0) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="everywhere-"))
        self.tray = self.folder / "tray"
        self.tray.mkdir()
        self._script = self.folder / "print.sh"
        self._script.write_text(_SCRIPT.format(tray=self.tray, seconds=seconds))
        self._script.chmod(0o755)
        self._processes = [self._bus(), self._avahi()]
        self._printer: subprocess.Popen[bytes] | None = None
        self.switch_on()
        self.service = Cupsd()
        self.service.start()
        self._add_queue()

    def switch_on(self) -> None:
        """Switch the printer on; it knows of no job that it had before."""
        command = ["ippeveprinter", "-p", str(_PORT), "-n", "localhost", "-d", str(self.folder), "-a", str(_LABEL)]
        log = (self.folder / "printer.log").open("ab")
        self._printer = subprocess.Popen(
            [*command, "-c", str(self._script), "Label"], stdout=log, stderr=log, start_new_session=True, env=_env()
        )
        log.close()
        until(lambda: _answers(_PORT), "the printer answers")

    def pull_the_plug(self) -> None:
        """Switch the printer off in the midst of whatever it does."""
        assert self._printer
        os.killpg(self._printer.pid, signal.SIGKILL)
        self._printer.wait()

    def is_at_work(self) -> bool:
        """Tell whether a sheet is half printed."""
        return any(self.tray.glob("*.paper.part"))

    def clear_half_sheets(self) -> None:
        """Throw away what was half printed."""
        for sheet in self.tray.glob("*.part"):
            sheet.unlink()

    @property
    def sheets(self) -> list[Path]:
        """The sheets in the tray."""
        return sorted(self.tray.glob("*.pdf"))

    def remove(self) -> None:
        """End all that was begun."""
        self.pull_the_plug()
        self.service.remove()
        for process in reversed(self._processes):
            process.terminate()
            process.wait(30)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _bus(self) -> "subprocess.Popen[bytes]":
        subprocess.run(["mount", "-t", "tmpfs", "tmpfs", "/run"], check=True)
        Path("/run/dbus").mkdir()
        subprocess.run(["ip", "link", "set", "lo", "up"], check=True, env=_env())
        bus = self._begin("dbus-daemon", "--system", "--nofork", "--nopidfile")
        until(Path("/run/dbus/system_bus_socket").exists, "D-Bus is there")
        return bus

    def _avahi(self) -> "subprocess.Popen[bytes]":
        Path("/run/avahi-daemon").mkdir()
        settings = self.folder / "avahi.conf"
        settings.write_text(_AVAHI)
        avahi = self._begin("avahi-daemon", "--no-drop-root", "--no-chroot", "--no-rlimits", "-f", str(settings))
        until(lambda: "startup complete" in (self.folder / "log").read_text(), "avahi is there")
        return avahi

    def _begin(self, *command: str) -> "subprocess.Popen[bytes]":
        with (self.folder / "log").open("ab") as log:
            return subprocess.Popen(command, stdout=log, stderr=log, env=_env())

    def _add_queue(self) -> None:
        server = f"127.0.0.1:{self.service.port}"
        uri = f"ipp://localhost:{_PORT}/ipp/print"
        options = ["-o", "printer-error-policy=retry-job"]
        command = ["lpadmin", "-h", server, "-p", "label", "-E", "-v", uri, "-m", "everywhere", *options]
        subprocess.run(command, check=True, capture_output=True, env=_env())


def until(condition: Callable[[], bool], what: str, patience: float = 60.0) -> None:
    """Wait for what must come."""
    deadline = time.monotonic() + patience
    while not condition():
        assert time.monotonic() < deadline, what
        time.sleep(0.05)


def _answers(port: int) -> bool:
    import socket

    try:
        socket.create_connection(("localhost", port), 1).close()
    except OSError:
        return False
    return True


def _found(name: str) -> str | None:
    return shutil.which(name, path=_PATH)


def _env() -> dict[str, str]:
    return {**os.environ, "PATH": _PATH}
