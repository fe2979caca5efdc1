"""What the page of people says: its lists, how a guest stands, and what was changed of one."""

from typing import assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.domain.moment import clock_time
from kiosk.domain.roster.attendee import OrderStatus
from kiosk.domain.roster.guest_list import GuestFilter
from kiosk.services.people.guest_list import FoundGuests, ListedGuest
from kiosk.viewmodels.shared.locales import locale_of
from kiosk.viewmodels.shared.wording import filled, joined

translate = QCoreApplication.translate


def filter_title(shown: GuestFilter) -> str:
    """Name a list."""
    match shown:
        case GuestFilter.EVERYBODY:
            return translate("Guests", "Everybody")
        case GuestFilter.INSIDE:
            return translate("Guests", "In")
        case GuestFilter.EXPECTED:
            return translate("Guests", "Not in yet")
        case GuestFilter.TO_DECIDE:
            return translate("Guests", "To decide")
        case GuestFilter.SHUT_OUT:
            return translate("Guests", "Not let in")
        case _:
            assert_never(shown)


def found(listed: FoundGuests, language: str) -> str:
    """Say how many typed words fit."""
    count = locale_of(language).toString(listed.total)
    return count if listed.is_counted else filled(translate("Guests", "more than {count}"), count=count)


def nothing_listed(shown: GuestFilter, *, is_searched: bool, is_grouped: bool) -> str:
    """Say that a list is empty."""
    if is_searched:
        return translate("Guests", "Nobody here has these words.")
    if is_grouped:
        return translate("Guests", "Nobody of this group is on this list.")
    match shown:
        case GuestFilter.EVERYBODY:
            return translate("Guests", "Nobody is on the list yet. Import one.")
        case GuestFilter.INSIDE:
            return translate("Guests", "Nobody is in.")
        case GuestFilter.EXPECTED:
            return translate("Guests", "Nobody is missing.")
        case GuestFilter.TO_DECIDE:
            return translate("Guests", "There is nobody to decide about.")
        case GuestFilter.SHUT_OUT:
            return translate("Guests", "Nobody is cancelled or blocked.")
        case _:
            assert_never(shown)


def standing(guest: ListedGuest, zone: ZoneInfo) -> str:
    """Say how a guest stands, in short."""
    person = guest.attendee
    if guest.checked_in:
        return filled(translate("Guests", "In since {time}"), time=clock_time(guest.checked_in.at, zone))
    if person.blocked:
        return translate("Guests", "Blocked")
    return status_said(person.status, person.status_word)


def status_said(status: OrderStatus, word: str) -> str:
    """Say what an order is worth; of one that may come in nothing."""
    match status:
        case OrderStatus.PAID:
            return ""
        case OrderStatus.UNPAID:
            return translate("Guests", "Not paid")
        case OrderStatus.CANCELLED:
            return translate("Guests", "Cancelled")
        case OrderStatus.UNCLEAR:
            return filled(translate("Guests", "Unclear: “{word}”"), word=word)
        case _:
            assert_never(status)


def worth_title(status: OrderStatus) -> str:
    """Say what an organiser may decide a ticket to be worth."""
    return status_said(status, "") or translate("Guests", "May come in")


def group_title(group: str) -> str:
    """Name a group, or those of none."""
    return group or translate("Guests", "Of no group")


def detail_of(guest: ListedGuest) -> str:
    """Say where somebody is from."""
    person = guest.attendee
    return joined((person.organisation, person.group, person.role))


def save_first(name: str) -> str:
    """Say that what is typed of one guest is to be saved or dropped before another is looked at."""
    return filled(translate("Guests", "First save or cancel what you typed of {name}."), name=name)


def add_first() -> str:
    """Say that whoever is being added is to be added or dropped before another is looked at."""
    return translate("Guests", "First add or cancel the guest that you typed.")


def added(name: str) -> str:
    """Say that somebody was added to the list."""
    return filled(translate("Guests", "{name} is on the list."), name=name)


def taken_back(text: str) -> str:
    """Say that something that happened was taken back."""
    return filled(translate("Guests", "Taken back: {text}"), text=text)


def put_right(name: str) -> str:
    """Say that somebody was put right."""
    return filled(translate("Guests", "{name} was put right."), name=name)
