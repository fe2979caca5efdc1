"""Faults of rounds at tables."""

from kiosk.domain.fault import Fault


class NobodyToSeat(Fault):
    text = "Fewer than two people are checked in; nothing was planned. Check people in, or say how many they are."
