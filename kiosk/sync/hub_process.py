"""Running the hub from a window: a process of its own, which goes on when the window is closed."""

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from kiosk.adapters.files.whole_file import write_private
from kiosk.bootstrap.event_files import surroundings_of
from kiosk.domain.faults.hub import HubNotEnded, HubNotStarted
from kiosk.storage.event_file import EventFile
from kiosk.sync.hub_code import code_shown, folder_of_hub
from kiosk.sync.one_hub import refuse_second_hub

PID_FILE, LOG, PORT_FILE = "hub.pid", "hub.log", "hub.port"
"""In the hub's folder: the process that a window has started, what it says, and where kiosks reach it."""
PORTS = range(4222, 4242)
"""The usual port first, then those that a hub takes where another event's has that one already."""
START_S, STOP_S, LOOK_S = 45.0, 30.0, 0.1
_children: dict[Path, "subprocess.Popen[bytes]"] = {}
"""The hubs that this process has started, by their folder; one that has ended has to be waited for."""


def start_hub(file: EventFile) -> None:
    """Start the hub of an event file on this machine, and wait until it takes kiosks.

    Raises:
        Fault: it would be a second hub, or it does not start; the sentence says why.
    """
    refuse_second_hub(file)
    folder = folder_of_hub(file)
    port = port_of(folder)
    folder.mkdir(mode=0o700, exist_ok=True)
    (folder / PID_FILE).unlink(missing_ok=True)
    write_private(folder / PORT_FILE, f"{port}\n", is_durable=False)
    command = [sys.executable, "-m", "kiosk", "--event", str(file.path.absolute()), "hub"]
    environment = {"KIOSK_HUB_LISTEN": f"0.0.0.0:{port}"} | os.environ  # where it is set, it is
    with (folder / LOG).open("wb") as log:
        process = subprocess.Popen(  # noqa: S603 - Foyer itself
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            env=environment,
        )
    _children[folder] = process
    write_private(folder / PID_FILE, f"{process.pid}\n", is_durable=False)
    deadline = time.monotonic() + START_S
    while not code_shown(file):
        if process.poll() is not None or time.monotonic() > deadline:
            _let_go_of_ended(folder)
            raise HubNotStarted(_last_line(folder / LOG))
        time.sleep(LOOK_S)


def port_of(folder: Path) -> int:
    """Return the port at which a hub is reached: the one it had, as kiosks seek it there, else the first that is free.

    Args:
        folder: the hub's; one that was never started from a window, but was there, has the usual port.
    """
    with suppress(OSError, ValueError):
        return int((folder / PORT_FILE).read_text("ascii"))
    if folder.exists():
        return PORTS[0]
    return next((port for port in PORTS if _is_free(port)), PORTS[0])


def _is_free(port: int) -> bool:
    with socket.socket() as trying:
        trying.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trying.bind(("0.0.0.0", port))  # noqa: S104 - as the hub does, for every kiosk of the network
        except OSError:
            return False
    return True


def stop_hub(file: EventFile) -> None:
    """End the hub that a window of this machine has started; the kiosks go on alone.

    Raises:
        Fault: it was not started from a window, or does not end.
    """
    pid, deadline = started_here(file), time.monotonic() + STOP_S
    if pid:
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)
    while surroundings_of(file.path).is_hub_running():
        if not pid or time.monotonic() > deadline:
            raise HubNotEnded()
        time.sleep(LOOK_S)
    (folder_of_hub(file) / PID_FILE).unlink(missing_ok=True)
    if child := _children.pop(folder_of_hub(file), None):
        child.wait(STOP_S)


def started_here(file: EventFile) -> int:
    """Return the process id of the hub that a window has started and that still runs; 0 if there is none."""
    folder = folder_of_hub(file)
    try:
        pid = int((folder / PID_FILE).read_text("ascii"))
    except (OSError, ValueError):
        return 0
    _let_go_of_ended(folder)
    return pid if _is_hub(pid) and surroundings_of(file.path).is_hub_running() else 0


def _let_go_of_ended(folder: Path) -> None:
    if (child := _children.get(folder)) and child.poll() is not None:
        del _children[folder]


def _is_hub(pid: int) -> bool:
    """Tell whether a process is a hub: after a restart of the machine its number may be another's."""
    words = Path(f"/proc/{pid}/cmdline")
    try:
        return b"hub" in words.read_bytes().split(b"\0")
    except OSError:
        return False


def _last_line(log: Path) -> str:
    try:
        lines = log.read_text("utf-8", "replace").strip().splitlines()
    except OSError:
        return ""
    return lines[-1].removeprefix("kiosk: ") if lines else ""
