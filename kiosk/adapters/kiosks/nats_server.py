"""The hub's own nats-server: found, checked, configured, started, reloaded and watched."""

import ctypes
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.adapters.files.whole_file import write_private
from kiosk.adapters.kiosks.hub_folder import HubSecrets
from kiosk.adapters.kiosks.nats_config import LOG, config_of
from kiosk.adapters.kiosks.route_certificate import write_route_certificate
from kiosk.adapters.kiosks.server_log import ServerLog
from kiosk.adapters.kiosks.server_plan import ServerPlan
from kiosk.domain.fault import Fault
from kiosk.domain.faults.hub import HubFolderNotWritten, HubServerEnded, HubServerSilent, HubServerTooOld, NoHubServer
from kiosk.domain.faults.system import reason_of

OLDEST = (2, 14)
PORT = 4222
_SPARE = 64 * 2**20
"""Bytes of the disk that the stream leaves to the event file beside it."""

_FULL = 256 * 1024
_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None


def find_server() -> Path:
    """Return a nats-server that is new enough: the one of the `hub` extra, else the one on PATH.

    Raises:
        Fault: there is none, or only one that is too old.
    """
    return _found()[0]


def described() -> tuple[str, str]:
    """Return the path and version of the server that a hub would run; or why there is none."""
    try:
        path, version = _found()
    except Fault as fault:
        return "", str(fault)
    return f"{path} ({version})", ""


def _found() -> tuple[Path, str]:
    beside = Path(sys.executable).with_name("nats-server.exe" if os.name == "nt" else "nats-server")
    program = str(beside) if beside.exists() else shutil.which("nats-server")
    if not program:
        raise NoHubServer()
    printed = subprocess.run([program, "--version"], capture_output=True, text=True, check=False, timeout=20).stdout  # noqa: S603
    version = re.search(r"v(\d+)\.(\d+)", printed)
    if version is None or (int(version[1]), int(version[2])) < OLDEST:
        raise HubServerTooOld(program, printed.strip() or "?")
    return Path(program), printed.strip()


@dataclass(frozen=True, slots=True)
class Taken:
    """Whom a hub lets connect, by public key: the event's kiosks, and whoever comes with a join code."""

    members: tuple[str, ...]
    guests: tuple[str, ...]


class NatsServer:
    """One nats-server process; it ends with this one, however that ends.

    Args:
        plan: what it is to be.
        secrets: the hubs' own.
    """

    def __init__(self, plan: ServerPlan, secrets: HubSecrets) -> None:
        self._plan = plan
        self._secrets = secrets
        self._program = find_server()
        self._process: subprocess.Popen[bytes] | None = None
        self._taken: Taken | None = None
        self._room = self._began_at = 0
        self._log = ServerLog(plan.folder / LOG)
        self.is_full = False
        """Whether the stream's disk is full, or was since the server started: it writes no more until started anew."""

    @property
    def is_running(self) -> bool:
        """Whether the process runs."""
        return self._process is not None and self._process.poll() is None

    @property
    def pid(self) -> int:
        """The process's id; 0 if it does not run."""
        return self._process.pid if self._process else 0

    def start(self, taken: Taken, given_up: Callable[[], bool] = lambda: False) -> None:
        """Start it, and wait until it listens.

        On Linux the server ends with the thread that starts it (prctl(2)): that has to be one that lasts.

        Args:
            taken: whom it lets connect.
            given_up: tells that it need not be waited for any more.

        Raises:
            Fault: the address is taken, the server ended at once, or its folder cannot be written to.
        """
        try:
            self._start(taken)
        except OSError as error:
            raise _unwritable(self._plan.folder, error) from error
        self._wait_until_it_is_ready(given_up)

    def _start(self, taken: Taken) -> None:
        self._room = self._room_for_stream()  # may not change while it runs
        write_route_certificate(self._plan.folder, self._secrets, self._plan.cluster)
        self._write_config(taken)
        _end_left_over(self._plan.folder)
        with (self._plan.folder / LOG).open("ab") as log:
            self.is_full = False
            self._began_at = log.tell()
            self._log.skip(self._began_at)
            self._process = subprocess.Popen(  # noqa: S603
                [str(self._program), "-c", str(self._config)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                preexec_fn=_end_with_parent if sys.platform == "linux" else None,
            )

    def take(self, taken: Taken) -> bool:
        """Let these connect and no others, connected ones included.

        Returns:
            Whether that changed anything.

        Raises:
            Fault: its folder cannot be written to; whom it lets connect stays as it was.
        """
        if taken == self._taken:
            return False
        try:
            self._write_config(taken)
        except OSError as error:
            raise _unwritable(self._plan.folder, error) from error
        if self.is_running and self._process:
            self._process.send_signal(signal.SIGHUP)
        return True

    @property
    def free(self) -> int:
        """How many bytes are free where the hub and its stream are kept."""
        places = (self._plan.folder, *self._plan.folder.glob("stream"))
        return min(shutil.disk_usage(place).free for place in places)

    def look(self) -> None:
        """See whether the disk is full; the server tells that in its log only."""
        if self.free < _FULL or self._log.tells_of_full_disk():
            self.is_full = True

    def stop(self) -> None:
        """End it."""
        if self._process is None:
            return
        if self.is_running:
            self._process.terminate()
            try:
                self._process.wait(15)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()
        self._process = None

    def kill(self) -> None:
        """End it at once, as one that hangs."""
        if self._process and self.is_running:
            self._process.kill()
            self._process.wait()

    @property
    def _config(self) -> Path:
        return self._plan.folder / "server.conf"

    def _room_for_stream(self) -> int:
        """Return how large the stream may become, in bytes: what it holds already, and most of what is free beside."""
        stream = self._plan.folder / "stream"
        free = shutil.disk_usage(stream if stream.exists() else self._plan.folder).free
        return _size_of(stream / "jetstream") + max(free - _SPARE, free // 2, 2**20)

    def _write_config(self, taken: Taken) -> None:
        """Write what the server reads when it starts or is told to; remembers it once that is done."""
        folder = self._plan.folder
        write_private(folder / "certificate.pem", self._secrets.certificate)
        write_private(folder / "key.pem", self._secrets.key)
        config = config_of(self._plan, self._secrets, taken.members, taken.guests, self._room)
        write_private(self._config, json.dumps(config, indent=1))
        self._taken = taken

    def _wait_until_it_is_ready(self, given_up: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and not given_up():
            if not self.is_running:
                raise HubServerEnded(self._log.reason())
            if self._log.tells_of_ready(self._began_at):
                return
            time.sleep(0.05)
        if not given_up():
            raise HubServerSilent()


def _size_of(folder: Path) -> int:
    """Return how many bytes the files of a folder hold; they may come and go meanwhile."""
    size = 0
    for place in folder.rglob("*"):
        with suppress(OSError):
            size += place.stat().st_size if place.is_file() else 0
    return size


def _unwritable(folder: Path, error: OSError) -> Fault:
    return HubFolderNotWritten(folder, reason_of(error))


def _end_with_parent() -> None:
    """Ask Linux to end the server when the thread that started it ends (prctl(2), PR_SET_PDEATHSIG)."""
    if _LIBC:
        _LIBC.prctl(1, signal.SIGTERM)


def _end_left_over(folder: Path) -> None:
    """End a server that an earlier hub left running in the same folder."""
    try:
        pid = int((folder / "server.pid").read_text("ascii"))
        command = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except (OSError, ValueError):
        return
    if os.fsencode(folder / "server.conf") not in command:
        return
    with suppress(OSError):
        os.kill(pid, signal.SIGTERM)
        for _ in range(100):
            os.kill(pid, 0)
            time.sleep(0.1)
