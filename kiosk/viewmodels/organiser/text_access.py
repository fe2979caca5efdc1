"""What reads and writes the organiser's own texts; the application hands it over."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Never, Protocol

if TYPE_CHECKING:
    from kiosk.services.sharing.own_texts import TextPart
    from kiosk.storage.event_file import EventFile


class CopyText(Protocol):
    """Writes a text as it stands to a file."""

    def __call__(self, file: "EventFile", part: "TextPart", language: str, out: Path, *, replace: bool) -> None:
        """Write it, over any other file if asked to. Raises a Fault."""
        ...


@dataclass(frozen=True, slots=True)
class TextAccess:
    """The organiser's own texts; each may raise a Fault."""

    take: "Callable[[EventFile, TextPart, str, Path], bytes | None]"
    """Lets a file be the own text in a language; returns the own one that stood before."""
    put: "Callable[[EventFile, TextPart, str, bytes | None], bytes | None]"
    """Lets the own text be this one, or none; returns the one that stood before."""
    copy: CopyText


def _none(*_: object, **__: object) -> Never:
    raise NotImplementedError


NO_TEXTS = TextAccess(_none, _none, _none)
"""Where no texts are asked for."""
