"""A bundle: signed and encrypted records on a USB stick, written and read from front to back.

    magic | length, header (JSON) | length, sealed batch ... | length 0 | Ed25519 signature

Lengths are 32 bits, big-endian. A batch is a message as it travels over the network (see `wire`), sealed with
AES-256-GCM (NIST SP 800-38D) under a key derived (HKDF, RFC 5869) from the event key and the header's salt, so that the
batch's number may serve as nonce. The header's SHA-256 and that number are the associated data: no batch can be left
out, moved, or put under another header. The signature is over the SHA-256 of everything before it.
"""

import hashlib
import struct
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from kiosk.adapters.files.bundle_header import read_header, write_header
from kiosk.adapters.files.plain_file import open_plain
from kiosk.adapters.kiosks.identity import is_signed, sign
from kiosk.domain.facts.record import Record
from kiosk.domain.fault import Fault
from kiosk.domain.faults.bundle import BundleBroken, BundleDamaged, BundleOfOtherVersion, BundleUnreadable
from kiosk.domain.faults.system import reason_of
from kiosk.domain.kiosks import wire
from kiosk.domain.kiosks.bundle import BundleHeader

MAGIC = b"FOYERBN\x01"
_PURPOSE = b"Foyer bundle\0"
_SIGNATURE = 64
_LARGEST = 2 * wire.LARGEST
_BLOCK = 2**20


def write_bundle(out: BinaryIO, header: BundleHeader, batches: Iterable[list[Record]], key: bytes, seed: str) -> None:
    """Write a bundle to a binary file, at its beginning.

    Args:
        out: the file.
        header: what it says of itself.
        batches: the records, as many at once as may be in memory.
        key: the event key that the header names (32 bytes).
        seed: the maker's seed; its public key stands in the header.
    """
    written = hashlib.sha256()

    def put(part: bytes) -> None:
        written.update(part)
        out.write(part)

    head = write_header(header)
    seal, mark = _cipher(key, header.salt), hashlib.sha256(head).digest()
    put(MAGIC + struct.pack(">I", len(head)) + head)
    for number, batch in enumerate(batches):
        sealed = seal.encrypt(_nonce(number), wire.encode(batch), mark + _nonce(number))
        put(struct.pack(">I", len(sealed)) + sealed)
    put(struct.pack(">I", 0))
    out.write(sign(seed, _PURPOSE + written.digest()))


class BundleFile:
    """A bundle opened for reading; the same open file is read in every pass.

    Args:
        path: the file.

    Raises:
        Fault: it is no bundle, or it is damaged, cut off or altered, as its signature tells.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            self._file = open_plain(path)
        except OSError as error:
            raise BundleUnreadable(path, reason_of(error)) from error
        try:
            self.header = self._verified()
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> "BundleFile":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def batches(self, key: bytes) -> Iterator[list[Record]]:
        """Yield the records, batch by batch; may be called again.

        Raises:
            Fault: a batch is not what the key sealed.
        """
        self._file.seek(len(MAGIC))
        head = self._part()
        opener, mark = _cipher(key, self.header.salt), hashlib.sha256(head).digest()
        number = 0
        while sealed := self._part():
            try:
                yield wire.decode(opener.decrypt(_nonce(number), sealed, mark + _nonce(number)))
            except (InvalidTag, wire.WireError) as error:
                raise self._damaged() from error
            number += 1
        if len(self._read(_SIGNATURE + 1)) != _SIGNATURE:
            raise self._damaged()

    def _verified(self) -> BundleHeader:
        if self._read(len(MAGIC)) != MAGIC:
            raise BundleOfOtherVersion(self._path)
        try:
            header = read_header(self._part())
        except ValueError as error:
            raise self._damaged() from error
        self._file.seek(0, 2)
        end = self._file.tell() - _SIGNATURE
        self._file.seek(0)
        digest = hashlib.sha256()
        while (left := end - self._file.tell()) > 0 and (block := self._read(min(_BLOCK, left))):
            digest.update(block)
        if not is_signed(header.public_key, _PURPOSE + digest.digest(), self._read(_SIGNATURE)):
            raise self._damaged()
        return header

    def _part(self) -> bytes:
        length = self._read(4)
        size = int.from_bytes(length, "big")
        if len(length) != 4 or size > _LARGEST:
            raise self._damaged()
        part = self._read(size)
        if len(part) != size:
            raise self._damaged()
        return part

    def _read(self, size: int) -> bytes:
        try:
            return self._file.read(size)
        except OSError as error:
            raise BundleBroken(self._path, reason_of(error)) from error

    def _damaged(self) -> Fault:
        return BundleDamaged(self._path)


def _cipher(key: bytes, salt: bytes) -> AESGCM:
    return AESGCM(HKDF(SHA256(), 32, salt, _PURPOSE).derive(key))


def _nonce(number: int) -> bytes:
    return number.to_bytes(12, "big")
