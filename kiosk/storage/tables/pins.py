"""The wrong PINs typed at this machine."""

from kiosk.storage.connection import Connection


def add_attempt(connection: Connection, uptime: int) -> None:
    """Remember a wrong try, with how long the machine had run (milliseconds)."""
    connection.execute("INSERT INTO pin_attempt (uptime) VALUES (?)", (uptime,))


def forget_attempts(connection: Connection) -> None:
    """Forget all wrong tries, after a right one."""
    connection.execute("DELETE FROM pin_attempt")


def attempts(connection: Connection) -> tuple[int, int]:
    """Return how many wrong tries there were since the last right one, and how long the machine had run at the last."""
    row = connection.execute("SELECT uptime FROM pin_attempt ORDER BY number DESC LIMIT 1").fetchone()
    (count,) = connection.execute("SELECT count(*) FROM pin_attempt").fetchone()
    return int(count), int(row[0]) if row else 0
