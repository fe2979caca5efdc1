"""QR codes as rows that QML draws."""


def qr_rows(code: str) -> tuple[str, ...]:
    """Return a code as rows of a QR code, `1` dark; none for an empty one."""
    if not code:
        return ()
    import qrcode

    drawn = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_M, border=0)
    drawn.add_data(code)
    drawn.make()
    return tuple("".join("1" if dark else "0" for dark in row) for row in drawn.modules)
