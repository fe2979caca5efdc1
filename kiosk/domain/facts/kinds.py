"""Every fact that a kiosk can record. A field that is None was not said: the value before it goes on.

To add a kind: its class here, a table in db/migrations, and how its rows are written in storage/tables.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from kiosk.domain.admission.decision import DecisionReason
from kiosk.domain.admission.permission import Permission
from kiosk.domain.admission.verdict import UndoReason
from kiosk.domain.agenda.session import SessionStanding, SessionText
from kiosk.domain.event import DEFAULT_ACCENT, zone_named
from kiosk.domain.facts.awaiting import ArrivalAwaited
from kiosk.domain.facts.badge_numbers import BadgeFact
from kiosk.domain.facts.badge_runs import BadgesWritten
from kiosk.domain.facts.contacts import ConsentAnswer, ExchangeMade, PaperConsent
from kiosk.domain.facts.doors import PointDetails, RuleDetails
from kiosk.domain.facts.event_logo import LogoChosen
from kiosk.domain.facts.floor_plan import FloorPlanDrawn
from kiosk.domain.facts.import_kinds import ImportUndone, RosterImport
from kiosk.domain.facts.information import InformationNoted
from kiosk.domain.facts.live_agenda import LiveAgendaFact
from kiosk.domain.facts.meeting import MeetingFact
from kiosk.domain.facts.needs import NeedsNoted
from kiosk.domain.facts.printing import PrintingFact
from kiosk.domain.facts.privacy import PrivacyFact
from kiosk.domain.facts.registry import Unknown, fact
from kiosk.domain.facts.restart import RestartTold
from kiosk.domain.facts.rights_kinds import Fence, Grant, Invitation
from kiosk.domain.facts.rounds import RoundsFact
from kiosk.domain.facts.same_person import SamePerson
from kiosk.domain.facts.showing import ShowingTold
from kiosk.domain.facts.staff import StaffDetails
from kiosk.domain.facts.staff_notes import NoteMade
from kiosk.domain.facts.stars import SessionStarred
from kiosk.domain.facts.values import Bound, Moment, StaffId
from kiosk.domain.facts.voices import VoiceFact
from kiosk.domain.fault import Fault
from kiosk.domain.kiosks.role import Role
from kiosk.domain.roster.attendee import Listed, OrderStatus

ORGANISER, DESK, FOYER, HUB = Role.ORGANISER, Role.DESK, Role.FOYER, Role.HUB
STAFF = (ORGANISER, DESK)
EVENT_SUBJECT = "event"
"""A file holds one event; what is said of another is passed over."""


@fact("event", subject="subject", folded=True, strict=True, tables=("event",), writers=(ORGANISER,))
@dataclass(frozen=True, slots=True)
class EventDetails:
    """What the event is: its name, day, zone, languages and organiser.

    Raises:
        ValueError: the zone or colour is none, or there is no language; they would end every screen.
    """

    subject: str = EVENT_SUBJECT
    id: str | None = None
    name: str | None = None
    timezone: str | None = None
    starts: Moment | None = None
    ends: Moment | None = None
    place: str | None = None
    accent: str | None = None
    languages: tuple[str, ...] | None = None
    names: Mapping[str, str] | None = None
    places: Mapping[str, str] | None = None
    organiser: str | None = None

    def __post_init__(self) -> None:
        from kiosk.domain import palette

        if self.languages == ():
            raise ValueError("an event needs a language")
        try:
            zone_named("UTC" if self.timezone is None else self.timezone)
            palette.derive(self.accent if self.accent is not None else DEFAULT_ACCENT)
        except Fault as fault:
            raise ValueError(str(fault)) from fault


@fact(
    "attendee",
    subject="attendee",
    personal=True,
    folded=True,
    tables=("attendee", "code"),
    writers=STAFF,
    permissions=(Permission.CORRECT, Permission.REPRINT),
)
@dataclass(frozen=True, slots=True)
class AttendeeDetails:
    """Who a person on the roster is. Codes add up, and the latest that is said of one holds.

    Each of `codes` has its kind, and came from the attendee whom `received` names; `given` are those that went to other
    attendees, `replaced` those in whose stead others hold, `revoked` those that hold no more; `sources` are the lists
    on which the person stood or stands. No bound is 0. A guest without a name is the `guest`-th of `guest_of`.

    What a desk `corrected` (a text by field) and had `answered` holds over the lists, until fields and questions are
    `as_listed` again; codes `restored` hold again after they were revoked. `point` and `staff` say where and by whom
    that was, and `undoes` which record it takes back: its device and number.
    """

    attendee: str
    name: str | None = None
    given_name: str | None = None
    family_name: str | None = None
    organisation: str | None = None
    group: str | None = None
    role: str | None = None
    email: str | None = None
    phone: str | None = None
    order: str | None = None
    status: OrderStatus | None = None
    status_word: str | None = None
    valid_from: Bound | None = None
    valid_until: Bound | None = None
    blocked: bool | None = None
    attention: bool | None = None
    desk_text: str | None = None
    comment: str | None = None
    link: str | None = None
    language: str | None = None
    answers: Mapping[str, str] | None = None
    add_ons: tuple[str, ...] | None = None
    guest_of: str | None = None
    guest: int | None = None
    codes: Mapping[str, str] = field(default_factory=dict)
    received: Mapping[str, str] = field(default_factory=dict)
    given: Mapping[str, str] = field(default_factory=dict)
    replaced: Mapping[str, str] = field(default_factory=dict)
    revoked: tuple[str, ...] = ()
    sources: Mapping[str, Listed] = field(default_factory=dict)
    corrected: Mapping[str, str] = field(default_factory=dict)
    answered: Mapping[str, str] = field(default_factory=dict)
    as_listed: tuple[str, ...] = ()
    restored: tuple[str, ...] = ()
    point: str = ""
    staff: StaffId = ""
    undoes: str = ""


ATTENDEE_FIELDS = tuple(one.name for one in fields(AttendeeDetails) if one.default is None)
"""What is known of a person, in the order of `Attendee`'s fields after `id`."""


@fact("session", subject="session", folded=True, tables=("session",), writers=(ORGANISER,))
@dataclass(frozen=True, slots=True)
class SessionDetails:
    """What an item of the agenda is; translations add up, and its `standing` says whether it takes place."""

    session: str
    starts: Moment | None = None
    ends: Moment | None = None
    title: str | None = None
    subtitle: str | None = None
    room: str | None = None
    abstract: str | None = None
    track: str | None = None
    kind: str | None = None
    day: str | None = None
    speakers: tuple[str, ...] | None = None
    language: str | None = None
    texts: Mapping[str, SessionText] = field(default_factory=dict)
    all_day: bool | None = None
    standing: SessionStanding | None = None


@fact("setting", subject="name", folded=True, tables=("setting",), writers=(ORGANISER,))
@dataclass(frozen=True, slots=True)
class SettingDetails:
    """A setting of the event, for all its kiosks: its value as JSON, empty for none."""

    name: str
    value: str | None = None


@fact(
    "device",
    subject="device",
    folded=True,
    own=True,
    strict=True,
    tables=("device",),
    writers=(ORGANISER, DESK, FOYER, HUB),
    permissions=(),
)
@dataclass(frozen=True, slots=True)
class DeviceDetails:
    """What a kiosk calls itself, and its version."""

    device: str
    name: str | None = None
    version: str | None = None


@fact("key", subject="id", strict=True, tables=("event_key",), writers=(ORGANISER, HUB))
@dataclass(frozen=True, slots=True)
class BundleKey:
    """A key that seals what a USB stick carries: 32 bytes, in hexadecimal.

    Raises:
        ValueError: it is no such key.
    """

    id: str
    key: str = ""

    def __post_init__(self) -> None:
        if len(bytes.fromhex(self.key)) != 32:
            raise ValueError("no key of 32 bytes")


@fact(
    "scan",
    subject="attendee",
    personal=True,
    tables=("scan",),
    writers=(ORGANISER, DESK, FOYER),
    permissions=(Permission.DECIDE,),
)
@dataclass(frozen=True, slots=True)
class ScanAttempt:
    """One attempt, refused or not; of a code that is on no list only its ending and a salted digest are kept.

    `attendee` is empty for such a code; `at_elsewhere` is when another system admitted (UTC milliseconds). `area` is
    what the point led to, empty for the event itself, `again` that the kiosk knew them to have been in there before
    that day, `reason` why somebody let them in whom the door refused, and `party` an id that attempts share which were
    made in one act.
    """

    attendee: str
    verdict: str = ""
    point: str = ""
    method: str = ""
    staff: StaffId = ""
    ending: str = ""
    digest: str = ""
    at_elsewhere: Moment | None = None
    area: str = ""
    again: bool = False
    reason: DecisionReason | None = None
    party: str = ""


@fact("undo", subject="attendee", personal=True, tables=("undo",), writers=STAFF, permissions=(Permission.UNDO,))
@dataclass(frozen=True, slots=True)
class ScanUndone:
    """A check-in taken back: the scan's device and number, by whom, where and why."""

    attendee: str
    device: str = ""
    seq: int = 0
    point: str = ""
    staff: StaffId = ""
    reason: UndoReason | None = None


Fact = (
    EventDetails
    | AttendeeDetails
    | SamePerson
    | StaffDetails
    | RosterImport
    | ImportUndone
    | SessionDetails
    | LiveAgendaFact
    | RestartTold
    | ShowingTold
    | FloorPlanDrawn
    | InformationNoted
    | LogoChosen
    | SettingDetails
    | PointDetails
    | RuleDetails
    | DeviceDetails
    | Grant
    | Invitation
    | Fence
    | BundleKey
    | ScanAttempt
    | ScanUndone
    | ExchangeMade
    | ConsentAnswer
    | PaperConsent
    | BadgeFact
    | BadgesWritten
    | PrintingFact
    | NoteMade
    | NeedsNoted
    | SessionStarred
    | MeetingFact
    | ArrivalAwaited
    | VoiceFact
    | RoundsFact
    | PrivacyFact
    | Unknown
)
"""Whatever `Journal.append` takes and `reading.read` gives."""
