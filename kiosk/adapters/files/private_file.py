"""Files that only their owner may read."""

import os
from pathlib import Path


def write_private(place: Path, text: str) -> None:
    """Write a file that only its owner may read, whole or not at all."""
    draft = place.with_name(f".{place.name}.{os.getpid()}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        out.write(text)
        out.flush()
        os.fsync(out.fileno())
    draft.replace(place)
