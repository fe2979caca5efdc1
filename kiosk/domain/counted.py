"""Numbers in English sentences."""


def counted(number: int, noun: str) -> str:
    """Return a number with what it counts: ``1 record``, ``1,204 records``."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
