"""An agenda from a file or an address, whichever of the known formats it has."""

import codecs
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element, ParseError
from zoneinfo import ZoneInfo

from defusedxml import ElementTree

from kiosk.adapters.agenda import frab, frab_xml, ical, sessionize
from kiosk.adapters.agenda.agenda_source import content_of
from kiosk.adapters.agenda.reading import UnfitError
from kiosk.domain.agenda.agenda import Agenda
from kiosk.domain.faults.agenda import (
    AgendaUnfit,
    BrokenJson,
    BrokenXml,
    EmptyFile,
    NoAgenda,
    OtherKeys,
    OtherList,
    UnreadableJson,
    UnsafeXml,
)
from kiosk.domain.plain_text import one_line


def read_agenda(source: str | Path, zone: ZoneInfo, within: tuple[int, int] | None = None) -> Agenda:
    """Read an agenda.

    Args:
        source: a file, or an http, https or webcal address.
        zone: the event's zone, which times without one are meant in.
        within: UTC milliseconds; recurring events are expanded between these.

    Raises:
        Fault: the source cannot be read, or is none of the known formats; says what was expected and found.
    """
    return parse(*content_of(source), zone, within)


def parse(
    content: bytes,
    name: str,
    zone: ZoneInfo,
    within: tuple[int, int] | None = None,
    going_on: Callable[[], None] = lambda: None,
) -> Agenda:
    """Read an agenda from bytes.

    Args:
        content: the file's bytes.
        name: what a fault calls it.
        zone: as for `read_agenda`.
        within: as for `read_agenda`.
        going_on: is called now and then while a long calendar is read.

    Raises:
        Fault: it is none of the known formats.
    """
    try:
        return _parse(content, zone, within, going_on)
    except UnfitError as unfit:
        raise AgendaUnfit(name, unfit.reason) from unfit


def _parse(content: bytes, zone: ZoneInfo, within: tuple[int, int] | None, going_on: Callable[[], None]) -> Agenda:
    begin = content[:4096].replace(b"\0", b"").removeprefix(codecs.BOM_UTF8).lstrip(b"\xff\xfe \t\r\n")
    if not begin:
        raise UnfitError(EmptyFile())
    if begin[:1] in (b"{", b"["):
        return _of_json(_json(content), zone)
    if begin[:15].upper() == b"BEGIN:VCALENDAR":
        return ical.read_calendar(content.lstrip(b" \t\r\n"), zone, within, going_on)
    if begin[:1] == b"<":
        return frab_xml.read_tree(_xml(content), zone)
    raise UnfitError(NoAgenda(one_line(begin[:30].decode("utf-8", "replace"))))


def _of_json(document: Any, zone: ZoneInfo) -> Agenda:  # noqa: ANN401 - JSON values
    if isinstance(document, dict) and "schedule" in document:
        return frab.read_document(document, zone)
    if sessionize.is_sessionize(document):
        return sessionize.read_document(document, zone)
    if isinstance(document, dict):
        raise UnfitError(OtherKeys(tuple(f"“{one_line(key[:30])}”" for key in list(document)[:4]) or ("{}",)))
    raise UnfitError(OtherList())


def _json(content: bytes) -> Any:  # noqa: ANN401 - JSON values
    try:
        return json.loads(content)  # in UTF-8, UTF-16 or UTF-32, as it begins
    except json.JSONDecodeError as error:
        raise UnfitError(BrokenJson(error.lineno)) from error
    except (ValueError, RecursionError) as error:
        raise UnfitError(UnreadableJson()) from error


def _xml(content: bytes) -> Element:
    """Return the outermost element; a document type is passed over, what could expand or lead elsewhere is refused."""
    try:
        root: Element = ElementTree.fromstring(content, forbid_entities=True, forbid_external=True)
    except ParseError as error:
        raise UnfitError(BrokenXml(error.position[0])) from error
    except (ValueError, LookupError) as error:
        raise UnfitError(UnsafeXml()) from error
    return root
