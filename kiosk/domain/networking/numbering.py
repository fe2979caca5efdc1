"""How people and exchanges are numbered where nobody is named: by chance, so that no number says who or when."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.domain.networking.network import Network, quarter

Shuffle = Callable[[list[int]], None]
"""Puts a list into an order of chance."""


@dataclass(frozen=True, slots=True)
class Numbering:
    """The order in which people and exchanges of a network are told.

    Attributes:
        named: whether people are named, and times are exact.
        people: the people who stand somewhere, by their places, in the order of their numbers from 1.
        exchanges: the exchanges by their places, in the order in which they are told.
        numbers: the number of the person at each place; 0 for who stands nowhere.
    """

    named: bool
    people: Sequence[int]
    exchanges: Sequence[int]
    numbers: "array[int]"

    def time(self, at: int) -> int:
        """Return UTC milliseconds as they are told: exactly with names, else in steps of 15 minutes."""
        return at if self.named else quarter(at)


def named(network: Network) -> Numbering:
    """Number people by their ids and tell exchanges in the order of time."""
    return _numbering(network, network.agreed, range(len(network.gatherings)), is_named=True)


def pseudonymous(network: Network, shuffle: Shuffle) -> Numbering:
    """Number people by chance, and tell the exchanges of each step of 15 minutes in an order of chance too."""
    people, exchanges = network.agreed, list(range(len(network.gatherings)))
    shuffle(people)
    shuffle(exchanges)
    exchanges.sort(key=lambda place: quarter(network.gatherings.at(place)))
    return _numbering(network, people, array("I", exchanges), is_named=False)


def _numbering(network: Network, people: Sequence[int], exchanges: Sequence[int], *, is_named: bool) -> Numbering:
    numbers = array("I", bytes(array("I").itemsize * len(network.people)))
    for number, place in enumerate(people, 1):
        numbers[place] = number
    return Numbering(is_named, people, exchanges, numbers)
