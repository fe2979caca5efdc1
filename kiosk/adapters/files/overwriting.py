"""Writing over what a file held, so that it does not stay on the disk."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def overwritten_then(place: Path) -> Iterator[None]:
    """Write over what a file held once another one stands in its place, or none, so that no key stays on the disk.

    Windows lets no file be replaced that is open; there only its name goes.
    """
    if os.name != "posix" or not place.exists():
        yield
        return
    with place.open("r+b") as old:
        yield
        old.write(bytes(os.fstat(old.fileno()).st_size))
        old.flush()
        os.fsync(old.fileno())
