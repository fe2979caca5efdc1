"""Whether an event file can be written now."""

from kiosk.storage.event_file import EventFile


def prove_writable(file: EventFile) -> None:
    """Write a page of the file durably without changing anything that it says.

    Raises:
        Fault: it cannot be written: the disk is full or read-only, or another program holds the file.
    """
    with file.writing() as connection:
        (number,) = connection.execute("PRAGMA user_version").fetchone()
        connection.execute(f"PRAGMA user_version = {int(number)}")  # SQLite writes the page all the same
