"""Addresses that people put beside what they write, and others open with their phones."""

from urllib.parse import urlsplit

LONGEST_ADDRESS = 200
"""Letters of an address whose code is still read from arm's length."""


def is_web_address(text: str) -> bool:
    """Tell whether a text is a whole web address (RFC 3986, http or https) without white space, and not too long."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    is_whole = parts.scheme in ("http", "https") and bool(parts.hostname) and text.isprintable() and " " not in text
    return is_whole and len(text) <= LONGEST_ADDRESS
