"""Checking signatures (Ed25519, RFC 8032); the library is loaded when there is one to check."""


def is_made_by(key: bytes, message: bytes, signature: bytes) -> bool:
    """Tell whether the holder of a public key (32 bytes) signed a message; the signature has 64 bytes."""
    from nacl.exceptions import CryptoError
    from nacl.signing import VerifyKey

    try:
        VerifyKey(key).verify(message, signature)
    except (CryptoError, ValueError, TypeError):
        return False
    return True
