"""Programs of the system that some tests run, and the Debian packages that they come in.

`resources/install.sh --test` installs them; elsewhere the tests that need one are skipped.
"""

import shutil

import pytest

PACKAGES = {
    "Xvfb": "xvfb",
    "bash": "bash",
    "dbus-run-session": "dbus",
    "desktop-file-validate": "desktop-file-utils",
    "fish": "fish",
    "gio": "libglib2.0-bin",
    "openbox": "openbox",
    "pdfinfo": "poppler-utils",
    "pdftotext": "poppler-utils",
    "pdftoppm": "poppler-utils",
    "systemd-analyze": "systemd",
    "useradd": "passwd",
    "setxkbmap": "x11-xkb-utils",
    "xdotool": "xdotool",
    "xrandr": "x11-xserver-utils",
    "zbarimg": "zbar-tools",
}


def need(*programs: str) -> None:
    """Skip the test that runs if any of some programs is not here."""
    if missing := _missing(programs):
        pytest.skip(f"needs {missing}")


def needs(*programs: str) -> pytest.MarkDecorator:
    """Return the mark of tests that are skipped if any of some programs is not here."""
    missing = _missing(programs)
    return pytest.mark.skipif(bool(missing), reason=f"needs {missing}")


def _missing(programs: tuple[str, ...]) -> str:
    return ", ".join(f"{each} (package {PACKAGES[each]})" for each in programs if shutil.which(each) is None)
