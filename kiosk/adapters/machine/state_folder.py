"""The folder in which this user's Foyer remembers what belongs to the machine, not to one event file."""

from pathlib import Path


def why_not_writable(folder: Path) -> OSError | None:
    """Return why nothing can be kept in a folder, which is made if it is not there; None if something can."""
    import tempfile

    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryFile(dir=folder):
            return None
    except OSError as error:
        return error


def state_folder(name: str) -> Path:
    """Return a folder of its own for a subject; it may not be there yet."""
    import platformdirs

    return platformdirs.user_state_path("foyer-kiosk", appauthor=False) / name
