"""What attackers say: for each kind of fact something that would do harm if it counted."""

from collections.abc import Mapping
from random import Random
from typing import Any

from kiosk.domain.facts.privacy import text_digest
from kiosk.domain.facts.registry import KINDS
from kiosk.domain.kiosks.rights import key_text
from tests.conftest import STARTS
from tests.storage.journal.hostile.stage import Stage

Said = tuple[str, Mapping[str, Any]]
"""A subject and a body."""
MALLORY = "Mallory"
UNKNOWN_KIND = "teleport"
NEITHER = ("", "null", "[]", "7", "{", '"text"', "[" * 400, '{"name": 1e999}')
"""Bodies that are no body of any version; the last one is JSON that no file could hold."""

MALFORMED: tuple[tuple[str, str, dict[str, object]], ...] = (
    ("point", "Door", {"capacity": "many", "days": {"a": 1}, "kind": 7}),
    ("rule", "r1", {"point": "Door", "kind": "groups", "named": "Speaker"}),
    ("event", "event", {"timezone": "Nowhere"}),
    ("key", "0badc0de", {"key": "zz"}),
    ("text", "not a digest", {"text": "x"}),
    ("invitation", "", {"uses": -1}),
    ("fence", "", {"last": {"a": 1}}),
)


def said(stage: Stage, kind: str, chance: Random) -> Said:
    """Return what an attacker says in a fact of a kind; of a kind that is not known here, values of any type."""
    person, other = chance.sample(stage.people, 2)
    scan = next(record for record in stage.honest if record.kind == "scan" and record.subject)
    keys = [row for (row,) in stage.founder.reader.execute("SELECT public_key FROM member ORDER BY public_key")]
    words: dict[str, Said] = {
        "attendee": (
            person,
            {"name": MALLORY, "status": "cancelled", "blocked": True, "codes": {chance.choice(stage.badges): "badge"}},
        ),
        "event": ("event", {"name": MALLORY, "pin": MALLORY, "ends": STARTS + chance.randrange(10**10)}),
        "session": ("s1", {"title": MALLORY, "starts": STARTS + chance.randrange(10**8), "standing": "cancelled"}),
        "setting": ("idle_seconds", {"value": "9"}),
        "staff": (chance.choice(("", person)), {"name": MALLORY}),
        "point": ("Door", {"kind": "exit", "capacity": 1, "instead": MALLORY, "removed": chance.random() < 0.5}),
        "rule": ("r1", {"point": "Door", "kind": "groups", "named": [MALLORY], "removed": chance.random() < 0.5}),
        "device": (scan.device, {"name": MALLORY}),
        "scan": (
            person,
            {
                **{"verdict": chance.choice(("admitted", "left")), "point": MALLORY, "method": "scan"},
                **{"area": chance.choice(("", "Hall")), "again": chance.random() < 0.5},
            },
        ),
        "undo": (scan.subject, {"device": scan.device, "seq": scan.seq, "point": MALLORY}),
        "exchange": (_exchange_of(stage, chance), {"members": [person, other], "point": MALLORY}),
        "consent": (
            person,
            {
                **{"exchange": _exchange_of(stage, chance), "purpose": chance.choice(("share", "statistics"))},
                **{"fields": ["email"], "recipients": [other], "given": chance.random() < 0.5},
            },
        ),
        "text": (text_digest(MALLORY), {"kind": "share", "language": "en", "version": "1", "text": MALLORY}),
        "badge_number": (person, {"code": chance.choice(stage.badges), "salt": "00", "hash": "00", "key": "k"}),
        "number_try": (person, {"code": chance.choice(stage.badges), "correct": False, "point": MALLORY}),
        "erasure": (person, {"reason": "asked", "salt": "00", "marks": ["0" * 64]}),
        "same_person": (person, {"other": other, "apart": {other: True}}),
        "import": (f"{chance.getrandbits(8):x}", {"source": MALLORY, "facts": 3, "ended": chance.random() < 0.5}),
        "export": (person, {"kind": "roster", "names": True, "rows": 9}),
        "key": (f"{chance.getrandbits(16):x}", {"key": "ab" * 32}),
        "grant": (
            chance.choice(keys),
            {"name": MALLORY, "role": "organiser", "by": chance.choice(keys), "signature": "00" * 64},
        ),
        "invitation": (
            key_text(bytes(chance.choice(list(stage.codes.values())).verify_key)),
            {"role": "organiser", "closed": chance.random() < 0.5},
        ),
        "fence": (chance.choice(keys), {"shut_out": True, "limited": True, "number": 2**53 - 2}),
    }
    return words.get(kind) or (person, {name: chance.choice((MALLORY, 1, True, [person])) for name in _fields(kind)})


def _fields(kind: str) -> list[str]:
    return list(KINDS[kind].readers) if kind in KINDS else ["anything"]


def _exchange_of(stage: Stage, chance: Random) -> str:
    return chance.choice([record.subject for record in stage.honest if record.kind == "exchange"])
