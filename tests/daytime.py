"""A time zone in which it is about noon, for tests that admit people while the clock of this machine runs.

Who was admitted is asked again once a day of the event begins (see `kiosk.domain.moment.DAY_CHANGE`).
"""

from datetime import UTC, datetime


def zone_by_day() -> str:
    """Return the name of a zone in which it is between eleven and one."""
    ahead = 12 - datetime.now(UTC).hour
    return f"Etc/GMT{-ahead:+d}"  # their names count westward
