"""What a mailer takes, as a zip archive: a table with a row a person, and beside it the file to attach to each mail."""

import io
import zipfile
from typing import BinaryIO

from kiosk.adapters.sheets.tabular import write_csv
from kiosk.domain.networking.contact import table_of
from kiosk.domain.networking.contact_mail import ContactMailRow, ContactMails

TABLE = "contact-mail.csv"


def write_contact_mails(out: BinaryIO, mails: ContactMails, separator: str = ",") -> None:
    """Write the table without a byte order mark, which some mailers take for a part of the first column's name."""
    table = io.BytesIO()
    write_csv(table, table_of("contact-mail", ContactMailRow, mails.rows), separator, mark=False)
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(TABLE), table.getvalue(), zipfile.ZIP_DEFLATED)
        for card in mails.attachments:
            archive.writestr(zipfile.ZipInfo(card.title), card.text.encode(), zipfile.ZIP_DEFLATED)
