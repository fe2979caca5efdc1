"""Addresses in the columns of other people's programs, which take each file as it is.

Of each program the headers are those of its own template, matched by name and not by place:

- Google Contacts: the file that contacts.google.com exports since 2024 ("Google CSV"); it takes the same in again.
- Outlook: Microsoft, "Create or edit .csv files to import into Outlook"; the classic program and outlook.com share it.
- HubSpot: "Set up your import file" and "Default contact properties"; each column is a property by its label.
- Mailchimp: "Format guidelines for your import file", and the columns of its own exports.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.moment import utc
from kiosk.domain.networking.contact import Table
from kiosk.domain.networking.exchange import Field
from kiosk.domain.networking.export_format import ExportFormat
from kiosk.domain.plain_text import one_line
from kiosk.domain.roster.person_name import NameParts, name_parts

MAILCHIMP_OCTETS = 255
"""The longest text of a field (Mailchimp, "Format guidelines for your import file")."""
LEGAL_BASIS = "Freely given consent from contact"
"""What HubSpot calls a consent in its property "Legal basis for processing contact's data"."""
CONTACTS_LABEL = "* myContacts"
"""Google's own label of whatever is to be seen among the contacts."""


@dataclass(frozen=True, slots=True)
class Address:
    """One person as they go to somebody's address book: what they shared, their names if they are known apart.

    `event` is where they were met, and `agreed_at` (UTC milliseconds) when they agreed to mail; 0 if nobody asked.
    """

    values: Mapping[Field, str]
    given_name: str = ""
    family_name: str = ""
    event: str = ""
    agreed_at: int = 0

    @property
    def parts(self) -> NameParts:
        """The name in its parts."""
        name = one_line(self.values.get(Field.NAME, ""))
        return name_parts(name, one_line(self.given_name), one_line(self.family_name))

    def value(self, field: Field) -> str:
        """Return what they shared of that; empty for nothing."""
        return one_line(self.values.get(field, ""))

    @property
    def label(self) -> str:
        """The event as one label, whatever its name has between words."""
        return " ".join(one_line(self.event).replace(":::", " ").replace(",", " ").replace(";", " ").split())


AddressColumns = Mapping[str, Callable[[Address], str]]
"""Each column's header, and what stands below it."""


def _nothing(_address: Address) -> str:
    return ""


def _of(field: Field) -> Callable[[Address], str]:
    return lambda address: address.value(field)


def _named(field: Field, label: str) -> Callable[[Address], str]:
    return lambda address: label if address.value(field) else ""


def _clipped(read: Callable[[Address], str]) -> Callable[[Address], str]:
    """Return what reads a text as long as Mailchimp takes it, without half a letter."""
    return lambda address: read(address).encode()[:MAILCHIMP_OCTETS].decode("utf-8", "ignore")


def _given(address: Address) -> str:
    return address.parts.given


def _family(address: Address) -> str:
    return address.parts.family


def _agreed(address: Address) -> datetime:
    return utc(address.agreed_at)


_GOOGLE: AddressColumns = {
    "First Name": _given,
    "Middle Name": _nothing,
    "Last Name": _family,
    "Phonetic First Name": _nothing,
    "Phonetic Middle Name": _nothing,
    "Phonetic Last Name": _nothing,
    "Name Prefix": lambda address: address.parts.prefix,
    "Name Suffix": lambda address: address.parts.suffix,
    "Nickname": _nothing,
    "File As": _nothing,
    "Organization Name": _of(Field.ORGANISATION),
    "Organization Title": _of(Field.ROLE),
    "Organization Department": _nothing,
    "Birthday": _nothing,
    "Notes": lambda address: one_line(address.event),
    "Photo": _nothing,
    "Labels": lambda address: " ::: ".join(part for part in (address.label, CONTACTS_LABEL) if part),
    "E-mail 1 - Label": _named(Field.EMAIL, "Work"),
    "E-mail 1 - Value": _of(Field.EMAIL),
    "Phone 1 - Label": _named(Field.PHONE, "Work"),
    "Phone 1 - Value": _of(Field.PHONE),
    "Website 1 - Label": _named(Field.LINK, "Profile"),
    "Website 1 - Value": _of(Field.LINK),
}
_OUTLOOK: AddressColumns = {
    "Title": lambda address: address.parts.prefix,
    "First Name": _given,
    "Middle Name": _nothing,
    "Last Name": _family,
    "Suffix": lambda address: address.parts.suffix,
    "Company": _of(Field.ORGANISATION),
    "Department": _nothing,
    "Job Title": _of(Field.ROLE),
    "Business Phone": _of(Field.PHONE),
    "E-mail Address": _of(Field.EMAIL),
    "Web Page": _of(Field.LINK),
    "Notes": lambda address: one_line(address.event),
    "Categories": lambda address: address.label,
}
_HUBSPOT: AddressColumns = {
    "First Name": _given,
    "Last Name": _family,
    "Email": _of(Field.EMAIL),
    "Company Name": _of(Field.ORGANISATION),
    "Job Title": _of(Field.ROLE),
    "Legal basis for processing contact's data": lambda _: LEGAL_BASIS,
    "Opt-in Time": lambda address: f"{_agreed(address):%Y-%m-%dT%H:%M:%SZ}",
}
_MAILCHIMP: AddressColumns = {
    "Email Address": _of(Field.EMAIL),
    "First Name": _clipped(_given),
    "Last Name": _clipped(_family),
    "Company": _clipped(_of(Field.ORGANISATION)),
    "Job Title": _clipped(_of(Field.ROLE)),
    "OPTIN_TIME": lambda address: f"{_agreed(address):%Y-%m-%d %H:%M:%S}",
}


def address_table(name: str, ending: ExportFormat, addresses: list[Address]) -> Table:
    """Return addresses as a table with the columns of a program.

    Raises:
        ValueError: the format is none of an address book or a mailing.
    """
    columns = _columns_of(ending)
    rows = [(tuple(read(address) for read in columns.values()),) for address in addresses]
    return Table(name, tuple(columns), rows, has_parts=True)


def _columns_of(ending: ExportFormat) -> AddressColumns:
    if ending is ExportFormat.GOOGLE:
        return _GOOGLE
    if ending is ExportFormat.OUTLOOK:
        return _OUTLOOK
    if ending is ExportFormat.HUBSPOT:
        return _HUBSPOT
    if ending is ExportFormat.MAILCHIMP:
        return _MAILCHIMP
    raise ValueError(f"{ending} is no format of addresses")
