"""What this machine has of what a foyer screen speaks with."""

import shutil
import sys
from dataclasses import dataclass

from kiosk.adapters.machine.headphones import HeadphoneJacks


@dataclass(frozen=True, slots=True)
class HearingMeans:
    """Whether the machine can speak, and whether a jack of it tells of headphones."""

    can_speak: bool
    notices_headphones: bool


def hearing_means() -> HearingMeans:
    """Ask this machine; Windows and macOS can speak, and tell nothing of their jacks."""
    can_speak = sys.platform != "linux" or shutil.which("speech-dispatcher") is not None
    return HearingMeans(can_speak, HeadphoneJacks().plugged() is not None)
