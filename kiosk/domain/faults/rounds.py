"""Faults of rounds at tables."""

from kiosk.domain.fault import Fault


class NobodyToSeat(Fault):
    text = "Fewer than two people are checked in; nothing was planned. Check people in, or say how many they are."


class NoRoundsPlanned(Fault):
    text = "No rounds are planned; nothing was changed. Plan them first."


class RoundsOver(Fault):
    text = "The last round is over; nothing was changed."


class RoundSeatTaken(Fault):
    text = "{name} has a table in each round that is to come; nothing was changed."
    name: str


class NotInRounds(Fault):
    text = "{name} has no table in any round that is to come; nothing was changed."
    name: str


class WishesContradict(Fault):
    text = "{name} and {other} are to sit together, and never to do so; nothing was planned. Take one of the two back."
    name: str
    other: str
