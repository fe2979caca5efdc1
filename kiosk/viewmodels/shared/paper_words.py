"""What is said of a consent on paper, at desks and on the organiser's page."""

from typing import TYPE_CHECKING, assert_never
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from kiosk.viewmodels.shared.person_rows import FactRow, day_and_time, fact_rows
from kiosk.viewmodels.shared.wording import filled, joined, worded

if TYPE_CHECKING:
    from kiosk.domain.networking.exchange import Field
    from kiosk.services.people.details import PersonDetails
    from kiosk.storage.tables.consents import LastingAnswer

translate = QCoreApplication.translate


def field_title(field: "Field") -> str:
    """Return what a field is called on a desk's buttons."""
    from kiosk.domain.networking.exchange import Field  # nobody's details are open before the first frame

    match field:
        case Field.NAME:
            return translate("Desk", "Name")
        case Field.ORGANISATION:
            return translate("Desk", "Organisation")
        case Field.ROLE:
            return translate("Desk", "Role")
        case Field.EMAIL:
            return translate("Desk", "E-mail")
        case Field.PHONE:
            return translate("Desk", "Phone")
        case Field.LINK:
            return translate("Desk", "Web address")
        case _:
            assert_never(field)


def known_rows(details: "PersonDetails", zone: ZoneInfo) -> list[FactRow]:
    """Return all that is known of a person, with what they signed."""
    return [*fact_rows(details.person, details.corrected, zone), *_signed_rows(details.lasting, zone)]


def _signed_rows(lasting: "LastingAnswer | None", zone: ZoneInfo) -> list[FactRow]:
    """Return what somebody signed, who noted it and where the sheet lies; nothing where they signed none."""
    if lasting is None or lasting.kept is None:
        return []
    from kiosk.domain.networking.exchange import CHOOSABLE
    from kiosk.domain.remarks.paper_places import PLACES

    fields = joined(field_title(one) for one in CHOOSABLE if one in lasting.fields)
    recorded = translate("Desk", "on paper, recorded by {name}") if lasting.staff else translate("Desk", "on paper")
    said = joined((fields, filled(recorded, name=lasting.staff), worded(PLACES[lasting.kept])))
    where = joined((day_and_time(lasting.at, zone), lasting.point))
    return [FactRow("swap", translate("Desk", "Switched on in exchanges"), said, where)]
