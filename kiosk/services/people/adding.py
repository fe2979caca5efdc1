"""Somebody who is on no list is added to the roster, unless they may be on it; and taken off again."""

import os
import secrets
from collections.abc import Collection, Mapping
from dataclasses import replace

from kiosk.domain.admission.code import CodeKind, new_code
from kiosk.domain.faults.people import CameMeanwhile, EmailUnfit, NameNeeded, PersonGone
from kiosk.domain.plain_text import one_line
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.email import addresses_in
from kiosk.domain.roster.folding import fold
from kiosk.domain.roster.new_guest import NewGuest
from kiosk.services.admit import event_id_of
from kiosk.services.namesakes import Namesake, Namesakes, PerhapsTheSame
from kiosk.storage.connection import Connection
from kiosk.storage.event_file import EventFile
from kiosk.storage.tables import attendees, scans


def add_guest(
    file: EventFile, guest: NewGuest, *, besides: Collection[str] = (), namesakes: Namesakes | None = None
) -> Attendee | PerhapsTheSame:
    """Put a guest on the roster with a badge code of their own, as an organiser does: they are expected, and not in.

    Args:
        file: the event file.
        guest: who it is; a group that is there already is meant however it is written.
        besides: ids of people on the roster whom the organiser knows not to be this guest, although they are alike.
        namesakes: looks for them; one that is kept is quicker.

    Returns:
        The guest; or those who may be this guest, by name or e-mail, as long as there are any that `besides` does not
        name.

    Raises:
        Fault: there is no name, the e-mail is none, or the file cannot be written; then nobody was added.
    """
    guest = _written(file, guest)
    finder = namesakes or Namesakes(file)
    finder.warm()  # so that nobody waits for a write while the roster's words are read
    with file.writing() as connection:
        if perhaps := perhaps_listed(file, connection, guest, finder, besides):
            return perhaps
        attendee = put_on_list(file, guest, {new_code(event_id_of(file)): CodeKind.BADGE})
        return attendees.get(connection, attendee) or Attendee(attendee, guest.name)


def take_off(file: EventFile, attendee: str) -> None:
    """Take somebody off the roster again who was added by mistake, as an organiser does.

    Nothing is kept of them, so a list that names them later brings them.

    Raises:
        Fault: they are not on the roster any more, or have come, agreed to something or met somebody since, or the file
            cannot be written; then nothing was changed.
    """
    from kiosk.domain.erasure import ErasureReason
    from kiosk.domain.facts.privacy import Erasure
    from kiosk.services.people.same_person import belongings
    from kiosk.storage.tables import erasures

    with file.writing() as connection:
        person = attendees.get(connection, attendee)
        if person is None:
            raise PersonGone()
        theirs = belongings(file, attendee)
        if theirs.check_ins or theirs.exchanges or theirs.consents:
            raise CameMeanwhile(person.name)
        salt = erasures.latest_salt(connection) or secrets.token_hex(16)
        file.journal.append(Erasure(attendee, ErasureReason.BY_MISTAKE, salt=salt))


def perhaps_listed(
    file: EventFile, connection: Connection, guest: NewGuest, finder: Namesakes, besides: Collection[str] = ()
) -> PerhapsTheSame | None:
    """Return who on the roster may be a guest, by e-mail and by name; None if nobody but those in `besides`."""
    perhaps = finder.others(connection, guest.name, guest.organisation, besides)
    alike = perhaps.namesakes if perhaps else ()
    ids = {one.attendee.id for one in alike}
    people = attendees.with_email(connection, guest.email) if guest.email else []
    others = [one for one in people if one.id not in ids]
    if not any(one.id not in besides for one in others):
        return perhaps
    now = file.clock()
    return PerhapsTheSame((*(Namesake(one, scans.first_admission(connection, one.id, now)) for one in others), *alike))


def put_on_list(file: EventFile, guest: NewGuest, codes: Mapping[str, str]) -> str:
    """Write a guest down with their codes, each with its kind; returns the id that they have."""
    from kiosk.domain.facts.kinds import AttendeeDetails  # no desk adds anybody before its first frame
    from kiosk.domain.roster.person_name import name_parts

    parts = name_parts(guest.name)
    attendee = os.urandom(8).hex()
    file.journal.append(
        AttendeeDetails(
            attendee,
            name=guest.name,
            given_name=f"{parts.prefix} {parts.given}".strip(),
            family_name=f"{parts.family} {parts.suffix}".strip(),
            organisation=guest.organisation,
            group=guest.group or None,
            role=guest.role or None,
            email=guest.email or None,
            phone=guest.phone or None,
            codes=codes,
        )
    )
    return attendee


def _written(file: EventFile, guest: NewGuest) -> NewGuest:
    """Return a guest as they are written down."""
    fields = ("name", "organisation", "group", "role", "email", "phone")
    guest = replace(guest, **{field: one_line(getattr(guest, field)) for field in fields})
    if not guest.name:
        raise NameNeeded()
    if guest.email and addresses_in(guest.email) != (guest.email,):
        raise EmailUnfit(guest.email[:80])
    same = (group for group in attendees.groups(file.reader) if fold(group) == fold(guest.group))
    return replace(guest, group=next(same, guest.group)) if guest.group else guest
