"""One person on the roster as a row at the desk."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GuestRow:
    """One person as shown; of name, detail and reason in parts every second part is to be marked.

    `reason` is what tells the person from another one of that name, and what was found of them where it is neither name
    nor detail. `past` says that the person is in, `ready` that Enter lets them in. `detail_leads` says that others of
    that name were found, so that where they come from is to be read first.
    """

    name: str
    name_parts: tuple[str, ...]
    detail: str
    detail_parts: tuple[str, ...]
    reason: str
    reason_parts: tuple[str, ...]
    state_text: str
    past: bool
    ready: bool
    detail_leads: bool = False
