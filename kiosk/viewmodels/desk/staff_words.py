"""What the desk says of who is signed in, and where nobody is."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.admission.permission import StaffMember
from kiosk.viewmodels.desk.advice import STAFF, Advice
from kiosk.viewmodels.desk.answer import PaneContent, seconds
from kiosk.viewmodels.desk.tone import Tone
from kiosk.viewmodels.shared.permission_words import permissions_said
from kiosk.viewmodels.shared.wording import filled

translate = QCoreApplication.translate

KEYS = "Ctrl+L"


def signed_in(member: StaffMember, point: str, at: int, zone: ZoneInfo) -> PaneContent:
    """Return what the pane says once a member of staff is signed in; `at` in UTC milliseconds."""
    from kiosk.domain.roster.person_name import name_lines, name_parts

    parts = name_parts(member.name)
    given, family = name_lines(member.name, parts.given, parts.family)
    pattern = translate("Desk", "Works at {point} from now on, checks people in, and may {things}.")
    if not member.may:
        pattern = translate("Desk", "Works at {point} from now on, and checks people in.")
    return PaneContent(
        kind=Tone.INFORMATION.value,
        word=translate("Desk", "Signed in"),
        given=given,
        family=family,
        sentence=filled(pattern, point=point, things=permissions_said(member.may)),
        time=seconds(at, zone),
    )


def sign_in_first(at: int, zone: ZoneInfo) -> PaneContent:
    """Return what the pane says where nothing is recorded as nobody is signed in; `at` in UTC milliseconds."""
    return PaneContent(
        kind=Tone.REFUSED.value,
        word=translate("Verdict", "Not recorded"),
        headline=translate("Desk", "Sign in first"),
        sentence=translate("Desk", "Nobody is signed in at this desk, so nothing was recorded."),
        time=seconds(at, zone),
        advice=(
            Advice("people", translate("Advice", "Scan your own badge"), translate("Advice", "Then the guest’s again")),
            Advice("lock", translate("Advice", "Or sign in with your PIN"), "", KEYS, STAFF),
        ),
    )


def signed_in_toast() -> str:
    """Return that somebody is signed in, in passing, while a guest stays on the pane."""
    return translate("Desk", "Signed in. The guest still waits for a decision.")


def signed_out_toast() -> str:
    """Return that somebody is signed in no more, in passing."""
    return translate("Desk", "Signed out: nobody is signed in here now.")
