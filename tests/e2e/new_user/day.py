"""The small agenda of the story's day."""

from datetime import datetime, timedelta

LATE = "Access to finance"
"""The session that begins later."""
AGENDA = (
    ("Expert discussion", "Main hall", -20, 40),
    (LATE, "Room A", 25, 75),
    ("Networking", "Foyer", 90, 120),
)
"""The day: titles, rooms, and minutes from now on."""


def agenda(now: datetime) -> str:
    """Return a small agenda around a moment, as a calendar file."""

    def at(minutes: int) -> str:
        return (now + timedelta(minutes=minutes)).strftime("%Y%m%dT%H%M00Z")

    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example.org//EN"]
    for title, room, starts, ends in AGENDA:
        lines += ["BEGIN:VEVENT", f"UID:{title.replace(' ', '-')}@example.org", "DTSTAMP:20261101T000000Z"]
        lines += [f"DTSTART:{at(starts)}", f"DTEND:{at(ends)}", f"SUMMARY:{title}", f"LOCATION:{room}", "END:VEVENT"]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])
