"""What a check of an event file finds."""

from dataclasses import dataclass
from enum import StrEnum


class Check(StrEnum):
    """What was looked at; the words are those that `kiosk doctor --json` prints and the manual explains."""

    SQLITE = "sqlite"
    INTEGRITY = "integrity"
    JOURNAL = "journal"
    IMPORTS = "imports"
    TABLES = "tables"
    ERASED = "erased"
    KEPT = "kept"
    TEXTS = "texts"
    DRAFTS = "drafts"
    STREAM = "stream"
    TODAY = "today"
    SPACE = "space"
    ENCRYPTION = "encryption"
    SHARING = "sharing"
    PERMISSIONS = "permissions"
    STATE_FOLDER = "state_folder"
    HUB_SERVER = "hub_server"
    HUB = "hub"
    KIOSK = "kiosk"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing checked: what was found, whether it is wrong, and what to do about it."""

    check: Check
    what: str
    wrong: bool = False
    remedy: str = ""
