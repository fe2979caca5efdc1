"""A real cupsd on loopback, with folders of its own, and printers that are sockets of the test."""

import os
import shutil
import socket
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import pytest

CUPSD = shutil.which("cupsd", path=f"{os.environ['PATH']}:/usr/sbin:/sbin")

_FILES = """\
ServerRoot {folder}/root
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
StateDir {folder}/run
AccessLog {folder}/log/access
ErrorLog {folder}/log/error
PageLog {folder}/log/page
SystemGroup root
"""
_SETTINGS = """\
LogLevel info
Listen 127.0.0.1:{port}
Browsing Off
DefaultAuthType None
WebInterface No
MaxJobs 0
JobRetryInterval 1
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order allow,deny
    Allow all
  </Limit>
</Policy>
"""
_PRINTER = """\
<Printer {name}>
DeviceURI socket://127.0.0.1:{port}/
State Idle
Accepting Yes
Shared No
ErrorPolicy retry-job
</Printer>
"""


class SocketPrinter:
    """A network printer: whatever comes over one connection is one sheet in its tray.

    It loses nothing that it was sent: what came while it hung it prints later. (One that is switched off with a badge
    in its memory loses that, and nothing in its protocol tells so.)
    """

    def __init__(self) -> None:
        self.tray: list[bytes] = []
        self._listening: socket.socket | None = None
        self._works = threading.Event()
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = int(probe.getsockname()[1])

    def switch_on(self) -> None:
        """Take connections from now on, and print."""
        self._works.set()
        self._listening = socket.create_server(("127.0.0.1", self.port))
        threading.Thread(target=self._print, args=(self._listening,), daemon=True).start()

    def hang(self) -> None:
        """Print nothing of what comes."""
        self._works.clear()

    def go_on(self) -> None:
        """Print again, what came meanwhile too."""
        self._works.set()

    def switch_off(self) -> None:
        """Take no more connections."""
        self._works.set()
        if self._listening:
            self._listening.shutdown(socket.SHUT_RDWR)
            self._listening.close()
            self._listening = None

    def _print(self, listening: socket.socket) -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            with connection:
                self._works.wait()
                parts = []
                while part := connection.recv(65_536):
                    parts.append(part)
                if parts:
                    self.tray.append(b"".join(parts))


class Cupsd:
    """A printing service in a folder of its own."""

    def __init__(self, **printers: SocketPrinter) -> None:
        if CUPSD is None:
            pytest.skip("cupsd is not installed (Debian: cups-daemon), so no badge meets a real printing service")
        folder = Path(tempfile.mkdtemp(prefix="cupsd-"))  # its backends run as another user, whom pytest's keep out
        folder.chmod(0o755)
        for part in ("root/ppd", "root/ssl", "spool/tmp", "cache", "run/certs", "log"):
            (folder / part).mkdir(parents=True)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = int(probe.getsockname()[1])
        (folder / "cups-files.conf").write_text(_FILES.format(folder=folder))
        (folder / "cupsd.conf").write_text(_SETTINGS.format(port=self.port))
        for part in ("spool", "spool/tmp", "cache", "run", "run/certs"):
            if os.geteuid() == 0:
                shutil.chown(folder / part, "lp", "lp")
        listed = (_PRINTER.format(name=name, port=printer.port) for name, printer in printers.items())
        (folder / "root" / "printers.conf").write_text("".join(listed))
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it, and wait until it answers."""
        assert CUPSD
        command = [CUPSD, "-f", "-c", str(self._folder / "cupsd.conf"), "-s", str(self._folder / "cups-files.conf")]
        with (self._folder / "log" / "out").open("ab") as out:
            self._process = subprocess.Popen(command, stdout=out, stderr=out)
        deadline = time.monotonic() + 30
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
            except OSError:
                assert time.monotonic() < deadline, (self._folder / "log" / "error").read_text()[-2_000:]
                time.sleep(0.05)
            else:
                return

    def remove(self) -> None:
        """End it with all that it has begun, and take its folder away."""
        if self._process:
            self._process.terminate()
            self._process.wait(30)
            self._process = None
        shutil.rmtree(self._folder, ignore_errors=True)

    def kill(self) -> None:
        """End it as a power cut does."""
        if self._process:
            self._process.kill()
            self._process.wait()
            self._process = None
