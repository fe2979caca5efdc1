"""Whether anything waits to be done at a file: a command that has nothing to do with it loads no more than this."""

from kiosk.storage.library import Connection


def is_any(connection: Connection) -> bool:
    """Tell whether any records of imports stand in no table yet (see `imports`)."""
    return connection.execute("SELECT 1 FROM held LIMIT 1").fetchone() is not None


def any_needs(connection: Connection) -> bool:
    """Tell whether anything of anybody's needs is in the file (see `needs`)."""
    return connection.execute("SELECT 1 FROM needs LIMIT 1").fetchone() is not None
