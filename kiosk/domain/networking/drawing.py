"""How likely an exchange has people of certain groups, if chance alone puts them together.

Source: Veldt, Benson, Kleinberg, Sci. Adv. 9, 2023: they are drawn, and none of them is put back.
"""

from math import comb


def chance_of_both(people: int, a: int, b: int, drawn: int) -> float:
    """Return how likely some of all people that are drawn are of two groups, at least one of each.

    Args:
        people: how many there are.
        a: how many of them one group has.
        b: how many the other has.
        drawn: how many are drawn, none of them twice.
    """
    everything = comb(people, drawn)
    neither = comb(people - a - b, drawn)
    return 1 - (comb(people - a, drawn) + comb(people - b, drawn) - neither) / everything


def chance_of_two(people: int, group: int, drawn: int) -> float:
    """Return how likely some of all people that are drawn have two of one group, and more."""
    none, one = comb(people - group, drawn), group * comb(people - group, drawn - 1)
    return 1 - (none + one) / comb(people, drawn)
