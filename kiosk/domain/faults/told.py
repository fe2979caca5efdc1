"""How a hub tells a kiosk of a fault, so that the kiosk says it in its own language."""

from typing import Any

from kiosk.domain.fault import Fault
from kiosk.domain.faults.event_file import DiskFull
from kiosk.domain.faults.hub import HubDiskFull, HubSays, NoProperKey, NotUnderstood, ShutOut

_TOLD: dict[str, type[Fault]] = {kind.__name__: kind for kind in (ShutOut, NoProperKey, NotUnderstood, HubDiskFull)}


def told_of(fault: Fault) -> dict[str, str]:
    """Return a fault as it travels: its kind if the kiosk is sure to know it, and its sentence; no path of the hub."""
    said = HubDiskFull() if isinstance(fault, DiskFull) else fault
    return {"kind": type(said).__name__, "sentence": str(said)}


def fault_in(told: Any) -> Fault:  # noqa: ANN401 - what came over the network
    """Return the fault that a hub told of; one of an unknown kind in the hub's own words."""
    told = told if isinstance(told, dict) else {"sentence": told}
    kind = _TOLD.get(str(told.get("kind")))
    return kind() if kind else HubSays(str(told.get("sentence"))[:500])
