"""What somebody says of meeting another person."""

from enum import StrEnum


class WishAnswer(StrEnum):
    """What somebody says of meeting another person."""

    WANTED = "wanted"
    WITHDRAWN = "withdrawn"
    DECLINED = "declined"
    """Not this time, to somebody who asked; they are not told."""
