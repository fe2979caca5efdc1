"""An invitation: the code that a guest gets ahead of the day, and the file that holds it."""

from dataclasses import dataclass

from kiosk.domain.admission.code import ending
from kiosk.domain.roster.folding import fold

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class GuestInvitation:
    """One guest's code, and what a letter says around it.

    `email` is the guest's own, or of whoever brings a guest without a name; `language` is the one in which the letter
    is written.
    """

    attendee: str
    code: str
    name: str
    given_name: str = ""
    family_name: str = ""
    organisation: str = ""
    group: str = ""
    email: str = ""
    language: str = ""

    @property
    def stem(self) -> str:
        """What its file is called, without an ending: ``elif-kilic-7qk4-3f2a``.

        It is the same each time, as it says nothing but who and which code: the code's last four symbols, and four that
        tell apart two people of one name.
        """
        name = "-".join(fold(self.name).split())[:_LONGEST].strip("-") or "guest"
        return f"{name}-{ending(self.code).lower()}-{_mark(self.code)}"


@dataclass(frozen=True, slots=True)
class MailRow:
    """One line of the list that a mail merge reads: whom to write to, and what to enclose.

    `file` is beside the list; of a PDF that holds all invitations, `page` is the guest's.
    """

    name: str
    given_name: str
    family_name: str
    email: str
    organisation: str
    group: str
    language: str
    code: str
    file: str
    page: int = 0


def mail_row(invitation: GuestInvitation, file: str, page: int = 0) -> MailRow:
    """Return an invitation's line in the list for the mail."""
    return MailRow(
        name=invitation.name,
        given_name=invitation.given_name,
        family_name=invitation.family_name,
        email=invitation.email,
        organisation=invitation.organisation,
        group=invitation.group,
        language=invitation.language,
        code=invitation.code,
        file=file,
        page=page,
    )


@dataclass(frozen=True, slots=True)
class InvitationSheet:
    """What stands on every invitation of an event, in one language."""

    event: str
    place: str
    dates: str
    accent: str
    language: str


def _mark(code: str) -> str:
    import hashlib

    return hashlib.sha256(code.encode("utf-8", "replace")).hexdigest()[:4]
