"""Whom a desk corrected, as an import compares them: by what their lists say, and never against what is right."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from kiosk.domain.erasure import PersonKey, key_of
from kiosk.domain.facts.corrections import corrections_of, typed
from kiosk.domain.facts.kinds import AttendeeDetails
from kiosk.storage.connection import Connection
from kiosk.storage.tables import attendees

_NOTHING: Mapping[str, Any] = {}


class CorrectedPeople:
    """What desks corrected, by the number that an import has of each person; of most there is nothing.

    Args:
        connection: where to read.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._values: dict[int, Mapping[str, Any]] = {}

    def note(self, person: int, number: int, overruled: str) -> tuple[PersonKey, str]:
        """Note what was corrected of a person.

        Args:
            person: the import's number.
            number: that of their row.
            overruled: what the lists say, as their row has it.

        Returns:
            What the lists would know them by, and their order.
        """
        known, listed = attendees.numbered(self._connection, number), json.loads(overruled)
        self._values[person] = {field: getattr(known, field) for field in listed}
        return key_of(listed.get("email", known.email), listed.get("name", known.name)), known.order

    def note_facts(self, person: int, facts: Sequence[AttendeeDetails]) -> None:
        """Do the same for one of several entries of a person, from all facts about it."""
        if values := corrections_of(facts).values:
            self._values[person] = {field: _as_known(field, value) for field, value in values.items()}

    def of(self, person: int) -> Mapping[str, Any]:
        """Return what was corrected of a person, by field."""
        return self._values.get(person, _NOTHING)

    def listed(self, attendee: str) -> Mapping[str, Any]:
        """Return what the lists say of whatever was corrected of a person of the event file, by field."""
        if not self._values:
            return _NOTHING
        overruled = attendees.overruled(self._connection, attendee)
        return {field: _as_known(field, value) for field, value in overruled.items()}


def _as_known(field: str, value: Any) -> Any:  # noqa: ANN401 - whatever that field holds
    if field == "answers":
        return tuple(tuple(answer) for answer in value)
    return typed(field, value)
