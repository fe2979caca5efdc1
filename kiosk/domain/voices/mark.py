"""Marks by which one badge has one voice, and nobody can tell whose it is once the day's key is gone."""

import hashlib
import hmac
import secrets

KEY_BYTES = 32
_MARK = 32
"""Hexadecimal digits: 128 bits, so that no two people come to share one."""


def new_key() -> bytes:
    """Draw the key of a day."""
    return secrets.token_bytes(KEY_BYTES)


def mark_of(key: bytes, person: str, question: str) -> str:
    """Return the mark of a person under one question (HMAC-SHA-256, RFC 2104).

    Different questions give marks that nobody can tell to be one person's, and without the key nobody can make any.

    Args:
        key: the day's.
        person: the id under which all badges of the person stand.
        question: what they say something about, such as a pain point.
    """
    said = f"foyer-voice/1\0{question}\0{person}".encode()
    return hmac.new(key, said, hashlib.sha256).hexdigest()[:_MARK]


def about_session(session: str) -> str:
    """Return the question that feedback on a session answers; that on the whole day if it is empty."""
    return f"feedback\0{session}"


def about_topic(topic: str) -> str:
    """Return the question that a pain point under a topic answers: each badge adds one."""
    return f"topic\0{topic}"


def about_pain_point(pain_point: str) -> str:
    """Return the question that supporting a pain point answers."""
    return f"support\0{pain_point}"


def of_a_visit() -> str:
    """Return the question by which the badges are counted whose voices wait."""
    return "waiting"
