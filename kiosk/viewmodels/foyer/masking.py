"""What a public screen shows of details that are nobody else's business: enough for their owner to know them by."""

_HIDDEN = "····"
_FEWEST_DIGITS = 6
"""A shorter number would be told by its end."""


def masked_email(email: str) -> str:
    """Return an e-mail address with its first letters and what every address ends with: ``a····@k····.example.org``."""
    local, at, domain = email.partition("@")
    host, dot, rest = domain.partition(".")
    return f"{local[:1]}{_HIDDEN}{at}{host[:1]}{_HIDDEN}{dot}{rest}" if at else _HIDDEN


def masked_link(link: str) -> str:
    """Return whose page a web address names, without which page: ``linkedin.com/····``."""
    host, slash, path = link.partition("://")[2].partition("/") if "://" in link else link.partition("/")
    return f"{host.rpartition('@')[2].removeprefix('www.')}{slash}{_HIDDEN if path else ''}"


def last_digits(phone: str) -> str:
    """Return the last two digits of a phone number, or nothing of a short one."""
    digits = [letter for letter in phone if letter.isdigit()]
    return "".join(digits[-2:]) if len(digits) >= _FEWEST_DIGITS else ""
