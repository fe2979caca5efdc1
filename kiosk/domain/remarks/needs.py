"""What each need says, and the notice that people are told before they name one."""

from collections.abc import Mapping
from typing import Final

from kiosk.domain.message import Message
from kiosk.domain.roster.needs import Need

NOTICE_VERSION: Final = "1"


class NeedSaid(Message):
    """What a need says, in a word or two."""

    context = "Need"


class Vegetarian(NeedSaid):
    text = "Vegetarian"


class Vegan(NeedSaid):
    text = "Vegan"


class NoPork(NeedSaid):
    text = "No pork"


class NoGluten(NeedSaid):
    text = "No gluten"


class NoLactose(NeedSaid):
    text = "No lactose"


class NoNuts(NeedSaid):
    text = "No nuts"


class StepFree(NeedSaid):
    text = "Step-free way"


class NeedsSeat(NeedSaid):
    text = "A seat"


class Hearing(NeedSaid):
    text = "Help with hearing"


class Sight(NeedSaid):
    text = "Help with seeing"


class WithCompanion(NeedSaid):
    text = "With somebody who helps"


SAID: Final[Mapping[Need, NeedSaid]] = {
    Need.VEGETARIAN: Vegetarian(),
    Need.VEGAN: Vegan(),
    Need.NO_PORK: NoPork(),
    Need.NO_GLUTEN: NoGluten(),
    Need.NO_LACTOSE: NoLactose(),
    Need.NO_NUTS: NoNuts(),
    Need.STEP_FREE: StepFree(),
    Need.SEAT: NeedsSeat(),
    Need.HEARING: Hearing(),
    Need.SIGHT: Sight(),
    Need.COMPANION: WithCompanion(),
}
"""What each need says; a test holds it to every need."""


class NeedsNotice(Message):
    """What is read out before anybody names a need."""

    context = "Need"
    text = (
        "Read out: we note what you need only to serve you at this event. Only the desks see it, and it is erased the "
        "day after. You need not say anything, and can take it back at any desk."
    )
