"""The address by which QML shows a picture that is held in memory."""

from base64 import b64encode


def picture_address(picture: bytes) -> str:
    """Return the address of a PNG or JPEG file, which holds all of it; empty for none."""
    if not picture:
        return ""
    kind = "png" if picture.startswith(b"\x89PNG") else "jpeg"
    return f"data:image/{kind};base64,{b64encode(picture).decode('ascii')}"
