"""Text that every file format and reader can hold: no control characters, no halves of a character, no markup."""

import re

_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""What XML 1.0 forbids or advises against (https://www.w3.org/TR/xml/#charsets); a scanner's 0x1D among it."""

_MARKUP = re.compile(r"([!-/:-@\[-`{-~])")
"""What CommonMark takes a backslash before: all of ASCII's punctuation."""


def writable(text: str) -> str:
    """Return a text without the characters that XML, and most readers of other formats, refuse."""
    return text if text.isprintable() else _UNWRITABLE.sub("", text)  # which most are, and it takes a third of the time


def one_line(text: str) -> str:
    """Return a writable text with every run of white space, line breaks too, as one space."""
    return " ".join(writable(text).split())


def escape_markdown(text: str) -> str:
    """Return one line of text so that Markdown shows it as it is, and sees no link, picture or other markup in it."""
    return _MARKUP.sub(r"\\\1", text)
