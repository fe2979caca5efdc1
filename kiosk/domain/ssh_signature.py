"""Signatures of files as OpenSSH writes them (PROTOCOL.sshsig), made with an Ed25519 key.

`ssh-keygen -Y check-novalidate -n NAMESPACE -s FILE.sig < FILE` looks at one wherever OpenSSH is.
"""

import hashlib
import struct
from base64 import b64decode, b64encode
from dataclasses import dataclass

_MAGIC, _VERSION, _HASH, _KIND = b"SSHSIG", 1, b"sha512", b"ssh-ed25519"
_BEGIN, _END = "-----BEGIN SSH SIGNATURE-----", "-----END SSH SIGNATURE-----"
_WIDTH = 70


@dataclass(frozen=True, slots=True)
class SshSignature:
    """A signature: the public key (32 bytes), what it is for, and what was signed (64 bytes)."""

    key: bytes
    namespace: str
    signed: bytes


def text_to_sign(namespace: str, message: bytes) -> bytes:
    """Return what the key signs of a message."""
    parts = (namespace.encode(), b"", _HASH, hashlib.sha512(message).digest())
    return _MAGIC + b"".join(map(_packed, parts))


def write_signature(signature: SshSignature) -> str:
    """Write a signature as text."""
    key, signed = (_packed(_KIND) + _packed(part) for part in (signature.key, signature.signed))
    head = _MAGIC + struct.pack(">I", _VERSION)
    blob = head + b"".join(map(_packed, (key, signature.namespace.encode(), b"", _HASH, signed)))
    code = b64encode(blob).decode()
    lines = [code[start : start + _WIDTH] for start in range(0, len(code), _WIDTH)]
    return "\n".join((_BEGIN, *lines, _END, ""))


def read_signature(text: str) -> SshSignature:
    """Read a signature.

    Raises:
        ValueError: it is none, or not of this kind.
    """
    lines = text.split()
    if " ".join(lines[:3]) != _BEGIN or " ".join(lines[-3:]) != _END:
        raise ValueError
    blob = b64decode("".join(lines[3:-3]), validate=True)
    if blob[:10] != _MAGIC + struct.pack(">I", _VERSION):
        raise ValueError
    key, namespace, reserved, algorithm, signed = _parts(blob[10:], 5)
    kinds = _parts(key, 2), _parts(signed, 2)
    if reserved or algorithm != _HASH or {kind for kind, _ in kinds} != {_KIND}:
        raise ValueError
    return SshSignature(kinds[0][1], namespace.decode(), kinds[1][1])


def _packed(part: bytes) -> bytes:
    return struct.pack(">I", len(part)) + part


def _parts(packed: bytes, count: int) -> list[bytes]:
    parts = []
    for _ in range(count):
        size = int.from_bytes(packed[:4], "big")
        parts.append(packed[4 : 4 + size])
        packed = packed[4 + size :]
    if packed or len(parts[-1]) == 0:
        raise ValueError
    return parts
