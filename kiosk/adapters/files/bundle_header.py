"""A bundle's header as JSON, checked as strictly as anything that comes from elsewhere."""

import json
from typing import Any

from kiosk.domain.kiosks.bundle import BundleHeader
from kiosk.domain.moment import LATEST

VERSION = 1


def write_header(header: BundleHeader) -> bytes:
    """Return a header's text."""
    content = {
        "v": VERSION,
        "event": header.event,
        "device": header.device,
        "public_key": header.public_key,
        "key": header.key,
        "salt": header.salt.hex(),
        "at": header.at,
        "counts": dict(header.counts),
    }
    return json.dumps(content, sort_keys=True, separators=(",", ":")).encode()


def read_header(text: bytes) -> BundleHeader:
    """Read a header.

    Raises:
        ValueError: it is not what this version writes.
    """
    try:
        content = json.loads(text)
        if content["v"] != VERSION:
            raise ValueError("another version")
        names = [content[field] for field in ("event", "device", "public_key", "key", "salt")]
        counts = {_name(device): _number(count) for device, count in content["counts"].items()}
        event, device, public_key, key, salt = map(_name, names)
        return BundleHeader(event, device, public_key, key, bytes.fromhex(salt), _stamp(content["at"]), counts)
    except (TypeError, KeyError, AttributeError, RecursionError) as error:
        raise ValueError("not a header") from error


def _name(value: Any) -> str:  # noqa: ANN401 - JSON
    if not isinstance(value, str) or len(value) > 200:
        raise ValueError("not a name")
    return value


def _stamp(value: Any) -> int:  # noqa: ANN401 - JSON
    if not 0 <= _number(value) <= LATEST:
        raise ValueError("not a time")
    return _number(value)


def _number(value: Any) -> int:  # noqa: ANN401 - JSON
    if type(value) is not int or value < 0:
        raise ValueError("not a number")
    return value
