"""The wrong PINs typed at this machine."""

from kiosk.storage.connection import Connection


def add_attempt(connection: Connection, at: int) -> None:
    """Remember a wrong try at a time (UTC milliseconds)."""
    connection.execute("INSERT INTO pin_attempt (at) VALUES (?)", (at,))


def forget_attempts(connection: Connection) -> None:
    """Forget all wrong tries, after a right one."""
    connection.execute("DELETE FROM pin_attempt")


def attempts(connection: Connection) -> tuple[int, int]:
    """Return how many wrong tries there were since the last right one, and when the last was made."""
    count, last = connection.execute("SELECT count(*), coalesce(max(at), 0) FROM pin_attempt").fetchone()
    return int(count), int(last)
