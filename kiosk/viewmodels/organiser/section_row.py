"""One of the lists of which a page shows one."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SectionRow:
    """One list, with how many there are in it where that is counted."""

    name: str
    title: str
    number: str
    chosen: bool
