"""Numbers of the door, each asked of the whole file: what the program counts as it comes is to say the same."""

from kiosk.domain.moment import DAY
from kiosk.services.attendance import STEPS, Arrivals, shown_day
from kiosk.storage.event_file import EventFile

STANDING = "verdict = 'admitted' AND undone_at IS NULL AND area = ''"


def admitted_twice(file: EventFile) -> int:
    """Return how many people were admitted at two desks today, while these did not know of each other."""
    query = "SELECT count(*) FROM conflict WHERE day = ?"
    return int(file.reader.execute(query, (shown_day(file),)).fetchone()[0])


def arrivals(file: EventFile, bars: int = 12) -> Arrivals:
    """Return the check-ins of the day since its first one, in at most `bars` equal steps of round length."""
    day, now = shown_day(file), file.clock()
    query = f"SELECT min(at) FROM scan WHERE day = ? AND {STANDING} AND again = 0"
    (first,) = file.reader.execute(query, (day,)).fetchone()
    if first is None:
        return Arrivals(None, STEPS[0], ())
    now = min(now, first + DAY)
    step = next((step for step in STEPS if now // step - first // step < bars), STEPS[-1])
    since = max(first // step, now // step - bars + 1) * step
    rows = file.reader.execute(
        f"SELECT (at - ?) / ?, count(*) FROM scan WHERE at >= ? AND day = ? AND {STANDING} AND again = 0 GROUP BY 1",
        (since, step, since, day),
    )
    counts = dict(rows.fetchall())
    return Arrivals(since, step, tuple(counts.get(number, 0) for number in range(max(1, (now - since) // step + 1))))
