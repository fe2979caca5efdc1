"""What the list says of somebody beside name, organisation and ticket, in the order in which a desk needs it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.domain.language import language_of, languages
from kiosk.domain.roster.attendee import Attendee
from kiosk.domain.roster.party import Companion, GuestParty
from kiosk.viewmodels.shared.wording import filled, joined

translate = QCoreApplication.translate

_PICTURES = ("photo", "foto", "picture", "image", "صور", "تصوير", "φωτο", "写真", "照片", "사진")
"""Words by which a question about being photographed is known: at the door it comes before topics and wishes."""


@dataclass(frozen=True, slots=True)
class PaneFact:
    """One thing that the list says: an icon, what it is, and what it says."""

    icon: str
    label: str
    text: str


def facts_of(person: Attendee, party: GuestParty) -> tuple[PaneFact, ...]:
    """Return all that staff may see of a person: who comes with them first, where to find them on the web last."""
    said = _party(party)
    pictures = [answer for answer in person.answers if _is_about_pictures(answer[0])]
    said += [PaneFact("talk", question, answer) for question, answer in pictures if answer]
    if person.comment:
        said.append(PaneFact("note", translate("Desk", "Comment"), person.comment))
    if person.language:
        said.append(PaneFact("globe", translate("Desk", "Language"), _language(person.language)))
    others = [answer for answer in person.answers if answer not in pictures]
    said += [PaneFact("talk", question, answer) for question, answer in others if answer]
    if person.link:
        said.append(PaneFact("card", translate("Desk", "On the web"), person.link))
    return tuple(said)


def _party(party: GuestParty) -> list[PaneFact]:
    if party.host:
        return [PaneFact("people", translate("Desk", "Guest of"), party.host.attendee.name)]
    if not party.guests:
        return []
    inside = sum(one.checked_in is not None for one in party.guests)
    pattern = translate("Desk", "Guests in: {inside} of {count}")
    locale = QLocale()
    label = filled(pattern, count=locale.toString(len(party.guests)), inside=locale.toString(inside))
    return [PaneFact("people", label, _names(party.guests))]


def _names(guests: Sequence[Companion]) -> str:
    """Name the guests, and say how many have no name yet."""
    named = [guest.attendee.name for guest in guests if not guest.attendee.unnamed]
    if not named:
        return translate("Desk", "no names yet")
    unnamed = QLocale().toString(len(guests) - len(named))
    rest = [filled(translate("Desk", "without a name: {count}"), count=unnamed)] if len(named) < len(guests) else []
    return joined((*named, *rest))


def _language(code: str) -> str:
    """Return a language's own name where its code is known, else what the list says."""
    if code in languages():
        return language_of(code).own_name
    is_code = len(code.replace("_", "-").partition("-")[0]) in (2, 3)
    return QLocale(code).nativeLanguageName() or code if is_code else code


def _is_about_pictures(question: str) -> bool:
    return any(word in question.casefold() for word in _PICTURES)
