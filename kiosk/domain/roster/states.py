"""What a word in a status column is worth at the door, and what a plain yes or no is."""

import re
from dataclasses import dataclass
from functools import cached_property

from kiosk.domain.roster.attendee import OrderStatus
from kiosk.domain.roster.folding import comparable

_LONGEST_ANSWER = 24
_SHORTEST_PART = 3
"""Letters; anything shorter is a state only where it is the whole cell."""
_LONGEST_BLANK = 12
_AMOUNT = re.compile(r"(\d{1,3}(?:[ .,'\u00a0]?\d{3})*)(?:[.,](\d{1,2}))?")
_CURRENCY = re.compile(r"^(?:[A-Z]{2,3}|[€$£₺¥₴₽]|zł|kr)?\s*|\s*(?:[A-Z]{2,3}|[€$£₺¥₴₽]|zł|kr|Ft|Kč)?$")


@dataclass(frozen=True, slots=True)
class State:
    """A state, and whether it says that the guest is in, as Eventbrite's ``Checked In`` does."""

    status: OrderStatus
    inside: bool = False


@dataclass(frozen=True)
class States:
    """The words of states, comparable (see `folding.comparable`).

    `decide_words` are understood, but it is for the door to decide; `not_words` turn a state round, and
    `beside_words` may stand beside one without changing it.
    """

    paid_words: frozenset[str]
    inside_words: frozenset[str]
    unpaid_words: frozenset[str]
    cancelled_words: frozenset[str]
    decide_words: frozenset[str]
    yes_words: frozenset[str]
    no_words: frozenset[str]
    not_words: frozenset[str]
    beside_words: frozenset[str]
    blank_words: frozenset[str]

    def is_blank(self, word: str) -> bool:
        """Tell whether a cell says that there is nothing, as Microsoft Forms’ ``anonymous`` does."""
        return len(word) < _LONGEST_BLANK and word.casefold().replace("/", " ").strip() in self.blank_words

    def state_of(self, word: str, *, answers: bool = False) -> State:
        """Return what a cell of a status column means; unclear where that is not known for sure.

        Args:
            word: the cell, as it stands there.
            answers: whether the column holds answers to an invitation, so that a no means that the guest will not come.
        """
        key = comparable(word)
        if key in self._whole:
            return self._whole[key]
        if key in self.yes_words:
            return State(OrderStatus.PAID)
        if key in self.no_words:
            return State(OrderStatus.CANCELLED if answers else OrderStatus.UNPAID)
        return self._by_parts(key)

    def yes_or_no(self, word: str) -> bool | None:
        """Read a plain yes or no in any of the languages; None if it is neither."""
        if len(word) > _LONGEST_ANSWER:
            return None
        key = comparable(word)
        return True if key in self.yes_words else False if key in self.no_words else None

    @cached_property
    def _whole(self) -> dict[str, State]:
        """Every word that is a state by itself; what keeps the door shut is entered last."""
        whole = {word: State(OrderStatus.PAID) for word in self.paid_words}
        whole |= {word: State(OrderStatus.PAID, inside=True) for word in self.inside_words}
        whole |= {word: State(OrderStatus.UNCLEAR) for word in self.decide_words}
        whole |= {word: State(OrderStatus.UNPAID) for word in self.unpaid_words}
        return whole | {word: State(OrderStatus.CANCELLED) for word in self.cancelled_words}

    def _by_parts(self, key: str) -> State:
        padded = f" {key} "
        found = [part for part in self._parts if (part in padded if part.startswith(" ") else part in key)]
        states = {self._parts[part].status for part in found}
        if OrderStatus.CANCELLED in states:
            return State(OrderStatus.CANCELLED)
        if OrderStatus.UNPAID in states:
            return State(OrderStatus.UNPAID)
        if not found or OrderStatus.UNCLEAR in states:
            return State(OrderStatus.UNCLEAR)
        rest = padded
        for part in sorted(found, key=len, reverse=True):
            rest = rest.replace(part, " ")
        words = rest.split()
        if any(word in self.not_words for word in words):
            return State(OrderStatus.UNPAID)
        if all(word in self.beside_words or word.isdigit() for word in words):
            return State(OrderStatus.PAID, inside=any(self._parts[part].inside for part in found))
        return State(OrderStatus.UNCLEAR)

    @cached_property
    def _parts(self) -> dict[str, State]:
        """States that may be parts of a cell: whole words, except where a language writes without spaces."""
        return {
            word if _is_unspaced(word) else f" {word} ": state
            for word, state in self._whole.items()
            if len(word) >= _SHORTEST_PART or (_is_unspaced(word) and len(word) > 1)
        }


def worst(states: list[OrderStatus]) -> OrderStatus:
    """Return the state that weighs most at the door, of several columns' ones."""
    order = (OrderStatus.CANCELLED, OrderStatus.UNPAID, OrderStatus.UNCLEAR)
    return next((state for state in order if state in states), OrderStatus.PAID)


def amount_in(word: str) -> float | None:
    """Read an amount of money such as ``100.00``, ``€ 1.250,00`` or ``0``; None if it is none."""
    amount = _AMOUNT.fullmatch(_CURRENCY.sub("", word.strip()))
    if amount is None:
        return None
    return float(f"{re.sub(r'[^0-9]', '', amount[1])}.{amount[2] or 0}")


def _is_unspaced(word: str) -> bool:
    return word[0] >= "\u3040"
