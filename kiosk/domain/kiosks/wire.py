"""Records on the way to another kiosk: one message holds one record or a batch of them.

A message is a JSON object, deflated (RFC 1950) where that pays off, which its first byte tells. Whatever arrives is
checked here before anything else sees it: another program may have sent it, or a newer Foyer.
"""

import json
import zlib
from base64 import b64encode
from binascii import Error as Base64Error
from binascii import a2b_base64
from collections.abc import Collection, Sequence
from typing import Any

from kiosk.domain.facts.reading import PERSONAL
from kiosk.domain.facts.record import Record, digest_of
from kiosk.domain.json_text import read_json
from kiosk.domain.kiosks.signature import SIZE as SIGNATURE
from kiosk.domain.moment import LATEST

VERSION = 2
LARGEST = 2 * 2**20
"""Bytes that a message may hold once inflated: more than the largest batch, and one record with the longest body."""
_DEFLATED = b"Z"
_SMALL = 1024
_LARGEST = 2**47
LONGEST_NAME, LONGEST_BODY = 200, 256 * 1024
"""Letters of a device, a kind or a subject, and of a body."""


class WireError(Exception):
    """A message is not what a kiosk writes; says why, and quotes nothing of it."""


def encode(records: Sequence[Record]) -> bytes:
    """Write records as one message."""
    rows = [_row(record) for record in records]
    text = json.dumps({"v": VERSION, "records": rows}, ensure_ascii=False, separators=(",", ":")).encode()
    return text if len(text) < _SMALL else _DEFLATED + zlib.compress(text, 1)


def decode(message: bytes) -> list[Record]:
    """Read a message's records.

    Raises:
        WireError: it is damaged, too large, or from a newer version; or none of its records is as it was written.
    """
    try:
        content = read_json(_inflated(message))
        if not isinstance(content, dict) or content.get("v") != VERSION:
            raise WireError("not a message of this version")
        rows = list(content["records"])
    except (ValueError, TypeError, KeyError, Base64Error, RecursionError) as error:
        raise WireError(f"not a message of records ({type(error).__name__})") from error
    records = [record for row in rows if (record := _record_or_none(row))]
    if rows and not records:
        raise WireError("not one record that this version reads")
    return records


def people_in(message: bytes) -> set[str]:
    """Return the attendees whom a message says anything about, also in records that are not as they were written."""
    try:
        rows = json.loads(_inflated(message))["records"]
    except (WireError, ValueError, TypeError, KeyError, RecursionError):
        return set()
    whole = [row for row in rows if isinstance(row, list) and len(row) > 5] if isinstance(rows, list) else []
    return {row[4] for row in whole if row[5] is not None and _is_name(row[3], PERSONAL) and isinstance(row[4], str)}


def _is_name(value: Any, names: Collection[str]) -> bool:  # noqa: ANN401 - JSON
    return isinstance(value, str) and value in names


def _record_or_none(row: Any) -> Record | None:  # noqa: ANN401 - JSON
    """Read a record; one that cannot be read costs only itself."""
    try:
        return _record(row)
    except (WireError, ValueError, TypeError, KeyError, Base64Error, RecursionError):
        return None


def _inflated(message: bytes) -> bytes:
    if message[:1] != _DEFLATED:
        return message
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(message[1:], LARGEST)
    except zlib.error as error:
        raise WireError("a damaged message") from error
    if not unpacking.eof:
        raise WireError("a message that is cut off or too large")
    return text


def _row(record: Record) -> list[Any]:
    salt = b64encode(record.salt).decode() if record.salt is not None else None
    sealed = [b64encode(record.digest).decode(), b64encode(record.hash).decode()]
    if record.signature is not None:
        sealed.append(b64encode(record.signature).decode())
    return [record.device, record.seq, record.at, record.kind, record.subject, record.body, salt, *sealed]


def is_proper(device: object, seq: object, at: object, kind: object, subject: object) -> bool:
    """Tell whether a record may have these: names of up to `LONGEST_NAME` letters, a number, a time up to 2200."""
    if not (isinstance(device, str) and isinstance(kind, str) and isinstance(subject, str) and device and kind):
        return False
    if type(seq) is not int or type(at) is not int or not (0 < seq < _LARGEST and 0 <= at <= LATEST):
        return False
    is_short = max(len(device), len(kind), len(subject)) <= LONGEST_NAME
    return is_short and "\0" not in (name := device + kind + subject) and _is_text(name)


def _is_text(name: str) -> bool:
    """Tell whether a name holds no halves of a character, as invalid text is read into."""
    return name.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in name)


def _record(row: Any) -> Record:  # noqa: ANN401 - JSON
    device, seq, at, kind, subject, body, salt, digest, chained, *signed = row
    if not is_proper(device, seq, at, kind, subject):
        raise WireError("a record without a proper name, number or time")
    if (body is None) != (salt is None) or not isinstance(body, str | None) or len(body or "") > LONGEST_BODY:
        raise WireError("a record with half a body, or one that is too long")
    record = Record(
        device=device,
        seq=seq,
        at=at,
        kind=kind,
        subject=subject,
        body=body,
        salt=a2b_base64(salt, strict_mode=True) if salt is not None else None,
        digest=a2b_base64(digest, strict_mode=True),
        hash=a2b_base64(chained, strict_mode=True),
        signature=a2b_base64(signed[0], strict_mode=True) if signed else None,
    )
    if len(record.digest) != 32 or len(record.hash) != 32:
        raise WireError("a record with a digest of another length")
    if record.signature is not None and len(record.signature) != SIGNATURE:
        raise WireError("a record with a signature of another length")
    if body is not None and (record.salt is None or digest_of(record.salt, body) != record.digest):
        raise WireError("a record that was altered")
    if body is not None and not isinstance(read_json(body), dict):
        raise WireError("a record whose body is no object")
    return record
