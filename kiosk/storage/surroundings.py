"""What else on this machine's disk may hold what an event file no longer does."""

from collections.abc import Collection
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Protocol


class Surroundings(Protocol):
    """What stands beside an event file: unfinished copies, and the stream of a hub."""

    def clear_drafts(self) -> tuple[Path, ...]:
        """Remove unfinished copies that killed programs left; return those that are left all the same."""
        ...

    def importing(self) -> AbstractContextManager[None]:
        """Let nobody else on this machine import into this file meanwhile; waits for whoever does.

        Raises:
            Fault: another program imports for longer than anybody would wait.
        """
        ...

    def is_hub_running(self) -> bool:
        """Tell whether a hub of this file runs on this machine."""
        ...

    def keeps_stream(self) -> bool:
        """Tell whether a hub keeps a stream on this machine, running or not."""
        ...

    def people_in_stream(self, people: Collection[str]) -> set[str]:
        """Return whom of some people the bytes of a hub's stream on this machine still hold.

        Raises:
            OSError: they cannot be read.
        """
        ...


class Nothing:
    """Nothing stands beside the file."""

    def clear_drafts(self) -> tuple[Path, ...]:
        """Return no draft."""
        return ()

    def importing(self) -> AbstractContextManager[None]:
        """Let it be done."""
        return nullcontext()

    def is_hub_running(self) -> bool:
        """Return False."""
        return False

    def keeps_stream(self) -> bool:
        """Return False."""
        return False

    def people_in_stream(self, people: Collection[str]) -> set[str]:  # noqa: ARG002
        """Return nobody."""
        return set()
