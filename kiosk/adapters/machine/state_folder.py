"""The folder in which this user's Foyer remembers what belongs to the machine, not to one event file."""

from pathlib import Path


def state_folder(name: str) -> Path:
    """Return a folder of its own for a subject; it may not be there yet."""
    import platformdirs

    return platformdirs.user_state_path("foyer-kiosk", appauthor=False) / name
