"""What a machine keeps of the voices of the day outside of the event file: keys of their marks, and what waits."""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol


class VoiceBox(Protocol):
    """Keys and waiting voices beside an event file; none of it stands in the file, an export or a backup."""

    def alone(self) -> AbstractContextManager[None]:
        """Let nobody else on this machine use the box meanwhile; waits a moment for whoever does.

        Raises:
            Fault: another program has it for longer, or nothing can be kept there.
        """
        ...

    @property
    def may_draw(self) -> bool:
        """Whether this machine draws keys itself, as it has joined no hub that does."""
        ...

    @property
    def is_used(self) -> bool:
        """Whether it holds any key or voice, be it one that cannot be read."""
        ...

    def day_keys(self) -> dict[str, bytes]:
        """Return the keys of days (ISO 8601) that are not destroyed.

        Raises:
            Fault: they are there and cannot be read, and this machine drew them.
        """
        ...

    def keep_keys(self, keys: Mapping[str, bytes]) -> None:
        """Keep these keys and destroy all others.

        Raises:
            Fault: they cannot be written.
        """
        ...

    def held(self) -> str:
        """Return the voices that wait as text; empty for none.

        Raises:
            Fault: there are some, and they cannot be read.
        """
        ...

    @property
    def held_place(self) -> Path:
        """The file in which voices wait."""
        ...

    def hold(self, text: str) -> None:
        """Keep the voices that wait in place of those before, durably; none if the text is empty.

        Raises:
            Fault: they cannot be written.
        """
        ...
