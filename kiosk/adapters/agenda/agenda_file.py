"""An agenda from a file or an address, whichever of the known formats it has."""

import codecs
import json
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, ParseError
from zoneinfo import ZoneInfo

from defusedxml import ElementTree

from kiosk.adapters.agenda import frab, ical, sessionize
from kiosk.adapters.agenda.agenda_source import content_of
from kiosk.adapters.agenda.reading import UnfitError
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.fault import InEnglish
from kiosk.domain.faults.agenda import AgendaUnfit

KNOWN = "a frab or pretalx schedule (JSON or XML), an iCalendar file or Sessionize's JSON"
_BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))


def read_agenda(source: str | Path, zone: ZoneInfo, within: tuple[int, int] | None = None) -> Agenda:
    """Read an agenda.

    Args:
        source: a file, or an http or https address.
        zone: the event's zone, which times without one are meant in.
        within: UTC milliseconds; recurring events are expanded between these.

    Raises:
        Fault: the source cannot be read, or is none of the known formats; says what was expected and found.
    """
    return parse(*content_of(source), zone, within)


def parse(content: bytes, name: str, zone: ZoneInfo, within: tuple[int, int] | None = None) -> Agenda:
    """Read an agenda from bytes; `name` is what a fault calls it. Other arguments and errors as for `read_agenda`."""
    try:
        agenda = _parse(content, zone, within)
        if not agenda.sessions:
            raise UnfitError("it should hold sessions with times, but holds none")
    except UnfitError as unfit:
        reason = " ".join(str(unfit).split())
        raise AgendaUnfit(name, InEnglish(reason)) from unfit
    return agenda


def _parse(content: bytes, zone: ZoneInfo, within: tuple[int, int] | None) -> Agenda:
    begin = content[:4096].replace(b"\0", b"").removeprefix(codecs.BOM_UTF8).lstrip(b"\xff\xfe \t\r\n")
    if begin[:1] in (b"{", b"["):
        return _of_json(_json(content), zone)
    if begin[:15].upper() == b"BEGIN:VCALENDAR":
        return ical.read_text(_decoded(content), zone, within)
    if begin[:1] == b"<":
        return frab.read_tree(_xml(content), zone)
    raise UnfitError(f"it should be {KNOWN}, but begins with {_beginning(begin)}")


def _of_json(document: Any, zone: ZoneInfo) -> Agenda:  # noqa: ANN401 - JSON values
    if isinstance(document, dict) and "schedule" in document:
        return frab.read_document(document, zone)
    if sessionize.is_sessionize(document):
        return sessionize.read_document(document, zone)
    if isinstance(document, dict):
        keys = ", ".join(f"“{str(key)[:30]}”" for key in list(document)[:4]) or "nothing"
        raise UnfitError(
            f"it should have “schedule” (frab, pretalx) or “sessions” and “speakers” (Sessionize), but has {keys}"
        )
    raise UnfitError("it should be a list of days with “date” and “rooms” (Sessionize), but is another list")


def _json(content: bytes) -> Any:  # noqa: ANN401 - JSON values
    try:
        return json.loads(_decoded(content) if content[:2] in (b"\xff\xfe", b"\xfe\xff") else content)
    except (ValueError, RecursionError) as error:
        at = f"line {error.lineno}" if isinstance(error, json.JSONDecodeError) else "its text"
        raise UnfitError(f"it should be whole JSON, but is broken at {at}") from error


def _xml(content: bytes) -> Element:
    try:
        root: Element = ElementTree.fromstring(content, forbid_dtd=True)
    except (ParseError, ValueError, LookupError) as error:
        fault = f"is broken at line {error.position[0]}" if isinstance(error, ParseError) else "cannot be read safely"
        raise UnfitError(f"it should be a frab or pretalx schedule in XML, but {fault}") from error
    return root


def _decoded(content: bytes) -> str:
    for mark, encoding in _BOMS:
        if content.startswith(mark):
            return content[len(mark) :].decode(encoding, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("windows-1254", "replace")


def _beginning(begin: bytes) -> str:
    return f"“{begin[:30].decode('utf-8', 'replace')}”" if begin else "nothing: it is empty"
