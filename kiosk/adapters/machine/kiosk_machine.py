"""What became of a machine that `install.sh --kiosk` set up, as far as anybody may look at it."""

import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

MADE = Path("etc/foyer-kiosk/made")
_UNIT = "foyer-screen.service"
_PROPERTIES = ("ActiveState", "WatchdogUSec", "WatchdogTimestamp")


def is_kiosk_machine(root: Path = Path("/")) -> bool:
    """Tell whether a machine, whose files lie under `root`, was set up so."""
    return (root / MADE).is_file()


def lost_files(root: Path = Path("/")) -> tuple[str, ...]:
    """Return what the set-up made and is there no more; a link counts wherever it leads.

    Raises:
        OSError: the list cannot be read.
    """
    lines = (line.split(" ", 1) for line in (root / MADE).read_text("utf-8").splitlines())
    files = [path for kind, path in lines if kind == "file"]
    return tuple(path for path in files if not (place := root / path.lstrip("/")).is_symlink() and not place.exists())


def ask_systemd(unit: str = _UNIT) -> Mapping[str, str]:
    """Return how systemd says that the screen stands; nothing where it cannot be asked."""
    command = ["systemctl", "show", unit, f"--property={','.join(_PROPERTIES)}"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=10)  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return {}
    return dict(line.split("=", 1) for line in done.stdout.splitlines() if "=" in line)


def is_screen_watched(ask: Callable[[], Mapping[str, str]] = ask_systemd) -> bool:
    """Tell whether the screen runs and has told systemd that it works."""
    told = ask()
    watched = told.get("WatchdogUSec", "infinity") not in ("infinity", "0")
    return told.get("ActiveState") == "active" and watched and bool(told.get("WatchdogTimestamp"))
