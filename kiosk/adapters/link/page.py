"""The answers of a link: a page as plain as can be, and the contacts."""

import base64
import hashlib
from html import escape

from kiosk.domain.networking.phone_link import LinkTexts

_STYLE = (
    "body{font:1.15rem/1.5 system-ui,sans-serif;margin:0 auto;max-width:32rem;padding:2rem 1.25rem;"
    "color:#1b1a18;background:#f3efe6}h1{font-size:1.6rem;line-height:1.25}"
    "button{font:inherit;font-weight:600;width:100%;min-height:4rem;margin-top:1rem;border:0;border-radius:1rem;"
    "color:#fff;background:#551a48}"
)
_STYLE_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_POLICY = (
    f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_REASONS = {
    200: "OK",
    404: "Not Found",
    405: "Method Not Allowed",
    409: "Conflict",
    410: "Gone",
    431: "Request Header Fields Too Large",
}
FILE_NAME = "contacts.vcf"


def answer(status: int, body: bytes, kind: str = "text/html; charset=utf-8", *more: str, head: bool = False) -> bytes:
    """Return an answer that nobody keeps, frames, guesses the kind of, or tells the next page of (RFC 9110, 9111).

    Args:
        status: of HTTP.
        body: what it holds.
        kind: of that.
        more: further lines of its head.
        head: whether only the head was asked for.
    """
    lines = (
        f"HTTP/1.1 {status} {_REASONS[status]}",
        f"Content-Type: {kind}",
        f"Content-Length: {len(body)}",
        "Cache-Control: no-store",
        "X-Content-Type-Options: nosniff",
        "Referrer-Policy: no-referrer",
        "X-Robots-Tag: noindex, nofollow",
        f"Content-Security-Policy: {_POLICY}",
        "Connection: close",
        *more,
    )
    return "\r\n".join((*lines, "", "")).encode() + (b"" if head else body)


def contacts_answer(cards: str) -> bytes:
    """Return the contacts as a file that a phone offers to keep."""
    disposition = f'Content-Disposition: attachment; filename="{FILE_NAME}"'
    return answer(200, cards.encode(), "text/vcard; charset=utf-8", disposition)


def offer_page(texts: LinkTexts) -> bytes:
    """Return the page with its one button; only that uses the link up."""
    form = f'<form method="post"><button>{escape(texts.save)}</button></form>'
    return _page(texts, f"<p>{escape(texts.sentence)}</p>{form}")


def told_page(texts: LinkTexts, sentence: str) -> bytes:
    """Return a page that says why there is nothing to be had."""
    return _page(texts, f"<p>{escape(sentence)}</p>")


def _page(texts: LinkTexts, body: str) -> bytes:
    direction = "rtl" if texts.right_to_left else "ltr"
    title = escape(texts.title)
    return (
        f'<!doctype html><html lang="{escape(texts.language)}" dir="{direction}"><head><meta charset="utf-8">'
        f'<meta name="viewport" content="width=device-width"><title>{title}</title><style>{_STYLE}</style></head>'
        f"<body><h1>{title}</h1>{body}</body></html>"
    ).encode()
