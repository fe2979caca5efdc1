"""Which function writes the rows of each kind of fact."""

from collections.abc import Callable
from importlib import import_module
from typing import Any

from kiosk.domain.facts import badge_numbers, badge_runs, contacts, meeting, needs, restart, showing, voices
from kiosk.domain.facts.awaiting import ArrivalAwaited
from kiosk.domain.facts.doors import PointDetails, RuleDetails
from kiosk.domain.facts.event_logo import LogoChosen
from kiosk.domain.facts.floor_plan import FloorPlanDrawn
from kiosk.domain.facts.import_kinds import ImportUndone, RosterImport
from kiosk.domain.facts.information import InformationNoted
from kiosk.domain.facts.kinds import (
    AttendeeDetails,
    BundleKey,
    DeviceDetails,
    EventDetails,
    ScanAttempt,
    ScanUndone,
    SessionDetails,
    SettingDetails,
)
from kiosk.domain.facts.live_agenda import AgendaFeedSet, AnnouncementMade, SessionChange
from kiosk.domain.facts.printing import BadgePrinted, HandedOver
from kiosk.domain.facts.privacy import CorrectionRequest, Erasure, ErasureDeclined, ErasureRequest, TextShown
from kiosk.domain.facts.rights_kinds import Fence, Grant, Invitation
from kiosk.domain.facts.rounds import RoundsPlanned, RoundsRepaired
from kiosk.domain.facts.same_person import SamePerson
from kiosk.domain.facts.staff import StaffDetails
from kiosk.domain.facts.staff_notes import NoteMade
from kiosk.domain.facts.stars import SessionStarred
from kiosk.storage.connection import Connection
from kiosk.storage.tables import aliases, attendees, erasures, events, imports, rights, scan_rows


def _later(module: str, function: str) -> Callable[[Connection, Any], None]:
    """Return a function that is loaded when it is first called: what a desk never writes need not delay its opening."""

    def write(connection: Connection, facts: object) -> None:
        getattr(import_module(f"kiosk.storage.tables.{module}"), function)(connection, facts)

    return write


WRITERS: dict[type, Callable[[Connection, Any], None]] = {
    EventDetails: events.fold,
    DeviceDetails: events.fold_device,
    PointDetails: _later("points", "fold"),
    RuleDetails: _later("points", "fold_rules"),
    AttendeeDetails: attendees.fold,
    SamePerson: aliases.fold,
    SessionDetails: _later("sessions", "fold"),
    SessionChange: _later("session_changes", "fold"),
    AnnouncementMade: _later("announcements", "fold"),
    AgendaFeedSet: _later("agenda_feed", "fold"),
    showing.ShowingTold: _later("showings", "fold"),
    restart.RestartTold: _later("restarts", "fold"),
    InformationNoted: _later("information", "fold"),
    FloorPlanDrawn: _later("floor_plans", "fold"),
    LogoChosen: _later("logos", "fold"),
    RosterImport: imports.fold,
    ImportUndone: imports.fold_undone,
    Grant: rights.already_written,
    Invitation: rights.already_written,
    Fence: rights.already_written,
    SettingDetails: _later("settings", "fold"),
    StaffDetails: _later("staff", "fold"),
    ScanAttempt: scan_rows.insert,
    ScanUndone: scan_rows.insert_undo,
    contacts.ExchangeMade: _later("exchanges", "insert"),
    contacts.ConsentAnswer: _later("consents", "insert"),
    contacts.PaperConsent: _later("consents", "insert_signed"),
    TextShown: _later("shown_texts", "insert"),
    BundleKey: _later("members", "insert_keys"),
    badge_numbers.BadgeNumber: _later("badge_numbers", "insert"),
    badge_numbers.NumberTry: _later("badge_numbers", "insert_tries"),
    badge_runs.BadgesWritten: _later("badge_runs", "fold"),
    BadgePrinted: _later("badge_prints", "insert"),
    HandedOver: _later("hand_overs", "insert"),
    NoteMade: _later("staff_notes", "insert"),
    SessionStarred: _later("stars", "insert"),
    meeting.InterestsStated: _later("interests", "insert"),
    meeting.MeetingWished: _later("meeting_wishes", "insert"),
    needs.NeedsNoted: _later("needs", "fold"),
    ArrivalAwaited: _later("awaiting", "insert"),
    voices.TopicDetails: _later("discussion", "fold_topics"),
    voices.QuestionDetails: _later("feedback", "fold_questions"),
    voices.FeedbackGiven: _later("feedback", "insert"),
    voices.QuoteChosen: _later("feedback", "fold_quotes"),
    voices.PainPointAdded: _later("pain_points", "insert"),
    voices.SupportGiven: _later("pain_points", "insert_support"),
    voices.HelpOffered: _later("pain_points", "insert_offers"),
    voices.PainPointModerated: _later("pain_points", "fold_moderation"),
    voices.TableDetails: _later("discussion", "fold_tables"),
    voices.VoicesDay: _later("discussion", "fold_days"),
    RoundsPlanned: _later("rounds", "fold"),
    RoundsRepaired: _later("rounds", "fold_repairs"),
    Erasure: erasures.insert,
    ErasureRequest: _later("erasure_requests", "insert"),
    ErasureDeclined: _later("erasure_requests", "insert_declined"),
    CorrectionRequest: _later("correction_requests", "insert"),
}
"""What writes the rows of each kind of fact.

A folded kind's is given the facts about each subject, in their order; another kind's pairs of a record and its fact.
"""

UNCACHED = frozenset({"scan"})
"""Kinds of facts that change no row of which anything is kept at hand (see `library.cached`)."""
