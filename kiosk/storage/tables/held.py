"""Whether records of imports wait for their turn: a command that has nothing to do with rosters asks no more."""

from kiosk.storage.library import Connection


def is_any(connection: Connection) -> bool:
    """Tell whether any records of imports stand in no table yet (see `imports`)."""
    return connection.execute("SELECT 1 FROM held LIMIT 1").fetchone() is not None
