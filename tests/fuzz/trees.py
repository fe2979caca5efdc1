"""Edits of what a file means instead of its bytes: JSON and XML stay well-formed, so that what is behind is reached."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from copy import deepcopy
from random import Random
from typing import Any
from xml.etree import ElementTree

from tests.fuzz.mutation import PIECES, edited, some_edits

MOST_LIST, MOST_ELEMENTS, DEEPEST = 6, 300, 30
"""Elements that are kept of a long list, as one session is like the next; those of a whole document; and its depth."""
_VALUES: tuple[Any, ...] = (
    None, True, False, 0, -1, 1e308, -1e308, 10**40, 1.5, float("nan"), "", " ", [], {}, [[]], [None], {"": None},
    {"de": "Hallo", "en": "Hello"}, {"en": None}, "00:45:00", "0:0", "-1:00", "99:99", "P1D", "2026-11-20T23:59:60Z",
    "9999-12-31T23:59:59+14:00", "0001-01-01T00:00:00", "2026-03-29T02:30:00", "24:00", "1e9", "Europe/Istanbul", "X/Y",
)  # fmt: skip
_PREFIX = re.compile(rb'xmlns:([A-Za-z]\w*)="([^"]+)"')
Path = tuple[Any, ...]


def edited_json(content: bytes, others: Sequence[bytes], random: Random) -> bytes:
    """Return a JSON document with some values exchanged, doubled, renamed or taken away."""
    try:
        document, other = (_shortened(json.loads(one), random) for one in (content, random.choice(others)))
    except (ValueError, RecursionError):
        return edited(content, some_edits(random))
    for _ in range(random.choice((1, 1, 2, 3, 6))):
        paths = list(_paths(document))
        document = _changed(document, random.choice(paths), _value(other, random), random)
    return json.dumps(document).encode()


def _shortened(value: Any, random: Random) -> Any:
    if isinstance(value, dict):
        return {key: _shortened(one, random) for key, one in value.items()}
    if isinstance(value, list):
        at = random.randrange(max(1, len(value) - MOST_LIST + 1))
        return [_shortened(one, random) for one in value[at : at + random.randint(1, MOST_LIST)]]
    return value


def _paths(value: Any, before: Path = ()) -> Iterator[Path]:
    yield before
    if len(before) > DEEPEST:
        return
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        yield from _paths(one, (*before, key))


def _value(other: Any, random: Random) -> Any:
    chance = random.random()
    if chance < 0.6:
        return random.choice(_VALUES)
    if chance < 0.75:
        return random.choice(PIECES).decode("latin-1")
    for key in random.choice(list(_paths(other))):
        other = other[key]
    return deepcopy(other)


def _changed(document: Any, path: Path, value: Any, random: Random) -> Any:
    if not path:
        return document if random.random() < 0.95 else value
    holder = document
    for key in path[:-1]:
        holder = holder[key]
    key, chance = path[-1], random.random()
    if chance < 0.2:
        del holder[key]
    elif chance < 0.35 and isinstance(holder, list):
        holder.append(deepcopy(holder[key]))
    elif chance < 0.45 and isinstance(holder, dict):
        holder[str(value)[:40] if random.random() < 0.5 else random.choice(list(holder))] = deepcopy(holder[key])
    elif isinstance(holder[key], str) and chance < 0.65:
        holder[key] = edited(holder[key].encode("utf-8", "surrogatepass"), some_edits(random)).decode(
            "utf-8", "replace"
        )
    else:
        holder[key] = value
    return document


def edited_xml(content: bytes, others: Sequence[bytes], random: Random) -> bytes:
    """Return an XML document with some elements exchanged, doubled, renamed, emptied or taken away."""
    try:
        root, other = ElementTree.fromstring(content), ElementTree.fromstring(random.choice(others))
    except (ElementTree.ParseError, ValueError, LookupError):
        return edited(content, some_edits(random))
    for prefix, name in _PREFIX.findall(content):  # some readers know elements by their prefix
        if not re.match(rb"ns\d", prefix):
            ElementTree.register_namespace(prefix.decode(), name.decode("utf-8", "replace"))
    for _ in range(random.choice((1, 1, 2, 3, 6))):
        holders = [element for element in root.iter() if len(element)] or [root]
        random.choice(_XML_EDITS)(random.choice(holders), list(other.iter()), random)
    whole: bytes = ElementTree.tostring(root, xml_declaration=random.random() < 0.5, encoding="utf-8")
    return whole


Elements = list[ElementTree.Element]


def _take_away(holder: ElementTree.Element, others: Elements, random: Random) -> None:
    if len(holder):
        del holder[random.randrange(len(holder))]


def _repeat(holder: ElementTree.Element, others: Elements, random: Random) -> None:
    if len(holder):
        part = random.choice(holder)
        many = random.choice((1, 1, 1, 2, 20)) if len(list(part.iter())) < MOST_ELEMENTS / 10 else 1
        holder.extend(deepcopy(part) for _ in range(many))


def _put_in(holder: ElementTree.Element, others: Elements, random: Random) -> None:
    part = random.choice(others)
    if len(list(part.iter())) < MOST_ELEMENTS:
        holder.insert(random.randint(0, len(holder)), deepcopy(part))


def _say(holder: ElementTree.Element, others: Elements, random: Random) -> None:
    element = random.choice([holder, *holder])
    element.text = _text(element.text or "", others, random)


def _name(holder: ElementTree.Element, others: Elements, random: Random) -> None:
    random.choice([holder, *holder]).tag = random.choice(others).tag


def _attribute(holder: ElementTree.Element, others: Elements, random: Random) -> None:
    element, other = random.choice([holder, *holder]), random.choice(others)
    names = [*element.attrib, *other.attrib]
    if names and random.random() < 0.3:
        element.attrib.pop(random.choice(names), None)
    elif names:
        name = random.choice(names)
        element.set(name, _text(element.get(name, ""), others, random))


def _text(text: str, others: Elements, random: Random) -> str:
    chance = random.random()
    if chance < 0.3:
        made = str(random.choice(_VALUES))
    elif chance < 0.5:
        other = random.choice(others)
        made = random.choice([other.text or "", *other.attrib.values()])
    else:
        made = edited(text.encode("utf-8", "surrogatepass"), some_edits(random)).decode("utf-8", "replace")
    return "".join(sign for sign in made if sign >= " " or sign in "\t\n") if random.random() < 0.98 else made


_XML_EDITS: tuple[Callable[[ElementTree.Element, Elements, Random], None], ...] = (
    _take_away, _repeat, _put_in, _say, _say, _say, _name, _attribute, _attribute,
)  # fmt: skip
