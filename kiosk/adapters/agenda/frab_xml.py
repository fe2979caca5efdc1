"""frab's and pretalx's `schedule.xml`, turned into the shape of their JSON and read the same way."""

from xml.etree.ElementTree import Element
from zoneinfo import ZoneInfo

from kiosk.adapters.agenda import frab
from kiosk.adapters.agenda.reading import JsonObject, UnfitError
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.faults.agenda import NoConference, OtherElement

_EVENT_TEXTS = (
    "guid", "code", "date", "start", "end", "duration", "room", "title", "subtitle", "track", "type",
    "language", "abstract", "description",
)  # fmt: skip


def read_tree(root: Element, zone: ZoneInfo) -> Agenda:
    """Read a `schedule.xml`; arguments and errors as for `frab.read_document`."""
    if root.tag != "schedule":
        raise UnfitError(OtherElement(root.tag[:40]))
    conference = root.find("conference")
    if conference is None:
        raise UnfitError(NoConference())
    head = {"title": _text(conference, "title"), "time_zone_name": _text(conference, "time_zone_name")}
    days = [_day(day) for day in root.findall("day")]
    return frab.read_document({"schedule": {"conference": head | {"days": days}}}, zone)


def _day(day: Element) -> JsonObject:
    """Return a day; some files have its sessions right under it, without a room around them."""
    rooms: dict[str, list[JsonObject]] = {}
    for element in day:
        if element.tag == "room":
            rooms.setdefault(element.get("name") or "", []).extend(_event(event) for event in element.findall("event"))
        elif element.tag == "event":
            rooms.setdefault("", []).append(_event(element))
    return {"date": day.get("date"), "day_start": day.get("start"), "rooms": rooms}


def _event(element: Element) -> JsonObject:
    event: JsonObject = {
        key: text for key in _EVENT_TEXTS if (text := element.get(key) or _text(element, key)) is not None
    }
    event["id"] = element.get("id")
    event["persons"] = [{"public_name": person.text or ""} for person in element.findall("persons/person")]
    return event


def _text(element: Element, tag: str) -> str | None:
    child = element.find(tag)
    return None if child is None else child.text or ""
