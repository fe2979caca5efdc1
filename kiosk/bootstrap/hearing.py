"""What this machine has of what a foyer screen speaks with."""

import shutil
import sys
from dataclasses import dataclass

from kiosk.adapters.machine.headphones import HeadphoneJacks


@dataclass(frozen=True, slots=True)
class HearingMeans:
    """Whether the machine has a voice, and whether a jack of it tells of headphones."""

    has_voice: bool
    notices_headphones: bool


def hearing_means() -> HearingMeans:
    """Ask this machine; Windows and macOS come with a voice, and tell nothing of their jacks."""
    has_voice = sys.platform != "linux" or shutil.which("speech-dispatcher") is not None
    return HearingMeans(has_voice, HeadphoneJacks().plugged() is not None)
