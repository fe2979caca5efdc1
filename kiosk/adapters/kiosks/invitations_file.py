"""The secrets of the join codes that were made on this machine, beside the event file, to show the codes again."""

import json
from pathlib import Path

from kiosk.adapters.files.whole_file import write_private
from kiosk.domain.faults.hub import MembershipNotWritten
from kiosk.domain.faults.system import reason_of

FILE = "invitations.json"


def read_tokens(folder: Path) -> dict[str, str]:
    """Return the tokens of join codes by the public key of their invitation; none where the file is damaged."""
    try:
        return {str(key): str(token) for key, token in json.loads((folder / FILE).read_text("utf-8")).items()}
    except (OSError, ValueError, AttributeError):
        return {}


def keep_token(folder: Path, public_key: str, token: str) -> None:
    """Remember the token of a join code.

    Raises:
        Fault: it cannot be written.
    """
    try:
        folder.mkdir(parents=True, mode=0o700, exist_ok=True)
        write_private(folder / FILE, json.dumps(read_tokens(folder) | {public_key: token}))
    except OSError as error:
        raise MembershipNotWritten(folder, reason_of(error)) from error
