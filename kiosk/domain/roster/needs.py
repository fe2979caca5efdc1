"""Dietary and access needs: special categories of data, kept only where the organiser switches them on, and briefly."""

import hashlib
from datetime import datetime, time, timedelta
from enum import StrEnum

from kiosk.domain.event import Event
from kiosk.domain.moment import DAY_CHANGE, event_day, milliseconds


class Need(StrEnum):
    """What somebody needs; a fixed list, never free text about their health or faith."""

    VEGETARIAN = "vegetarian"
    VEGAN = "vegan"
    NO_PORK = "no_pork"
    NO_GLUTEN = "no_gluten"
    NO_LACTOSE = "no_lactose"
    NO_NUTS = "no_nuts"
    STEP_FREE = "step_free"
    SEAT = "seat"
    HEARING = "hearing"
    SIGHT = "sight"
    COMPANION = "companion"


def needs_id(attendee: str) -> str:
    """Return the id under which a person's needs are recorded: they are erased long before the person is.

    It follows from the person's, so that whoever erases the person erases their needs too, heard of or not.
    """
    return hashlib.sha256(f"foyer-needs/1\0{attendee}".encode()).hexdigest()[:16]


def needs_due(event: Event) -> int:
    """Return when all needs are erased (UTC milliseconds): as the day after the event begins, at 04:00 in its zone."""
    day = event_day(max(event.starts, event.ends - 1), event.zone) + timedelta(days=1)
    return milliseconds(datetime.combine(day, time(), event.zone) + DAY_CHANGE)
