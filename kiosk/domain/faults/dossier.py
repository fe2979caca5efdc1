"""What can be in the way of handing an event over, and of looking at what was handed over."""

from pathlib import Path

from kiosk.domain.fault import Fault, Reason


class DossierInPlace(Fault):
    text = "{path} is there already; it was kept. Choose another name for the folder."
    path: Path


class DossierNotWritten(Fault):
    text = (
        "The folder {path} could not be written ({reason}); nothing of it is left. "
        "Free some space or choose another folder."
    )
    path: Path
    reason: Reason


class NotToHandOver(Fault):
    text = "Only an organiser’s laptop hands the event over; nothing was written. Do it there."


class DossierStopped(Fault):
    text = "Stopped; nothing of the folder is left."


class NoDossier(Fault):
    text = "{path} is no folder that was handed over: it has no list of checksums (SHA256SUMS) that can be read."
    path: Path
