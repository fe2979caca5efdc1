"""How full a kiosk's battery is, where it has one and the system tells (Linux, /sys/class/power_supply)."""

from contextlib import suppress
from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")


def battery(supplies: Path = SUPPLIES) -> int | None:
    """Return the emptiest battery's charge in percent; None where there is none or nothing is told."""
    charges = []
    for supply in supplies.glob("*"):
        with suppress(OSError, ValueError):
            if (supply / "type").read_text("ascii").strip() == "Battery":
                charges.append(int((supply / "capacity").read_text("ascii")))
    return min(charges) if charges else None
