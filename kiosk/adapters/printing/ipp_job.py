"""What a job says of its paper, in the bytes of IPP (RFC 8010, 3): pyipp writes no collections, and papers are some."""

import struct
from collections.abc import Mapping, Sequence
from typing import Any

from pyipp import IPP
from pyipp.enums import IppTag
from pyipp.serializer import encode_dict

from kiosk.domain.printing.paper import Paper

JOB_GROUP = "foyer-job-group"
"""Where a message holds the bytes of its job attributes."""

IppValue = int | str | Sequence[tuple[str, "IppValue"]]


class PaperIpp(IPP):
    """A connection to a printing service whose messages may tell of paper."""

    async def _request(self, uri: str = "", data: Any | None = None, params: Mapping[str, str] | None = None) -> bytes:  # noqa: ANN401 - the library's own
        if isinstance(data, dict) and JOB_GROUP in data:
            document = data.pop("data", b"")
            data = encode_dict({key: value for key, value in data.items() if key != JOB_GROUP})[:-1] + (
                data[JOB_GROUP] + bytes((IppTag.END.value,)) + document
            )
        return await super()._request(uri, data, params)


def job_group(paper: Paper, *, accepts: Sequence[str]) -> bytes:
    """Return the job attributes that have a PDF printed on a paper at its own size.

    Args:
        paper: what it is printed on.
        accepts: the names of attributes that the printer knows (`job-creation-attributes-supported`); where it tells
            none, it is told all.
    """
    attributes: list[tuple[str, IppValue]] = [("copies", 1)]
    if paper.media and not (paper.tray or paper.kind):
        attributes.append(("media", paper.media))
    else:
        size = (("x-dimension", round(paper.short * 100)), ("y-dimension", round(paper.long * 100)))
        named: tuple[str, IppValue] = ("media-size-name", paper.media) if paper.media else ("media-size", size)
        column = [named]
        column += [(key, value) for key, value in (("media-source", paper.tray), ("media-type", paper.kind)) if value]
        attributes.append(("media-col", tuple(column)))
    attributes.append(("sides", "two-sided-long-edge" if paper.two_sided else "one-sided"))
    if not accepts or "print-scaling" in accepts:
        attributes.append(("print-scaling", "none"))
    written = b"".join(_attribute(name, value) for name, value in attributes)
    return bytes((IppTag.JOB.value,)) + written


def _attribute(name: str, value: IppValue) -> bytes:
    tag, content = _value(value)
    return _item(tag, name.encode("ascii"), content) + _members(value)


def _members(value: IppValue) -> bytes:
    """Return the members of a collection (RFC 8010, 3.1.6); nothing for anything else."""
    if isinstance(value, int | str):
        return b""
    written = b""
    for name, member in value:
        tag, content = _value(member)
        written += _item(_MEMBER_NAME, b"", name.encode("ascii")) + _item(tag, b"", content) + _members(member)
    return written + _item(IppTag.END_COLLECTION.value, b"", b"")


_MEMBER_NAME = 0x4A


def _value(value: IppValue) -> tuple[int, bytes]:
    if isinstance(value, int):
        return IppTag.INTEGER.value, struct.pack(">i", value)
    if isinstance(value, str):
        return IppTag.KEYWORD.value, value.encode("utf-8")
    return IppTag.BEGIN_COLLECTION.value, b""


def _item(tag: int, name: bytes, content: bytes) -> bytes:
    return struct.pack(">BH", tag, len(name)) + name + struct.pack(">H", len(content)) + content
