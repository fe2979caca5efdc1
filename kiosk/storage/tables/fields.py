"""Checking what a record says before it becomes a row: another program may have written it.

What is wrong raises ValueError, which leaves out that record alone (see `intake.UNFIT`).
"""

from collections.abc import Mapping
from typing import Any

LATEST = 253_402_300_800_000
"""The end of the year 9999 in UTC milliseconds: no calendar here knows a later time."""


def check_texts(body: Mapping[str, Any], *fields: str) -> None:
    """See that fields, where they are there, are text."""
    for field in fields:
        if not isinstance(body.get(field, ""), str):
            raise ValueError(f"{field} is no text")


def check_numbers(body: Mapping[str, Any], *fields: str, below: int = LATEST) -> None:
    """See that fields, where they are there, are whole numbers from 0 up to a limit."""
    for field in fields:
        value = body.get(field, 0)
        if type(value) is not int or not 0 <= value < below:
            raise ValueError(f"{field} is no such number")


def check_flags(body: Mapping[str, Any], *fields: str) -> None:
    """See that fields, where they are there, are true or false."""
    for field in fields:
        if not isinstance(body.get(field, False), bool):
            raise ValueError(f"{field} is neither true nor false")
