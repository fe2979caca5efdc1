"""Faults of files, folders and disks."""

from pathlib import Path

from kiosk.domain.fault import Fault, Reason


class NotPermitted(Reason):
    text = "it is not permitted"


class NoSpace(Reason):
    text = "the disk is full"


class ReadOnlyDisk(Reason):
    text = "the disk is read-only"


class NotThere(Reason):
    text = "it is not there"


class DiskFailed(Reason):
    text = "the disk failed"


class SystemSays(Reason):
    text = "the system says: {words}"
    words: str


class NoFolder(Fault):
    text = "There is no folder {folder}; make it first. Nothing was written."
    folder: Path


class FolderInPlace(Fault):
    text = "{path} is a folder; give the name of a file to write."
    path: Path


class DatabaseInPlace(Fault):
    text = "{path} is an event file or another database; it was kept. Choose another name."
    path: Path


class OutputInPlace(Fault):
    text = (
        "{path} is there already, and is no older output of the same kind and event, or was changed since; it was "
        "kept. Choose another name, or add --replace."
    )
    path: Path


class DatabaseInUse(Fault):
    text = "{path} is open in another program, or cannot be looked into; it was kept. Choose another name."
    path: Path


class LogInPlace(Fault):
    text = "{path} belongs to a database of that name; nothing was written. Choose another name."
    path: Path


class NoRegularFile(Fault):
    text = "{path} is a device or a pipe, not a file; it was left alone."
    path: Path


class JustMade(Fault):
    text = "{path} has just been made by another program; it was kept. Choose another name."
    path: Path


class NotWritten(Fault):
    text = "{path} could not be written ({reason}); nothing was written. Free some space or choose another folder."
    path: Path
    reason: Reason


class NotRewritten(Fault):
    text = (
        "{path} could not be written ({reason}); the earlier file was kept. Free some space or choose another folder."
    )
    path: Path
    reason: Reason


class TooManyForSpreadsheet(Fault):
    text = "{count} {table} are too many for a spreadsheet; export them as csv."
    count: int
    table: str


class NoFont(Fault):
    text = (
        "No font was found to write badges with; nothing was written. "
        "Install Inter or Noto Sans (packages fonts-inter and fonts-noto-core on Debian) or DejaVu Sans."
    )


class CodeTooLong(Fault):
    text = "A ticket on the roster is too long for a QR code; nothing more was written."


class SheetNotPdf(Fault):
    text = "A recovery sheet is a PDF; give it a name that ends in .pdf instead of {name}."
    name: str


class WritingStopped(Fault):
    text = "Stopped. A file that was not whole is gone; of a folder, what is whole stays, and saving it again goes on."


class PaperNotPdf(Fault):
    text = "A list is a PDF; give it a name that ends in .pdf instead of {name}."
    name: str


class CertificateNotPdf(Fault):
    text = "A certificate is a PDF; give it a name that ends in .pdf instead of {name}."
    name: str
