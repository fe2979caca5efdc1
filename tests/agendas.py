"""Small agendas to import."""

from typing import Any


def schedule(change: dict[str, Any]) -> dict[str, Any]:
    """Return a schedule.json of one session, with some of its values changed."""
    event = {
        "id": 1,
        "guid": "0d8c0a62-6f1b-5f5c-9f2c-6a35a1b2c301",
        "date": "2026-11-20T10:00:00+03:00",
        "start": "10:00",
        "duration": "00:45",
        "room": "Main hall",
        "title": "Talk",
        "persons": [],
    } | change
    day = {"index": 1, "date": "2026-11-20", "day_start": "2026-11-20T09:00:00+03:00", "rooms": {"Main hall": [event]}}
    return {"schedule": {"version": "1", "conference": {"title": "Growth", "days": [day]}}}


def calendar(lines: str) -> str:
    """Return a calendar of one event with those lines."""
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:a\nSUMMARY:Talk\n{lines}\nEND:VEVENT\nEND:VCALENDAR\n"
