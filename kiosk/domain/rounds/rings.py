"""Adding and multiplying a finite number of elements: fields of each prime power, whole numbers modulo any, products.

Elements are the whole numbers from 0 to under `size`, 0 the neutral one of adding.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from math import prod
from typing import Protocol


class Ring(Protocol):
    """A finite ring."""

    @property
    def size(self) -> int:
        """How many elements there are."""

    def add(self, one: int, other: int) -> int:
        """Return the sum of two elements."""

    def multiply(self, one: int, other: int) -> int:
        """Return the product of two elements."""


@dataclass(frozen=True, slots=True)
class WholeNumbers:
    """The whole numbers modulo `size`; a field where that is a prime."""

    size: int

    def add(self, one: int, other: int) -> int:
        """Return the sum of two elements."""
        return (one + other) % self.size

    def multiply(self, one: int, other: int) -> int:
        """Return the product of two elements."""
        return one * other % self.size


@dataclass(frozen=True, slots=True)
class Polynomials:
    """The field of `prime` to the power of `degree` elements: polynomials modulo one that cannot be divided.

    The digits of an element to the base of the prime are its coefficients, the lowest first. `modulus` are those of the
    polynomial x ** degree equals.
    """

    prime: int
    degree: int
    modulus: tuple[int, ...]

    @property
    def size(self) -> int:
        """How many elements there are."""
        return int(self.prime**self.degree)

    def add(self, one: int, other: int) -> int:
        """Return the sum of two elements."""
        pairs = zip(self._digits(one), self._digits(other), strict=True)
        return self._element([left + right for left, right in pairs])

    def multiply(self, one: int, other: int) -> int:
        """Return the product of two elements."""
        total, factor = [0] * self.degree, self._digits(one)
        for digit in self._digits(other):
            total = [left + digit * right for left, right in zip(total, factor, strict=True)]
            high, shifted = factor[-1], [0, *factor[:-1]]
            factor = [(left + high * right) % self.prime for left, right in zip(shifted, self.modulus, strict=True)]
        return self._element(total)

    def _digits(self, element: int) -> list[int]:
        return _digits(element, self.prime, self.degree)

    def _element(self, digits: Sequence[int]) -> int:
        return sum(digit % self.prime * self.prime**place for place, digit in enumerate(digits))


@dataclass(frozen=True, slots=True)
class Product:
    """Several rings side by side: an element has a part in each."""

    parts: tuple[Ring, ...]

    @property
    def size(self) -> int:
        """How many elements there are."""
        return prod(ring.size for ring in self.parts)

    def element(self, parts: Sequence[int]) -> int:
        """Return the element of these parts."""
        whole = 0
        for ring, part in zip(self.parts, parts, strict=True):
            whole = whole * ring.size + part
        return whole

    def add(self, one: int, other: int) -> int:
        """Return the sum of two elements."""
        each = zip(self.parts, self._parts(one), self._parts(other), strict=True)
        return self.element([ring.add(left, right) for ring, left, right in each])

    def multiply(self, one: int, other: int) -> int:
        """Return the product of two elements."""
        each = zip(self.parts, self._parts(one), self._parts(other), strict=True)
        return self.element([ring.multiply(left, right) for ring, left, right in each])

    def _parts(self, element: int) -> list[int]:
        parts = []
        for ring in reversed(self.parts):
            element, part = divmod(element, ring.size)
            parts.append(part)
        return parts[::-1]


def prime_powers(number: int) -> list[tuple[int, int]]:
    """Return the prime powers that a number from 1 up is the product of, as primes and how often each."""
    found, factor = [], 2
    while factor * factor <= number:
        power = 0
        while number % factor == 0:
            number, power = number // factor, power + 1
        if power:
            found.append((factor, power))
        factor += 1
    return [*found, (number, 1)] if number > 1 else found


def field_of(prime: int, power: int) -> Ring:
    """Return the field of a prime to a power from 1 up."""
    if power == 1:
        return WholeNumbers(prime)
    for low in product(range(prime), repeat=power):
        if low[0] and not _is_divisible([*low, 1], prime):
            return Polynomials(prime, power, tuple(-one % prime for one in low))
    raise ValueError("no prime")


def _is_divisible(polynomial: Sequence[int], prime: int) -> bool:
    """Tell whether a polynomial (the lowest coefficient first, the highest 1) is the product of two smaller ones."""
    halves = range(1, (len(polynomial) - 1) // 2 + 1)
    return any(
        not any(_remainder(polynomial, [*low, 1], prime))
        for degree in halves
        for low in product(range(prime), repeat=degree)
    )


def _remainder(polynomial: Sequence[int], divisor: Sequence[int], prime: int) -> list[int]:
    rest = list(polynomial)
    while len(rest) >= len(divisor):
        factor, start = rest[-1], len(rest) - len(divisor)
        for place, one in enumerate(divisor):
            rest[start + place] = (rest[start + place] - factor * one) % prime
        rest.pop()
    return rest


def _digits(element: int, base: int, length: int) -> list[int]:
    digits = []
    for _ in range(length):
        element, digit = divmod(element, base)
        digits.append(digit)
    return digits
