"""What the journal says of people's data leaving, erased or exported, and of the texts that they answered."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.domain.erasure import ErasureReason
from kiosk.domain.facts.registry import fact
from kiosk.domain.facts.values import StaffId
from kiosk.domain.kiosks.role import Role
from kiosk.domain.networking.exchange import TextKind


@fact("erasure", subject="attendee", tables=("erased",), writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class Erasure:
    """A person was erased, or one of the staff: why, by whom, and salted marks by which nothing brings them back."""

    attendee: str
    reason: ErasureReason | None = None
    staff: StaffId = ""
    salt: str = ""
    marks: tuple[str, ...] = ()


@fact(
    "erasure_request",
    subject="attendee",
    personal=True,
    tables=("erasure_request",),
    writers=(Role.ORGANISER, Role.DESK, Role.FOYER),
    permissions=(),
)
@dataclass(frozen=True, slots=True)
class ErasureRequest:
    """A person asked at a kiosk to be erased, which an organiser's machine does: where, and who noted it."""

    attendee: str
    point: str = ""
    staff: StaffId = ""
    receipt: str = ""


@fact(
    "correction_request",
    subject="attendee",
    personal=True,
    tables=("correction_request",),
    writers=(Role.ORGANISER, Role.DESK, Role.FOYER),
    permissions=(),
)
@dataclass(frozen=True, slots=True)
class CorrectionRequest:
    """A person asked at a kiosk that staff put details right, a text by field, or it is `settled`; the latest holds."""

    attendee: str
    wished: Mapping[str, str] = field(default_factory=dict)
    settled: bool = False
    point: str = ""
    staff: StaffId = ""
    receipt: str = ""


@fact(
    "erasure_declined",
    subject="attendee",
    personal=True,
    tables=("erasure_declined",),
    writers=(Role.ORGANISER,),
)
@dataclass(frozen=True, slots=True)
class ErasureDeclined:
    """A person is not erased who asked for it, as they changed their mind or somebody else had asked."""

    attendee: str
    staff: StaffId = ""


@fact("export", subject="attendee", writers=(Role.ORGANISER,))
@dataclass(frozen=True, slots=True)
class NamesExported:
    """Names left the event in an export: what, in which format, how many rows; of one attendee, or of all if empty."""

    attendee: str
    kind: str = ""
    format: str = ""
    names: bool = False
    codes: bool = False
    rows: int = 0


def text_digest(text: str) -> str:
    """Return the SHA-256 of a text in UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()


@fact(
    "text",
    subject="digest",
    strict=True,
    tables=("shown_text",),
    writers=(Role.ORGANISER, Role.DESK, Role.FOYER),
    permissions=(),
)
@dataclass(frozen=True, slots=True)
class TextShown:
    """A text that people were shown before they answered, under its SHA-256; whom it named stands with each answer.

    Raises:
        ValueError: the digest is not the text's.
    """

    digest: str
    kind: TextKind | None = None
    language: str = ""
    version: str = ""
    text: str = ""

    def __post_init__(self) -> None:
        if text_digest(self.text) != self.digest:
            raise ValueError("the digest of another text")


PrivacyFact = Erasure | ErasureRequest | ErasureDeclined | CorrectionRequest | NamesExported | TextShown
"""Whatever is recorded of erasing and putting right, of texts that were shown, and of names that leave the event."""
