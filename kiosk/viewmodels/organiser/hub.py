"""What the organiser's pages want of the hub."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.fault import Fault


def no_trouble() -> Fault | None:
    """Stand in for what asks the hub, where there is none."""
    return None


def no_code() -> str:
    """Stand in for the hub's join code, where there is none."""
    return ""


@dataclass(frozen=True, slots=True)
class HubAccess:
    """What is asked of the hub; both may take seconds.

    `refresh_reports` lets it tell what the kiosks last said and returns what went wrong, if anything; `join_code`
    returns the code that another kiosk joins with, or nothing where no hub runs.
    """

    refresh_reports: Callable[[], Fault | None] = no_trouble
    join_code: Callable[[], str] = no_code


NO_HUB = HubAccess()
"""Where there is none."""
